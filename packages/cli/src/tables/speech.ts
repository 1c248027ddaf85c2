import { type Locale, type Standard, type Words, wordsFor } from '@antt/core';
import { localeIn, textsIn } from '../texts.ts';
import type { ColumnWords } from './columns.ts';
import type { TableWords } from './words.ts';

/** All words of one language: of the law, of reasons, of tables. */
export interface Speech {
  readonly locale: Locale;
  readonly own: TableWords;
  /** The words of a standard; made once for each. */
  wordsOf(standard: Standard): Words;
  columnWords(standard: Standard): ColumnWords;
}

/** The language in which is told what is wrong; headings and cells are understood in all. */
export type Speeches = readonly [Speech, ...Speech[]];

/** @throws {UsageError} for a language that there is none of. */
export async function speechIn(language: string): Promise<Speech> {
  const [texts, locale] = await Promise.all([textsIn(language), localeIn(language)]);
  const own = language === 'en' ? (await import('./words-en.ts')).en : (await import('./words-vi.ts')).vi;
  const made = new Map<Standard, Words>();
  const wordsOf = (standard: Standard): Words => {
    const words = made.get(standard) ?? wordsFor(texts, standard.criteriaSet);
    made.set(standard, words);
    return words;
  };
  return { locale, own, wordsOf, columnWords: (standard) => ({ words: wordsOf(standard), locale, own }) };
}

import type { Locale, Words } from '@antt/core';

/** Figures that no message has by itself, and how they are found again when a sentence has been made of them. */
const number = (at: number): number => 1_000_001 + at;
const day = (at: number): string => `19${10 + at}-01-01`;
const DAY = /^\d{4}-\d\d-\d\d$/;

interface Marked<T> {
  readonly data: T;
  /** Puts the names of the figures back where the figures are. */
  restore(sentence: string, locale: Locale): string;
}

/**
 * The same data with a mark for every figure, so that the sentence made of it shows where each one stands. 0 stays: it
 * chooses sentences.
 */
export function marked<T>(data: T): Marked<T> {
  const names: { readonly name: string; readonly value: number | string }[] = [];
  const mark = (key: string, value: unknown): unknown => {
    if (typeof value === 'number' && value !== 0) {
      names.push({ name: key, value: number(names.length) });
      return names.at(-1)!.value;
    }
    if (typeof value === 'string' && DAY.test(value)) {
      names.push({ name: key, value: day(names.length) });
      return names.at(-1)!.value;
    }
    if (Array.isArray(value)) return value.map((item) => mark(key, item));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, mark(name, inner)]));
  };
  const marks = mark('', data) as T;
  return {
    data: marks,
    restore: (sentence, locale) =>
      names.reduce((text, { name, value }) => {
        if (typeof value === 'number') {
          return text.replaceAll(locale.number(value), `{${name}}`).replaceAll(String(value), `{${name}}`);
        }
        // The year of a window's last day is the assessed one.
        return text.replaceAll(locale.day(value), `{${name}}`).replaceAll(value.slice(0, 4), '{assessed}');
      }, sentence),
  };
}

/** Words that are the names of what they stand for. */
export const namedWords = (mark = '{mark}'): Words => ({
  question: () => ({ label: '{question}', subject: '{question}', proof: '' }),
  option: () => '{option}',
  mark: () => mark,
  kind: () => '{kind}',
  criterion: () => ({ label: '{criterion}', proof: '' }),
  clause: () => undefined,
  reading: () => '{reading}',
  readingOption: () => '{readingOption}',
  exclusion: () => '{exclusion}',
  unitType: { label: '{unitType}' },
  doubt: () => undefined,
  instrument: () => '{instrument}',
});

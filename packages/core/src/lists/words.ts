import type { Likeness } from './names.ts';
import type { ListFinding, Named } from './finding.ts';
import type { Agreement, ListTotal } from './totals.ts';

type Data<C extends ListFinding['code']> = Extract<ListFinding, { code: C }>;

/** How a language says what was found in a list. Sentences without full stop; figures as they are. */
export interface ListWords {
  readonly language: string;
  readonly finding: { readonly [C in ListFinding['code']]: (found: Data<C>, say: Saying) => string };
  readonly likeness: Readonly<Record<Likeness, string>>;
  readonly agreement: Readonly<Record<Agreement, string>>;
  /** The list as a whole. */
  readonly whole: string;
  readonly line: (line: number) => string;
  readonly number: (figure: number) => string;
}

/** Pieces of sentences, made of the words of a language. */
export interface Saying {
  /** “Hạt Kiểm lâm” (dòng 8) */
  entry(entry: Named): string;
  entries(entries: readonly Named[]): string;
  /** The headings of a part, from the outermost. */
  place(path: readonly string[]): string;
  figure(figure: number): string;
  likeness(likeness: Likeness): string;
}

const sayingOf = (words: ListWords): Saying => {
  const entry = ({ name, line }: Named): string => `“${name}”${line === undefined ? '' : ` (${words.line(line)})`}`;
  return {
    entry,
    entries: (entries) => entries.map(entry).join(', '),
    place: (path) => (path.length === 0 ? words.whole : path.join(' › ')),
    figure: words.number,
    likeness: (likeness) => words.likeness[likeness],
  };
};

/** One finding as a sentence, without its full stop. */
export const describeFinding = (found: ListFinding, words: ListWords): string =>
  (words.finding[found.code] as (found: ListFinding, say: Saying) => string)(found, sayingOf(words));

/** Where a sum belongs: its headings, or the words for the whole. */
export const describePlace = (path: ListTotal['path'], words: ListWords): string => sayingOf(words).place(path);

/** Lines of the list that a finding is about, each once. */
export function linesOf(found: ListFinding): readonly number[] {
  const lines =
    'entries' in found
      ? found.entries.map(({ line }) => line)
      : [('entry' in found ? found.entry : (found as { line?: number })).line];
  return [...new Set(lines.filter((line) => line !== undefined))];
}

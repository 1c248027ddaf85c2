/** Where in a file, key by key. */
export type Path = readonly (string | number)[];

/** One change of one file: what stands at a path is put otherwise. */
export interface Change {
  readonly path: Path;
  readonly value: unknown;
  /** In a few words: `70 → 71`. */
  readonly what: string;
}

/** Says that a key is taken away, rather than given another value. */
export const GONE = Symbol('gone');

const brief = (value: unknown): string => {
  if (value === GONE) return 'nothing';
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};

export const put = (path: Path, before: unknown, value: unknown): Change => ({
  path,
  value,
  what: `${brief(before)} → ${brief(value)}`,
});

/** The list without each of its entries, one at a time. */
export const without = (path: Path, list: readonly unknown[]): readonly Change[] =>
  list.map((entry, at) => ({ path, value: list.filter((_, other) => other !== at), what: `without ${brief(entry)}` }));

/** The list with each of these added, one at a time. */
export const withEach = (path: Path, list: readonly unknown[], more: readonly unknown[]): readonly Change[] =>
  more
    .filter((entry) => !list.includes(entry))
    .map((entry) => ({ path, value: [...list, entry], what: `with ${brief(entry)}` }));

/** Neighbours of the list in each other's place. */
export const swapped = (path: Path, list: readonly unknown[]): readonly Change[] =>
  list.slice(1).map((entry, at) => ({
    path,
    value: [...list.slice(0, at), entry, list[at], ...list.slice(at + 2)],
    what: `${brief(list[at])} and ${brief(entry)} in each other's place`,
  }));

/** One less and one more. */
export const nudged = (path: Path, figure: number): readonly Change[] =>
  [figure - 1, figure + 1].map((value) => put(path, figure, value));

/** One day earlier and one later; a month-day in a year that is no leap year. */
export function daysBeside(path: Path, day: string): readonly Change[] {
  const full = day.length === 5 ? `2025-${day}` : day;
  const at = Date.parse(`${full}T00:00:00Z`);
  return [-1, 1].map((days) => {
    const other = new Date(at + days * 86_400_000).toISOString().slice(0, 10);
    return put(path, day, day.length === 5 ? other.slice(5) : other);
  });
}

/** Another place in the law. */
export const recited = (path: Path, citation: string): readonly Change[] => [put(path, citation, `${citation}.x`)];

/** The file with the change made; the file itself stays as it is. */
export function changed<T>(file: T, { path, value }: Change): T {
  const copy = structuredClone(file);
  const last = path.at(-1)!;
  let place = copy as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) place = place[key] as Record<string | number, unknown>;
  if (value === GONE) delete place[last];
  else place[last] = structuredClone(value);
  return copy;
}

/** What is shown in one line has at most so many words, names and figures included. */
export const MOST_WORDS = 25;

export const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** A list in as many lines as it takes, each `say` of as many items as there is room for, one at least. */
export function inLines(items: readonly string[], say: (items: readonly string[]) => string): readonly string[] {
  const lines: string[][] = [];
  for (const item of items) {
    const line = lines.at(-1);
    if (line && wordsIn(say([...line, item])) <= MOST_WORDS) line.push(item);
    else lines.push([item]);
  }
  return lines.map(say);
}

/** Where a line pauses, the best place to cut it first: between parts, after a quotation, and last after its beginning. */
const PAUSES = [/;$/, /”,$/, /,$/, /:$/];

/** A line that is too long, cut where it pauses, else between words. */
export function folded(line: string): readonly string[] {
  const words = line.split(' ');
  if (words.length <= MOST_WORDS) return [line];
  const lastOf = (pause: RegExp): number =>
    words.slice(0, MOST_WORDS).reduce((last, word, at) => (pause.test(word) ? at + 1 : last), 0);
  const at = PAUSES.map(lastOf).find(Boolean) ?? MOST_WORDS;
  return [words.slice(0, at).join(' ').replace(/[,;]$/, ''), ...folded(words.slice(at).join(' '))];
}

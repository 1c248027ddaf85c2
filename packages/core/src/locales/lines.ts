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

/** A line that is too long, cut where it pauses, else between words. */
export function folded(line: string): readonly string[] {
  if (wordsIn(line) <= MOST_WORDS) return [line];
  const words = line.split(/\s+/);
  const first = words.slice(0, MOST_WORDS);
  const pause = first.reduce((last, word, at) => (/[:;,.]$/.test(word) ? at : last), 0);
  const at = pause > 0 ? pause + 1 : MOST_WORDS;
  return [words.slice(0, at).join(' ').replace(/[;,]$/, ''), ...folded(words.slice(at).join(' '))];
}

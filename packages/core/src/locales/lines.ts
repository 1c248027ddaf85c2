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

/** What goes into 25 words: up to the end of a quotation or a part, else to a pause, else 25 words. */
const FIRST = /^(\S+ ){0,24}\S*(”,|;)(?= )|^(\S+ ){0,24}\S*[,:](?= )|^(\S+ ){24}\S+/;

/** A line that is too long as several. */
export function folded(line: string): readonly string[] {
  if (line.split(' ').length <= MOST_WORDS) return [line];
  const first = FIRST.exec(line)![0];
  return [first.replace(/[,:;]$/, ''), ...folded(line.slice(first.length + 1))];
}

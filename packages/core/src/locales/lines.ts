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

/** At most 25 words: to the end, of a part or of a quotation, else to a pause, else as many as there is room for. */
const PIECE = /(\S+ ){0,24}\S*((”,|;) |\S$)|(\S+ ){0,24}\S*[,:] |(\S+ ?){1,25}/g;

/** A line that is too long as several; what goes on begins with an ellipsis. */
export const folded = (line: string): readonly string[] =>
  line.match(PIECE)!.map((piece, at) => (at ? '…' : '') + piece.replace(/[,:;]? $/, ''));

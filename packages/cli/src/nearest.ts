/** How many letters must be put in, taken out or changed to make one text of the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const changed = row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(changed, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row.at(-1)!;
}

/** The known name that was most likely meant; `undefined` where none is near: a third of its letters at most differ. */
export function nearest(given: string, known: readonly string[]): string | undefined {
  const [best] = known
    // What is much longer is no slip, and need not be compared letter by letter.
    .filter((name) => Math.abs(name.length - given.length) <= name.length / 3)
    .map((name) => ({ name, off: distance(given.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, off }) => off <= Math.max(1, Math.floor(name.length / 3)))
    .sort((a, b) => a.off - b.off);
  return best?.name;
}

/** ` Did you mean movementModels?`, to stand behind a message; nothing where no known name is near. */
export function didYouMean(given: string, known: readonly string[]): string {
  const name = nearest(given, known);
  return name === undefined ? '' : ` Did you mean ${name}?`;
}

/**
 * Whether a name stands twice in an object: then the text has more names than the parsed value has properties. Counting
 * both costs a tenth of what a walk through the text costs, and nearly every record is good.
 */

const BACKSLASH = 0x5c;
const COLON = 0x3a;
const isBlank = (code: number): boolean => code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;

/** The number of names (`"name":`) in a text that is known to be JSON. */
export function countNames(text: string): number {
  let names = 0;
  for (let start = text.indexOf('"'); start !== -1;) {
    let end = text.indexOf('"', start + 1);
    for (;;) {
      let escapes = 0;
      while (text.charCodeAt(end - 1 - escapes) === BACKSLASH) escapes += 1;
      if (escapes % 2 === 0) break;
      end = text.indexOf('"', end + 1);
    }
    let after = end + 1;
    while (isBlank(text.charCodeAt(after))) after += 1;
    if (text.charCodeAt(after) === COLON) names += 1;
    start = text.indexOf('"', after);
  }
  return names;
}

/** The number of properties in a parsed value, at every depth; without recursion, as it may be very deep. */
export function countProperties(value: unknown): number {
  let properties = 0;
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== 'object' || next === null) continue;
    const values: readonly unknown[] = Array.isArray(next) ? next : Object.values(next);
    if (!Array.isArray(next)) properties += values.length;
    for (const inner of values) if (typeof inner === 'object' && inner !== null) open.push(inner);
  }
  return properties;
}

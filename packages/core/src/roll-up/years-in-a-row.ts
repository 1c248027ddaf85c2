import { factsOf } from './facts.ts';
import type { YearRecord } from './record.ts';

/**
 * How many years in a row, up to and with the given one, the unit met the standard: by the decision, or where none is
 * recorded, by the result. A year without either, or one that is not met, ends the row. What the units that it came from had met is not counted: the circular does not say so.
 */
export function yearsInARow(records: Iterable<YearRecord>, unit: string, year: number): number {
  const met = new Set<number>();
  for (const record of records) {
    if (record.unit !== unit) continue;
    const { by, recognised } = factsOf(record);
    if (by === 'decision' ? recognised : record.result?.verdict === 'met') met.add(record.year);
    else met.delete(record.year);
  }
  let years = 0;
  while (met.has(year - years)) years += 1;
  return years;
}

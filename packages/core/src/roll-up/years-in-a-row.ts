import type { YearRecord } from './record.ts';

/**
 * How many years in a row, up to and with the given one, the unit met the standard. A year without a result, or one that
 * is not `met`, ends the row. What the units that it came from had met is not counted: the circular does not say so.
 */
export function yearsInARow(records: Iterable<YearRecord>, unit: string, year: number): number {
  const met = new Set<number>();
  for (const record of records) {
    if (record.unit === unit && record.result?.verdict === 'met') met.add(record.year);
  }
  let years = 0;
  while (met.has(year - years)) years += 1;
  return years;
}

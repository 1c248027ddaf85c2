import type { IsoDay } from '../model/types.ts';
import type { Register } from '../units/register.ts';
import type { YearRecord } from './record.ts';

/** What keeps a record from being counted rightly. `record` is its place in the list, from 0. */
export type RecordProblem = { readonly record: number; readonly unit: string; readonly year: number } & (
  | { readonly code: 'unknown-unit' }
  /** The unit did not stand on the last day of the window; `instead` did, having come from it or gone into it. */
  | { readonly code: 'not-standing'; readonly on: IsoDay; readonly instead: readonly string[] }
  | { readonly code: 'other-kind'; readonly expected: string; readonly received: string }
  | { readonly code: 'other-year'; readonly received: number }
  /** The same unit and year came before. */
  | { readonly code: 'repeated'; readonly first: number }
);

/**
 * Whether records belong to the units that they name: a result stays with the unit that stood on the last day of the
 * window, and there is one record for each unit and year.
 */
export function checkRecords(register: Register, records: readonly YearRecord[]): readonly RecordProblem[] {
  const firsts = new Map<string, number>();
  return records.flatMap((each, record): RecordProblem[] => {
    const { unit, year, result } = each;
    const at = { record, unit, year };
    const problems: RecordProblem[] = [];
    const key = `${unit} ${year}`;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, record);
    else problems.push({ ...at, code: 'repeated', first });
    const entries = register.entries(unit);
    if (entries.length === 0) return [...problems, { ...at, code: 'unknown-unit' }];
    if (!result) return problems;
    const on = result.window?.to;
    const standing = on === undefined ? entries.at(-1) : register.unit(unit, on);
    if (!standing) {
      const near = [...register.successors(unit), ...entries.flatMap(({ predecessors = [] }) => predecessors)];
      const instead = near.filter((code) => register.unit(code, on));
      problems.push({ ...at, code: 'not-standing', on: on!, instead });
    } else if (standing.kind !== result.unitType) {
      problems.push({ ...at, code: 'other-kind', expected: standing.kind, received: result.unitType });
    }
    if (result.year !== year) problems.push({ ...at, code: 'other-year', received: result.year });
    return problems;
  });
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Result, Verdict } from '../result.ts';
import type { YearRecord } from './record.ts';
import { yearsInARow } from './years-in-a-row.ts';

const record = (unit: string, year: number, verdict?: Verdict): YearRecord => ({
  unit,
  year,
  ...(verdict && { result: { verdict } as Result }),
});
const records = [
  record('a', 2025, 'met'),
  record('a', 2024, 'met'),
  record('a', 2023, 'undetermined'),
  record('a', 2022, 'met'),
  record('b', 2023, 'met'),
  record('c', 2024, 'met'),
  record('c', 2025),
];

test('years in a row end where the unit did not meet the standard, or nothing is known', () => {
  assert.equal(yearsInARow(records, 'a', 2025), 2);
  assert.equal(yearsInARow(records, 'a', 2024), 1);
  assert.equal(yearsInARow(records, 'a', 2023), 0);
  assert.equal(yearsInARow(records, 'a', 2022), 1);
  assert.equal(yearsInARow(records, 'c', 2025), 0);
  assert.equal(yearsInARow(records, 'none', 2025), 0);
});

test('a decision goes before the result, and the last record of a year counts', () => {
  const decided = (year: number, recognised: boolean, verdict?: Verdict): YearRecord => ({
    ...record('d', year, verdict),
    dossier: { events: [{ event: 'decided', on: `${year}-11-10`, recognised }] },
  });
  assert.equal(yearsInARow([decided(2024, true), decided(2025, true)], 'd', 2025), 2);
  assert.equal(yearsInARow([decided(2024, true), decided(2025, false, 'met')], 'd', 2025), 0);
  assert.equal(yearsInARow([record('d', 2025, 'met'), record('d', 2025, 'not-met')], 'd', 2025), 0);
});

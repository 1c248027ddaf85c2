import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { setOf } from '../test/sets.ts';
import { assessedYearOf, calendarOf, isIsoDay, rangeInYear } from './calendar.ts';
import { compile } from './compile.ts';

const set = setOf({}, []);

test('only days that exist are days', () => {
  for (const day of ['2024-02-29', '2000-02-29', '2025-12-31', '2025-01-01']) assert.ok(isIsoDay(day), day);
  for (const day of [
    '2025-02-29',
    '1900-02-29',
    '2025-04-31',
    '2025-13-01',
    '2025-00-10',
    '2025-01-00',
    '2025-1-1',
    '25-01-01',
    '2025-01-01T00:00',
    ' 2025-01-01',
    '',
    20250101,
    null,
  ]) {
    assert.ok(!isIsoDay(day), String(day));
  }
});

test('a day is a day exactly when the calendar of the language agrees', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1000, max: 9999 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
      (y, m, d) => {
        const date = new Date(Date.UTC(y, m - 1, d));
        const exists = date.getUTCFullYear() === y && date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
        assert.equal(isIsoDay(`${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`), exists);
      },
    ),
  );
});

test('a day belongs to the year whose window holds it, both ends included', () => {
  assert.equal(assessedYearOf('2025-10-31', set.procedure), 2025);
  assert.equal(assessedYearOf('2025-11-01', set.procedure), 2026);
  assert.deepEqual(rangeInYear(2026, set.procedure.window!), { from: '2025-11-01', to: '2026-10-31' });
});

test('the calendar of a year, with its places in the law', () => {
  assert.deepEqual(calendarOf(set), {
    year: 2025,
    registration: { from: '2025-01-01', to: '2025-03-31', citation: 'test 9.1' },
    window: { from: '2024-11-01', to: '2025-10-31', citation: 'test 8.2' },
    decisionBefore: { day: '2025-11-15', citation: 'test 8.3' },
  });
  assert.equal(compile(set).calendar(2030).decisionBefore!.day, '2030-11-15');
  assert.throws(() => calendarOf(set, 2021), /test governs assessed years from 2022 on; got 2021/);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayEn, dayVi } from './days.ts';

const days: readonly (readonly [string, string, string])[] = [
  ['2025-01-05', '05/01/2025', '5 January 2025'],
  ['2025-02-15', '15/02/2025', '15 February 2025'],
  ['2025-03-31', '31/3/2025', '31 March 2025'],
  ['2025-07-01', '01/7/2025', '1 July 2025'],
  ['2025-10-03', '03/10/2025', '3 October 2025'],
  ['2025-12-12', '12/12/2025', '12 December 2025'],
  ['03-31', '31/3', '31 March'],
  ['02-09', '09/02', '9 February'],
  ['11-15', '15/11', '15 November'],
];
for (const [day, vietnamese, english] of days) {
  test(`${day}: a zero before the day below 10 and before months 1 and 2 only`, () => {
    assert.equal(dayVi(day), vietnamese);
    assert.equal(dayEn(day), english);
  });
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge } from '../../../test/sets.ts';

const verdict = (previous: number, current: number): string =>
  judge({ kind: 'trend' }, { op: 'reduced', question: 'q' }, { previous, current }).verdict;

test('fewer than last year is reduced, as many is not, unless there were none', () => {
  assert.equal(verdict(3, 2), 'met');
  assert.equal(verdict(3, 3), 'not-met');
  assert.equal(verdict(0, 0), 'met');
  assert.equal(verdict(0, 1), 'not-met');
});

test('the reason says that it was not reduced', () => {
  assert.equal(
    judge({ kind: 'trend' }, { op: 'reduced', question: 'q' }, { previous: 3, current: 3 }).reason.code,
    'trend-not-reduced',
  );
  assert.equal(
    judge({ kind: 'trend' }, { op: 'reduced', question: 'q' }, { previous: 3, current: 1 }).reason.code,
    'trend-reduced',
  );
});

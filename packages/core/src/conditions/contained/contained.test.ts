import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge } from '../../../test/sets.ts';

const verdict = (previous: number, current: number): string =>
  judge({ kind: 'trend' }, { op: 'contained', question: 'q' }, { previous, current }).verdict;

test('as many as last year is contained, one more is not', () => {
  assert.equal(verdict(3, 3), 'met');
  assert.equal(verdict(3, 2), 'met');
  assert.equal(verdict(0, 0), 'met');
  assert.equal(verdict(3, 4), 'not-met');
});

test('both figures stand in the reason', () => {
  assert.deepEqual(judge({ kind: 'trend' }, { op: 'contained', question: 'q' }, { previous: 3, current: 4 }).reason, {
    code: 'trend-risen',
    question: 'q',
    previous: 3,
    current: 4,
  });
});

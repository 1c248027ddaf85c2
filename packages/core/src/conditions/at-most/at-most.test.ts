import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge } from '../../../test/sets.ts';

const question = { kind: 'count' } as const;

test('the bar itself is met, one more is not', () => {
  assert.deepEqual(judge(question, { op: 'at-most', question: 'q', value: 0 }, 0).reason, {
    code: 'count-within',
    question: 'q',
    count: 0,
    allowed: 0,
  });
  assert.deepEqual(judge(question, { op: 'at-most', question: 'q', value: 0 }, 1).reason, {
    code: 'count-above',
    question: 'q',
    count: 1,
    allowed: 0,
  });
  assert.equal(judge(question, { op: 'at-most', question: 'q', value: 3 }, 3).verdict, 'met');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge } from '../../../test/sets.ts';

const question = { kind: 'count' } as const;
const condition = { op: 'at-least', question: 'q', value: 2 } as const;

test('the bar itself is met, one less is not', () => {
  assert.deepEqual(judge(question, condition, 2).reason, { code: 'count-reached', question: 'q', count: 2, needed: 2 });
  assert.deepEqual(judge(question, condition, 1).reason, { code: 'count-below', question: 'q', count: 1, needed: 2 });
  assert.equal(judge(question, condition, 0).verdict, 'not-met');
});

test('0 is an answer, nothing is none', () => {
  assert.equal(judge(question, { ...condition, value: 0 }, 0).verdict, 'met');
  assert.equal(judge(question, condition, undefined).verdict, 'undetermined');
});

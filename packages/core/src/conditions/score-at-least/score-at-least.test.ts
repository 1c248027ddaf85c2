import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setOf } from '../../../test/sets.ts';
import { compile } from '../../compile.ts';
import type { Condition } from '../../model/types.ts';

const questions = {
  plan: { kind: 'document' },
  cameras: { kind: 'count' },
  households: { kind: 'share' },
  ways: { kind: 'choice', options: ['good', 'bad', 'none'] },
} as const;
const score: Condition = {
  op: 'score-at-least',
  of: [
    { points: 30, condition: { op: 'issued', question: 'plan' } },
    { points: 30, condition: { op: 'at-least', question: 'cameras', value: 2 } },
    {
      points: 40,
      condition: { op: 'share-at-least', question: 'households', percent: 70, ifEmpty: 'not-applicable' },
    },
  ],
  value: 70,
};
const judge = (answers: Record<string, unknown>, condition: Condition = score) => {
  const { verdict, criteria, missing } = compile(setOf(questions, [condition])).evaluate(answers);
  return { verdict, reason: criteria[0]!.reason, missing };
};
const plan = { issued: true };

test('the points of what is met are added up; the bar itself is met, less is not', () => {
  assert.deepEqual(judge({ plan, cameras: 0, households: { count: 7, total: 10 } }), {
    verdict: 'met',
    reason: { code: 'score-reached', points: 70, needed: 70 },
    missing: [],
  });
  assert.deepEqual(judge({ plan, cameras: 2, households: { count: 6, total: 10 } }), {
    verdict: 'not-met',
    reason: { code: 'score-below', points: 60, needed: 70 },
    missing: [],
  });
});

test('it is decided as soon as open answers can no longer turn it', () => {
  assert.deepEqual(judge({ cameras: 2, households: { count: 7, total: 10 } }).verdict, 'met');
  assert.deepEqual(judge({ plan: { issued: false }, cameras: 1 }), {
    verdict: 'not-met',
    reason: { code: 'score-below', points: 0, needed: 70 },
    missing: [],
  });
  assert.deepEqual(judge({ plan }), {
    verdict: 'undetermined',
    reason: { code: 'unanswered', questions: ['cameras', 'households'] },
    missing: ['cameras', 'households'],
  });
});

test('an item that does not apply brings no points, so whether it applies has to be answered', () => {
  assert.equal(judge({ plan, cameras: 0, households: { count: 0, total: 0 } }).verdict, 'not-met');
  const guarded: Condition = {
    op: 'score-at-least',
    of: [{ points: 1, condition: { op: 'one-of', question: 'ways', accept: ['good', 'bad'], exempt: ['none'] } }],
    value: 1,
  };
  assert.deepEqual(judge({}, guarded), {
    verdict: 'undetermined',
    reason: { code: 'unanswered', questions: ['ways'] },
    missing: ['ways'],
  });
  assert.equal(judge({ ways: 'none' }, guarded).verdict, 'not-met');
});

test('its figure is shown beside others that are met', () => {
  const both: Condition = { op: 'all', of: [score, { op: 'at-least', question: 'cameras', value: 1 }] };
  assert.deepEqual(judge({ plan, cameras: 2, households: { count: 1, total: 1 } }, both).reason, {
    code: 'all-met',
    reasons: [
      { code: 'score-reached', points: 100, needed: 70 },
      { code: 'count-reached', question: 'cameras', count: 2, needed: 1 },
    ],
  });
});

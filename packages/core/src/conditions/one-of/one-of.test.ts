import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge, setOf } from '../../../test/sets.ts';
import { compile } from '../../compile.ts';

const question = { kind: 'choice', options: ['none', 'done', 'undone'], open: ['later'] } as const;
const condition = { op: 'one-of', question: 'q', accept: ['done'], exempt: ['none'] } as const;

test('accepted, exempt and refused codes', () => {
  assert.equal(judge(question, condition, 'done').reason.code, 'choice-accepted');
  assert.equal(judge(question, condition, 'none').verdict, 'not-applicable');
  assert.equal(judge(question, condition, 'none').reason.code, 'choice-exempt');
  assert.deepEqual(judge(question, condition, 'undone').reason, {
    code: 'choice-refused',
    question: 'q',
    choice: 'undone',
    accepted: ['done'],
  });
});

test('an open code is no answer yet', () => {
  assert.deepEqual(judge(question, condition, 'later'), {
    verdict: 'undetermined',
    reason: { code: 'unanswered', questions: ['q'] },
    missing: ['q'],
  });
});

test('a code that the question does not have is a fault of the set', () => {
  assert.throws(() => compile(setOf({ q: question }, [{ ...condition, accept: ['gone'] }])), /no option "gone"/);
});

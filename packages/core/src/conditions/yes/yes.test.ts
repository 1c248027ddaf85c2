import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge, setOf } from '../../../test/sets.ts';
import { CriteriaError } from '../../errors.ts';
import { compile } from '../../compile.ts';

const question = { kind: 'yes-no' } as const;
const condition = { op: 'yes', question: 'q' } as const;

test('yes is met, no is not, and nothing is neither', () => {
  assert.deepEqual(judge(question, condition, true), {
    verdict: 'met',
    reason: { code: 'answered-yes', question: 'q' },
    missing: [],
  });
  assert.deepEqual(judge(question, condition, false), {
    verdict: 'not-met',
    reason: { code: 'answered-no', question: 'q' },
    missing: [],
  });
  assert.deepEqual(judge(question, condition, undefined), {
    verdict: 'undetermined',
    reason: { code: 'unanswered', questions: ['q'] },
    missing: ['q'],
  });
});

test('a question of another kind is a fault of the set, named with its place', () => {
  assert.throws(
    () => compile(setOf({ q: { kind: 'count' } }, [condition])),
    (error) => error instanceof CriteriaError && error.at === '1.1' && /yes-no.*"q".*count/.test(error.message),
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge, setOf } from '../../../test/sets.ts';
import { compile } from '../../compile.ts';

const question = { kind: 'choice', options: ['bad', 'fair', 'good'], scale: true, open: ['not-rated'] } as const;
const condition = { op: 'rated-at-least', question: 'q', level: 'fair' } as const;

test('the step itself and better ones are met', () => {
  assert.equal(judge(question, condition, 'bad').verdict, 'not-met');
  assert.deepEqual(judge(question, condition, 'fair').reason, {
    code: 'rating-reached',
    question: 'q',
    rating: 'fair',
    needed: 'fair',
  });
  assert.equal(judge(question, condition, 'good').verdict, 'met');
});

test('not rated yet leaves it undetermined and missing', () => {
  assert.deepEqual(judge(question, condition, 'not-rated'), {
    verdict: 'undetermined',
    reason: { code: 'not-rated', question: 'q', needed: 'fair' },
    missing: ['q'],
  });
});

test('a step that the scale does not have is a fault of the set', () => {
  assert.throws(
    () => compile(setOf({ q: question }, [{ ...condition, level: 'superb' }])),
    /no scale with a step "superb"/,
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { judge } from '../../../test/sets.ts';

const question = { kind: 'share' } as const;
const seventy = { op: 'share-at-least', question: 'q', percent: 70 } as const;

test('exactly the share is met; a share that only rounds to it is not', () => {
  assert.equal(judge(question, seventy, { count: 7, total: 10 }).verdict, 'met');
  assert.deepEqual(judge(question, seventy, { count: 16, total: 23 }).reason, {
    code: 'share-below',
    questions: ['q'],
    count: 16,
    total: 23,
    percent: 70,
    needed: 17,
  });
});

test('the count needed reaches the share, and one less does not', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000_000 }), fc.integer({ min: 1, max: 100 }), (total, percent) => {
      const condition = { ...seventy, percent };
      const needed = judge(question, condition, { count: 0, total }).reason['needed'] as number;
      assert.equal(judge(question, condition, { count: needed, total }).verdict, 'met');
      assert.equal(judge(question, condition, { count: needed - 1, total }).verdict, 'not-met');
    }),
  );
});

test('a whole of 0 is not applicable where the law says so, else the integers compare', () => {
  const empty = { count: 0, total: 0 };
  assert.deepEqual(judge(question, { ...seventy, ifEmpty: 'not-applicable' }, empty), {
    verdict: 'not-applicable',
    reason: { code: 'no-units', questions: ['q'] },
    missing: [],
  });
  assert.equal(judge(question, seventy, empty).verdict, 'met');
});

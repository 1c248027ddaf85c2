import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setOf } from '../../../test/sets.ts';
import { compile } from '../../compile.ts';
import type { CoverageAtLeastCondition } from '../../model/types.ts';

const questions = { a: { kind: 'coverage' }, b: { kind: 'coverage' } } as const;
const units = (total: number, recognised: number, registered = total) => ({ total, registered, recognised });

function judge(answers: Record<string, unknown>, over: Partial<CoverageAtLeastCondition> = {}) {
  const condition = {
    op: 'coverage-at-least',
    questions: ['a', 'b'],
    part: 'recognised',
    percent: 70,
    base: 'pooled',
    ...over,
  } as const;
  const result = compile(setOf(questions, [condition])).evaluate(answers);
  return { verdict: result.verdict, reason: result.criteria[0]!.reason, missing: result.missing };
}

test('pooled: all kinds count as one', () => {
  assert.deepEqual(judge({ a: units(25, 16), b: units(5, 5) }), {
    verdict: 'met',
    reason: {
      code: 'share-reached',
      questions: ['a', 'b'],
      part: 'recognised',
      count: 21,
      total: 30,
      percent: 70,
      needed: 21,
    },
    missing: [],
  });
});

test('per kind: each kind that has units counts for itself, and only those that fail are named', () => {
  assert.deepEqual(judge({ a: units(25, 16), b: units(5, 5) }, { base: 'per-kind' }).reason, {
    code: 'share-below',
    questions: ['a'],
    part: 'recognised',
    count: 16,
    total: 25,
    percent: 70,
    needed: 18,
  });
  assert.equal(judge({ a: units(10, 7), b: units(0, 0) }, { base: 'per-kind' }).verdict, 'met');
  const both = judge({ a: units(10, 1), b: units(10, 2) }, { base: 'per-kind' }).reason;
  assert.equal(both.code === 'several' && both.reasons.length, 2);
  const met = judge({ a: units(10, 7), b: units(10, 8) }, { base: 'per-kind' }).reason;
  assert.equal(met.code === 'all-met' && met.reasons.length, 2);
});

test('pooled: only kinds that have units are named', () => {
  const { reason } = judge({ a: units(25, 16), b: units(0, 0) });
  assert.deepEqual(reason.code === 'share-below' && reason.questions, ['a']);
});

test('no unit at all: not applicable under either base', () => {
  for (const base of ['pooled', 'per-kind'] as const) {
    assert.deepEqual(judge({ a: units(0, 0), b: units(0, 0) }, { base }), {
      verdict: 'not-applicable',
      reason: { code: 'no-units', questions: ['a', 'b'] },
      missing: [],
    });
  }
});

test('pooled with a kind open: it may lift or dilute the share, so nothing is decided', () => {
  assert.deepEqual(judge({ a: units(25, 1) }), {
    verdict: 'undetermined',
    reason: { code: 'unanswered', questions: ['b'] },
    missing: ['b'],
  });
  assert.equal(judge({ a: units(25, 25) }).verdict, 'undetermined');
});

test('100% is lost with the first unit that is short, whatever the open kinds bring', () => {
  const all = { part: 'registered', percent: 100 } as const;
  assert.equal(judge({ a: units(10, 9, 9) }, all).verdict, 'not-met');
  assert.equal(judge({ a: units(10, 9, 10) }, all).verdict, 'undetermined');
});

test('per kind with a kind open: a failing kind decides, a good one does not', () => {
  assert.equal(judge({ a: units(25, 16) }, { base: 'per-kind' }).verdict, 'not-met');
  assert.equal(judge({ a: units(25, 18) }, { base: 'per-kind' }).verdict, 'undetermined');
});

test('where all units must count, the kinds that are short are named, not the sum', () => {
  const all = { part: 'registered', percent: 100 } as const;
  assert.deepEqual(judge({ a: units(10, 9, 9), b: units(5, 5) }, all).reason, {
    code: 'share-below',
    questions: ['a'],
    part: 'registered',
    count: 9,
    total: 10,
    percent: 100,
    needed: 10,
  });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { condition, questions as few, someAnswers } from '../test/arbitrary.ts';
import { setOf } from '../test/sets.ts';
import { compile } from './compile.ts';
import type { Condition } from './model/types.ts';

const questions = {
  a: { kind: 'yes-no' },
  b: { kind: 'yes-no' },
  g: { kind: 'yes-no' },
  n: { kind: 'count' },
} as const;
const yes = (question: string) => ({ op: 'yes', question }) as const;

test('a question that decides the whole comes before a guard that only asks more', () => {
  const conditions: Condition[] = [{ op: 'when', if: yes('g'), then: yes('a') }, yes('b')];
  assert.deepEqual(compile(setOf(questions, conditions)).nextQuestions({}), ['b', 'g', 'a']);
});

test('ties stand in the order of the law, and nothing is asked once decided', () => {
  const standard = compile(setOf(questions, [yes('b'), yes('a')]));
  assert.deepEqual(standard.nextQuestions({}), ['b', 'a']);
  assert.deepEqual(standard.nextQuestions({ b: false }), []);
  assert.deepEqual(standard.nextQuestions({ a: true, b: true }), []);
});

test('it asks what is missing, all of it, and nothing else', () => {
  fc.assert(
    fc.property(fc.array(condition, { minLength: 1, maxLength: 3 }), someAnswers, (conditions, answers) => {
      const standard = compile(setOf(few, conditions));
      const { verdict, missing } = standard.evaluate(answers);
      const next = standard.nextQuestions(answers);
      assert.deepEqual([...next].sort(), verdict === 'undetermined' ? [...missing].sort() : []);
    }),
    { numRuns: 300 },
  );
});

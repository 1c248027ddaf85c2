import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { completeAnswers, condition, questions, someAnswers } from '../test/arbitrary.ts';
import { setOf } from '../test/sets.ts';
import { compile } from './compile.ts';
import type { Condition } from './model/types.ts';
import type { Verdict } from './result.ts';

type Answers = Record<string, unknown>;

/** Every way of completing the answers. */
function completionsOf(answers: Answers): Answers[] {
  let all: Answers[] = [{}];
  for (const [id, values] of Object.entries(completeAnswers)) {
    const given = answers[id];
    const half =
      id === 'd' &&
      given !== undefined &&
      (given as { issued: boolean; on?: string }).issued &&
      !(given as { on?: string }).on;
    const open = given === undefined || given === 'later' ? values : half ? values.slice(1) : [given];
    all = all.flatMap((partial) => open.map((value) => ({ ...partial, [id]: value })));
  }
  return all;
}

/** What a condition comes to for complete answers under one reading, by plain recursion. */
function truth(of: Condition, answers: Answers, reading: 'lenient' | 'strict'): 'met' | 'not-met' | 'not-applicable' {
  const say = (met: boolean) => (met ? 'met' : 'not-met');
  const scale = ['x', 'y', 'z'];
  switch (of.op) {
    case 'yes':
      return say(answers[of.question] === true);
    case 'at-least':
      return say((answers[of.question] as number) >= of.value);
    case 'at-most':
      return say((answers[of.question] as number) <= of.value);
    case 'rated-at-least':
      return say(scale.indexOf(answers['s'] as string) >= scale.indexOf(of.level));
    case 'one-of':
      return of.exempt?.includes(answers['s'] as string)
        ? 'not-applicable'
        : say(of.accept.includes(answers['s'] as string));
    case 'issued': {
      const { issued, on } = answers['d'] as { issued: boolean; on?: string };
      return say(issued && (!of.dated || (on! >= `2025-${of.dated.from}` && on! <= `2025-${of.dated.to}`)));
    }
    case 'all': {
      const parts = of.of.map((part) => truth(part, answers, reading));
      if (parts.includes('not-met')) return 'not-met';
      return parts.includes('met') ? 'met' : 'not-applicable';
    }
    case 'score-at-least': {
      const points = of.of.map((item) => (truth(item.condition, answers, reading) === 'met' ? item.points : 0));
      return say(points.reduce((sum, some) => sum + some, 0) >= of.value);
    }
    case 'when':
      if (truth(of.if, answers, reading) === 'met') return truth(of.then, answers, reading);
      return of.else ? truth(of.else, answers, reading) : 'not-applicable';
    case 'reading':
      return truth(of.options[reading]!, answers, reading);
    case 'not-applicable':
      return 'not-applicable';
    default:
      throw new Error(`the test does not know ${of.op}`);
  }
}

/** The definition: decided as all completions, under all readings left open, come to; what does not apply is left out. */
function verdictByDefinition(
  conditions: readonly Condition[],
  answers: Answers,
  readings: readonly ('lenient' | 'strict')[],
): Verdict {
  const seen = new Set(
    completionsOf(answers).flatMap((complete) =>
      readings.map((reading) => truth({ op: 'all', of: conditions }, complete, reading)),
    ),
  );
  if (seen.has('not-met')) return seen.size === 1 ? 'not-met' : 'undetermined';
  return seen.has('met') ? 'met' : 'not-applicable';
}

const sets = fc.array(condition, { minLength: 1, maxLength: 3 });

test('the verdict is met, or not met, exactly when every way of completing the answers is', () => {
  fc.assert(
    fc.property(sets, someAnswers, fc.constantFrom(undefined, 'lenient', 'strict'), (conditions, answers, reading) => {
      const standard = compile(setOf(questions, conditions), reading ? { readings: { strictness: reading } } : {});
      const readings = reading ? [reading as 'lenient'] : (['lenient', 'strict'] as const);
      const result = standard.evaluate(answers);
      assert.equal(result.verdict, verdictByDefinition(conditions, answers, readings));
      assert.equal(standard.verdict(answers), result.verdict);
      for (const [option, under] of Object.entries(result.openReadings['strictness'] ?? {})) {
        assert.equal(under, verdictByDefinition(conditions, answers, [option as 'lenient']), `under ${option}`);
      }
      const uses = JSON.stringify(conditions).includes('"reading"');
      assert.deepEqual(Object.keys(result.openReadings), uses && !reading ? ['strictness'] : []);
      conditions.forEach((one, index) => {
        assert.equal(
          result.criteria[index]!.verdict,
          verdictByDefinition([one], answers, readings),
          `criterion ${index}`,
        );
      });
    }),
    { numRuns: 3000 },
  );
});

test('adding an answer never turns met into not met, or the other way round', () => {
  fc.assert(
    fc.property(sets, someAnswers, someAnswers, (conditions, first, more) => {
      const standard = compile(setOf(questions, conditions));
      const before = standard.verdict(first);
      const after = standard.verdict({ ...more, ...first });
      if (before === 'met') assert.ok(after === 'met' || after === 'not-applicable', after);
      if (before === 'not-met' || before === 'not-applicable') assert.equal(after, before);
    }),
    { numRuns: 1000 },
  );
});

test('nothing is missing from a criterion that is decided, and something is from one that answers leave open', () => {
  fc.assert(
    fc.property(condition, someAnswers, (one, answers) => {
      const { criteria, missing } = compile(setOf(questions, [one]), { readings: { strictness: 'strict' } }).evaluate(
        answers,
      );
      assert.equal(missing.length > 0, criteria[0]!.verdict === 'undetermined');
      for (const id of missing) {
        const given = (answers as Answers)[id];
        const half = given === 'later' || (id === 'd' && given !== undefined && !(given as { on?: string }).on);
        assert.ok(given === undefined || half, `${id} was answered`);
      }
    }),
    { numRuns: 2000 },
  );
});

test('one guard over two rules: one fails if it is yes, the other if it is no, so all fails', () => {
  const conditions: Condition[] = [
    { op: 'when', if: { op: 'yes', question: 'a' }, then: { op: 'at-least', question: 'n', value: 1 } },
    {
      op: 'when',
      if: { op: 'yes', question: 'a' },
      then: { op: 'not-applicable' },
      else: { op: 'yes', question: 'b' },
    },
  ];
  const standard = compile(setOf(questions, conditions));
  const result = standard.evaluate({ n: 0, b: false });
  assert.equal(result.verdict, 'not-met');
  assert.deepEqual(
    result.criteria.map(({ verdict }) => verdict),
    ['undetermined', 'undetermined'],
  );
  assert.deepEqual(standard.evaluate({ n: 0, b: true }).verdict, 'undetermined');
});

test('one open reading over two rules is taken the same way in both', () => {
  const under = (lenient: Condition, strict: Condition): Condition => ({
    op: 'reading',
    reading: 'strictness',
    options: { lenient, strict },
  });
  const a: Condition = { op: 'yes', question: 'a' };
  const none: Condition = { op: 'not-applicable' };
  const standard = compile(setOf(questions, [under(a, none), under(none, a)]));
  assert.equal(standard.verdict({ a: false }), 'not-met');
  assert.deepEqual(
    standard.evaluate({ a: false }).criteria.map(({ reason }) => reason.code),
    ['reading-needed', 'reading-needed'],
  );
});

test('answers to be tried are bounded: a set that would need too many is refused', () => {
  const many = Object.fromEntries(Array.from({ length: 13 }, (_, i) => [`q${i}`, { kind: 'yes-no' } as const]));
  const conditions = Object.keys(many).map((question): Condition => ({
    op: 'when',
    if: { op: 'yes', question },
    then: { op: 'yes', question },
  }));
  assert.throws(() => compile(setOf(many, conditions)), /too many questions bear on several rules.*q0, q1/);
});

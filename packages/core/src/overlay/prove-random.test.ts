import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { setOf } from '../../test/sets.ts';
import { compile } from '../compile.ts';
import type { Condition, QuestionDefinition } from '../model/types.ts';
import { questionsOf } from '../resolve.ts';
import { strictness } from './prove.ts';

const questions = {
  yes: { kind: 'yes-no' },
  n: { kind: 'count' },
  s: { kind: 'share' },
  c: { kind: 'choices', options: ['x', 'y', 'z'] },
  i: { kind: 'incidents', marks: ['p', 'q'] },
  t: { kind: 'trend' },
  u: { kind: 'coverage' },
  v: { kind: 'coverage' },
} as const satisfies Record<string, QuestionDefinition>;
type Id = keyof typeof questions;
const set = setOf(questions, []);

const incident = (p: boolean, q: boolean) => ({ on: '2025-02-01', p, q });
const incidents = [incident(false, false), incident(true, false), incident(false, true), incident(true, true)];
const units = [0, 1, 2].flatMap((total) =>
  [0, 1, 2].flatMap((registered) =>
    [0, 1, 2].flatMap((recognised) =>
      recognised <= registered && registered <= total ? [{ total, registered, recognised }] : [],
    ),
  ),
);
/** All answers, as far as bars of 50 and 100 per cent, figures up to 2 and two incidents tell them apart. */
const domains: Readonly<Record<Id, readonly unknown[]>> = {
  yes: [true, false],
  n: [0, 1, 2, 3],
  s: [
    { count: 0, total: 0 },
    { count: 0, total: 2 },
    { count: 1, total: 2 },
    { count: 2, total: 2 },
  ],
  c: [[], ['x'], ['y'], ['z'], ['x', 'y'], ['x', 'z'], ['y', 'z'], ['x', 'y', 'z']],
  i: [[], ...incidents.map((one) => [one]), ...incidents.flatMap((a, at) => incidents.slice(at).map((b) => [a, b]))],
  t: [
    [0, 0],
    [2, 1],
    [1, 1],
    [0, 1],
  ].map(([previous, current]) => ({ previous, current })),
  u: units,
  v: units,
};

const percent = fc.constantFrom(50, 100);
const guard = fc.constantFrom(
  { op: 'yes', question: 'yes' } as const,
  { op: 'at-least', question: 'n', value: 1 } as const,
);
const coverage = (bases: readonly ('pooled' | 'per-kind')[]): fc.Arbitrary<Condition> =>
  fc.record({
    op: fc.constant('coverage-at-least' as const),
    questions: fc.constantFrom<readonly string[]>(['u'], ['v'], ['u', 'v']),
    part: fc.constantFrom('registered' as const, 'recognised' as const),
    percent,
    base: fc.constantFrom(...bases),
  });
const leaf = (bases: readonly ('pooled' | 'per-kind')[]): fc.Arbitrary<Condition> =>
  fc.oneof(
    guard,
    fc.constantFrom(0, 1, 2).map((value) => ({ op: 'at-most', question: 'n', value }) as const),
    fc.tuple(percent, fc.boolean()).map(([bar, empty]): Condition => {
      const rule = { op: 'share-at-least', question: 's', percent: bar } as const;
      return empty ? { ...rule, ifEmpty: 'not-applicable' } : rule;
    }),
    fc
      .constantFrom<string[][]>(['x'], ['y'], ['x', 'y'], ['y', 'z'], ['x', 'y', 'z'])
      .map((items) => ({ op: 'includes-all', question: 'c', items }) as const),
    fc
      .constantFrom<string[][][]>([['p']], [['q']], [['p', 'q']], [['p'], ['q']])
      .map((excuses) => ({ op: 'excused', question: 'i', excuses }) as const),
    fc.constantFrom(
      { op: 'none', question: 'i' } as const,
      { op: 'contained', question: 't' } as const,
      { op: 'reduced', question: 't' } as const,
    ),
    coverage(bases),
  );
const conditionOf = (bases: readonly ('pooled' | 'per-kind')[]): fc.Arbitrary<Condition> =>
  fc.letrec<{ node: Condition }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      leaf(bases),
      fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((of) => ({ op: 'all', of }) as const),
      fc
        .tuple(
          fc.array(fc.record({ points: fc.constantFrom(1, 2), condition: tie('node') }), {
            minLength: 1,
            maxLength: 3,
          }),
          fc.constantFrom(1, 2, 3),
        )
        .map(([of, value]) => ({ op: 'score-at-least', of, value }) as const),
      fc.record({ op: fc.constant('when' as const), if: guard, then: tie('node'), else: tie('node') }),
      fc
        .record({ lenient: tie('node'), strict: tie('node') })
        .map((options) => ({ op: 'reading', reading: 'strictness', options }) as const),
    ),
  })).node;

/** Few enough questions that all of their answers can be gone through. */
const few = (...conditions: readonly Condition[]): readonly Id[] | undefined => {
  const ids = [...new Set(conditions.flatMap(questionsOf))] as Id[];
  return ids.reduce((size, id) => size * domains[id].length, 1) <= 2000 ? ids : undefined;
};

/** Whether some answers of the domains meet the province and fail the law, by nothing but evaluating each. */
function loosens(law: Condition, province: Condition, ids: readonly Id[]): boolean {
  return ['lenient', 'strict'].some((strictness) => {
    const [nation, own] = [law, province].map((one) => compile(setOf(questions, [one]), { readings: { strictness } }));
    const from = (at: number, answers: Record<string, unknown>): boolean => {
      const id = ids[at];
      if (id === undefined) return nation!.verdict(answers) === 'not-met' && own!.verdict(answers) !== 'not-met';
      return domains[id].some((value) => from(at + 1, { ...answers, [id]: value }));
    };
    return from(0, {});
  });
}

/** Pairs of which the second has much of the first, as overlays do: unrelated ones hardly ever ask as much. */
const pairOf = (condition: fc.Arbitrary<Condition>): fc.Arbitrary<readonly [Condition, Condition]> =>
  fc.tuple(condition, condition, fc.integer({ min: 0, max: 4 })).map(([a, b, way]) => {
    if (way === 0) return [a, b];
    if (way === 1) return [a, { op: 'all', of: [b, a] }];
    if (way === 2) return [{ op: 'all', of: [a, b] }, a];
    const half = { points: 1, condition: a };
    if (way === 3) return [a, { op: 'score-at-least', of: [half, { points: 1, condition: b }], value: 2 }];
    return [a, { op: 'score-at-least', of: [half, { points: 2, condition: b }], value: 2 }];
  });

test('random pairs: it says yes exactly when no answers at all meet the province and fail the law', () => {
  const said = { yes: 0, no: 0 };
  fc.assert(
    fc.property(pairOf(conditionOf(['per-kind'])), ([law, province]) => {
      const ids = few(law, province);
      fc.pre(ids !== undefined);
      const found = strictness(law, province, set);
      said[found.asksAsMuch ? 'yes' : 'no'] += 1;
      assert.equal(found.asksAsMuch, !loosens(law, province, ids));
    }),
    { numRuns: 600 },
  );
  assert.ok(said.yes > 60 && said.no > 60, JSON.stringify(said));
});

test('random pairs with pools: a yes is never wrong, and answers that are shown do show it', () => {
  fc.assert(
    fc.property(pairOf(conditionOf(['pooled', 'per-kind'])), ([law, province]) => {
      const ids = few(law, province);
      fc.pre(ids !== undefined);
      const found = strictness(law, province, set);
      if (found.asksAsMuch) assert.ok(!loosens(law, province, ids));
      if (found.asksAsMuch !== false) return;
      const { readings, answers } = found;
      const verdict = (one: Condition) => compile(setOf(questions, [one]), { readings }).verdict(answers);
      assert.equal(verdict(law), 'not-met');
      assert.ok(['met', 'not-applicable'].includes(verdict(province)));
    }),
    { numRuns: 400 },
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { completeAnswers, condition as anyCondition, questions as few } from '../../test/arbitrary.ts';
import { setOf } from '../../test/sets.ts';
import { compile } from '../compile.ts';
import type { Condition } from '../model/types.ts';
import { strictness, unreachableIn } from './prove.ts';

const questions = {
  yes: { kind: 'yes-no' },
  n: { kind: 'count' },
  s: { kind: 'share' },
  t: { kind: 'trend' },
  d: { kind: 'document' },
  i: { kind: 'incidents', marks: ['forced', 'found', 'told'], kinds: ['fire'] },
  r: { kind: 'choice', options: ['bad', 'fair', 'good'], scale: true, open: ['later'] },
  c: { kind: 'choices', options: ['x', 'y', 'z'] },
  u: { kind: 'coverage' },
  v: { kind: 'coverage' },
} as const;
const set = setOf(questions, []);
const units = (base: 'pooled' | 'per-kind', percent: number, asked: readonly string[] = ['u', 'v']): Condition => ({
  op: 'coverage-at-least',
  questions: asked,
  part: 'recognised',
  percent,
  base,
});
const all = (...of: Condition[]): Condition => ({ op: 'all', of });
const atLeast = (value: number): Condition => ({ op: 'at-least', question: 'n', value });
const share = (percent: number): Condition => ({ op: 'share-at-least', question: 's', percent });
const guard = { op: 'yes', question: 'yes' } as const;
const yes: Condition = { op: 'yes', question: 'yes' };
const excused = (...excuses: string[][]): Condition => ({ op: 'excused', question: 'i', excuses });
const read = (lenient: Condition, strict: Condition): Condition => ({
  op: 'reading',
  reading: 'strictness',
  options: { lenient, strict },
});

const stricter: readonly (readonly [string, Condition, Condition, 'bars' | 'exhaustive' | 'sampled'])[] = [
  ['more of the same', share(70), all(share(80), atLeast(1)), 'bars'],
  ['a guard taken away', { op: 'when', if: atLeast(1) as never, then: yes }, yes, 'bars'],
  ['every kind instead of the pool', units('pooled', 70), units('per-kind', 70), 'bars'],
  ['what holds under both readings', read(share(70), share(80)), share(80), 'bars'],
  ['no excuse left', excused(['forced'], ['found', 'told']), { op: 'none', question: 'i' }, 'exhaustive'],
  ['one excuse fewer', excused(['forced'], ['found', 'told']), excused(['forced']), 'exhaustive'],
  ['an excuse that asks more', excused(['found']), excused(['found', 'told']), 'exhaustive'],
  ['reduced instead of contained', { op: 'contained', question: 't' }, { op: 'reduced', question: 't' }, 'exhaustive'],
  [
    'one choice instead of two',
    { op: 'one-of', question: 'r', accept: ['fair', 'good'] },
    { op: 'rated-at-least', question: 'r', level: 'good' },
    'exhaustive',
  ],
  [
    'an item more',
    { op: 'includes-all', question: 'c', items: ['x'] },
    { op: 'includes-all', question: 'c', items: ['x', 'y'] },
    'exhaustive',
  ],
  [
    'all the points',
    all(yes, atLeast(2)),
    {
      op: 'score-at-least',
      of: [
        { points: 1, condition: yes },
        { points: 2, condition: atLeast(2) },
      ],
      value: 3,
    },
    'exhaustive',
  ],
  [
    'the pool of kinds that are each full',
    units('pooled', 70),
    all(units('pooled', 80, ['u']), units('pooled', 80, ['v'])),
    'bars',
  ],
  ['the same whatever the guard says', share(70), { op: 'when', if: guard, then: share(80), else: share(75) }, 'bars'],
  ['content for a rule that is not known', { op: 'unknown' }, share(70), 'exhaustive'],
];

for (const [name, law, province, method] of stricter) {
  test(`asks as much: ${name}`, () => {
    const found = strictness(law, province, set);
    assert.ok(found.asksAsMuch, JSON.stringify(found));
    assert.equal(found.method, method);
  });
}

const looser: readonly (readonly [string, Condition, Condition, object])[] = [
  ['a lower bar', share(70), share(60), { s: { count: 69, total: 100 } }],
  ['a part left out', all(atLeast(1), yes), yes, { n: 0, yes: true }],
  ['a guard put before it', yes, { op: 'when', if: atLeast(1) as never, then: yes }, { n: 0, yes: false }],
  [
    'an excuse more',
    excused(['forced']),
    excused(['forced'], ['told']),
    { i: [{ on: '2025-10-31', forced: false, found: false, told: true, kind: 'fire' }] },
  ],
  ['the pool instead of every kind', units('per-kind', 70), units('pooled', 70), {}],
  ['one kind left out', units('pooled', 70), units('pooled', 90, ['u']), {}],
  ['only what one reading asks', read(share(70), share(80)), share(70), { s: { count: 79, total: 100 } }],
  [
    'points that can be had elsewhere',
    yes,
    {
      op: 'score-at-least',
      of: [
        { points: 1, condition: yes },
        { points: 1, condition: atLeast(1) },
      ],
      value: 1,
    },
    { yes: false },
  ],
];

for (const [name, law, province, some] of looser) {
  test(`refused with answers that show it: ${name}`, () => {
    const found = strictness(law, province, set);
    assert.ok(found.asksAsMuch === false);
    for (const [question, answer] of Object.entries(some)) assert.deepEqual(found.answers[question], answer);
    // The engine itself agrees with what is shown.
    const { readings } = found;
    const verdict = (condition: Condition) =>
      compile(setOf(questions, [condition]), { readings }).verdict(found.answers);
    assert.equal(verdict(law), 'not-met');
    assert.ok(['met', 'not-applicable'].includes(verdict(province)));
  });
}

test('a reading that is taken is the only one that counts', () => {
  const taken = { ...set, takenReadings: { strictness: { option: 'lenient', overlay: 'x' } } };
  assert.ok(strictness(read(share(70), share(80)), share(70), taken).asksAsMuch);
  assert.ok(!strictness(read(share(70), share(80)), share(70), set).asksAsMuch);
});

test('it says yes exactly when no complete answers meet the one and fail the other', () => {
  const small = setOf(few, []);
  const combinations = Object.entries(completeAnswers).reduce<Record<string, unknown>[]>(
    (sets, [id, values]) => sets.flatMap((one) => values.map((value) => ({ ...one, [id]: value }))),
    [{}],
  );
  fc.assert(
    fc.property(anyCondition, anyCondition, (law, province) => {
      const found = strictness(law, province, small);
      const fails = ['lenient', 'strict'].some((strictness) => {
        const standards = [law, province].map((one) => compile(setOf(few, [one]), { readings: { strictness } }));
        return combinations.some(
          (answers) => standards[0]!.verdict(answers) === 'not-met' && standards[1]!.verdict(answers) !== 'not-met',
        );
      });
      assert.equal(found.asksAsMuch, !fails);
    }),
    { numRuns: 400 },
  );
});

test('parts that no answers can satisfy are found, the innermost', () => {
  const found = (condition: Condition) => unreachableIn(condition, set);
  assert.deepEqual(found(all(atLeast(5), { op: 'at-most', question: 'n', value: 3 })), ['']);
  const guarded = { op: 'when', if: atLeast(5) as never, then: all(yes, { op: 'at-most', question: 'n', value: 3 }) };
  assert.deepEqual(found(guarded as Condition), ['.then.of[1]']);
  const shut = {
    op: 'when',
    if: atLeast(5) as never,
    then: { op: 'when', if: atLeast(2) as never, then: yes, else: yes },
  };
  assert.deepEqual(found(shut as Condition), ['.then.else']);
  const points = { op: 'score-at-least', of: [{ points: 3, condition: yes }], value: 4 } as const;
  assert.deepEqual(found(points), ['']);
  assert.deepEqual(found(read(points, yes)), ['.options.lenient']);
  assert.deepEqual(found({ op: 'when', if: atLeast(1) as never, then: atLeast(3), else: yes }), []);
  assert.deepEqual(found({ op: 'not-applicable' }), []);
});

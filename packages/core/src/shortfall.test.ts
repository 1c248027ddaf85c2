import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { completeAnswers, condition, questions as few, someAnswers } from '../test/arbitrary.ts';
import { setOf } from '../test/sets.ts';
import { compile } from './compile.ts';
import type { Condition } from './model/types.ts';
import type { Shortfall } from './shortfall.ts';

const questions = {
  yes: { kind: 'yes-no' },
  guard: { kind: 'yes-no' },
  n: { kind: 'count' },
  d: { kind: 'document' },
  s: { kind: 'share' },
  t: { kind: 'trend' },
  i: { kind: 'incidents', marks: ['forced', 'found', 'told'] },
  r: { kind: 'choice', options: ['bad', 'fair', 'good'], scale: true, open: ['later'] },
  o: { kind: 'choice', options: ['none', 'done', 'undone'] },
  c: { kind: 'choices', options: ['x', 'y'] },
  u: { kind: 'coverage' },
  v: { kind: 'coverage' },
} as const;
const dated = { from: '01-01', to: '03-31' };
const on = '2025-02-01';
const units = (total: number, registered: number, recognised: number) => ({ total, registered, recognised });
const coverage = (base: 'pooled' | 'per-kind', part: 'registered' | 'recognised', percent: number): Condition => ({
  op: 'coverage-at-least',
  questions: ['u', 'v'],
  part,
  percent,
  base,
});

const short = (conditions: readonly Condition[], answers: Record<string, unknown>): Shortfall =>
  compile(setOf(questions, conditions)).shortfall(answers);
/** Alternatives in short: `question code figures`, `!` for what is past. */
const lines = ({ alternatives }: Shortfall): string[] =>
  alternatives.map((way) =>
    way
      .map(({ question, criteria: _, past, answer: __, code, ...data }) =>
        `${past ? '!' : ''}${question} ${code} ${Object.values(data).join(' ')}`.trim(),
      )
      .join(' + '),
  );

const cases: readonly (readonly [string, Condition, Record<string, unknown>, readonly string[]])[] = [
  ['yes', { op: 'yes', question: 'yes' }, { yes: false }, ['yes say-yes']],
  ['issued', { op: 'issued', question: 'd', dated }, { d: { issued: false } }, ['d issue 2025-01-01 2025-03-31']],
  [
    'issued late',
    { op: 'issued', question: 'd', dated },
    { d: { issued: true, on: '2025-04-05' } },
    ['!d date-within 2025-01-01 2025-03-31'],
  ],
  ['issued, undated', { op: 'issued', question: 'd', dated }, { d: { issued: true } }, ['d answer']],
  ['issued at all', { op: 'issued', question: 'd' }, { d: { issued: false } }, ['d issue']],
  ['at-least', { op: 'at-least', question: 'n', value: 3 }, { n: 1 }, ['n add 2']],
  ['at-most', { op: 'at-most', question: 'n', value: 1 }, { n: 3 }, ['!n fewer 2']],
  [
    'score: the items that bring the points still lacking, the fewest of them',
    {
      op: 'score-at-least',
      value: 60,
      of: [
        { points: 30, condition: { op: 'at-least', question: 'n', value: 3 } },
        { points: 30, condition: { op: 'yes', question: 'yes' } },
        { points: 40, condition: { op: 'yes', question: 'guard' } },
      ],
    },
    { n: 3, yes: false, guard: false },
    ['yes say-yes', 'guard say-yes'],
  ],
  ['share', { op: 'share-at-least', question: 's', percent: 100 }, { s: { count: 199, total: 200 } }, ['s add 1']],
  ['contained', { op: 'contained', question: 't' }, { t: { previous: 2, current: 5 } }, ['!t fewer 3']],
  ['reduced', { op: 'reduced', question: 't' }, { t: { previous: 2, current: 2 } }, ['!t fewer 1']],
  ['none', { op: 'none', question: 'i' }, { i: [{ on }] }, ['!i no-incidents 1']],
  [
    'excused',
    { op: 'excused', question: 'i', excuses: [['forced'], ['found', 'told']] },
    { i: [{ on, forced: false, found: true }] },
    [`i excuse ${on} told`],
  ],
  [
    'excused, the other way as easy',
    { op: 'excused', question: 'i', excuses: [['forced'], ['found', 'told']] },
    { i: [{ on }, { on: '2025-03-01' }] },
    [`i excuse ${on},2025-03-01 forced found,told`],
  ],
  ['rating', { op: 'rated-at-least', question: 'r', level: 'fair' }, { r: 'bad' }, ['r rating fair']],
  ['not rated', { op: 'rated-at-least', question: 'r', level: 'fair' }, { r: 'later' }, ['r rating fair']],
  ['one-of', { op: 'one-of', question: 'o', accept: ['done'], exempt: ['none'] }, { o: 'undone' }, ['o choose done']],
  ['includes-all', { op: 'includes-all', question: 'c', items: ['x', 'y'] }, { c: ['x'] }, ['c include y']],
  [
    'per kind',
    coverage('per-kind', 'recognised', 70),
    { u: units(25, 25, 16), v: units(10, 10, 7) },
    ['u add 2 recognised'],
  ],
  [
    'pooled, in one kind or the other',
    coverage('pooled', 'recognised', 70),
    { u: units(20, 20, 13), v: units(10, 10, 6) },
    ['u add 2 recognised', 'v add 2 recognised'],
  ],
  [
    'pooled, no kind has room enough',
    coverage('pooled', 'recognised', 100),
    { u: units(2, 2, 1), v: units(2, 2, 1) },
    ['u add 1 recognised + v add 1 recognised'],
  ],
  [
    'a kind that was not answered',
    coverage('pooled', 'registered', 100),
    { u: units(3, 2, 2) },
    ['u add 1 registered + v answer'],
  ],
];
for (const [name, rule, answers, expected] of cases) {
  test(`what is short: ${name}`, () => assert.deepEqual(lines(short([rule], answers)), expected));
}

test('a recognised unit must be registered: one change does both', () => {
  const result = short([coverage('per-kind', 'registered', 100), coverage('per-kind', 'recognised', 70)], {
    u: units(10, 9, 6),
    v: units(0, 0, 0),
  });
  assert.deepEqual(lines(result), ['u add 1 registered + u add 1 recognised']);
  assert.deepEqual(result.alternatives[0]![0]!.answer, units(10, 10, 7));
  assert.deepEqual(result.alternatives[0]![0]!.criteria, ['1.1', '1.2']);
});

test('an open guard: out of play, or in play with what it needs', () => {
  const rule: Condition = { op: 'when', if: { op: 'yes', question: 'guard' }, then: { op: 'yes', question: 'yes' } };
  assert.deepEqual(lines(short([rule], {})), ['yes answer', 'guard answer']);
  assert.deepEqual(lines(short([rule], { yes: false })), ['yes say-yes', 'guard answer']);
  assert.deepEqual(lines(short([rule], { guard: true, yes: false })), ['yes say-yes'], 'what is so is not wished away');
});

test('met needs nothing; law that is not known cannot be mended; the past is said to be past', () => {
  const yes: Condition = { op: 'yes', question: 'yes' };
  assert.deepEqual(short([yes], { yes: true }), { verdict: 'met', alternatives: [], more: 0, possible: true });
  assert.deepEqual(short([yes, { op: 'unknown' }], { yes: false }), {
    verdict: 'not-met',
    alternatives: [],
    more: 0,
    possible: false,
  });
  const crime = short([yes, { op: 'none', question: 'i' }], { yes: false, i: [{ on }] });
  assert.equal(crime.possible, false);
  assert.deepEqual(lines(crime), ['yes say-yes + !i no-incidents 1']);
});

test('an open reading must be met under each option', () => {
  const rule: Condition = {
    op: 'reading',
    reading: 'strictness',
    options: {
      lenient: { op: 'at-least', question: 'n', value: 2 },
      strict: { op: 'at-least', question: 'n', value: 4 },
    },
  };
  assert.deepEqual(lines(short([rule], { n: 1 })), ['n add 3']);
});

test('two needs of one figure are met by the larger, not by the sum', () => {
  const both: Condition = {
    op: 'reading',
    reading: 'strictness',
    options: { lenient: coverage('pooled', 'recognised', 70), strict: coverage('per-kind', 'recognised', 70) },
  };
  const result = short([both], { u: units(25, 25, 10), v: units(25, 25, 10) });
  assert.deepEqual(lines(result), ['u add 8 recognised + v add 8 recognised']);
  assert.deepEqual(lines(short([both], { u: units(5, 5, 1), v: units(5, 5, 3) })), [
    'u add 3 recognised + v add 1 recognised',
  ]);
  const counts = [1, 3].map((value): Condition => ({ op: 'at-least', question: 'n', value }));
  assert.deepEqual(short(counts, {}).alternatives[0]![0]!.answer, 3, 'an answer that is missing too');
});

test('what a change brings into play is needed too', () => {
  const rule: Condition = {
    op: 'when',
    if: { op: 'yes', question: 'guard' },
    then: { op: 'at-least', question: 'n', value: 1 },
    else: { op: 'yes', question: 'guard' },
  };
  assert.deepEqual(lines(short([rule], { guard: false, n: 0 })), ['guard say-yes + n add 1']);
});

test('a smaller figure can make another change needless', () => {
  const rated = (level: string): Condition => ({ op: 'rated-at-least', question: 's', level });
  const added = (value: number): Condition => ({ op: 'at-least', question: 'n', value });
  const few1: Condition = { op: 'at-most', question: 'n', value: 1 };
  const strictness: Condition = {
    op: 'reading',
    reading: 'strictness',
    options: { lenient: rated('x'), strict: few1 },
  };
  const rules: readonly Condition[] = [
    {
      op: 'score-at-least',
      value: 1,
      of: [
        { points: 1, condition: rated('y') },
        { points: 1, condition: strictness },
      ],
    },
    { op: 'score-at-least', value: 1, of: [1, 2].map((value) => ({ points: 1, condition: added(value) })) },
  ];
  const { alternatives } = compile(setOf(few, rules)).shortfall({ n: 0 });
  assert.deepEqual(
    alternatives.map((way) => way.map(({ question, answer }) => [question, answer])),
    [[['n', 1]]],
  );
});

test('points are given for what is met, not for what is out of play', () => {
  const item: Condition = {
    op: 'when',
    if: { op: 'yes', question: 'guard' },
    then: { op: 'yes', question: 'yes' },
  };
  const rule: Condition = {
    op: 'score-at-least',
    value: 1,
    of: [
      { points: 1, condition: item },
      { points: 1, condition: { op: 'at-least', question: 'n', value: 2 } },
    ],
  };
  assert.deepEqual(lines(short([rule], { guard: false, n: 1 })), ['n add 1']);
});

test('rules that exclude each other, and nothing else, make it impossible', () => {
  const rules: readonly Condition[] = [
    { op: 'at-least', question: 'n', value: 2 },
    { op: 'at-most', question: 'n', value: 1 },
  ];
  const { alternatives, possible } = short(rules, { n: 1 });
  assert.deepEqual([alternatives, possible], [[], false]);
});

test('few alternatives are shown, and how many more there are', () => {
  const items: readonly Condition[] = [
    { op: 'yes', question: 'yes' },
    { op: 'yes', question: 'guard' },
    { op: 'at-least', question: 'n', value: 2 },
    { op: 'issued', question: 'd' },
    { op: 'includes-all', question: 'c', items: ['x'] },
    { op: 'rated-at-least', question: 'r', level: 'fair' },
  ];
  const of = items.map((condition) => ({ points: 1, condition }));
  const answers = { yes: false, guard: false, n: 0, d: { issued: false }, c: [], r: 'bad' };
  const { alternatives, more, possible } = short([{ op: 'score-at-least', of, value: 3 }], answers);
  // Three of six: twenty ways.
  assert.deepEqual([alternatives.length, more, possible], [8, 12, true]);
  assert.deepEqual(new Set(alternatives.map((way) => way.length)), new Set([3]));
  assert.deepEqual(
    alternatives[0]!.map(({ question }) => question),
    ['yes', 'guard', 'n'],
  );
});

test('many incidents: one way for each, those that lack the same together, in no time', () => {
  const rule: Condition = { op: 'excused', question: 'i', excuses: [['forced'], ['found', 'told']] };
  const i = Array.from({ length: 50 }, (_, at) => ({
    on: `2025-0${1 + (at % 9)}-${10 + (at % 15)}`,
    ...(at % 3 > 0 && { forced: false }),
    ...(at % 3 > 1 && { found: true }),
    ...(at % 5 === 0 && { told: false }),
  }));
  const standard = compile(setOf(questions, [rule]));
  // The quickest of several: other programs may keep the machine busy.
  const took = Math.min(
    ...Array.from({ length: 9 }, () => {
      const start = performance.now();
      standard.shortfall({ i });
      return performance.now() - start;
    }),
  );
  const { alternatives, more } = standard.shortfall({ i });
  assert.deepEqual([alternatives.length, more], [1, 0]);
  assert.equal(alternatives[0]!.flatMap((change) => (change.code === 'excuse' ? change.on : [])).length, 50);
  assert.ok(alternatives[0]!.length < 10);
  assert.ok(took < 50, `${took} ms`);
});

test('the day on which it is asked makes late what the law has days for', () => {
  const pastOn = (rule: Condition, answers: Record<string, unknown>, asOf?: string): unknown =>
    compile(setOf(questions, [rule])).shortfall(answers, { asOf }).alternatives[0]![0]!.past;
  const plan: Condition = { op: 'issued', question: 'd', dated };
  const missed = { d: { issued: false } };
  const few = { u: units(10, 10, 6), v: units(0, 0, 0) };
  const unregistered = { u: units(10, 9, 6), v: units(0, 0, 0) };
  for (const [rule, answers, last] of [
    [plan, missed, '2025-03-31'],
    [coverage('pooled', 'registered', 100), unregistered, '2025-03-31'],
    [{ op: 'yes', question: 'yes' }, { yes: false }, '2025-10-31'],
    [{ op: 'at-least', question: 'n', value: 3 }, { n: 1 }, '2025-10-31'],
    [coverage('pooled', 'recognised', 70), few, '2025-11-14'],
    [{ op: 'rated-at-least', question: 'r', level: 'fair' }, { r: 'bad' }, '2025-11-14'],
  ] as const) {
    const after = new Date(`${last}T00:00:00Z`);
    after.setUTCDate(after.getUTCDate() + 1);
    assert.equal(pastOn(rule, answers), false, `${rule.op}: nothing is assumed of today`);
    assert.equal(pastOn(rule, answers, last), false, `${rule.op} on ${last}`);
    assert.equal(pastOn(rule, answers, after.toISOString().slice(0, 10)), true, `${rule.op} after ${last}`);
  }
  assert.equal(compile(setOf(questions, [plan])).shortfall(missed, { asOf: '2026-01-01' }).possible, false);
  assert.equal(pastOn(plan, {}, '2026-01-01'), false, 'to say what was done is never too late');
  assert.throws(() => pastOn(plan, missed, '2025-02-30'), { code: 'antt-answers', message: /asOf/ });
});

test('each alternative is enough, and nothing in it can be left out', () => {
  fc.assert(
    fc.property(fc.array(condition, { minLength: 1, maxLength: 3 }), someAnswers, (conditions, answers) => {
      const standard = compile(setOf(few, conditions));
      const { verdict, alternatives } = standard.shortfall(answers);
      assert.equal(verdict, standard.verdict(answers));
      for (const way of alternatives) {
        const after = { ...answers, ...Object.fromEntries(way.map(({ question, answer }) => [question, answer])) };
        assert.ok(['met', 'not-applicable'].includes(standard.verdict(after)), 'it is enough');
        for (const left of new Set(way.map(({ question }) => question))) {
          const without: Record<string, unknown> = { ...after, [left]: (answers as Record<string, unknown>)[left] };
          assert.ok(!['met', 'not-applicable'].includes(standard.verdict(without)), `${left} is needed`);
        }
      }
    }),
    { numRuns: 1000 },
  );
});

test('it is said to be impossible only where no answers would do', () => {
  const guards = (rule: Condition): readonly string[] =>
    rule.op === 'when'
      ? [rule.if.question, ...guards(rule.then), ...(rule.else ? guards(rule.else) : [])]
      : rule.op === 'all'
        ? rule.of.flatMap(guards)
        : rule.op === 'score-at-least'
          ? rule.of.flatMap((item) => guards(item.condition))
          : rule.op === 'reading'
            ? Object.values(rule.options).flatMap(guards)
            : [];
  let impossible = 0;
  fc.assert(
    fc.property(fc.array(condition, { minLength: 1, maxLength: 3 }), someAnswers, (conditions, answers) => {
      const standard = compile(setOf(few, conditions));
      const { alternatives, possible, verdict } = standard.shortfall(answers);
      if (verdict === 'met' || verdict === 'not-applicable' || alternatives.length > 0 || possible !== false) return;
      impossible += 1;
      const fixed = new Set(conditions.flatMap(guards));
      const given = answers as Record<string, unknown>;
      let all: Record<string, unknown>[] = [{}];
      for (const [question, values] of Object.entries(completeAnswers)) {
        const isFixed = fixed.has(question) && given[question] !== undefined && given[question] !== 'later';
        all = all.flatMap((one) =>
          (isFixed ? [given[question]] : values).map((value) => ({ ...one, [question]: value })),
        );
      }
      for (const one of all) {
        assert.ok(!['met', 'not-applicable'].includes(standard.verdict(one)), JSON.stringify(one));
      }
    }),
    { numRuns: 1000 },
  );
  assert.ok(impossible > 5, String(impossible));
});

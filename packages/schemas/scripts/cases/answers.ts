import type { LeafCondition, QuestionDefinition } from '@antt/core';
import { compare } from '../../../../test/brute-force/judge.ts';
import type { UnitLaw } from '../../../../test/brute-force/law.ts';

/** An answer worth a case, with a short name for the case's id. */
export interface Variant {
  readonly name: string;
  readonly answer: unknown;
}

const NO_UNITS = { total: 0, registered: 0, recognised: 0 };

/** Whether an answer, all other units away, fares well under everything that the law asks of it. */
function isGood(law: UnitLaw, id: string, answer: unknown): boolean {
  const world = {
    year: law.year,
    answer: (question: string) => (question === id ? answer : NO_UNITS),
    scale: (question: string) => (law.questions[question] as { options: readonly string[] }).options,
  };
  return law.leaves[id]!.every((leaf) => compare(leaf, world) === 'met');
}

const CANDIDATES: Readonly<Record<string, readonly unknown[]>> = {
  'yes-no': [true],
  count: [0, 2],
  share: [
    { count: 8, total: 10 },
    { count: 120, total: 120 },
  ],
  trend: [{ previous: 5, current: 3 }],
  incidents: [[]],
  coverage: [{ total: 20, registered: 20, recognised: 16 }],
};

/** A good answer with everyday figures; the same every time. */
function goodAnswer(law: UnitLaw, id: string): unknown {
  const question = law.questions[id]!;
  const candidates =
    question.kind === 'document'
      ? [{ issued: true, number: '05/KH', on: `${law.year}-02-10` }]
      : question.kind === 'choice'
        ? [...question.options].reverse()
        : question.kind === 'choices'
          ? [question.options]
          : (CANDIDATES[question.kind] ?? []);
  const good = candidates.find((candidate) => isGood(law, id, candidate));
  if (good === undefined) throw new Error(`There is no everyday good answer to "${id}".`);
  return good;
}

/** A unit that meets everything. */
export const goodUnit = (law: UnitLaw): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.keys(law.questions).map((id) => [id, goodAnswer(law, id)]));

/** The day before, the day itself and the day after. */
export function around(iso: string): readonly [string, string, string] {
  const at = Date.parse(`${iso}T00:00:00Z`);
  const [before, after] = [-1, 1].map((days) => new Date(at + days * 86_400_000).toISOString().slice(0, 10));
  return [before!, iso, after!];
}

const bars = (leaves: readonly LeafCondition[], field: 'value' | 'percent'): readonly number[] => [
  ...new Set(leaves.flatMap((leaf) => (field in leaf ? [(leaf as unknown as Record<string, number>)[field]!] : []))),
];
const unique = <T>(items: readonly T[]): readonly T[] => [
  ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
];
const named = (answers: readonly unknown[], name: (answer: never) => string): readonly Variant[] =>
  unique(answers).map((answer) => ({ name: name(answer as never), answer }));

/** Every way of carrying, or not carrying, the marks. */
const markings = (marks: readonly string[]): readonly Readonly<Record<string, boolean>>[] =>
  marks.reduce<readonly Readonly<Record<string, boolean>>[]>(
    (all, mark) =>
      all.flatMap((some) => [
        { ...some, [mark]: true },
        { ...some, [mark]: false },
      ]),
    [{}],
  );

function incidentVariants(
  law: UnitLaw,
  question: Extract<QuestionDefinition, { kind: 'incidents' }>,
): readonly Variant[] {
  const { from, to } = law.window ?? { from: `${law.year}-01-01`, to: `${law.year}-12-31` };
  const { marks = [], kinds = [] } = question;
  const kind = kinds.length > 0 ? { kind: kinds[0]! } : {};
  const all = markings(marks);
  const best = { on: from, ...kind, ...all[0]! };
  const worst = { on: to, ...kind, ...all.at(-1)! };
  if (marks.length === 0) {
    return [
      { name: 'first-day', answer: [best] },
      { name: 'last-day', answer: [worst] },
      { name: 'two', answer: [best, worst] },
    ];
  }
  const sign = (marking: Readonly<Record<string, boolean>>): string =>
    marks.map((mark) => (marking[mark] === undefined ? 'o' : marking[mark] ? 'y' : 'n')).join('');
  const open = unique(
    [all[0]!, all.at(-1)!, ...all.filter((one) => one[marks[0]!] === false)].flatMap((marking) =>
      marks.map((left) => Object.fromEntries(Object.entries(marking).filter(([mark]) => mark !== left))),
    ),
  );
  return [
    ...all.map((marking, at) => ({
      name: sign(marking),
      answer: [
        { on: at % 2 ? to : from, ...(kinds.length > 0 ? { kind: kinds[at % kinds.length]! } : {}), ...marking },
      ],
    })),
    ...open.map((marking) => ({ name: sign(marking), answer: [{ on: from, ...kind, ...marking }] })),
    ...kinds.flatMap((each) => [
      { name: `${each}-excused`, answer: [{ ...best, kind: each }] },
      { name: `${each}-not-excused`, answer: [{ ...worst, kind: each }] },
    ]),
    { name: 'two-excused', answer: [best, { ...best, on: to }] },
    { name: 'one-of-two-excused', answer: [best, worst] },
    { name: 'no-marks', answer: [{ on: from, ...kind }] },
  ];
}

/** Answers on and around every bar that the law puts to a question, and whatever else its kind can say. */
export function variantsOf(law: UnitLaw, id: string): readonly Variant[] {
  const question = law.questions[id]!;
  const leaves = law.leaves[id]!;
  switch (question.kind) {
    case 'yes-no':
      return [
        { name: 'yes', answer: true },
        { name: 'no', answer: false },
      ];
    case 'count': {
      const values = bars(leaves, 'value').flatMap((bar) => [bar - 1, bar, bar + 1]);
      return named(
        [...values, 0, 12].filter((value) => value >= 0),
        String,
      );
    }
    case 'document': {
      const edges = leaves.flatMap((leaf) =>
        leaf.op === 'issued' && leaf.dated ? [leaf.dated.from, leaf.dated.to].map((one) => `${law.year}-${one}`) : [],
      );
      const days = [...edges.flatMap(around), `${law.year - 1}-02-10`, `${law.year + 1}-02-10`];
      return [
        { name: 'not-issued', answer: { issued: false } },
        { name: 'undated', answer: { issued: true, number: '05/KH' } },
        ...unique(days).map((on) => ({ name: on, answer: { issued: true, number: '05/KH', on } })),
      ];
    }
    case 'share': {
      const parts = bars(leaves, 'percent').flatMap((percent) =>
        [100, 23, 30, 7, 1].flatMap((total) => {
          const needed = Math.ceil((percent * total) / 100);
          return [needed - 1, needed, needed + 1]
            .filter((count) => count >= 0 && count <= total)
            .map((count) => ({ count, total }));
        }),
      );
      return named(
        [...parts, { count: 0, total: 0 }],
        ({ count, total }: { count: number; total: number }) => `${count}-of-${total}`,
      );
    }
    case 'trend': {
      const pairs = [
        [0, 0],
        [1, 0],
        [0, 1],
        [1, 1],
        [5, 4],
        [5, 5],
        [5, 6],
      ].map(([previous, current]) => ({ previous, current }));
      return named(
        pairs,
        ({ previous, current }: { previous: number; current: number }) => `${previous}-to-${current}`,
      );
    }
    case 'coverage': {
      const figures: readonly (readonly [number, number, number])[] = [
        [0, 0, 0],
        [1, 1, 1],
        [1, 1, 0],
        [1, 0, 0],
        [10, 10, 7],
        [10, 10, 6],
        [23, 23, 16],
        [23, 23, 17],
        [20, 19, 19],
        [100, 100, 70],
        [100, 100, 69],
        [100, 99, 99],
        [200, 200, 129],
      ];
      return named(
        figures.map(([total, registered, recognised]) => ({ total, registered, recognised })),
        ({ total, registered, recognised }: typeof NO_UNITS) => `${total}-${registered}-${recognised}`,
      );
    }
    case 'incidents':
      return incidentVariants(law, question);
    case 'choice':
      return [...question.options, ...(question.open ?? [])].map((option) => ({ name: option, answer: option }));
    case 'choices':
      return [
        { name: 'none', answer: [] },
        { name: 'all', answer: question.options },
        ...question.options.map((left) => ({
          name: `without-${left}`,
          answer: question.options.filter((one) => one !== left),
        })),
        ...question.options.map((only) => ({ name: `only-${only}`, answer: [only] })),
      ];
  }
}

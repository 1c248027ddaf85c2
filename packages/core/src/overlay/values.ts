import { linkLeaf } from '../conditions/operators.ts';
import type { Leaf } from '../conditions/operator.ts';
import type { DocumentAnswer } from '../questions/document/document.ts';
import type { CriteriaSet, IsoDay, LeafCondition, QuestionDefinition } from '../model/types.ts';
import { plainJson } from '../plain-json.ts';
import { dayAfter } from './days.ts';

/** Answers of one question between which the conditions tell a difference: one for each way in which they judge it. */
export interface Values {
  readonly question: string;
  readonly values: readonly unknown[];
  /** Whether every answer that there can be is judged like one of these. */
  readonly complete: boolean;
}

/** More unions than this are not made: of so many lists of codes, a condition is no longer read by anyone. */
const MOST_UNIONS = 1024;

/** All unions of some of the lists. */
function unions(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const found = new Map<string, readonly string[]>([['', []]]);
  for (const list of lists) {
    for (const some of [...found.values()]) {
      const union = [...new Set([...some, ...list])].sort();
      if (found.size < MOST_UNIONS) found.set(union.join(), union);
    }
  }
  return [...found.values()];
}

/** In a pool it matters how large a kind is beside the others: no choice of figures stands for all. */
const isPool = (leaf: LeafCondition): boolean =>
  leaf.op === 'coverage-at-least' && leaf.base === 'pooled' && leaf.questions.length > 1;

/** Shares of registered and recognised units on both sides of every bar, of 100; in a pool also many and few. */
function coverageValues(leaves: readonly LeafCondition[], pooled: boolean): readonly unknown[] {
  const bars = leaves.flatMap((leaf) => (leaf.op === 'coverage-at-least' ? [leaf.percent] : []));
  const figures = [
    100,
    ...new Set(bars.flatMap((bar) => (bar > 0 ? [bar, bar - 1] : [])).filter((one) => one < 100)),
    0,
  ];
  const units = (total: number, a: number, b: number) => ({ total, registered: a, recognised: b });
  return [
    units(0, 0, 0),
    ...figures.flatMap((a) => figures.filter((b) => b <= a).map((b) => units(100, a, b))),
    ...(pooled ? [units(10_000, 10_000, 10_000), units(10_000, 10_000, 0), units(10_000, 0, 0)] : []),
  ];
}

/** A paper on the first and last day of every period, and beside them; one without a day is no complete answer. */
function documentValues(probes: readonly DocumentAnswer[]): readonly unknown[] {
  const days = probes.flatMap(({ on }) => (on === undefined ? [] : [on]));
  const around = [...days, ...days.map((day) => dayAfter(day, 1)), ...days.map((day) => dayAfter(day, -1))];
  return [{ issued: false }, ...(days.length > 0 ? around.map((on) => ({ issued: true, on })) : [{ issued: true }])];
}

/** What to try of a question before answers that are judged alike are put together. */
function candidates(
  definition: QuestionDefinition,
  leaves: readonly LeafCondition[],
  probes: readonly unknown[],
  on: IsoDay,
): readonly unknown[] {
  switch (definition.kind) {
    case 'choice':
      return definition.options;
    case 'choices':
      return unions(leaves.flatMap((leaf) => (leaf.op === 'includes-all' ? [leaf.items] : [])));
    case 'incidents': {
      const { marks = [], kinds = [] } = definition;
      const [kind] = kinds;
      return unions(leaves.flatMap((leaf) => (leaf.op === 'excused' ? leaf.excuses : []))).map((some) => [
        { on, ...Object.fromEntries(marks.map((mark) => [mark, some.includes(mark)])), ...(kind ? { kind } : {}) },
      ]);
    }
    case 'document':
      return documentValues(probes as readonly DocumentAnswer[]);
    case 'coverage':
      return coverageValues(leaves, leaves.some(isPool));
    default:
      return probes;
  }
}

/** A leaf, and how it judges one of its questions alone. */
interface Use {
  readonly leaf: LeafCondition;
  readonly linked: Leaf;
  readonly probes: readonly unknown[];
}

function valuesOf(question: string, definition: QuestionDefinition, uses: readonly Use[], on: IsoDay): Values {
  const leaves = uses.map(({ leaf }) => leaf);
  const pooled = leaves.some(isPool);
  const judged = (value: unknown): string =>
    pooled ? plainJson(value) : uses.map(({ linked }) => linked.outcome([value])).join();
  const distinct = (values: readonly unknown[]): readonly unknown[] => {
    const found = new Map<string, unknown>();
    for (const value of values) if (!found.has(judged(value))) found.set(judged(value), value);
    return [...found.values()];
  };
  const all = candidates(
    definition,
    leaves,
    uses.flatMap(({ probes }) => probes),
    on,
  );
  let values = distinct(definition.kind === 'incidents' ? [[], ...all] : all);
  if (definition.kind === 'incidents') {
    // One incident may fail one rule and another incident another: lists grow as long as that makes a difference.
    const lists = values as readonly (readonly unknown[])[];
    for (let before = -1; before < values.length;) {
      before = values.length;
      values = distinct([
        ...values,
        ...(values as typeof lists).flatMap((list) => lists.map((other) => [...list, ...other])),
      ]);
    }
  }
  return { question, values, complete: !pooled && all.length < MOST_UNIONS };
}

/** For each question of the leaves, the answers to try. */
export function valuesFor(set: CriteriaSet, leaves: readonly LeafCondition[], at: string): readonly Values[] {
  const found = new Map<string, Use[]>();
  for (const leaf of new Map(leaves.map((one) => [plainJson(one), one])).values()) {
    for (const question of leaf.op === 'coverage-at-least' ? leaf.questions : [leaf.question]) {
      const alone = leaf.op === 'coverage-at-least' ? { ...leaf, questions: [question] } : leaf;
      const definition = (id: string): QuestionDefinition => set.questions[id]!;
      const linked = linkLeaf(alone, { at, year: set.year, definition, slot: () => 0 });
      const uses = found.get(question) ?? [];
      found.set(question, uses);
      uses.push({ leaf, linked, probes: linked.probes()[0]! });
    }
  }
  const on = set.window?.to ?? `${set.year}-06-15`;
  return [...found].map(([question, uses]) => valuesOf(question, set.questions[question]!, uses, on));
}

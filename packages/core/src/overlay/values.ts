import { linkLeaf } from '../conditions/operators.ts';
import type { DocumentAnswer } from '../questions/document/document.ts';
import type { CriteriaSet, IsoDay, LeafCondition, QuestionDefinition } from '../model/types.ts';

/** Answers of one question between which the conditions tell a difference. */
export interface Values {
  readonly question: string;
  readonly values: readonly unknown[];
  /** Whether every answer that there can be is treated like one of these. */
  readonly complete: boolean;
}

/** Beyond so many marks, or options, only the combinations that the conditions name are tried. */
const MOST_CODES = 6;

const subsets = (codes: readonly string[]): readonly string[][] =>
  codes.reduce<string[][]>((all, code) => [...all, ...all.map((some) => [...some, code])], [[]]);

/** Every incident by its marks, in the window; and pairs of them where several rules look at the same incidents. */
function incidentValues(marks: readonly string[], on: IsoDay, pairs: boolean): readonly unknown[] {
  const single = subsets(marks).map((some) => ({
    on,
    ...Object.fromEntries(marks.map((mark) => [mark, some.includes(mark)])),
  }));
  const two = pairs ? single.flatMap((a, at) => single.slice(at + 1).map((b) => [a, b])) : [];
  return [[], ...single.map((one) => [one]), ...two];
}

/** In a pool it matters how large a kind is beside the others: no choice of figures stands for all. */
const isPool = (leaf: LeafCondition): boolean =>
  leaf.op === 'coverage-at-least' && leaf.base === 'pooled' && leaf.questions.length > 1;

/** Shares of registered and recognised units on both sides of every bar. */
function coverageValues(leaves: readonly LeafCondition[], pooled: boolean): readonly unknown[] {
  const used = leaves.flatMap((leaf) => (leaf.op === 'coverage-at-least' ? [leaf] : []));
  const figures = (part: 'registered' | 'recognised'): readonly number[] => {
    const bars = used.filter((leaf) => leaf.part === part).map(({ percent }) => percent);
    return [...new Set(bars.flatMap((bar) => [bar, ...(bar > 0 ? [bar - 1] : [])]))].sort((a, b) => b - a);
  };
  const registered = figures('registered');
  const recognised = figures('recognised');
  const units = (total: number, a: number, b: number) => ({ total, registered: a, recognised: b });
  const shares = (registered.length > 0 ? registered : [100]).flatMap((a) =>
    (recognised.length > 0 ? recognised : [a]).filter((b) => b <= a).map((b) => [a, b] as const),
  );
  return [
    units(0, 0, 0),
    ...shares.map(([a, b]) => units(100, a, b)),
    ...(pooled ? [units(10_000, 10_000, 10_000), units(10_000, 10_000, 0)] : []),
  ];
}

const unique = (values: readonly unknown[]): readonly unknown[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
];

const isWhole = ({ issued, on }: DocumentAnswer): boolean => !issued || on !== undefined;

function valuesOf(
  question: string,
  definition: QuestionDefinition,
  leaves: readonly LeafCondition[],
  probes: readonly unknown[],
  on: IsoDay,
): Values {
  const found = (values: readonly unknown[], complete = true): Values => ({ question, values, complete });
  switch (definition.kind) {
    case 'choice':
      return found(definition.options);
    case 'choices': {
      const few = definition.options.length <= MOST_CODES;
      return few ? found(subsets(definition.options)) : found(unique([[], definition.options, ...probes]), false);
    }
    case 'incidents': {
      const { marks = [] } = definition;
      const kind = definition.kinds?.[0];
      const dated = (list: unknown): unknown =>
        (list as object[]).map((incident) => ({ ...incident, on, ...(kind === undefined ? {} : { kind }) }));
      const few = marks.length <= MOST_CODES;
      const values = few ? incidentValues(marks, on, leaves.length > 1) : [[], ...probes];
      return found(values.map(dated), few);
    }
    case 'document': {
      // A paper without a day is an answer that is not complete, where a day is asked for.
      const dates = probes.some((probe) => (probe as DocumentAnswer).on !== undefined);
      return found(probes.filter((probe) => !dates || isWhole(probe as DocumentAnswer)));
    }
    case 'coverage': {
      const pooled = leaves.some(isPool);
      return found(coverageValues(leaves, pooled), !pooled);
    }
    default:
      return found(probes);
  }
}

/** For each question of the leaves, the answers to try. */
export function valuesFor(set: CriteriaSet, leaves: readonly LeafCondition[], at: string): readonly Values[] {
  const found = new Map<string, { leaves: LeafCondition[]; probes: unknown[] }>();
  for (const leaf of new Map(leaves.map((one) => [JSON.stringify(one), one])).values()) {
    const linked = linkLeaf(leaf, {
      at,
      year: set.year,
      definition: (question) => set.questions[question]!,
      slot: () => 0,
    });
    const probes = linked.probes();
    linked.questions.forEach((question, index) => {
      const own = found.get(question) ?? { leaves: [], probes: [] };
      found.set(question, own);
      own.leaves.push(leaf);
      own.probes.push(...(probes[index] ?? []));
    });
  }
  const on = set.window?.to ?? `${set.year}-06-15`;
  return [...found].map(([question, own]) =>
    valuesOf(question, set.questions[question]!, own.leaves, unique(own.probes), on),
  );
}

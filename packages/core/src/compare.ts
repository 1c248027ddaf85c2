import { compileSet } from './compile-set.ts';
import { fittingAnswers } from './fitting.ts';
import type { Condition, CriteriaSet, CriterionDefinition, Procedure, Verification } from './model/types.ts';
import { plainJson } from './plain-json.ts';
import type { CriterionResult, Result, Verdict } from './result.ts';
import { type RuleChange, changesBetween } from './rule-changes.ts';
import type { Answers } from './standard.ts';

export type { ComparedRule, RuleChange } from './rule-changes.ts';

/**
 * `same` rules; `changed`; `new`: nothing before; `gone`: nothing after; `unknown`: the content of one side is not known.
 */
export type RulesChange = 'same' | 'changed' | 'new' | 'gone' | 'unknown';

/** A criterion of one side. */
export interface ComparedCriterion {
  readonly id: string;
  readonly citations: readonly string[];
  /** With answers only. */
  readonly verdict?: Verdict;
}

/** Criteria of the same subject, side by side; where one became several, or several one, they stand together. */
export interface CriterionComparison {
  readonly change: RulesChange;
  readonly before: readonly ComparedCriterion[];
  readonly after: readonly ComparedCriterion[];
  /** The rules that differ; empty where they are the same or not known. */
  readonly rules: readonly RuleChange[];
}

interface Side {
  readonly instrument: string;
  readonly amendments: readonly string[];
  readonly year: number;
  readonly verification: Verification;
  /** With answers only. */
  readonly verdict?: Verdict;
}

/** Two instruments side by side, `antt.comparison/1`. Plain data. */
export interface Comparison {
  readonly format: 'antt.comparison/1';
  readonly unitType: string;
  readonly before: Side;
  readonly after: Side;
  /** In the order of the later instrument; what is gone stands at the end. */
  readonly criteria: readonly CriterionComparison[];
  /**
   * Parts of the procedure that differ in what is known of both, and parts of which one side is not known, or not all
   * of it (`unknownIn`).
   */
  readonly procedure: readonly {
    readonly part: string;
    readonly change: 'changed' | 'unknown';
    readonly unknownIn?: readonly ('before' | 'after')[];
  }[];
}

interface Leaf {
  readonly definition: CriterionDefinition;
  readonly condition: Condition;
  /** Its own id and those that import it. */
  readonly ids: readonly string[];
}

const leavesOf = (criteria: readonly CriterionDefinition[], above: readonly string[] = []): readonly Leaf[] =>
  criteria.flatMap((definition) => {
    const ids = [definition.id, ...above];
    return definition.condition
      ? [{ definition, condition: definition.condition, ids }]
      : leavesOf(definition.parts ?? [], ids);
  });

const isUnknown = (condition: Condition): boolean =>
  condition.op === 'unknown' || (condition.op === 'all' && condition.of.some(isUnknown));

/** Whether two criteria have the same subject: one follows the other, whichever of the instruments is the later one. */
function linkOf(a: CriteriaSet, b: CriteriaSet): (before: Leaf, after: Leaf) => boolean {
  const placeOf = ({ definition }: Leaf): string => definition.citations.at(-1)!;
  if (a.instrument === b.instrument) return (before, after) => placeOf(before) === placeOf(after);
  // An imported criterion may follow what the importing one does, where that is one criterion.
  const follows = (leaf: Leaf, { follows: file }: CriteriaSet, other: Leaf): boolean =>
    leaf.ids.some((id) => file?.criteria[id]?.includes(placeOf(other)));
  return (before, after) => follows(after, b, before) || follows(before, a, after);
}

/** By question id after: the question before that was about the same thing. */
function formerQuestions(a: CriteriaSet, b: CriteriaSet): Readonly<Record<string, string>> {
  if (b.follows?.instrument === a.instrument) return b.follows.questions;
  if (a.follows?.instrument !== b.instrument) return {};
  return Object.fromEntries(Object.entries(a.follows.questions).map(([later, earlier]) => [earlier, later]));
}

/** Groups of criteria that belong together: those that follow one, and those that one follows. */
function groupsOf(before: readonly Leaf[], after: readonly Leaf[], linked: ReturnType<typeof linkOf>) {
  const groups = after.map((leaf) => ({ after: [leaf], before: before.filter((each) => linked(each, leaf)) }));
  const merged: typeof groups = [];
  for (const group of groups) {
    const joined = merged.filter((other) => other.before.some((leaf) => group.before.includes(leaf)));
    const [home = group, ...others] = joined;
    if (home === group) merged.push(group);
    for (const other of home === group ? [] : [...others, group]) {
      home.after.push(...other.after);
      home.before = before.filter((leaf) => home.before.includes(leaf) || other.before.includes(leaf));
    }
    merged.splice(0, merged.length, ...merged.filter((each) => !others.includes(each)));
  }
  for (const group of merged) group.after = after.filter((leaf) => group.after.includes(leaf));
  const gone = before.filter((leaf) => !merged.some((group) => group.before.includes(leaf)));
  return [...merged, ...gone.map((leaf) => ({ after: [], before: [leaf] }))];
}

function verdictsOf(results: readonly CriterionResult[], into = new Map<string, Verdict>()): Map<string, Verdict> {
  for (const { citations, verdict, parts } of results) {
    into.set(citations.join(), verdict);
    verdictsOf(parts, into);
  }
  return into;
}

/** What a part of the procedure says, apart from where it is written; nothing where it is not known. */
function said(part: Procedure[keyof Procedure]): Readonly<Record<string, unknown>> {
  const all: Readonly<Record<string, unknown>> = { ...part };
  return Object.fromEntries(Object.entries(all).filter(([key]) => !['citation', 'citations', 'basis'].includes(key)));
}

function procedureChanges(a: CriteriaSet, b: CriteriaSet): Comparison['procedure'] {
  const parts = ['registration', 'window', 'decisionBefore', 'review', 'dossier', 'authority'] as const;
  return parts.flatMap((part) => {
    const [before, after] = [said(a.procedure[part]), said(b.procedure[part])];
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    const lacking = (side: Readonly<Record<string, unknown>>): boolean => keys.some((key) => !(key in side));
    const unknownIn = [
      ...(lacking(before) ? (['before'] as const) : []),
      ...(lacking(after) ? (['after'] as const) : []),
    ];
    const differs = keys.some(
      (key) => key in before && key in after && plainJson(before[key]) !== plainJson(after[key]),
    );
    if (!differs && unknownIn.length === 0) return [];
    return [{ part, change: differs ? 'changed' : 'unknown', ...(unknownIn.length > 0 ? { unknownIn } : {}) }];
  });
}

/**
 * What changed from one instrument to another: the rules of two criteria sets of one unit type side by side and, with
 * answers, the verdict of that unit under each. Criteria are matched by what the later of them says it follows, be it
 * `a` or `b`; in one instrument, by their places. Answers that only one of the sets asks are left out for the other.
 *
 * @param answers Answers of one unit; `undefined` to compare rules alone.
 * @param a What is compared from, as `criteriaUnder` of `@antt/schemas` gives it.
 * @param b What is compared to; it may be the earlier one.
 * @throws {AnswersError} when answers that a set asks are wrong, or neither asks them.
 */
export function compareInstruments(
  answers: Answers | undefined,
  a: CriteriaSet,
  b: CriteriaSet,
  options: { readonly readings?: Readonly<Record<string, string>> } = {},
): Comparison {
  const evaluate = (set: CriteriaSet, other: CriteriaSet): Result | undefined => {
    if (!answers) return undefined;
    const readings = Object.entries(options.readings ?? {}).filter(([id]) => Object.hasOwn(set.readings, id));
    return compileSet(set, { readings: Object.fromEntries(readings) }).evaluate(fittingAnswers(answers, set, other));
  };
  const results = { before: evaluate(a, b), after: evaluate(b, a) };
  const verdicts = {
    before: verdictsOf(results.before?.criteria ?? []),
    after: verdictsOf(results.after?.criteria ?? []),
  };
  const sideOf = (set: CriteriaSet, result: Result | undefined): Side => ({
    instrument: set.instrument,
    amendments: set.amendments,
    year: set.year,
    verification: set.verification,
    ...(result ? { verdict: result.verdict } : {}),
  });
  const compared = (leaf: Leaf, side: 'before' | 'after'): ComparedCriterion => {
    const { id, citations } = leaf.definition;
    const verdict = verdicts[side].get(citations.join());
    return { id, citations, ...(verdict === undefined ? {} : { verdict }) };
  };

  const groups = groupsOf(leavesOf(a.criteria), leavesOf(b.criteria), linkOf(a, b));
  const criteria = groups.map(({ before, after }): CriterionComparison => {
    const unknown = [...before, ...after].some(({ condition }) => isUnknown(condition));
    const conditions = (leaves: readonly Leaf[]): readonly Condition[] => leaves.map(({ condition }) => condition);
    const rules = unknown ? [] : changesBetween(conditions(before), conditions(after), formerQuestions(a, b));
    const change = (): RulesChange => {
      if (unknown) return 'unknown';
      if (before.length === 0) return 'new';
      if (after.length === 0) return 'gone';
      return rules.length > 0 ? 'changed' : 'same';
    };
    return {
      change: change(),
      before: before.map((leaf) => compared(leaf, 'before')),
      after: after.map((leaf) => compared(leaf, 'after')),
      rules,
    };
  });
  return {
    format: 'antt.comparison/1',
    unitType: b.unitType,
    before: sideOf(a, results.before),
    after: sideOf(b, results.after),
    criteria,
    procedure: procedureChanges(a, b),
  };
}

import type { Leaf, LinkContext, Slots } from './conditions/operator.ts';
import { linkLeaf } from './conditions/operators.ts';
import { NOT_MET } from './conditions/outcome.ts';
import type { ChangeKind, Mend, Short, Ways } from './conditions/short.ts';
import { shorts } from './conditions/shorts.ts';
import type { Condition, CriterionDefinition, LeafCondition, ScoredItem } from './model/types.ts';
import type { Verdict } from './result.ts';
import type { Answers, FormStandard } from './standard.ts';

/** One change of one answer. */
export type Change = ChangeKind & {
  readonly question: string;
  /** Criteria that need it. */
  readonly criteria: readonly string[];
  /** It has happened, or its time is over: nobody can change it any more. */
  readonly past: boolean;
  /** An answer that would do, all changes of the set included. */
  readonly answer: unknown;
};

/** What keeps a unit from being met, and what would change that. */
export interface Shortfall {
  readonly verdict: Verdict;
  /**
   * Sets of changes: each is enough by itself, and none of its changes can be left out. Those without a change of the
   * past come first, then the shorter ones. Empty when the verdict is met, or when no change can help.
   */
  readonly alternatives: readonly (readonly Change[])[];
  /** Whether one of the alternatives can still be brought about. */
  readonly possible: boolean;
}

/** More ways than this nobody reads; the rest is left out. */
const MOST = 64;

interface NamedMend extends Mend {
  readonly criterion: string;
}
type NamedWays = readonly (readonly NamedMend[])[];

/** Every way of the one with every way of the other. */
const both = (left: NamedWays, right: NamedWays): NamedWays =>
  left.flatMap((a) => right.map((b) => [...a, ...b])).slice(0, MOST);

/** Items that reach the points together, one choice after the other: no dead end, so the first few come at once. */
function* choicesOf<I extends Pick<ScoredItem, 'points'>>(items: readonly I[], value: number): Generator<readonly I[]> {
  const [first, ...rest] = items;
  if (value <= 0) yield [];
  else if (first && items.reduce((sum, { points }) => sum + points, 0) >= value) {
    for (const more of choicesOf(rest, value - first.points)) yield [first, ...more];
    yield* choicesOf(rest, value);
  }
}

/** Finds the ways to meet the conditions of a set, rule by rule. */
function waysOf(standard: FormStandard, answers: Answers): NamedWays {
  const ids = standard.questions.map(({ id }) => id);
  const slots: Slots = ids.map((id) => answers[id]);
  const context = (at: string): LinkContext => ({
    at,
    year: standard.year,
    definition: (question) => standard.criteriaSet.questions[question]!,
    slot: (question) => ids.indexOf(question),
  });
  const link = (leaf: LeafCondition, at: string): Leaf => linkLeaf(leaf, context(at));
  const named = (ways: Ways, criterion: string): NamedWays =>
    ways.map((way) => way.map((mend) => ({ ...mend, criterion })));

  const find = (condition: Condition, at: string): NamedWays => {
    switch (condition.op) {
      case 'all':
        return condition.of.reduce<NamedWays>((ways, part) => both(ways, find(part, at)), [[]]);
      case 'when': {
        const guard = link(condition.if, at).outcome(slots);
        const otherwise = condition.else ? find(condition.else, at) : [[]];
        if (!(guard & NOT_MET)) return find(condition.then, at);
        if (guard === NOT_MET) return otherwise;
        // Open: with the rule out of play nothing more is needed; in play, what it needs. The engine picks what holds.
        const { question } = condition.if;
        const answer = (to: unknown): NamedWays => [
          [{ question, criterion: at, kind: { code: 'answer' }, past: false, apply: () => to }],
        ];
        const [yes, no] = link(condition.if, at)
          .probes()[0]!
          .reduce<[unknown[], unknown[]]>(
            (sides, probe) => {
              const trial = [...slots];
              trial[ids.indexOf(question)] = probe;
              sides[link(condition.if, at).outcome(trial) === NOT_MET ? 1 : 0].push(probe);
              return sides;
            },
            [[], []],
          );
        return [
          ...find(condition.then, at).filter(
            (way) => otherwise.some((other) => other.length === 0) && way.length === 0,
          ),
          ...both(answer(no[0]), otherwise),
          ...both(answer(yes[0]), find(condition.then, at)),
        ].slice(0, MOST);
      }
      case 'reading': {
        const chosen = standard.readings[condition.reading];
        const options = chosen === undefined ? Object.values(condition.options) : [condition.options[chosen]!];
        return options.reduce<NamedWays>((ways, option) => both(ways, find(option, at)), [[]]);
      }
      case 'score-at-least': {
        // What is met already needs no change, and so leaves the fewest points to choose for.
        const ways = condition.of.map((item) => ({ ...item, ways: find(item.condition, at) }));
        const isFree = (item: (typeof ways)[number]): boolean => item.ways.some((way) => way.length === 0);
        const free = ways.filter(isFree).reduce((sum, { points }) => sum + points, 0);
        const found: (readonly NamedMend[])[] = [];
        for (const items of choicesOf(
          ways.filter((item) => !isFree(item)),
          condition.value - free,
        )) {
          found.push(...items.reduce<NamedWays>((all, item) => both(all, item.ways), [[]]));
          if (found.length >= MOST) break;
        }
        return found.slice(0, MOST);
      }
      case 'not-applicable':
        return [[]];
      case 'unknown':
        return [];
      default: {
        if (!(link(condition, at).outcome(slots) & NOT_MET)) return [[]];
        const short = shorts[condition.op] as Short<LeafCondition>;
        return named(short(condition, answers, context(at)), at);
      }
    }
  };
  const ofCriterion = ({ id, condition, parts = [] }: CriterionDefinition): NamedWays =>
    condition ? find(condition, id) : parts.reduce<NamedWays>((ways, part) => both(ways, ofCriterion(part)), [[]]);
  return standard.criteriaSet.criteria.reduce<NamedWays>((ways, one) => both(ways, ofCriterion(one)), [[]]);
}

/** The answers with the changes put in; later changes of one answer build on earlier ones. */
function applied(answers: Answers, way: readonly Mend[]): Record<string, unknown> {
  const changed: Record<string, unknown> = { ...answers };
  for (const { question, apply } of way) changed[question] = apply(changed[question]);
  return changed;
}

/**
 * The smallest changes that would turn the verdict to met, as alternatives. Ways are found rule by rule; each is then
 * held to the engine itself: it must be enough, and every change in it must be needed.
 *
 * @throws {AnswersError} as `evaluate` does.
 */
export function shortfall(standard: FormStandard, answers: Answers): Shortfall {
  const verdict = standard.verdict(answers);
  if (verdict === 'met' || verdict === 'not-applicable') return { verdict, alternatives: [], possible: true };
  const enough = (way: readonly Mend[]): boolean => {
    const changed = applied(answers, way);
    if (standard.check(changed).length > 0) return false;
    const then = standard.verdict(changed);
    return then === 'met' || then === 'not-applicable';
  };
  const found = new Map<string, readonly NamedMend[]>();
  for (const way of waysOf(standard, answers)) {
    // The same change may be needed by several rules: once is enough, and so is the larger of two.
    const unique = way.filter(
      (mend, at) =>
        way.findIndex(
          ({ question, kind }) => question === mend.question && JSON.stringify(kind) === JSON.stringify(mend.kind),
        ) === at,
    );
    if (!enough(unique)) continue;
    // Until nothing more can be left out: with guards about, leaving one out can make another needless.
    let needed: readonly NamedMend[] = unique;
    for (let shorter = true; shorter;) {
      shorter = false;
      for (const mend of needed) {
        const without = needed.filter((other) => other !== mend);
        if (!enough(without)) continue;
        needed = without;
        shorter = true;
        break;
      }
    }
    const key = JSON.stringify(needed.map(({ question, kind }) => [question, kind]).sort());
    if (!found.has(key)) found.set(key, needed);
  }
  const criteriaOf = (mend: NamedMend, way: NamedWays): readonly string[] => [
    ...new Set(
      way
        .flat()
        .filter(({ question }) => question === mend.question)
        .map(({ criterion }) => criterion),
    ),
  ];
  const alternatives = [...found.values()].map((way): readonly Change[] => {
    const after = applied(answers, way);
    return way.map((mend) => ({
      ...mend.kind,
      question: mend.question,
      criteria: criteriaOf(mend, [way]),
      past: mend.past,
      answer: after[mend.question],
    }));
  });
  const pastIn = (way: readonly Change[]): number => way.filter(({ past }) => past).length;
  alternatives.sort((a, b) => pastIn(a) - pastIn(b) || a.length - b.length);
  return { verdict, alternatives, possible: alternatives.some((way) => pastIn(way) === 0) };
}

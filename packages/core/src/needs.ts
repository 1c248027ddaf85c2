import type { Leaf, LinkContext } from './conditions/operator.ts';
import { linkLeaf } from './conditions/operators.ts';
import { countWithin } from './conditions/at-most/short.ts';
import { choice } from './conditions/one-of/short.ts';
import { MET, NOT_MET } from './conditions/outcome.ts';
import {
  IMPOSSIBLE,
  NOTHING,
  type Mend,
  type Need,
  type Short,
  allOf,
  anyOf,
  isImpossible,
  needsNothing,
} from './conditions/short.ts';
import { shorts } from './conditions/shorts.ts';
import { says } from './conditions/yes/short.ts';
import type {
  ChoiceQuestion,
  Condition,
  CriterionDefinition,
  LeafCondition,
  ScoredItem,
  WhenCondition,
} from './model/types.ts';
import type { Answers, FormStandard } from './standard.ts';

/** More ways than this to reach some points nobody reads. */
const MOST_CHOICES = 64;

/** What a criteria set needs, for answers that do not meet it. */
export interface Needs {
  of(answers: Answers): Need;
  /** The criterion that a need was found for. */
  criterionOf(mend: Mend): string;
  /** Whether the answer decides if some rule applies: `true` or `false` alone, or by more than that. */
  guards(mend: Mend): boolean;
  steers(mend: Mend): boolean;
  /** Whether some ways were left out, for there are too many. */
  readonly cut: boolean;
}

/** Items that reach the points together, one choice after the other: no dead end, so the first few come at once. */
function* choicesOf<I extends Pick<ScoredItem, 'points'>>(items: readonly I[], value: number): Generator<readonly I[]> {
  const [first, ...rest] = items;
  if (value <= 0) yield [];
  else if (first && items.reduce((sum, { points }) => sum + points, 0) >= value) {
    for (const more of choicesOf(rest, value - first.points)) yield [first, ...more];
    yield* choicesOf(rest, value);
  }
}

const mendsIn = (need: Need): readonly Mend[] =>
  'all' in need ? need.all.flatMap(mendsIn) : 'any' in need ? mendsIn(need.any[0]!) : [need];

/** Every choice of the readings that are open, with those that were chosen. */
const readingsOf = ({ readings, openReadings }: FormStandard): readonly Readonly<Record<string, string>>[] =>
  Object.entries(openReadings).reduce<readonly Readonly<Record<string, string>>[]>(
    (all, [id, options]) => all.flatMap((one) => options.map((option) => ({ ...one, [id]: option }))),
    [readings],
  );

/** Leaves are linked once per standard: a search looks at them many times. */
const linked = new WeakMap<FormStandard, Map<LeafCondition, Leaf>>();

export function needsOf(standard: FormStandard, given: Answers): Needs {
  const ids = standard.questions.map(({ id }) => id);
  const places = new Map(ids.map((id, index) => [id, index]));
  const context = (at: string): LinkContext => ({
    at,
    year: standard.year,
    definition: (question) => standard.criteriaSet.questions[question]!,
    slot: (question) => places.get(question)!,
  });
  const leaves = linked.get(standard) ?? new Map<LeafCondition, Leaf>();
  linked.set(standard, leaves);
  const readings = readingsOf(standard);
  const criteria = new WeakMap<Mend, string>();
  const guards = new Map<string, WhenCondition['if']['op']>();
  let cut = false;
  let reading: Readonly<Record<string, string>> = standard.readings;
  let answers: Answers = given;
  let slots: unknown[] = [];

  const outcomeOf = (leaf: LeafCondition, at: string): number => {
    let found = leaves.get(leaf);
    if (!found) leaves.set(leaf, (found = linkLeaf(leaf, context(at))));
    return found.outcome(slots);
  };
  const name = (need: Need, at: string): Need => {
    if ('all' in need) need.all.forEach((part) => name(part, at));
    else if ('any' in need) need.any.forEach((way) => name(way, at));
    else criteria.set(need, at);
    return need;
  };

  /** An open guard: an answer that keeps the rule out of play. */
  const out = (guard: WhenCondition['if']): Need => {
    const { question } = guard;
    if (guard.op === 'yes') return says(question, false);
    if (guard.op === 'at-least') return guard.value > 0 ? countWithin(question, guard.value - 1) : IMPOSSIBLE;
    const { options } = standard.criteriaSet.questions[question] as ChoiceQuestion;
    const others = options.filter((code) => !guard.accept.includes(code));
    return others.length > 0 ? choice(question, others, () => ({ code: 'answer' })) : IMPOSSIBLE;
  };

  const score = (items: readonly ScoredItem[], value: number, at: string): Need => {
    const open = items.map(({ points, condition }) => ({ points, need: find(condition, at, true) }));
    const have = open.reduce((sum, { points, need }) => (needsNothing(need) ? sum + points : sum), 0);
    if (have >= value) return NOTHING;
    const effort = (need: Need): readonly [past: number, size: number] => {
      const mends = mendsIn(need);
      return [mends.filter((mend) => mend.past(given[mend.question])).length, mends.length];
    };
    const left = open
      .filter(({ need }) => !needsNothing(need) && !isImpossible(need))
      .map((item) => ({ ...item, effort: effort(item.need) }))
      .sort((a, b) => a.effort[0] - b.effort[0] || a.effort[1] - b.effort[1] || b.points - a.points);
    const ways: Need[] = [];
    for (const chosen of choicesOf(left, value - have)) {
      if (ways.length === MOST_CHOICES) {
        cut = true;
        break;
      }
      ways.push(allOf(chosen.map(({ need }) => need)));
    }
    return anyOf(ways);
  };

  /** `exact`: it has to be met, not merely out of play. */
  const find = (condition: Condition, at: string, exact: boolean): Need => {
    switch (condition.op) {
      case 'all': {
        const needs = condition.of.map((part) => find(part, at, false));
        if (!exact) return allOf(needs);
        const exactly = condition.of.map((part) => find(part, at, true));
        return anyOf(
          exactly.map((need, index) => allOf(needs.map((other, place) => (place === index ? need : other)))),
        );
      }
      case 'when': {
        guards.set(condition.if.question, condition.if.op);
        const known = outcomeOf(condition.if, at);
        const then = find(condition.then, at, exact);
        if (known === MET) return then;
        const otherwise = condition.else ? find(condition.else, at, exact) : exact ? IMPOSSIBLE : NOTHING;
        if (!(known & MET)) return otherwise;
        if (needsNothing(then) && needsNothing(otherwise)) return NOTHING;
        const enter = shorts[condition.if.op] as Short<LeafCondition>;
        return anyOf([
          allOf([name(out(condition.if), at), otherwise]),
          allOf([name(enter(condition.if, answers, context(at), true), at), then]),
        ]);
      }
      case 'reading':
        return find(condition.options[reading[condition.reading]!]!, at, exact);
      case 'score-at-least':
        return score(condition.of, condition.value, at);
      case 'not-applicable':
        return exact ? IMPOSSIBLE : NOTHING;
      case 'unknown':
        return IMPOSSIBLE;
      default: {
        const outcome = outcomeOf(condition, at);
        if (exact ? outcome === MET : !(outcome & NOT_MET)) return NOTHING;
        const short = shorts[condition.op] as Short<LeafCondition>;
        return name(short(condition, answers, context(at), exact), at);
      }
    }
  };
  const ofCriterion = ({ id, condition, parts = [] }: CriterionDefinition): Need =>
    condition ? find(condition, id, false) : allOf(parts.map(ofCriterion));
  return {
    of(changed) {
      answers = changed;
      slots = ids.map((id) => changed[id]);
      // It must be met under every reading, and each of them holds of the whole law at once.
      const under = readings.map((one) => {
        reading = one;
        return allOf(standard.criteriaSet.criteria.map(ofCriterion));
      });
      return allOf(under);
    },
    criterionOf: (mend) => criteria.get(mend)!,
    guards: ({ question }) => guards.has(question),
    steers: ({ question }) => (guards.get(question) ?? 'yes') !== 'yes',
    get cut() {
      return cut;
    },
  };
}

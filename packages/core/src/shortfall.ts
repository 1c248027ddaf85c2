import { calendarOf, isIsoDay } from './calendar.ts';
import type { ChangeKind, Mend } from './conditions/short.ts';
import { isOver } from './deadlines.ts';
import { AnswersError } from './errors.ts';
import { type Mended, mended, waysOf } from './mending.ts';
import type { IsoDay } from './model/types.ts';
import { needsOf } from './needs.ts';
import { plainJson } from './plain-json.ts';
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
   * At most 8 sets of changes: each is enough by itself, and none of its changes can be left out or be smaller. Those
   * without a change of the past come first, then the shorter ones, then the law's order. Empty when the verdict is met,
   * or when no change can help. What was answered of a guard ("there is a guard force") is not wished away.
   */
  readonly alternatives: readonly (readonly Change[])[];
  /** How many more such sets were found; there may be others still. */
  readonly more: number;
  /**
   * Whether the verdict can still be brought about. `false` is said only when every way was looked at; `null` when there
   * were too many to look at them all, and none of those seen will do.
   */
  readonly possible: boolean | null;
}

export interface ShortfallOptions {
  /**
   * The day on which it is asked, `YYYY-MM-DD`: what the law's days make too late by then counts as past. Left out,
   * nothing is assumed of today, and only what the answers say has happened is past.
   */
  readonly asOf?: IsoDay | undefined;
}

/** Alternatives that are shown. */
const SHOWN = 8;
/** Alternatives and steps after which the search ends. */
const MOST_FOUND = 24;
const MOST_STEPS = 160;
/** Ways of one choice that are tried. */
const MOST_WAYS = 64;

interface Way extends Mended {
  readonly past: number;
  readonly size: number;
}

/** One thing to change: an answer that is missing, else one part of an answer. */
const changeOf = (given: Answers, { question, part }: Mend): string =>
  given[question] === undefined ? question : `${question} ${part}`;

/**
 * The smallest changes that would turn the verdict to met, as alternatives. The easiest way is followed first: what is
 * needed anyway is put right, then what was left open is looked at again, until the engine itself says met. Of each way
 * found, what can be left out or made smaller then is.
 *
 * @throws {AnswersError} as `evaluate` does, and when `asOf` is no day.
 */
export function shortfall(standard: FormStandard, given: Answers, { asOf }: ShortfallOptions = {}): Shortfall {
  if (asOf !== undefined && !isIsoDay(asOf)) {
    const issue = { question: '', path: 'asOf', code: 'impossible-date', received: JSON.stringify(asOf) } as const;
    throw new AnswersError([{ ...issue, expected: 'a day that exists, YYYY-MM-DD' }]);
  }
  const verdict = standard.verdict(given);
  if (verdict === 'met' || verdict === 'not-applicable') return { verdict, alternatives: [], more: 0, possible: true };

  const calendar = calendarOf(standard.criteriaSet);
  const order = new Map(standard.questions.map(({ id }, index) => [id, index]));
  const needs = needsOf(standard, given);
  const criteria = new Map<string, Set<string>>();
  const isPast = (mend: Mend, then: Answers): boolean => {
    const { question } = mend;
    if (mend.past(given[question])) return true;
    return asOf !== undefined && isOver(mend.kind(given[question], then[question]), asOf, calendar);
  };
  const isMet = (answers: Answers): boolean => {
    const then = standard.verdict(answers);
    return then === 'met' || then === 'not-applicable';
  };
  /** The last need of a part stands for it: it is the one that the needs before it were not enough for. */
  const changesIn = ({ mends }: Mended): ReadonlyMap<string, Mend> =>
    new Map(mends.map((mend) => [changeOf(given, mend), mend]));
  const weighed = (way: Mended): Way => {
    const changes = [...changesIn(way).values()];
    return { ...way, size: changes.length, past: changes.filter((mend) => isPast(mend, way.answers)).length };
  };
  const meets = (mends: readonly Mend[]): Mended | undefined => {
    const way = mended({ answers: given, mends: [] }, mends);
    return way && isMet(way.answers) ? way : undefined;
  };
  const note = (mends: readonly Mend[]): void => {
    for (const mend of mends) {
      const known = criteria.get(mend.question) ?? new Set();
      criteria.set(mend.question, known.add(needs.criterionOf(mend)));
    }
  };

  /** Any change may be needless once others are made: a guard can turn, a figure can serve two rules. */
  const doubtful = ({ mends }: Mended): readonly string[] => mends.map((mend) => changeOf(given, mend));

  /** Without the changes that can be left out. */
  const needful = (way: Mended): Mended => {
    let least = way;
    // With guards about, leaving one change out can make another needless, so until nothing more goes.
    for (let shorter = true; shorter;) {
      shorter = false;
      for (const change of new Set(doubtful(least))) {
        const without = meets(least.mends.filter((mend) => changeOf(given, mend) !== change));
        if (!without) continue;
        least = without;
        shorter = true;
      }
    }
    return least;
  };

  /** With no figure larger than it has to be. */
  const lowest = (way: Mended): Mended => {
    let least = way;
    const loose = new Set(doubtful(least));
    for (const [change, { reach, question }] of changesIn(least)) {
      if (!reach || given[question] === undefined || !loose.has(change)) continue;
      let [low, high] = [reach.of(given[question]), reach.figure];
      while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        const others = least.mends.filter((mend) => changeOf(given, mend) !== change);
        const lower = meets([...others, reach.with(middle)]);
        if (lower) [least, high] = [lower, middle];
        else low = middle;
      }
    }
    return least;
  };

  /** A smaller figure can make another change needless, for it keeps a rule that a larger one breaks. */
  const smallest = (way: Mended): Mended => {
    const least = needful(way);
    const lower = lowest(least);
    return lower === least ? least : smallest(lower);
  };

  const queue: Way[] = [{ answers: given, mends: [], past: 0, size: 0 }];
  const found = new Map<string, Way>();
  let [steps, dropped] = [0, false];
  /** The fewest changes of the past among ways that were not followed to their end. */
  let waiting = 0;
  for (; queue.length > 0; steps += 1) {
    const next = queue.reduce((best, way, at) => {
      const other = queue[best]!;
      return way.past < other.past || (way.past === other.past && way.size < other.size) ? at : best;
    }, 0);
    waiting = queue[next]!.past;
    if (steps === MOST_STEPS || found.size === MOST_FOUND) break;
    const [way] = queue.splice(next, 1) as [Way];
    if (isMet(way.answers)) {
      const least = smallest(way);
      const key = plainJson(
        [...changesIn(least)].map(([change, mend]) => [change, least.answers[mend.question]]).sort(),
      );
      found.set(key, weighed(least));
      continue;
    }
    const need = needs.of(way.answers);
    const parts = 'all' in need ? need.all : [need];
    const needed = parts.filter((part) => !('any' in part)) as readonly Mend[];
    const choices = parts.filter((part) => 'any' in part);
    const choice = choices.find((part) => !('last' in part)) ?? choices[0];
    const ways = needed.length > 0 || !choice ? [needed] : waysOf(choice, MOST_WAYS + 1);
    // Where it goes no further, another figure could have kept the rule that stands in the way out of play.
    const isProof = !way.mends.some(needs.steers);
    if (ways.length > MOST_WAYS || (ways.length === 0 && !isProof)) dropped = true;
    for (const more of ways.slice(0, MOST_WAYS)) {
      const then = mended(way, more);
      if (!then) {
        if (!isProof) dropped = true;
        continue;
      }
      note(more);
      // Nothing seems to be needed and yet it is not met: that is no proof that it cannot be.
      if (then.mends.length === way.mends.length) dropped = true;
      else queue.push(weighed(then));
    }
  }

  const shown = [...found.values()]
    .map((way) => ({
      ...way,
      changes: changesFrom(way),
    }))
    .sort((a, b) => a.past - b.past || a.size - b.size || inOrder(a.changes, b.changes));
  const alternatives = shown.slice(0, SHOWN).map(({ changes }) => changes);
  const complete = !dropped && !needs.cut && (queue.length === 0 || waiting > 0);
  const can = shown.some(({ past }) => past === 0);
  return {
    verdict,
    alternatives,
    more: shown.length - alternatives.length,
    possible: can || (complete ? false : null),
  };

  function changesFrom(way: Mended): readonly Change[] {
    return [...changesIn(way).values()]
      .map((mend): Change => {
        const { question } = mend;
        const answer = way.answers[question];
        const kind = mend.kind(given[question], answer);
        return { ...kind, question, criteria: [...criteria.get(question)!], past: isPast(mend, way.answers), answer };
      })
      .sort((a, b) => order.get(a.question)! - order.get(b.question)!);
  }
  function inOrder(a: readonly Change[], b: readonly Change[]): number {
    for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
      const difference = order.get(a[at]!.question)! - order.get(b[at]!.question)!;
      if (difference !== 0) return difference;
    }
    return 0;
  }
}

import type { IsoDay, LeafCondition } from '../model/types.ts';
import type { LinkContext } from './operator.ts';

/** What would have to be otherwise in one answer. `code` and figures; a locale makes the sentence. */
export type ChangeKind =
  /** Not answered, or only in part: this answer would do. */
  | { readonly code: 'answer' }
  /** Answered no; yes is needed. */
  | { readonly code: 'say-yes' }
  | { readonly code: 'issue'; readonly from?: IsoDay; readonly to?: IsoDay }
  | { readonly code: 'date-within'; readonly from: IsoDay; readonly to: IsoDay }
  /** `by` more are needed: units, households, models. */
  | { readonly code: 'add'; readonly by: number; readonly part?: 'registered' | 'recognised' }
  | { readonly code: 'fewer'; readonly by: number }
  | { readonly code: 'no-incidents'; readonly by: number }
  /** Each of the incidents of these days needs all `marks`; those of one of `or` would do as well. */
  | {
      readonly code: 'excuse';
      readonly on: readonly IsoDay[];
      readonly marks: readonly string[];
      readonly or: readonly (readonly string[])[];
    }
  | { readonly code: 'rating'; readonly needed: string }
  | { readonly code: 'choose'; readonly accepted: readonly string[] }
  | { readonly code: 'include'; readonly items: readonly string[] };

/**
 * What a rule needs of one answer, as a target: it holds or not, whoever else changes the answer. Two needs of one
 * answer are met together by an answer that both hold of, never by adding them up.
 */
export interface Mend {
  readonly question: string;
  /** What of the answer it is about: needs of one question and part are one change. */
  readonly part: string;
  /** Whether it is met. An answer that was not given meets nothing. */
  holds(answer: unknown): boolean;
  /** Answers that meet it, made from the one there is, the best first. */
  answers(answer: unknown): readonly unknown[];
  /** The change from the answer given to the one that all needs lead to. */
  kind(given: unknown, then: unknown): ChangeKind;
  /** The answer given is a fact of the past: nobody can change it any more. */
  past(given: unknown): boolean;
  /** Of a need to reach a figure: the figure, and the same need with a lower one. */
  readonly reach?: { readonly figure: number; of(answer: unknown): number; with(figure: number): Mend };
}

/** What has to be so: one need, all of several, or one of several ways. An empty `all` needs nothing, an empty `any` cannot be. */
export type Need =
  | Mend
  | { readonly all: readonly Need[] }
  /** `last`: to be chosen after all that is needed anyway, for that may leave less to choose. */
  | { readonly any: readonly Need[]; readonly last?: boolean };

export const NOTHING: Need = { all: [] };
export const IMPOSSIBLE: Need = { any: [] };

export const needsNothing = (need: Need): boolean => 'all' in need && need.all.length === 0;
export const isImpossible = (need: Need): boolean => 'any' in need && need.any.length === 0;

export function allOf(needs: readonly Need[]): Need {
  if (needs.some(isImpossible)) return IMPOSSIBLE;
  const all = needs.flatMap((need) => ('all' in need ? need.all : [need]));
  return all.length === 1 ? all[0]! : { all };
}

export function anyOf(ways: readonly Need[]): Need {
  if (ways.some(needsNothing)) return NOTHING;
  const any = ways.filter((way) => !isImpossible(way));
  return any.length === 1 ? any[0]! : { any };
}

/**
 * What an operator's rule needs, for answers that do not meet it for sure. With `exact` it must be met, and not merely out
 * of play: points are given for nothing less.
 */
export type Short<C extends LeafCondition> = (
  condition: C,
  answers: Readonly<Record<string, unknown>>,
  context: LinkContext,
  exact: boolean,
) => Need;

const WHOLE = 'whole';
const never = (): boolean => false;

/** A need of a whole answer. `past`: what was answered has happened. */
export function mend<A>(
  question: string,
  of: {
    holds(answer: A): boolean;
    answers(answer: A | undefined): readonly A[];
    /** Of an answer that was given; one that was not is to be given. */
    kind(given: A, then: A): ChangeKind;
    past?(given: A): boolean;
    part?: string;
  },
): Mend {
  const { past } = of;
  return {
    question,
    part: of.part ?? WHOLE,
    holds: (answer) => answer !== undefined && of.holds(answer as A),
    answers: (answer) => of.answers(answer as A | undefined),
    kind: (given, then) => (given === undefined ? { code: 'answer' } : of.kind(given as A, then as A)),
    past: past ? (given) => given !== undefined && past(given as A) : never,
  };
}

/** A need to reach a figure in an answer. */
export function reach<A>(
  question: string,
  figure: number,
  of: {
    figure(answer: A): number;
    with(answer: A | undefined, figure: number): A;
    part?: 'registered' | 'recognised';
  },
): Mend {
  return {
    ...mend<A>(question, {
      part: of.part ?? WHOLE,
      holds: (answer) => of.figure(answer) >= figure,
      answers: (answer) => [of.with(answer, figure)],
      kind: (given, then) => ({
        code: 'add',
        by: of.figure(then) - of.figure(given),
        ...(of.part && { part: of.part }),
      }),
    }),
    reach: {
      figure,
      of: (answer) => (answer === undefined ? 0 : of.figure(answer as A)),
      with: (lower) => reach(question, lower, of),
    },
  };
}

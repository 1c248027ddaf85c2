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
  | { readonly code: 'excuse'; readonly on: IsoDay; readonly marks: readonly string[] }
  | { readonly code: 'rating'; readonly needed: string }
  | { readonly code: 'choose'; readonly accepted: readonly string[] }
  | { readonly code: 'include'; readonly items: readonly string[] };

/** One change of one answer that a rule needs. */
export interface Mend {
  readonly question: string;
  readonly kind: ChangeKind;
  /** It has happened, or its time is over: nobody can change it any more. */
  readonly past: boolean;
  /** Puts the change into an answer; several changes of one answer go one after the other. */
  apply(answer: unknown): unknown;
}

/** Ways to meet a rule that is not met: each a list of changes that are needed together. */
export type Ways = readonly (readonly Mend[])[];

/** What is short of an operator's rule, for answers that do not meet it. The answer is complete or absent. */
export type Short<C extends LeafCondition> = (
  condition: C,
  answers: Readonly<Record<string, unknown>>,
  context: LinkContext,
) => Ways;

/** The one way of an operator that judges one question. */
export const oneWay = (question: string, kind: ChangeKind, to: unknown, past = false): Ways => [
  [{ question, kind, past, apply: () => to }],
];

/** Gives the answer where there is none. */
export const answerWith = (question: string, to: unknown): Ways => oneWay(question, { code: 'answer' }, to);

import type { Ineligibility, ModelProgress, PickProblem } from './eligible.ts';

type Data<T extends { readonly code: string }, C extends T['code']> = Extract<T, { readonly code: C }>;

/** Names of what reasons hold as codes. */
export interface ModelUnitNames {
  grade(grade: string): string;
  group(group: string): string;
  unit(unit: string): string;
}

/** How a language says why a unit may not be picked, and why a pick does not fit. Without full stops. */
export interface ModelUnitWords {
  readonly language: string;
  readonly reason: {
    readonly [C in Ineligibility['code']]: (reason: Data<Ineligibility, C>, names: ModelUnitNames) => string;
  };
  readonly pick: {
    readonly [C in PickProblem['code']]: (
      problem: Data<PickProblem, C>,
      names: ModelUnitNames,
      reason: (reason: Ineligibility) => string,
    ) => string;
  };
  readonly progress: (progress: ModelProgress) => string;
}

export const describeIneligibility = (reason: Ineligibility, words: ModelUnitWords, names: ModelUnitNames): string =>
  (words.reason[reason.code] as (of: Ineligibility, names: ModelUnitNames) => string)(reason, names);

export const describePickProblem = (problem: PickProblem, words: ModelUnitWords, names: ModelUnitNames): string =>
  (
    words.pick[problem.code] as (
      of: PickProblem,
      names: ModelUnitNames,
      reason: (reason: Ineligibility) => string,
    ) => string
  )(problem, names, (reason) => describeIneligibility(reason, words, names));

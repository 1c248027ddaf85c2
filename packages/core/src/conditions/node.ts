import type { Reason } from '../result.ts';
import type { Slots } from './operator.ts';
import type { Outcome } from './outcome.ts';

/** Working memory of an evaluation, one outcome per node. */
export type Outcomes = Uint8Array;

/** A condition ready to run. `index` is its place in the outcomes. */
export interface Node {
  readonly index: number;
  readonly children: readonly Node[];
  /** On the node of an open reading. */
  readonly reading?: { readonly id: string; readonly options: readonly string[] };
  /** Works out the outcome, of itself and of what it needs below, and notes it. */
  run(slots: Slots, outcomes: Outcomes): Outcome;
  /** Why, from outcomes noted before: only what decides. */
  reason(slots: Slots, outcomes: Outcomes): Reason;
  /** Adds the reasons that carry figures, of what is met. */
  figures(slots: Slots, outcomes: Outcomes, into: Reason[]): void;
  /** Adds the open questions that can still change the outcome; with `exact` also from met to not applicable. */
  missing(slots: Slots, outcomes: Outcomes, into: Set<string>, exact?: boolean): void;
  /** Adds the questions that apply, as far as the answers tell. */
  applicable(outcomes: Outcomes, into: Set<string>): void;
  /** Questions with the way each is used, for the search for dependent ones. */
  uses(into: (question: string, tendency: string, probes: readonly unknown[]) => void, guard: boolean): void;
}

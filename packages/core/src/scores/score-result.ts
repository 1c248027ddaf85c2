import type { Verification } from '../model/types.ts';
import type { Reason } from '../result.ts';

/** Why a row has its points, as data; a locale makes the sentence. */
export type ScoreItemReason =
  | { readonly code: 'points-given'; readonly points: number; readonly outOf: number }
  | { readonly code: 'points-open'; readonly outOf: number }
  /** It leaves the points that can be had as well. */
  | { readonly code: 'not-assigned' }
  /** A condition decides; `reason` is the engine's own. */
  | { readonly code: 'by-condition'; readonly points: number; readonly outOf: number; readonly reason: Reason }
  | { readonly code: 'condition-open'; readonly outOf: number; readonly reason: Reason }
  /** `most` only while parts are open. */
  | { readonly code: 'added-up'; readonly points: number; readonly most?: number; readonly outOf: number }
  /** The parts come to more than the cap. */
  | { readonly code: 'capped'; readonly points: number; readonly sum: number };

/** Points of one row: what is sure, what is still possible, and of how many. */
export interface ScoreItemResult {
  readonly id: string;
  readonly citations: readonly string[];
  readonly least: number;
  readonly most: number;
  readonly outOf: number;
  readonly reason: ScoreItemReason;
  readonly parts: readonly ScoreItemResult[];
}

/** Points on top or taken off. `times` is left out where it was not answered. */
export interface AdjustmentResult {
  readonly id: string;
  readonly citations: readonly string[];
  readonly sort: 'bonus' | 'penalty';
  readonly times?: number;
  readonly least: number;
  readonly most: number;
}

/** A knock-out, and whether it happened: left out where that was not answered. */
export interface KnockOutResult {
  readonly id: string;
  readonly citations: readonly string[];
  readonly atMost: string;
  readonly happened?: boolean;
}

/** Why the grade is what it is. */
export type ScoreReason =
  /** `points` only where they are settled; `from`: the threshold of the grade, of 100. */
  | {
      readonly code: 'grade-reached';
      readonly grade: string;
      readonly points?: number;
      readonly outOf: number;
      readonly from: number;
    }
  /** Something serious happened; by the points alone it could have been `without`. */
  | {
      readonly code: 'grade-capped';
      readonly grade: string;
      readonly without: string;
      readonly knockOuts: readonly string[];
    }
  | { readonly code: 'thresholds-unknown' }
  | {
      readonly code: 'rows-unknown';
      readonly known: number;
      readonly total: number;
      readonly best: string;
      readonly worst: string;
    }
  | { readonly code: 'unanswered'; readonly items: readonly string[]; readonly best: string; readonly worst: string }
  | { readonly code: 'nothing-assigned' }
  | { readonly code: 'excluded'; readonly exclusion: string };

/**
 * The grade of one unit and year by points, explained, `antt.score/1`. It is a result of its own: no verdict of the standard rests on it,
 * and it rests on none. Plain data.
 */
export interface ScoreResult {
  readonly format: 'antt.score/1';
  readonly instrument: string;
  readonly unitType: string;
  readonly year: number;
  /** A grade of the instrument, `undetermined`, or `not-applicable` for a unit outside its scope. */
  readonly grade: string;
  readonly reason: ScoreReason;
  /** Points that are sure, that are still possible, and that can be had. */
  readonly points: { readonly least: number; readonly most: number; readonly outOf: number };
  readonly items: readonly ScoreItemResult[];
  readonly adjustments: readonly AdjustmentResult[];
  readonly knockOuts: readonly KnockOutResult[];
  /** Ids of rows, adjustments, knock-outs and questions that were not answered, in the order of the table. */
  readonly missing: readonly string[];
  readonly overlays: readonly string[];
  readonly basis: {
    readonly engine: string;
    readonly data: string;
    readonly verification: Verification;
    readonly overlays?: Readonly<Record<string, string>>;
  };
}

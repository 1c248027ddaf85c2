import type { QuestionText } from './texts.ts';
import type { Condition, IsoDay, QuestionDefinition, Verification, YearDay } from './types.ts';

/**
 * A row of a table of points: points that are given by hand (`points`), points that a condition brings when it is met (`points` and
 * `condition`), or several rows together (`parts`), at most `cap` points of them where there is a cap. Points have at most two decimals.
 */
export interface ScoreItemDefinition {
  readonly id: string;
  /** Most points that the row brings. */
  readonly points?: number;
  readonly condition?: Condition;
  readonly parts?: readonly ScoreItemDefinition[];
  readonly cap?: number;
}

/** Points on top or taken off, each time something happened; `most` is the most of them in a year. */
export interface AdjustmentDefinition {
  readonly id: string;
  readonly sort: 'bonus' | 'penalty';
  readonly points: number;
  readonly most?: number;
}

/** Something serious: once it happened, the grade is at most this one, whatever the points. */
export interface KnockOutDefinition {
  readonly id: string;
  readonly atMost: string;
}

/** A grade and the points of 100 from which it is given. */
export interface GradeBand {
  readonly grade: string;
  readonly from: number;
}

/** The table of points of some unit types, as far as it is known. */
export interface ScoreTable {
  readonly unitTypes: readonly string[];
  /** Points of the whole table. What the known rows do not come to is in rows that are not known. */
  readonly total: number;
  readonly items: readonly ScoreItemDefinition[];
  readonly questions?: Readonly<Record<string, QuestionDefinition>>;
  readonly adjustments?: readonly AdjustmentDefinition[];
  readonly knockOuts?: readonly KnockOutDefinition[];
}

/** `criteria/<instrument>/score.json`: an instrument that grades by points. */
export interface ScoreFile {
  readonly format: 'antt.score-table/1';
  readonly id: string;
  readonly number: string;
  readonly issuedOn: IsoDay;
  readonly years: { readonly from: number; readonly to?: number };
  readonly verification: Verification;
  /** Grades, the best first. */
  readonly grades: readonly string[];
  /** Left out where the thresholds are not known. */
  readonly bands?: readonly GradeBand[];
  /** Kinds of unit that are graded: whom it leaves out, and before which day they are. */
  readonly unitTypes: Readonly<
    Record<string, { readonly exclusions: readonly string[]; readonly decisionBefore: YearDay }>
  >;
  readonly tables: readonly ScoreTable[];
}

/** A score file with its hash, as it is generated. */
export interface ScoreData {
  readonly score: ScoreFile;
  readonly hash: string;
}

/** Words of one row, adjustment or knock-out. */
export interface ScoreItemText {
  readonly label: string;
  readonly hint?: string;
}

/** `score.<language>.json`: the words of an instrument that grades by points. */
export interface ScoreTexts {
  readonly format: 'antt.score-texts/1';
  readonly language: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly grades: Readonly<Record<string, string>>;
  /** Rows, adjustments and knock-outs by id. */
  readonly items: Readonly<Record<string, ScoreItemText>>;
  readonly questions?: Readonly<Record<string, QuestionText>>;
  readonly exclusions: Readonly<Record<string, string>>;
}

/** The table of points of one unit type and year, ready for `compileScore`. */
export interface ScoreSet {
  readonly format: 'antt.score-set/1';
  readonly instrument: string;
  readonly unitType: string;
  readonly year: number;
  readonly years: ScoreFile['years'];
  readonly verification: Verification;
  readonly hash: string;
  readonly grades: readonly string[];
  readonly bands?: readonly GradeBand[];
  readonly exclusions: readonly string[];
  readonly total: number;
  readonly items: readonly ScoreItem[];
  readonly questions: Readonly<Record<string, QuestionDefinition>>;
  readonly adjustments: readonly (AdjustmentDefinition & Cited)[];
  readonly knockOuts: readonly (KnockOutDefinition & Cited)[];
  /** Overlays put over it: hashes of their texts by id, and their words by language, the last one first. */
  readonly overlays: Readonly<Record<string, string>>;
  readonly overlayWords: Readonly<Record<string, readonly (ScoreOverlayWords & { readonly overlay: string })[]>>;
  /** Where the thresholds are from: `qd-510-2022`, or a place in an overlay. */
  readonly bandsFrom?: string;
}

/** Places of the law or of an overlay: `["qd-510-2022 4.a"]`. */
export interface Cited {
  readonly citations: readonly string[];
}

/** A row with its places. */
export interface ScoreItem extends Cited, Omit<ScoreItemDefinition, 'parts'> {
  readonly parts?: readonly ScoreItem[];
}

interface ForUnits {
  readonly unitTypes: readonly string[];
  /** Place in the enacting decision. */
  readonly citation: string;
}
/** What an overlay may do to a table of points. */
export type ScoreOverlayChange =
  | (ForUnits & { readonly change: 'set-grades'; readonly bands: readonly GradeBand[] })
  | (ForUnits & {
      readonly change: 'add-item';
      readonly item: ScoreItemDefinition;
      readonly questions?: Readonly<Record<string, QuestionDefinition>>;
    })
  | (ForUnits & { readonly change: 'add-adjustment'; readonly adjustment: AdjustmentDefinition })
  | (ForUnits & { readonly change: 'add-knock-out'; readonly knockOut: KnockOutDefinition });

/** Words of an overlay over a table of points. */
export interface ScoreOverlayWords {
  readonly shortTitle: string;
  readonly items?: Readonly<Record<string, ScoreItemText>>;
  readonly questions?: Readonly<Record<string, QuestionText>>;
}

/** A province's thresholds and rows: the same file as any overlay (`antt.overlay/1`), with changes of a table of points. */
export interface ScoreOverlay {
  readonly format: 'antt.overlay/1';
  readonly id: string;
  readonly example?: true;
  readonly enactedBy: {
    readonly number: string;
    readonly issuedOn: IsoDay;
    readonly issuer: string;
    readonly inForce: { readonly from: IsoDay; readonly to?: IsoDay };
  };
  readonly verification: Verification;
  readonly amends: string;
  readonly changes: readonly ScoreOverlayChange[];
  readonly words: Readonly<Record<string, ScoreOverlayWords>>;
}

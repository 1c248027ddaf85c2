/**
 * What the engine reads: instruments, criteria files and the criteria set resolved from them.
 * Plain types, so that nothing of the checking model (zod, `model/index.ts`) reaches a browser.
 */

import type { LocalRules, OverlayWords } from './overlay.ts';

/** A calendar day, `YYYY-MM-DD`, without time zone. */
export type IsoDay = string;
/** A day of any year, `MM-DD`. */
export type MonthDay = string;
/** First and last day, both included. */
export interface DayRange {
  readonly from: IsoDay;
  readonly to: IsoDay;
}

export type Verification = 'verified' | 'partial';

/** Whether a text says it, or it was worked out and no text confirms it ("suy luận, chưa kiểm chứng"). */
export type Basis = 'stated' | 'inferred';

// ---------------------------------------------------------------- questions

export interface YesNoQuestion {
  readonly kind: 'yes-no';
}
export interface CountQuestion {
  readonly kind: 'count';
}
export interface DocumentQuestion {
  readonly kind: 'document';
}
export interface ShareQuestion {
  readonly kind: 'share';
}
export interface TrendQuestion {
  readonly kind: 'trend';
}
export interface CoverageQuestion {
  readonly kind: 'coverage';
}
export interface IncidentsQuestion {
  readonly kind: 'incidents';
  /** Yes/no facts recorded with each incident. */
  readonly marks?: readonly string[];
  /** Kinds of incident to choose from, where the law names them. */
  readonly kinds?: readonly string[];
}
export interface ChoiceQuestion {
  readonly kind: 'choice';
  /** Codes; from worst to best when `scale` is true. */
  readonly options: readonly string[];
  readonly scale?: boolean;
  /** Codes, beside `options`, that say that the choice has not been made yet ("not rated"). */
  readonly open?: readonly string[];
}
export interface ChoicesQuestion {
  readonly kind: 'choices';
  readonly options: readonly string[];
}

/** A question of a criteria set: its answer kind and what that kind needs to know. */
export type QuestionDefinition =
  | YesNoQuestion
  | CountQuestion
  | DocumentQuestion
  | ShareQuestion
  | TrendQuestion
  | CoverageQuestion
  | IncidentsQuestion
  | ChoiceQuestion
  | ChoicesQuestion;

export type QuestionKind = QuestionDefinition['kind'];

// --------------------------------------------------------------- conditions

/** Met when the yes-no question is answered yes. */
export interface YesCondition {
  readonly op: 'yes';
  readonly question: string;
}
/** Met when the document was issued and, where `dated` is given, dated in that part of the assessed year. */
export interface IssuedCondition {
  readonly op: 'issued';
  readonly question: string;
  readonly dated?: { readonly from: MonthDay; readonly to: MonthDay };
}
/** Met when the count is `value` or more. */
export interface AtLeastCondition {
  readonly op: 'at-least';
  readonly question: string;
  readonly value: number;
}
/** Met when the count is `value` or less. */
export interface AtMostCondition {
  readonly op: 'at-most';
  readonly question: string;
  readonly value: number;
}
/** Met when 100·count ≥ percent·total. */
export interface ShareAtLeastCondition {
  readonly op: 'share-at-least';
  readonly question: string;
  /** Whole per cent, 0 to 100. */
  readonly percent: number;
  /** What a whole of 0 means; without it the comparison of integers stands (0 of 0 is met). */
  readonly ifEmpty?: 'not-applicable';
}
/** Trend: met when this year's figure is at most last year's. */
export interface ContainedCondition {
  readonly op: 'contained';
  readonly question: string;
}
/** Trend: met when this year's figure is below last year's, or both are 0. */
export interface ReducedCondition {
  readonly op: 'reduced';
  readonly question: string;
}
/** Met when the list of incidents is empty. */
export interface NoneCondition {
  readonly op: 'none';
  readonly question: string;
}
/** Met when every incident carries all marks of at least one of the excuses. */
export interface ExcusedCondition {
  readonly op: 'excused';
  readonly question: string;
  readonly excuses: readonly (readonly string[])[];
}
/** Scale: met when the choice is `level` or better. */
export interface RatedAtLeastCondition {
  readonly op: 'rated-at-least';
  readonly question: string;
  readonly level: string;
}
/** Choice: met when one of `accept` is chosen; not applicable when one of `exempt` is. */
export interface OneOfCondition {
  readonly op: 'one-of';
  readonly question: string;
  readonly accept: readonly string[];
  readonly exempt?: readonly string[];
}
/** Choices: met when all of `items` are among those chosen. */
export interface IncludesAllCondition {
  readonly op: 'includes-all';
  readonly question: string;
  readonly items: readonly string[];
}
/**
 * Coverage of units: met when 100·part ≥ percent·total, `pooled` over all questions together or `per-kind` for each
 * that has units. Not applicable when there is no unit at all.
 */
export interface CoverageAtLeastCondition {
  readonly op: 'coverage-at-least';
  readonly questions: readonly string[];
  readonly part: 'registered' | 'recognised';
  readonly percent: number;
  readonly base: 'pooled' | 'per-kind';
}
export type LeafCondition =
  | YesCondition
  | IssuedCondition
  | AtLeastCondition
  | AtMostCondition
  | ShareAtLeastCondition
  | ContainedCondition
  | ReducedCondition
  | NoneCondition
  | ExcusedCondition
  | RatedAtLeastCondition
  | OneOfCondition
  | IncludesAllCondition
  | CoverageAtLeastCondition;

/** Cumulative: met when every part that applies is met. */
export interface AllCondition {
  readonly op: 'all';
  readonly of: readonly Condition[];
}
/** One item of a score. */
export interface ScoredItem {
  /** Whole, 1 or more. */
  readonly points: number;
  readonly condition: Condition;
}
/** Points instead of pass or fail: met when the points of the items that are met reach `value`. */
export interface ScoreCondition {
  readonly op: 'score-at-least';
  readonly of: readonly ScoredItem[];
  readonly value: number;
}
/** `then` where `if` is met, else `else`, else not applicable. */
export interface WhenCondition {
  readonly op: 'when';
  /** A question of a kind with few values (yes-no, choice, count) decides. */
  readonly if: YesCondition | OneOfCondition | AtLeastCondition;
  readonly then: Condition;
  readonly else?: Condition;
}
/** The law can be read in more than one way: one condition per option of the reading. */
export interface ReadingCondition {
  readonly op: 'reading';
  readonly reading: string;
  readonly options: Readonly<Record<string, Condition>>;
}
/** Never asks anything: the rule does not apply. */
export interface NotApplicableCondition {
  readonly op: 'not-applicable';
}
/** A rule that exists, or may exist, whose content is not known: it can never be met, nor failed, by any answer. */
export interface UnknownCondition {
  readonly op: 'unknown';
}
export type Condition =
  | LeafCondition
  | AllCondition
  | ScoreCondition
  | WhenCondition
  | ReadingCondition
  | NotApplicableCondition
  | UnknownCondition;

// ------------------------------------------------------------ written files

/** A day relative to the assessed year. */
export interface YearDay {
  readonly day: MonthDay;
  /** 1: the year before the assessed one. Left out: the assessed year. */
  readonly yearsBefore?: number;
}

/** What the law says of the yearly procedure of one unit type. Codes get their words in the texts files. */
export interface Procedure {
  /** Days between which a unit registers. Here and below: left out where it is not known, places in the law too. */
  readonly registration?: {
    readonly from: YearDay;
    readonly to: YearDay;
    readonly citation: string;
    /** The question about the paper by which it does. */
    readonly question?: string;
  };
  /** Days between which facts count. */
  readonly window?: { readonly from: YearDay; readonly to: YearDay; readonly citation: string };
  /** The decision is taken before this day; on it, it is late. */
  readonly decisionBefore?: YearDay & { readonly citation: string };
  /** Who chairs the review, and who takes part. */
  readonly review?: { readonly chair: string; readonly attendance?: readonly string[]; readonly citation?: string };
  readonly dossier?: {
    readonly registration?: readonly string[];
    readonly recognition?: readonly string[];
    readonly receiver: string;
    readonly citation?: string;
  };
  /** Who decides; more than one where it depends on who manages the unit. */
  readonly authority?: {
    readonly decidedBy: readonly string[];
    /** Places in the instrument; where an amendment changed them, the id of the amendment follows: `["10", "tt-48-2025"]`. */
    readonly citations?: readonly string[];
    /** Left out: stated. */
    readonly basis?: Basis;
  };
}

export interface UnitTypeDefinition {
  /** The article whose criteria apply: a criteria file's `article`. */
  readonly article: string;
  /** The place is left out where it is not known. */
  readonly scope: { readonly citation?: string; readonly exclusions: readonly string[] };
  readonly procedure: Procedure;
}

/** `criteria/<instrument>/instrument.json` */
export interface InstrumentFile {
  readonly format: 'antt.instrument/1';
  readonly id: string;
  /** Official number, as printed: `124/2021/TT-BCA`. */
  readonly number: string;
  readonly issuedOn: IsoDay;
  readonly inForce: { readonly from: IsoDay; readonly to?: IsoDay };
  /** Assessed years that it governs. */
  readonly years: { readonly from: number; readonly to?: number };
  readonly verification: Verification;
  readonly readings: Readonly<Record<string, { readonly citation: string; readonly options: readonly string[] }>>;
  readonly unitTypes: Readonly<Record<string, UnitTypeDefinition>>;
  /** What else there is to know of the procedure, by code. The texts say it; no verdict rests on it. */
  readonly notes?: Readonly<Record<string, ProcedureNote>>;
}

export interface ProcedureNote {
  /** Whom it concerns. Left out: every unit type. */
  readonly unitTypes?: readonly string[];
  /** Its place in the instrument, `unknown` where that is not known. Left out: a remark on what the law does not say. */
  readonly citation?: string;
}

/** One criterion: a condition of its own, or an import of another article's criteria. */
export interface CriterionFileEntry {
  /** `article.clause` plus the point: `4.1`, `4.3.đ`. It is also the place cited. */
  readonly id: string;
  readonly condition?: Condition;
  readonly import?: { readonly article: string; readonly criteria: readonly string[] };
}

/** `criteria/<instrument>/article-<n>.json` */
export interface CriteriaFile {
  readonly format: 'antt.criteria/1';
  readonly article: string;
  /** Own questions; `{ "from": "6" }` takes the one of the same id from another article. */
  readonly questions: Readonly<Record<string, QuestionDefinition | { readonly from: string }>>;
  readonly criteria: readonly CriterionFileEntry[];
}

/** `criteria/<instrument>/follows.json`: what the criteria and questions were in the instrument before. */
export interface FollowsFile {
  readonly format: 'antt.follows/1';
  /** Id of the earlier instrument. */
  readonly instrument: string;
  /** By criterion id: the criteria before that had the same subject, as citations: `["tt-23-2012 6.4"]`. */
  readonly criteria: Readonly<Record<string, readonly string[]>>;
  /** By question id: the question before that was asked about the same thing, where its id is another. */
  readonly questions: Readonly<Record<string, string>>;
}

/** An instrument with its articles: what `@antt/schemas` carries. */
export interface InstrumentData {
  readonly instrument: InstrumentFile;
  readonly articles: readonly CriteriaFile[];
  /** Hash over the instrument and its articles, `sha256:…`. */
  readonly hash: string;
  /** Where it is compared with the instrument before. */
  readonly follows?: FollowsFile;
}

/** What an amendment changes, for some unit types. */
export type AmendmentChange = {
  /** Names its words: `authority-commune`. */
  readonly id: string;
  readonly unitTypes: readonly string[];
  readonly basis: Basis;
  /** Names the words for what it is known from, or inferred from: the amending text, or another fact. */
  readonly source: string;
  /** The place of the amended instrument that it changes; left out where none is known. */
  readonly citation?: string;
} & (
  | { readonly change: 'authority'; readonly decidedBy: readonly string[] }
  /** A phrase was replaced; how it reads now is not known. */
  | { readonly change: 'phrase' }
  /** A fact that has words and changes no rule. */
  | { readonly change: 'fact' }
);

/** `criteria/<amendment>/amendment.json` */
export interface AmendmentFile {
  readonly format: 'antt.amendment/1';
  readonly id: string;
  /** Official number, as printed: `48/2025/TT-BCA`. */
  readonly number: string;
  /** Id of the instrument that it amends. */
  readonly amends: string;
  readonly issued: { readonly on: IsoDay; readonly confirmed: boolean };
  /** Assessed years whose window ends after this day are under the amended text. */
  readonly effect: { readonly from: IsoDay; readonly confirmed: boolean };
  readonly verification: Verification;
  readonly changes: readonly AmendmentChange[];
}

/** An amendment as `@antt/schemas` carries it. */
export interface AmendmentData {
  readonly amendment: AmendmentFile;
  /** Hash over the amended instrument, the amendments before and this one. */
  readonly hash: string;
}

// ------------------------------------------------------- resolved criteria

export interface CriterionDefinition {
  readonly id: string;
  /** Places in the law, the importing one first: `["tt-124-2021 5.2", "tt-124-2021 4.3.a"]`. */
  readonly citations: readonly string[];
  readonly condition?: Condition;
  readonly parts?: readonly CriterionDefinition[];
}

/** The criteria of one unit type for one assessed year, imports resolved: what `compile` takes. */
export interface CriteriaSet {
  readonly format: 'antt.criteria-set/1';
  readonly instrument: string;
  readonly unitType: string;
  readonly year: number;
  readonly verification: Verification;
  readonly hash: string;
  /** Assessed years that the instrument governs. */
  readonly years: InstrumentFile['years'];
  /** Ids of the amendments in force. */
  readonly amendments: readonly string[];
  /** The set before the last of them, which governs where an overlay moves the end of the window to this day or before. */
  readonly unamended?: readonly [until: IsoDay, set: CriteriaSet];
  /** What results say of what was put over the instrument, beside its own hash and `verification`. */
  readonly basis?: {
    /** How much of each amendment is known, by id. */
    readonly amendments?: Readonly<Record<string, Verification>>;
    /** The text of each overlay, by id: `sha256:…` over its canonical JSON. */
    readonly overlays?: Readonly<Record<string, string>>;
  };
  /** Days whose facts count; `null` where they are not known. */
  readonly window: DayRange | null;
  readonly procedure: Procedure;
  readonly scope: UnitTypeDefinition['scope'];
  readonly readings: InstrumentFile['readings'];
  readonly questions: Readonly<Record<string, QuestionDefinition>>;
  readonly criteria: readonly CriterionDefinition[];
  /** What the criteria were before; for comparing. */
  readonly follows?: FollowsFile;
  /** Readings that overlays take, and which overlay took each. */
  readonly takenReadings?: Readonly<Record<string, { readonly option: string; readonly overlay: string }>>;
  /** Ids of the provincial overlays that were put over it. */
  readonly overlays?: readonly string[];
  /** What they set beside the verdict. */
  readonly local?: LocalRules;
  /** Their words, by language and overlay. */
  readonly overlayWords?: Readonly<Record<string, Readonly<Record<string, OverlayWords>>>>;
}

import type { DayRange, IsoDay, Verification } from './model/types.ts';

/** `met` đạt, `not-met` chưa đạt, `undetermined` chưa đủ căn cứ, `not-applicable` không áp dụng. */
export type Verdict = 'met' | 'not-met' | 'undetermined' | 'not-applicable';

/** One incident in a reason: its day and the marks it lacks, or that were not answered. */
export interface IncidentGap {
  readonly on: IsoDay;
  /** Alternatives that would have excused it: marks still lacking in each (answered no). */
  readonly lacking: readonly string[];
  /** Marks not answered yet. */
  readonly open: readonly string[];
}

interface ShareFigures {
  readonly questions: readonly string[];
  readonly part?: 'registered' | 'recognised';
  readonly count: number;
  readonly total: number;
  readonly percent: number;
  /** Smallest whole number that reaches `percent` of `total`. */
  readonly needed: number;
}

/**
 * Why a criterion has its verdict, as data: a stable `code` and the figures. A locale makes the sentence.
 * Only what decides is named; a met criterion is short.
 */
export type Reason =
  // yes
  | { readonly code: 'answered-yes'; readonly question: string }
  | { readonly code: 'answered-no'; readonly question: string }
  // any operator whose question is open
  | { readonly code: 'unanswered'; readonly questions: readonly string[] }
  // issued
  | { readonly code: 'issued'; readonly question: string; readonly on?: IsoDay }
  | ({ readonly code: 'not-issued'; readonly question: string } & Partial<DayRange>)
  | ({ readonly code: 'dated-outside'; readonly question: string; readonly on: IsoDay } & DayRange)
  | ({ readonly code: 'date-missing'; readonly question: string } & DayRange)
  // at-least, at-most
  | { readonly code: 'count-reached'; readonly question: string; readonly count: number; readonly needed: number }
  | { readonly code: 'count-below'; readonly question: string; readonly count: number; readonly needed: number }
  | { readonly code: 'count-within'; readonly question: string; readonly count: number; readonly allowed: number }
  | { readonly code: 'count-above'; readonly question: string; readonly count: number; readonly allowed: number }
  // share-at-least, coverage-at-least
  | ({ readonly code: 'share-reached' } & ShareFigures)
  | ({ readonly code: 'share-below' } & ShareFigures)
  | { readonly code: 'no-units'; readonly questions: readonly string[] }
  // contained, reduced
  | { readonly code: 'trend-contained'; readonly question: string; readonly previous: number; readonly current: number }
  | { readonly code: 'trend-risen'; readonly question: string; readonly previous: number; readonly current: number }
  | { readonly code: 'trend-reduced'; readonly question: string; readonly previous: number; readonly current: number }
  | {
      readonly code: 'trend-not-reduced';
      readonly question: string;
      readonly previous: number;
      readonly current: number;
    }
  // none, excused
  | { readonly code: 'no-incident'; readonly question: string }
  | {
      readonly code: 'incidents-happened';
      readonly question: string;
      readonly count: number;
      readonly on: readonly IsoDay[];
    }
  | { readonly code: 'incidents-excused'; readonly question: string; readonly count: number }
  // `excuses`: alternatives, each a list of marks that an incident needs together
  | {
      readonly code: 'incidents-not-excused';
      readonly question: string;
      readonly incidents: readonly IncidentGap[];
      readonly excuses: readonly (readonly string[])[];
    }
  | {
      readonly code: 'marks-missing';
      readonly question: string;
      readonly incidents: readonly IncidentGap[];
      readonly excuses: readonly (readonly string[])[];
    }
  // rated-at-least
  | { readonly code: 'rating-reached'; readonly question: string; readonly rating: string; readonly needed: string }
  | { readonly code: 'rating-below'; readonly question: string; readonly rating: string; readonly needed: string }
  | { readonly code: 'not-rated'; readonly question: string; readonly needed: string }
  // one-of
  | { readonly code: 'choice-accepted'; readonly question: string; readonly choice: string }
  | {
      readonly code: 'choice-refused';
      readonly question: string;
      readonly choice: string;
      readonly accepted: readonly string[];
    }
  | { readonly code: 'choice-exempt'; readonly question: string; readonly choice: string }
  // includes-all
  | { readonly code: 'items-complete'; readonly question: string; readonly count: number }
  | { readonly code: 'items-missing'; readonly question: string; readonly items: readonly string[] }
  // all: `reasons` holds what decides (figures only, when met)
  | { readonly code: 'all-met'; readonly reasons: readonly Reason[] }
  | { readonly code: 'several'; readonly reasons: readonly Reason[] }
  // score-at-least: `points` are those that are sure
  | { readonly code: 'score-reached'; readonly points: number; readonly needed: number }
  | { readonly code: 'score-below'; readonly points: number; readonly needed: number }
  // when: the guard says that the rule does not apply
  | { readonly code: 'does-not-apply'; readonly question: string }
  | { readonly code: 'not-applicable' }
  // reading: no reading was chosen and they disagree
  | {
      readonly code: 'reading-needed';
      readonly reading: string;
      readonly verdicts: Readonly<Record<string, Verdict>>;
      readonly reasons: Readonly<Record<string, Reason>>;
    }
  // reading: not met under any of them, each for its own reason
  | {
      readonly code: 'fails-every-reading';
      readonly reading: string;
      readonly reasons: Readonly<Record<string, Reason>>;
    }
  // criteria that import others: ids of the parts that decide
  | { readonly code: 'parts-met' }
  | { readonly code: 'parts-not-met'; readonly parts: readonly string[] }
  | { readonly code: 'parts-undetermined'; readonly parts: readonly string[] }
  // unknown: places of the law whose content is not known
  | { readonly code: 'unverified-law'; readonly citations: readonly string[] }
  // scope
  | { readonly code: 'excluded'; readonly exclusion: string };

export type ReasonCode = Reason['code'];

/** The result of one criterion. */
export interface CriterionResult {
  readonly id: string;
  /** Places in the law: `["tt-124-2021 5.4"]`; an imported criterion carries both, the importing one first. */
  readonly citations: readonly string[];
  readonly verdict: Verdict;
  readonly reason: Reason;
  /** Imported criteria, each with its own result. */
  readonly parts: readonly CriterionResult[];
}

/** The explained result of one unit and year, `antt.result/1`. Plain data: it survives JSON unchanged. */
export interface Result {
  readonly format: 'antt.result/1';
  readonly instrument: string;
  readonly unitType: string;
  readonly year: number;
  /** Days whose facts count; `null` where the instrument's are not known. */
  readonly window: DayRange | null;
  readonly verdict: Verdict;
  /** Present when no criterion by itself says why: the unit is outside the scope, or parts of the law are not known. */
  readonly reason?: Extract<Reason, { code: 'excluded' | 'unverified-law' }>;
  /** Every criterion of the unit type, in the law's order. */
  readonly criteria: readonly CriterionResult[];
  /** Open questions that can still change the verdict of a criterion, in the law's order. */
  readonly missing: readonly string[];
  /** Ids of the amendments in force. */
  readonly amendments: readonly string[];
  /** Readings chosen for this evaluation. */
  readonly readings: Readonly<Record<string, string>>;
  /** Who chose each of them: `caller`, or the id of an overlay. */
  readonly readingsFrom: Readonly<Record<string, string>>;
  /** Readings that nobody chose, with the verdict of the whole under each option. */
  readonly openReadings: Readonly<Record<string, Readonly<Record<string, Verdict>>>>;
  /** Ids of the provincial overlays that were applied. */
  readonly overlays: readonly string[];
  readonly basis: {
    readonly engine: string;
    readonly data: string;
    /** Of the instrument that holds the criteria. */
    readonly verification: Verification;
    /** Of each amendment in force, by id; left out where there is none. */
    readonly amendments?: Readonly<Record<string, Verification>>;
    /** The texts of the overlays, by id: `sha256:…` over canonical JSON. Present only where there are overlays. */
    readonly overlays?: Readonly<Record<string, string>>;
  };
}

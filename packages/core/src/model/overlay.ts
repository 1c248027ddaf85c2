import type { CriterionText, QuestionText } from './texts.ts';
import type { Condition, IsoDay, LeafCondition, QuestionDefinition, Verification, YearDay } from './types.ts';

/** Words of an overlay in one language. Plain text: no page takes markup from them. */
export interface OverlayWords {
  /** As cited in running text: "Quyết định 16/2022/QĐ-UBND". */
  readonly shortTitle: string;
  /** Criteria that it adds, or gives other words. */
  readonly criteria?: Readonly<Record<string, CriterionText>>;
  readonly questions?: Readonly<Record<string, QuestionText>>;
  /** Names of bodies, by the instrument's code: `commune-steering-committee`. */
  readonly bodies?: Readonly<Record<string, string>>;
  /** Local words for unit types: "Ấp", "Tổ dân phố". */
  readonly unitTypes?: Readonly<Record<string, { readonly label: string; readonly hint?: string }>>;
}

/** The unit types that a change is for, and its place in the enacting decision: `3.2`, `3.2.a`. */
interface ForUnits {
  readonly unitTypes: readonly string[];
  readonly citation: string;
}

/** Takes one of the readings that the law leaves open. */
export interface ChooseReading {
  readonly change: 'choose-reading';
  readonly reading: string;
  readonly option: string;
  readonly citation: string;
}

/** Makes the bar of one rule higher. The rule is named by its criterion, its operator and its question. */
export interface Tighten extends ForUnits {
  readonly change: 'tighten';
  readonly criterion: string;
  readonly rule: {
    readonly op: LeafCondition['op'];
    readonly question: string;
    readonly part?: 'registered' | 'recognised';
  };
  /** What is set instead; only bars that can be compared with the nation's. */
  readonly to: {
    readonly percent?: number;
    readonly value?: number;
    readonly level?: string;
    readonly dated?: { readonly from: string; readonly to: string };
  };
}

/** Puts another condition in the place of a criterion's; it is proven to ask at least as much. */
export interface ReplaceCondition extends ForUnits {
  readonly change: 'replace';
  readonly criterion: string;
  readonly condition: Condition;
  /** Questions that the law does not ask. */
  readonly questions?: Readonly<Record<string, QuestionDefinition>>;
}

/** Adds a criterion, with the questions that it asks. */
export interface AddCriterion {
  readonly change: 'add-criterion';
  readonly unitTypes: readonly string[];
  /** Its id, most often the place in the enacting decision: `2.1`. Must not be an id of the law. */
  readonly id: string;
  readonly condition: Condition;
  /** Questions that the law does not ask. */
  readonly questions?: Readonly<Record<string, QuestionDefinition>>;
  /** Place in the enacting decision; left out, it is the id. */
  readonly citation?: string;
}

/** Sets the days between which facts count: the school year instead of 16/11 to 15/11. A whole year, day after day. */
export interface SetWindow extends ForUnits {
  readonly change: 'set-window';
  readonly from: YearDay;
  readonly to: YearDay;
}

/** Sets an earlier last day of registering, or an earlier day before which the decision is taken. */
export interface EarlierDeadline extends ForUnits {
  readonly change: 'earlier-deadline';
  readonly deadline: 'registration' | 'decision';
  readonly day: YearDay;
}

/** Names a body as the province does ("Ban Chỉ đạo 138"); its name stands in the words, under the same code. */
export interface NameBody {
  readonly change: 'name-body';
  readonly body: string;
  readonly citation: string;
}

/** Uses the local word for kinds of unit ("ấp", "khóm"); it stands in the words. */
export interface LocalWord extends ForUnits {
  readonly change: 'local-word';
}

/** Sets in which capacity the decision is signed: TM., Q., KT., TL. or TUQ. (Decree 30/2020). */
export interface SetSigner extends ForUnits {
  readonly change: 'set-signer';
  readonly capacity: SignerCapacity;
}
export type SignerCapacity = 'tm' | 'q' | 'kt' | 'tl' | 'tuq';

/** Sets what share of the units is to be recognised in a year. It decides no verdict. */
export interface SetTarget extends ForUnits {
  readonly change: 'set-target';
  readonly percent: number;
}

export type OverlayChange =
  | ChooseReading
  | Tighten
  | ReplaceCondition
  | AddCriterion
  | SetWindow
  | EarlierDeadline
  | NameBody
  | LocalWord
  | SetSigner
  | SetTarget;

/** A province's own rules: the decision that enacts them, and what each changes. It adds or tightens; never loosens. */
export interface Overlay {
  readonly format: 'antt.overlay/1';
  readonly id: string;
  /** Made up to show the format: no province has enacted it. */
  readonly example?: true;
  readonly enactedBy: {
    readonly number: string;
    readonly issuedOn: IsoDay;
    readonly issuer: string;
    readonly inForce: { readonly from: IsoDay; readonly to?: IsoDay };
  };
  readonly verification: Verification;
  /** The instrument whose rules it changes. */
  readonly amends: string;
  readonly changes: readonly OverlayChange[];
  /** Words by language: `vi`, `en`. */
  readonly words: Readonly<Record<string, OverlayWords>>;
}

/** What a province has set beside the verdict, each with its place in the enacting decision (`an-lam 4`). */
export interface LocalRules {
  /** Bodies that it names, by code. */
  readonly bodies?: Readonly<Record<string, string>>;
  readonly localWord?: string;
  readonly signer?: { readonly capacity: SignerCapacity; readonly citation: string };
  readonly target?: { readonly percent: number; readonly citation: string };
}

import type { CriterionText, QuestionText } from './texts.ts';
import type { Condition, IsoDay, LeafCondition, QuestionDefinition, Verification } from './types.ts';

/** Words of an overlay in one language. */
export interface OverlayWords {
  /** As cited in running text: "Quyết định 16/2022/QĐ-UBND". */
  readonly shortTitle: string;
  readonly criteria?: Readonly<Record<string, CriterionText>>;
  readonly questions?: Readonly<Record<string, QuestionText>>;
}

/** Takes one of the readings that the law leaves open. */
export interface ChooseReading {
  readonly change: 'choose-reading';
  readonly reading: string;
  readonly option: string;
  /** Place in the enacting decision. */
  readonly citation: string;
}

/** Makes the bar of one rule higher. The rule is named by its criterion, its operator and its question. */
export interface Tighten {
  readonly change: 'tighten';
  readonly unitTypes: readonly string[];
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
  readonly citation: string;
}

/** Adds a criterion, with the questions that it asks. */
export interface AddCriterion {
  readonly change: 'add-criterion';
  readonly unitTypes: readonly string[];
  /** Its id, which is also the place in the enacting decision: `2.1`. Must not be an id of the law. */
  readonly id: string;
  readonly condition: Condition;
  /** Questions that the law does not ask. */
  readonly questions?: Readonly<Record<string, QuestionDefinition>>;
}

export type OverlayChange = ChooseReading | Tighten | AddCriterion;

/** A province's own rules: the decision that enacts them, and what each changes. It adds or tightens; never loosens. */
export interface Overlay {
  readonly format: 'antt.overlay/1';
  readonly id: string;
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

/** The words for an instrument in one language: what a texts file beside the criteria holds. Plain types. */

export interface QuestionText {
  /** Short question or statement that a lay reader understands at first reading. */
  readonly label: string;
  /** Where a lay reader needs one. */
  readonly hint?: string;
  /** What paper or record proves the answer. */
  readonly proof: string;
  /** Words for the options of a choice or choices question, by code. */
  readonly options?: Readonly<Record<string, string>>;
  /** Words for the marks of an incident, as statements, by code. */
  readonly marks?: Readonly<Record<string, string>>;
  /** Words for the kinds of incident, by code. */
  readonly kinds?: Readonly<Record<string, string>>;
  /** Names of the figures it asks for, by field, where the locale's own ("Số lượng", "Tổng số") say too little. */
  readonly fields?: Readonly<Record<string, string>>;
  /** Subject of a sentence about the figure: "hộ gia đình đã đăng ký". Lower case. */
  readonly subject?: string;
}

export interface CriterionText {
  readonly label: string;
  readonly hint?: string;
  readonly proof: string;
}

/** `criteria/<instrument>/article-<n>.<language>.json` */
export interface CriteriaTexts {
  readonly format: 'antt.texts/1';
  readonly language: string;
  readonly article: string;
  /** Headings of clauses that hold several points (`4.3`). */
  readonly clauses?: Readonly<Record<string, string>>;
  readonly criteria: Readonly<Record<string, CriterionText>>;
  readonly questions: Readonly<Record<string, QuestionText>>;
}

/** `criteria/<instrument>/instrument.<language>.json` */
export interface InstrumentTexts {
  readonly format: 'antt.instrument-texts/1';
  readonly language: string;
  /** Full title, own words. */
  readonly title: string;
  /** As cited in running text: "Thông tư 124/2021/TT-BCA". */
  readonly shortTitle: string;
  readonly unitTypes: Readonly<Record<string, { readonly label: string; readonly hint?: string }>>;
  /** The scope question and its exclusions. */
  readonly scope: {
    readonly label: string;
    readonly hint?: string;
    readonly proof: string;
    readonly none: string;
    readonly exclusions: Readonly<Record<string, string>>;
  };
  readonly readings: Readonly<
    Record<string, { readonly label: string; readonly options: Readonly<Record<string, string>> }>
  >;
  /** Words for the codes of a procedure: papers, bodies, attendance; and what else there is to know of it. */
  readonly procedure: {
    readonly papers: Readonly<Record<string, string>>;
    readonly bodies: Readonly<Record<string, string>>;
    readonly attendance: Readonly<Record<string, string>>;
    /** By a code of its own, the same in every language: what the decision comes with, what the law does not say. */
    readonly notes?: Readonly<Record<string, string>>;
  };
}

/** `criteria/<amendment>/amendment.<language>.json` */
export interface AmendmentTexts {
  readonly format: 'antt.amendment-texts/1';
  readonly language: string;
  readonly title: string;
  /** As cited in running text: "Thông tư 48/2025/TT-BCA". */
  readonly shortTitle: string;
  /** What is said of a change that no text confirms: "suy luận, chưa kiểm chứng"; and of such a day. */
  readonly inferred: string;
  readonly unconfirmed: string;
  /** What is said beside a result that rests on it, where it is known in part only. */
  readonly partial: string;
  /** What changes are known from, by the code of the source. */
  readonly sources: Readonly<Record<string, string>>;
  /** Unit types that have other words now. */
  readonly unitTypes: InstrumentTexts['unitTypes'];
  /** By the id of the change. */
  readonly changes: Readonly<Record<string, string>>;
}

/** All words of one instrument in one language. */
export interface Texts {
  readonly language: string;
  readonly instrument: InstrumentTexts;
  readonly articles: readonly CriteriaTexts[];
  /** Words of its amendments, by id; pages carry only those that they show. */
  readonly amendments?: Readonly<
    Record<string, Pick<AmendmentTexts, 'shortTitle' | 'unitTypes'> & Partial<AmendmentTexts>>
  >;
  /** Words of the instruments before, by id: `wordsFor` takes those that a criteria set needs. */
  readonly earlier?: Readonly<Record<string, Texts>>;
}

/** What `wordsFor` reads of `Texts`, and all that a page carries. Whole texts are such too. */
export interface FormTexts extends Pick<Texts, 'language' | 'amendments'> {
  readonly instrument: Omit<InstrumentTexts, 'format' | 'language' | 'title' | 'procedure'>;
  readonly articles: readonly FormArticleTexts[];
  readonly earlier?: Readonly<Record<string, FormTexts>>;
}

/** Beside each question a form says what proves the answer, which says it of the criterion too. */
export interface FormArticleTexts extends Omit<CriteriaTexts, 'format' | 'language' | 'criteria'> {
  readonly criteria: Readonly<Record<string, FormCriterionText>>;
}

/** Words of a criterion in a form. */
export type FormCriterionText = Omit<CriterionText, 'proof'> & Partial<Pick<CriterionText, 'proof'>>;

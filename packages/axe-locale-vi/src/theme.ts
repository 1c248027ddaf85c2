/** One sentence, or one for each case that axe tells apart: `singular` and `plural`, or a name of its own. */
export type Sentence = string | Readonly<Record<string, string>>;

/** What a rule of axe-core looks for, and what it asks of the page. */
export interface RuleSentences {
  readonly description: string;
  readonly help: string;
}

/** What a check of axe-core says when it is content, when it is not, and when it cannot tell. */
export interface CheckSentences {
  readonly pass: Sentence;
  readonly fail?: Sentence;
  readonly incomplete?: Sentence;
}

/**
 * The sentences of one field, by the ids of axe-core. axe fills in places such as `${data.values}`: the single quotes keep them
 * from being filled in here.
 */
export interface Theme {
  readonly rules: Readonly<Record<string, RuleSentences>>;
  readonly checks: Readonly<Record<string, CheckSentences>>;
}

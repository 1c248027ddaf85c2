import type { AnswerIssue } from '../errors.ts';
import type { ReasonCode, Verdict } from '../result.ts';
import type { Locale } from './types.ts';

/** Reasons that are a list of other things; `lists` holds how such a sentence begins. */
export type ListCode = 'unanswered' | 'parts-not-met' | 'parts-undetermined' | 'does-not-apply' | 'excluded';

/** A reason's fields as text: numbers and days formatted, codes as quoted words, lists joined. */
export type Shown = Readonly<Record<string, string>>;

/** A sentence with its figures in braces: `{count} trên {total}`; or what chooses one. */
export type Sentence = string | ((shown: Shown) => string);

/**
 * All that differs between languages; the rest is `localeOf`. A sentence about a question is its subject, a colon and
 * what `sentences` says. Each sentence stays within 25 words.
 */
export interface Grammar extends Pick<Locale, 'language' | 'yes' | 'no' | 'fields' | 'day'> {
  readonly thousands: string;
  readonly decimal: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly sentences: Readonly<
    Record<Exclude<ReasonCode, ListCode | 'all-met' | 'several' | 'reading-needed'>, Sentence>
  >;
  readonly lists: Readonly<Record<ListCode, string>>;
  /** How a sentence that sets verdicts under each reading side by side begins. */
  readonly readingNeeded: string;
  /** Said of what is met without figures to show. */
  readonly allMet: string;
  readonly issues: Readonly<Record<AnswerIssue['code'], Sentence>>;
  /** After the subject of a coverage: "khu dân cư được công nhận". */
  readonly parts: { readonly registered: string; readonly recognised: string };
  /** Before the last of several subjects. */
  readonly and: string;
  readonly or: string;
  /** How many more there are: "và {count} mục khác". */
  readonly more: string;
  /** The number of an entry in a list: "mục {number}". */
  readonly entry: string;
  /** Places in the law. */
  readonly places: { readonly article: string; readonly clause: string; readonly point: string };
}

import type { AnswerIssue } from '../errors.ts';
import type { ReasonCode, Verdict } from '../result.ts';
import type { Locale } from './types.ts';

/** Reasons that are a list of other things; `lists` holds how such a sentence begins. */
export type ListCode = 'unanswered' | 'parts-not-met' | 'parts-undetermined' | 'does-not-apply' | 'excluded';

/** Reasons that are put together from others, or from lists inside them: `reasons` has no words of its own for them. */
export type OtherCode =
  | ListCode
  | 'all-met'
  | 'several'
  | 'reading-needed'
  | 'fails-every-reading'
  | 'incidents-not-excused'
  | 'marks-missing';

/** A reason's fields as text: numbers and days formatted, codes as quoted words, lists joined. */
export type Shown = Readonly<Record<string, string>>;

/** A sentence with its figures in braces: `{count} trên {total}`; or what chooses one. */
export type Sentence = string | ((shown: Shown) => string);

/**
 * All that differs between languages; the rest is `localeOf`. A sentence about a question is its subject, a colon and
 * what `reasons` says. Each sentence stays within 25 words.
 */
export interface Grammar extends Pick<Locale, 'language' | 'yes' | 'no' | 'fields' | 'day'> {
  readonly thousands: string;
  readonly decimal: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly reasons: Readonly<Record<Exclude<ReasonCode, OtherCode>, Sentence>>;
  readonly lists: Readonly<Record<ListCode, string>>;
  /** How a sentence that sets what holds under each reading side by side begins. */
  readonly readings: { readonly 'reading-needed': string; readonly 'fails-every-reading': string };
  /** Incidents that no excuse covers, or not yet: `{why}` is what each excuse lacks, or what has to be said. */
  readonly excused: {
    readonly 'incidents-not-excused': string;
    readonly 'marks-missing': string;
    /** Before the first incident, when short: how many there are. */
    readonly several: string;
    /** A mark, in words, that was answered no. */
    readonly not: (mark: string) => string;
    /** A mark, in words, that was not answered. */
    readonly whether: (mark: string) => string;
    /** Between the excuses that fail. */
    readonly and: string;
    /** That all marks of an excuse are there, when short: said where several are lacking or open. */
    readonly together: string;
  };
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

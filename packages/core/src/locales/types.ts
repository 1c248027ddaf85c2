import type { AnswerIssue } from '../errors.ts';
import type { IsoDay } from '../model/types.ts';
import type { Grammar } from './grammar.ts';
import type { FormCriterionText, QuestionText } from '../model/texts.ts';
import type { Reason, Verdict } from '../result.ts';

/** Names of the fields inside an answer. Marks of an incident have their words in the texts of the instrument. */
export type FieldName =
  'count' | 'total' | 'previous' | 'current' | 'registered' | 'recognised' | 'issued' | 'number' | 'on' | 'kind';

/**
 * Finds the words for an id of a criteria set, in one language. It never throws: what has no words is shown by its id.
 * Made by `wordsFor`.
 */
export interface Words {
  question(id: string): QuestionText;
  option(question: string, code: string): string;
  mark(question: string, code: string): string;
  kind(question: string, code: string): string;
  criterion(id: string): FormCriterionText;
  /** Heading of a clause that holds several points (`4.3`); `undefined` where the clause is one criterion. */
  clause(id: string): string | undefined;
  reading(id: string): string;
  readingOption(reading: string, code: string): string;
  exclusion(code: string): string;
  /** The unit type of the set, as its instrument and amendments word it. */
  readonly unitType: { readonly label: string; readonly hint?: string };
  /** An instrument, an amendment or an overlay as cited in running text: "Thông tư 124/2021/TT-BCA". */
  instrument(id: string): string;
  /** What is said of an amendment that is known in part only. */
  doubt(amendment: string): string | undefined;
}

/** Turns the data of a result, or of an error, into sentences of one language. Pure: the same data, the same words. */
export interface Locale {
  /** `vi`, `en`. */
  readonly language: string;
  /** Templates that it is made of, where it is: `localeOf` makes another one of them with some changed. */
  readonly grammar?: Grammar;
  readonly yes: string;
  readonly no: string;
  readonly fields: Readonly<Record<FieldName, string>>;
  verdict(verdict: Verdict): string;
  /**
   * In short: subject, figure, bar and, for a failure, what it takes, as sentences of at most 25 words. Long lists are
   * cut, and say so.
   */
  reason(reason: Reason, words: Words): string;
  /** The same in full, a line for each thing that decides, or more where it lists much; at most 25 words each. Never empty. */
  reasonLines(reason: Reason, words: Words): readonly string[];
  /** `tt-124-2021 4.3.đ` as it is cited on paper. What is not of that form is returned as it came. */
  citation(citation: string, words: Words): string;
  /** What is wrong with an answer and what to do, for the person at the form. Shown beside the field. */
  issue(issue: AnswerIssue, words: Words): string;
  /** Where an issue is, for a summary: the question, the place in the list and the field. */
  place(issue: AnswerIssue, words: Words): string;
  /** A day as people of the language write it. */
  day(day: IsoDay): string;
  /** A number with thousands separated. */
  number(value: number): string;
  /** Per cent, at most two decimals: 69.57 becomes "69,57%" in Vietnamese. For display; the engine compares integers. */
  percent(value: number): string;
}

import type { Calendar } from './calendar.ts';
import type { AnswerIssue } from './errors.ts';
import type { CriteriaSet, DayRange, QuestionDefinition } from './model/types.ts';
import type { Control } from './questions/kind.ts';
import type { JsonSchema } from './questions/schema.ts';
import type { Result, Verdict } from './result.ts';
import type { Shortfall, ShortfallOptions } from './shortfall.ts';

/** Answers by question id. An id that is absent was not answered: never `false`, never 0. */
export type Answers = Readonly<Record<string, unknown>>;

/** A question of a standard, described for any user interface. Words come from the texts, by its id. */
export interface Question {
  readonly id: string;
  readonly kind: QuestionDefinition['kind'];
  readonly definition: QuestionDefinition;
  /** Criteria that ask it, in the law's order; empty for the question of scope. */
  readonly criteria: readonly string[];
  readonly control: Control;
}

/** A criterion as a place in a form: what it cites, what it asks, what it imports. */
export interface CriterionOutline {
  readonly id: string;
  readonly citations: readonly string[];
  /** Questions asked here first. */
  readonly questions: readonly string[];
  readonly parts: readonly CriterionOutline[];
}

/** What a form in a page needs of a standard; `compileSet` makes it. */
export interface FormStandard {
  readonly criteriaSet: CriteriaSet;
  readonly instrument: string;
  readonly unitType: string;
  readonly year: number;
  /** Days whose facts count, both included. */
  readonly window: DayRange | null;
  /** Readings chosen, of those that the criteria use. */
  readonly readings: Readonly<Record<string, string>>;
  /** Readings that the criteria leave open, with their options. */
  readonly openReadings: Readonly<Record<string, readonly string[]>>;
  /** Every question, in the law's order. */
  readonly questions: readonly Question[];
  readonly criteria: readonly CriterionOutline[];
  /**
   * The explained result. Answers that can no longer change are decided; adding one never turns met into not met or
   * the other way round.
   *
   * @throws {AnswersError} when an answer has a wrong shape or figure, an unknown id, or a day that belongs to another year.
   */
  evaluate(answers: Answers): Result;
  /** The verdict alone, for those who need no reasons: faster than `evaluate`, and always the same. Throws as it does. */
  verdict(answers: Answers): Verdict;
  /** What is wrong with the answers; empty when `evaluate` will take them. Never throws. */
  check(answers: unknown): readonly AnswerIssue[];
  /** Ids of the questions that apply, as far as the answers tell: those under a rule that is out of play are left out. */
  applicable(answers: Answers): ReadonlySet<string>;
}

/** A compiled criteria set: plain, frozen, reusable for any number of units. */
export interface Standard extends FormStandard {
  /** The smallest changes that would turn the verdict to met. Throws as `evaluate` does, and when `asOf` is no day. */
  shortfall(answers: Answers, options?: ShortfallOptions): Shortfall;
  /** What to ask next, the question that can decide most first; none once the verdict is decided. Throws as `evaluate` does. */
  nextQuestions(answers: Answers): readonly string[];
  /** Days of the assessed year, or of another one under the same rules. */
  calendar(year?: number): Calendar;
  /** JSON Schema 2020-12 of the answers. */
  readonly jsonSchema: JsonSchema;
}

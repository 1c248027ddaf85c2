import type { AnswerIssue, AnttError, Answers, Result } from '@antt/core';

/** Detail of `antt-submit`: answers without a fault, and their result. */
export interface AnswersDetail {
  readonly answers: Answers;
  readonly result: Result;
}

/** Detail of `antt-change`. */
export interface ChangeDetail extends AnswersDetail {
  /** Id of the question whose answer changed. */
  readonly question: string;
}

/** Detail of `antt-error`: faults of answers, or the fault of the settings that keeps the form from being shown. */
export interface ErrorDetail {
  readonly issues: readonly AnswerIssue[];
  readonly error?: AnttError | Error;
}

declare global {
  // Events bubble: a listener may sit on any element or on the document.
  interface GlobalEventHandlersEventMap {
    'antt-change': CustomEvent<ChangeDetail>;
    'antt-submit': CustomEvent<AnswersDetail>;
    'antt-error': CustomEvent<ErrorDetail>;
  }
}

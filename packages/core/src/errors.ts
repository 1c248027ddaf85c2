import type { OverlayProblem } from './overlay/problem.ts';

/**
 * Errors of the engine. Each is a named class with a stable `code` and the data behind its message; a message says
 * what was expected, what came, where, and what to do.
 */
export abstract class AnttError extends Error {
  abstract readonly code: string;
}

/** What is wrong with one answer. `code` and data are stable; locales turn them into sentences. */
export interface AnswerIssue {
  /** Question id, or `''` when the answers as a whole are wrong. */
  readonly question: string;
  /** Where, in dotted form: `residentialAreas.total`, `seriousCrimes[0].on`. */
  readonly path: string;
  readonly code:
    | 'unknown-question'
    | 'wrong-type'
    | 'missing-field'
    | 'unknown-field'
    | 'not-whole'
    | 'negative'
    | 'too-large'
    | 'part-exceeds-whole'
    | 'impossible-date'
    | 'outside-window'
    | 'unknown-option'
    | 'repeated-option'
    | 'too-long';
  /** What was expected, in plain English. */
  readonly expected: string;
  /** What came, shortened. */
  readonly received: string;
  /** Figures for a locale: the window and the year an incident belongs to, the whole that a part exceeds. */
  readonly data?: Readonly<Record<string, string | number>>;
}

const issueLine = (issue: AnswerIssue): string =>
  `${issue.path === '' ? 'the answers' : issue.path}: expected ${issue.expected}, got ${issue.received}`;

/** The answers cannot be evaluated as they are. Nothing was evaluated; correct the places named and try again. */
export class AnswersError extends AnttError {
  override readonly name = 'AnswersError';
  readonly code = 'antt-answers';
  readonly issues: readonly AnswerIssue[];
  constructor(issues: readonly AnswerIssue[]) {
    super(`These answers cannot be evaluated. ${issues.map(issueLine).join('; ')}.`);
    this.issues = issues;
  }
}

/** A criteria set contradicts itself or names what does not exist: a fault of the data, not of the answers. */
export class CriteriaError extends AnttError {
  override readonly name = 'CriteriaError';
  readonly code = 'antt-criteria';
  /** Where in the set: `4.1`, `questions.plan`. */
  readonly at: string;
  /** What is wrong there. */
  readonly problem: string;
  constructor(at: string, problem: string) {
    super(`Criteria set, at ${at}: ${problem}.`);
    this.at = at;
    this.problem = problem;
  }
}

/** What the caller asked of `compile` does not exist: a reading or an option of it. */
export class ReadingError extends AnttError {
  override readonly name = 'ReadingError';
  readonly code = 'antt-reading';
  readonly reading: string;
  readonly choices: readonly string[];
  constructor(reading: string, received: unknown, choices: readonly string[], known: boolean) {
    super(
      known
        ? `Reading ${reading}: expected one of ${choices.join(', ')}, got ${String(received)}.`
        : `There is no reading "${reading}". Known readings: ${choices.join(', ') || 'none'}.`,
    );
    this.reading = reading;
    this.choices = choices;
  }
}

/** A provincial overlay cannot be put over the criteria. */
export class OverlayError extends AnttError {
  override readonly name = 'OverlayError';
  readonly code = 'antt-overlay';
  /** Id of the overlay. */
  readonly overlay: string;
  /** The rule or the part of the overlay that is at fault. */
  readonly at: string;
  /** Everything that keeps it from being applied, as data; empty where the fault is the caller's. */
  readonly problems: readonly OverlayProblem[];
  constructor(overlay: string, at: string, problem: string, problems: readonly OverlayProblem[] = []) {
    super(`Overlay "${overlay}", at ${at}: ${problem}.`);
    this.overlay = overlay;
    this.at = at;
    this.problems = problems;
  }
}

/** No criteria are known for the unit type or the year asked for. */
export class NoCriteriaError extends AnttError {
  override readonly name = 'NoCriteriaError';
  readonly code = 'antt-no-criteria';
  constructor(problem: string) {
    super(problem);
  }
}

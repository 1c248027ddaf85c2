import type { AnswerIssue } from '@antt/core';
import { printable } from './failure.ts';
import { didYouMean } from './nearest.ts';

/** What is wrong with a record: the field, and what to know about it. */
export interface Problem {
  /** Dotted; empty for the record as a whole. */
  readonly field: string;
  readonly message: string;
  /** Where, behind the name of what was read: `3`, `3:14`. */
  readonly position?: string;
}

/** A record with thousands of wrong fields is one mistake: of one record so many problems are said. */
export const MOST_PROBLEMS = 20;

const LONGEST_FIELD = 200;

/** Text that came from outside, so short that a message stays readable. */
export const shortened = (text: string, longest = LONGEST_FIELD): string =>
  text.length > longest ? `${text.slice(0, longest)}…` : text;

/** A value in a few words. Looks at its surface only: a value may be nested deeper than a program may recurse. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return JSON.stringify(shortened(value, 60));
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return typeof value === 'object' && value !== null ? 'an object' : JSON.stringify(value);
}

/** What the engine says about an answer, in the words of the command line. `questions`: the ids that may be answered. */
export function issueMessage(
  { code, question, expected, received }: AnswerIssue,
  questions: readonly string[],
): string {
  // The list of all ids would hide the one that was meant.
  const wanted = code === 'unknown-question' ? 'a question of this unit type (`antt questions` lists them)' : expected;
  const meant = code === 'unknown-question' ? didYouMean(question, questions) : '';
  return `expected ${wanted}, got ${received === 'undefined' ? 'nothing' : received}${meant && `.${meant}`}`;
}

/**
 * A line for each of the first problems, `units.jsonl:3: answers.plan.on: expected …, got …`, and how many more there
 * are. `name` is what was read, with the line where a record is one; `more` counts problems that are not in the list.
 */
export function problemLines(name: string, problems: readonly Problem[], more = 0): string[] {
  const lines = problems.slice(0, MOST_PROBLEMS).map(({ field, message, position }) => {
    const place = position === undefined ? name : `${name}:${position}`;
    return printable([place, ...(field === '' ? [] : [shortened(field)]), message].join(': '));
  });
  const rest = more + Math.max(0, problems.length - MOST_PROBLEMS);
  return rest === 0 ? lines : [...lines, printable(`${name}: … and ${rest} more`)];
}

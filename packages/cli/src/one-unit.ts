import type { AnswerIssue, Answers, Result, Standard } from '@antt/core';
import { InputError } from './failure.ts';
import { type Input, textOf } from './io/input.ts';
import { findPaths } from './io/json-source.ts';
import { parseJson } from './io/json.ts';
import { MOST_PROBLEMS, issueMessage, problemLines } from './problem.ts';

/** A file of one unit, read. */
export interface OneUnit {
  readonly input: Input;
  readonly text: string;
  readonly value: unknown;
}

/**
 * Reads a file of one unit. `several` says what to do with a file of many.
 *
 * @throws {InputError} with line and column, where it is no JSON.
 */
export async function readOne(input: Input, several: string): Promise<OneUnit> {
  if (input.name === '<stdin>' && process.stdin.isTTY) {
    process.stderr.write('antt: reading JSON from the terminal; Ctrl-D ends it\n');
  }
  const text = await textOf(input);
  const parsed = parseJson(text);
  if (parsed.ok) return { input, text, value: parsed.value };
  const { line, column, field, problem, more = false } = parsed;
  const message = more ? `${problem}; ${several}` : problem;
  throw new InputError(problemLines(input.name, [{ field, message, position: `${line}:${column}` }]));
}

/** A line for each of the first wrong answers, with the line of the file. `questions`: the ids that may be answered. */
export function inputErrorOf(
  issues: readonly AnswerIssue[],
  { input, text }: OneUnit,
  questions: readonly string[],
): InputError {
  const first = issues.slice(0, MOST_PROBLEMS);
  const places = findPaths(
    text,
    first.map(({ path }) => path),
  );
  const problems = first.map((issue, at) => ({
    field: issue.path === '' ? 'the answers' : issue.path,
    message: issueMessage(issue, questions),
    position: String(places[at]!.line),
  }));
  return new InputError(problemLines(input.name, problems, issues.length - first.length));
}

/** The result of a unit whose file holds answers. @throws {InputError} with a line for each wrong answer. */
export function evaluateOne(standard: Standard, unit: OneUnit): Result {
  // Checked first: the error that `evaluate` throws joins all issues in one message, which may be larger than memory.
  const issues = standard.check(unit.value);
  if (issues.length > 0)
    throw inputErrorOf(
      issues,
      unit,
      standard.questions.map(({ id }) => id),
    );
  return standard.evaluate(unit.value as Answers);
}

import {
  type AnswerIssue,
  type Answers,
  NoCriteriaError,
  OverlayError,
  type OverlayProblem,
  type Result,
  type Standard,
} from '@antt/core';
import { unitTypes } from '@antt/schemas';
import { parseJson } from './io/json.ts';
import { isUnitType } from './options.ts';
import { MOST_PROBLEMS, type Problem, issueMessage, shown } from './problem.ts';
import type { Standards } from './standards.ts';

/** What the command line says about every record, unless the record says it itself. */
export interface Defaults {
  readonly unitType: string | undefined;
  readonly year: number | undefined;
}

/** Which unit a record is of, as far as it could be read. */
export interface Unit {
  readonly id: string | number;
  /** Only tables have it. */
  readonly name?: string;
}

export type Evaluated =
  | (Unit & { readonly ok: true; readonly standard: Standard; readonly result: Result })
  /** The first problems, and how many more there are. */
  | (Partial<Unit> & { readonly ok: false; readonly problems: readonly Problem[]; readonly more: number });

const FIELDS = ['id', 'unitType', 'year', 'answers'];
const ONE_OF_FIELDS = `one of ${FIELDS.join(', ')}`;
const ID = `a text, or a whole number up to ${Number.MAX_SAFE_INTEGER} (put other numbers in quotation marks)`;

/** A record that cannot be evaluated. */
export const failed = (problems: readonly Problem[], more = 0): Evaluated => ({ ok: false, problems, more });

const wrong = (field: string, message: string): Evaluated => failed([{ field, message }]);

const problemOf = (issue: AnswerIssue, questions: readonly string[]): Problem => ({
  field: issue.path === '' ? 'answers' : `answers.${issue.path}`,
  message: issueMessage(issue, questions),
});

function checkFields(record: Readonly<Record<string, unknown>>): Problem[] {
  const problems: Problem[] = [];
  const { id, unitType, year, answers } = record;
  const expect = (field: string, good: boolean, expected: string, got: string): void => {
    if (!good) problems.push({ field, message: `expected ${expected}, got ${got}` });
  };
  // A misspelt name would silently leave the default of the command line in force.
  for (const key of Object.keys(record)) if (!FIELDS.includes(key)) expect(key, false, ONE_OF_FIELDS, shown(key));
  // Other numbers would come back changed, and belong to no record or, worse, to another one.
  const given = typeof id === 'number' ? 'another number' : shown(id);
  expect('id', typeof id === 'string' || Number.isSafeInteger(id), ID, given);
  expect('unitType', unitType === undefined || typeof unitType === 'string', 'a unit type', shown(unitType));
  const isYear = Number.isInteger(year) && Number(year) >= 1000 && Number(year) <= 9999;
  expect('year', year === undefined || isYear, 'a year of four digits, such as 2025', shown(year));
  expect('answers', answers !== undefined, 'an object with answers by question id', 'nothing');
  return problems;
}

function evaluateText(text: string, defaults: Defaults, standards: Standards): Evaluated {
  const parsed = parseJson(text);
  if (!parsed.ok) return failed([{ field: parsed.field, message: parsed.problem, position: String(parsed.column) }]);
  const { value } = parsed;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return wrong('', `expected an object with ${FIELDS.join(', ')}, got ${shown(value)}`);
  }
  const record = value as Record<string, unknown>;
  const problems = checkFields(record);
  if (problems.length > 0) return failed(problems);
  const unitType = (record['unitType'] ?? defaults.unitType) as string | undefined;
  const year = (record['year'] ?? defaults.year) as number | undefined;
  if (unitType === undefined) return wrong('unitType', 'expected here or as --unit-type, got nothing');
  if (year === undefined) return wrong('year', 'expected here or as --year, got nothing');
  if (!isUnitType(unitType)) {
    return wrong('unitType', `expected one of ${unitTypes.join(', ')}, got ${shown(unitType)}`);
  }
  const standard = standards.of(unitType, year);
  // Checked first: the error that `evaluate` throws joins all issues in one message, which may be larger than memory.
  const issues = standard.check(record['answers']);
  if (issues.length > 0) {
    const ids = standard.questions.map(({ id }) => id);
    const first = issues.slice(0, MOST_PROBLEMS).map((issue) => problemOf(issue, ids));
    return failed(first, issues.length - first.length);
  }
  const id = record['id'] as string | number;
  return { ok: true, id, standard, result: standard.evaluate(record['answers'] as Answers) };
}

/** Whether an overlay is only not for this year. */
const isOfYear = ({ code }: OverlayProblem): boolean =>
  code === 'not-in-force' || code === 'other-instrument' || code === 'outside-instrument';

/** Evaluates one record; what is wrong with it alone does not end the batch. Throws only for wrong readings and overlays. */
export function guarded(evaluate: () => Evaluated): Evaluated {
  try {
    return evaluate();
  } catch (error) {
    if (error instanceof NoCriteriaError) return wrong('year', error.message);
    // Another record may be of a year in which the overlay is in force; every other fault is the overlay's own.
    if (error instanceof OverlayError && error.problems.length > 0 && error.problems.every(isOfYear)) {
      return wrong('year', error.message);
    }
    // The limits of the stack or of a text: this line is too much, the next one may be good.
    if (error instanceof RangeError) return wrong('', `too large or too deep to evaluate (${error.message})`);
    throw error;
  }
}

/** Evaluates one line of a batch: `{"id": …, "unitType"?, "year"?, "answers": {…}}`. */
export const evaluateRecord = (text: string, defaults: Defaults, standards: Standards): Evaluated =>
  guarded(() => evaluateText(text, defaults, standards));

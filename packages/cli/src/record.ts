import { type AnswerIssue, type Answers, AnswersError, NoCriteriaError, type Result } from '@antt/core';
import { unitTypes } from '@antt/schemas';
import { parseJson } from './io/json.ts';
import { isUnitType } from './options.ts';
import type { Standards } from './standards.ts';

/** What the command line says about every record, unless the record says it itself. */
export interface Defaults {
  readonly unitType: string | undefined;
  readonly year: number | undefined;
}

/** What is wrong with one record: the field, and what to know about it. */
export interface Problem {
  /** Dotted; empty for the record as a whole. */
  readonly field: string;
  readonly message: string;
  readonly column?: number;
}

export type Evaluated =
  | { readonly ok: true; readonly result: Result & { readonly id: string | number } }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const FIELDS = ['id', 'unitType', 'year', 'answers'];

const failed = (...problems: readonly Problem[]): Evaluated => ({ ok: false, problems });

/** What the engine says about an answer, in the words of the command line. */
export const issueMessage = ({ expected, received }: AnswerIssue): string =>
  `expected ${expected}, got ${received === 'undefined' ? 'nothing' : received}`;

const problemOf = (issue: AnswerIssue): Problem => ({
  field: issue.path === '' ? 'answers' : `answers.${issue.path}`,
  message: issueMessage(issue),
});

const shown = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 60));

function checkFields(record: Readonly<Record<string, unknown>>): Problem[] {
  const problems: Problem[] = [];
  const { id, unitType, year, answers } = record;
  const expect = (field: string, good: boolean, expected: string, value: unknown): void => {
    if (!good) problems.push({ field, message: `expected ${expected}, got ${shown(value)}` });
  };
  // A misspelt name would silently leave the default of the command line in force.
  for (const key of Object.keys(record)) expect(key, FIELDS.includes(key), `one of ${FIELDS.join(', ')}`, key);
  expect('id', typeof id === 'string' || typeof id === 'number', 'a text or a number', id);
  expect('unitType', unitType === undefined || typeof unitType === 'string', 'a unit type', unitType);
  expect('year', year === undefined || Number.isInteger(year), 'a year as a whole number', year);
  expect('answers', answers !== undefined, 'an object with answers by question id', answers);
  return problems;
}

/** Evaluates one line of a batch: `{"id": …, "unitType"?, "year"?, "answers": {…}}`. Throws only for wrong readings. */
export function evaluateRecord(text: string, defaults: Defaults, standards: Standards): Evaluated {
  const parsed = parseJson(text);
  if (!parsed.ok) return failed({ field: '', message: parsed.problem, column: parsed.column });
  const { value } = parsed;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return failed({ field: '', message: `expected an object with ${FIELDS.join(', ')}, got ${shown(value)}` });
  }
  const record = value as Record<string, unknown>;
  const problems = checkFields(record);
  if (problems.length > 0) return failed(...problems);
  const unitType = (record['unitType'] ?? defaults.unitType) as string | undefined;
  const year = (record['year'] ?? defaults.year) as number | undefined;
  if (unitType === undefined)
    return failed({ field: 'unitType', message: 'expected here or as --unit-type, got nothing' });
  if (year === undefined) return failed({ field: 'year', message: 'expected here or as --year, got nothing' });
  if (!isUnitType(unitType)) {
    return failed({ field: 'unitType', message: `expected one of ${unitTypes.join(', ')}, got ${shown(unitType)}` });
  }
  try {
    const result = standards.of(unitType, year).evaluate(record['answers'] as Answers);
    return { ok: true, result: { id: record['id'] as string | number, ...result } };
  } catch (error) {
    if (error instanceof NoCriteriaError) return failed({ field: 'year', message: error.message });
    if (error instanceof AnswersError) return failed(...error.issues.map(problemOf));
    throw error;
  }
}

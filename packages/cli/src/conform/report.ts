import { type ConformanceCase, type Difference, differencesOf } from '@antt/schemas/conformance';
import { printable } from '../failure.ts';
import type { Answer } from './answer.ts';

/** A case that does not conform: where its answer differs, or why there is no answer to compare. */
export type Failure = { readonly one: ConformanceCase } & (
  { readonly differences: readonly Difference[] } | { readonly problem: string }
);

/** What a program says first of all: verdicts, and that it refuses. */
const verdictsOnly = (one: ConformanceCase): ConformanceCase => {
  const { verdict, criteria, others, error } = one.expected;
  const expected = error
    ? { error: { code: error.code } }
    : Object.fromEntries(Object.entries({ verdict, criteria, others }).filter(([, value]) => value !== undefined));
  return { ...one, expected };
};

/** The cases whose answers are not what they should be, in order. */
export function failuresOf(
  cases: readonly ConformanceCase[],
  answers: readonly Answer[],
  verdicts: boolean,
): readonly Failure[] {
  return cases.flatMap((one, at): readonly Failure[] => {
    const answer = answers[at]!;
    if ('problem' in answer) return [{ one, problem: answer.problem }];
    const refused = verdicts && 'refused' in answer ? { refused: {} } : answer;
    const differences = differencesOf(verdicts ? verdictsOnly(one) : one, refused);
    return differences.length > 0 ? [{ one, differences }] : [];
  });
}

const WIDTH = 8;
const row = (name: string, figures: readonly (string | number)[]): string =>
  `${name.padEnd(18)}${figures.map((figure) => String(figure).padStart(WIDTH)).join('')}\n`;

/** The table: a line per unit type, in the order in which they come, and one for all. */
export function tableOf(cases: readonly ConformanceCase[], failures: readonly Failure[]): string {
  const line = (name: string, unitType?: string): string => {
    const own = (one: ConformanceCase): boolean => unitType === undefined || one.unitType === unitType;
    const all = cases.filter(own).length;
    const failed = failures.filter(({ one }) => own(one)).length;
    return row(name, [all, all - failed, failed]);
  };
  const unitTypes = [...new Set(cases.map(({ unitType }) => unitType))];
  return [row('unit type', ['cases', 'passed', 'failed']), ...unitTypes.map((type) => line(type, type)), line('all')]
    .map((text) => printable(text.trimEnd()))
    .map((text) => `${text}\n`)
    .join('');
}

const casesMore = (count: number): string => (count === 1 ? '1 more case' : `${count} more cases`);

function whatFailed(failure: Failure): string {
  if ('problem' in failure) return `the program ${failure.problem}`;
  const [first, ...more] = failure.differences;
  const { at, expected, got } = first!;
  return `${at}: expected ${expected}, got ${got}${more.length === 0 ? '' : ` (and ${more.length} more)`}`;
}

/**
 * The first failures, a line for each: which case, which criterion, what was expected and what came. What kept the
 * program from answering is said once, with the number of cases.
 */
export function firstFailures(failures: readonly Failure[], most: number): string {
  const alike = new Map<unknown, Failure[]>();
  for (const failure of failures) {
    const key = 'problem' in failure ? failure.problem : failure;
    const known = alike.get(key);
    if (known) known.push(failure);
    else alike.set(key, [failure]);
  }
  const groups = [...alike.values()].slice(0, most);
  const lines = groups.map(([first, ...more]) => {
    const { instrument, unitType, id } = first!.one;
    return `${instrument} ${unitType} ${id}: ${whatFailed(first!)}${more.length > 0 ? ` (${casesMore(more.length)} alike)` : ''}`;
  });
  const rest = failures.length - groups.flat().length;
  if (rest > 0) lines.push(`… and ${casesMore(rest)}`);
  return lines.map((text) => `${printable(text)}\n`).join('');
}

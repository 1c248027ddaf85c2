import { type ConformanceCase, type Difference, differencesOf } from '@antt/schemas/conformance';
import { printable } from '../failure.ts';
import type { Answer } from './answer.ts';

/** A case that does not conform, and where. */
export interface Failure {
  readonly one: ConformanceCase;
  readonly differences: readonly Difference[];
}

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
  return cases.flatMap((one, at) => {
    const answer = answers[at]!;
    if ('problem' in answer) {
      const expected = one.expected.error ? 'a refusal' : 'a result';
      return [{ one, differences: [{ at: 'program', expected, got: answer.problem }] }];
    }
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

/** The first failures, a line for each: which case, which criterion, what was expected and what came. */
export function firstFailures(failures: readonly Failure[], most: number): string {
  const lines = failures.slice(0, most).map(({ one, differences: [first, ...more] }) => {
    const { at, expected, got } = first!;
    const others = more.length === 0 ? '' : ` (and ${more.length} more)`;
    return `${one.instrument} ${one.unitType} ${one.id}: ${at}: expected ${expected}, got ${got}${others}`;
  });
  const rest = failures.length - lines.length;
  if (rest > 0) lines.push(`… and ${rest} more cases`);
  return lines.map((text) => `${printable(text)}\n`).join('');
}

import type { AnswerIssue } from '../errors.ts';
import { LARGEST, describe, isRecord } from '../questions/kind.ts';
import type { Answers } from '../standard.ts';
import { centi, isPoints } from './points.ts';

/** What is known of a unit. What is absent was not answered: never 0, never no. */
export interface ScoreAnswers {
  /** Points of the rows that are given by hand, by id; `not-assigned` where the unit was not given the task. */
  readonly points?: Readonly<Record<string, number | 'not-assigned'>>;
  /** How often each bonus, penalty and knock-out happened; 0 for not at all. */
  readonly times?: Readonly<Record<string, number>>;
  /** Answers of the rows that a condition decides, and `excludedAs`. */
  readonly answers?: Answers;
}

/** Notes what is wrong with figures by id. */
export function checkFigures(
  field: 'points' | 'times',
  given: unknown,
  known: ReadonlyMap<string, number>,
  issues: AnswerIssue[],
): void {
  const note = (question: string, code: AnswerIssue['code'], expected: string, received: unknown): void =>
    void issues.push({
      question,
      path: question === '' ? field : `${field}.${question}`,
      code,
      expected,
      received: describe(received),
    });
  if (given === undefined) return;
  if (!isRecord(given)) return note('', 'wrong-type', 'an object', given);
  for (const [id, value] of Object.entries(given)) {
    const most = known.get(id);
    if (most === undefined) note(id, 'unknown-field', `one of ${[...known.keys()].join(', ') || 'none'}`, value);
    else if (field === 'times') {
      if (!Number.isSafeInteger(value)) note(id, 'not-whole', 'a whole number', value);
      else if ((value as number) < 0) note(id, 'negative', 'a whole number from 0', value);
      else if ((value as number) > LARGEST) note(id, 'too-large', `at most ${LARGEST}`, value);
    } else if (value !== 'not-assigned') {
      if (typeof value === 'number' && value < 0) note(id, 'negative', `points from 0 to ${most / 100}`, value);
      else if (typeof value === 'number' && centi(value) > most)
        note(id, 'too-large', `at most ${most / 100} points`, value);
      else if (!isPoints(value)) note(id, 'wrong-type', 'points with at most two decimals, or "not-assigned"', value);
    }
  }
}

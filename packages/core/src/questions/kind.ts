import type { AnswerIssue } from '../errors.ts';
import type { DayRange, IsoDay, QuestionDefinition } from '../model/types.ts';

/** One input of a question's control. */
export interface Field {
  /** Property of the answer that it fills; `null` when the input is the whole answer. */
  readonly name: string | null;
  readonly input: 'yes-no' | 'whole-number' | 'text' | 'day' | 'one-of' | 'many-of';
  /** The answer is incomplete without it. */
  readonly required: boolean;
  /** Codes to choose from (`one-of`, `many-of`). */
  readonly options?: readonly string[];
  /** Days that the law allows here; others are refused. */
  readonly range?: DayRange;
}

/** A question as a form control, free of any framework: one input, a group of them, or a list of groups. */
export interface Control {
  readonly shape: 'single' | 'group' | 'list';
  readonly fields: readonly Field[];
}

/** What a check may need to know beside the question. */
export interface CheckContext {
  /** `null` where the law's window is not known: then any day is taken. */
  readonly window: DayRange | null;
  /** The assessed year to which a day belongs. */
  yearOf(day: IsoDay): number | undefined;
}

/** Called for each fault found. `where` is the path inside the answer: `''`, `.total`, `[0].on`. */
export type Report = (
  where: string,
  code: AnswerIssue['code'],
  expected: string,
  received: unknown,
  data?: AnswerIssue['data'],
) => void;

/** An answer kind: the check of a value, and its control in a form. Its JSON Schema is in `schema.ts` beside it. */
export interface AnswerKind<Q extends QuestionDefinition = QuestionDefinition> {
  readonly kind: Q['kind'];
  check(value: unknown, question: Q, context: CheckContext, report: Report): void;
  control(question: Q, context: CheckContext): Control;
}

/** Largest figure taken: a thousand million, ten times the country's people; beyond it is a slip of the keyboard. */
export const LARGEST = 1_000_000_000;

/** A value in a few words for an error message. Never fails, never prints more than a line. */
export function describe(value: unknown): string {
  if (typeof value === 'string')
    return value.length > 40 ? `${JSON.stringify(value.slice(0, 40))}…` : JSON.stringify(value);
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value === 'function') return 'a function';
  return typeof value === 'bigint' ? `${value}n` : String(value);
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const COUNT = 'a whole number, 0 or more';

/** Reports whatever keeps the value from being a count; true when it is one. */
export function checkCount(value: unknown, where: string, report: Report): value is number {
  if (typeof value === 'number' && value >= 0 && value <= LARGEST && Number.isInteger(value)) return true;
  if (value === undefined) report(where, 'missing-field', COUNT, value);
  else if (typeof value !== 'number') report(where, 'wrong-type', COUNT, value);
  else if (!Number.isInteger(value)) report(where, 'not-whole', COUNT, value);
  else if (value < 0) report(where, 'negative', COUNT, value);
  else report(where, 'too-large', `${COUNT}, at most ${LARGEST}`, value, { max: LARGEST });
  return false;
}

/** Reports a value that is no record, and properties that the kind does not know; true when it is a record. */
export function checkRecord(
  value: unknown,
  where: string,
  fields: readonly string[],
  report: Report,
): value is Record<string, unknown> {
  if (!isRecord(value)) {
    report(where, 'wrong-type', `an object with ${fields.join(', ')}`, value);
    return false;
  }
  const keys = Object.keys(value);
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at]!;
    if (key === fields[at] || fields.includes(key)) continue;
    report(`${where}.${key}`, 'unknown-field', `an object with ${fields.join(', ')}`, key);
  }
  return true;
}

/** Reports a part that is more than its whole. */
export function checkPart(answer: Record<string, unknown>, part: string, whole: string, report: Report): void {
  const a = answer[part];
  const b = answer[whole];
  if (typeof a !== 'number' || typeof b !== 'number' || a <= b) return;
  report(`.${part}`, 'part-exceeds-whole', `at most ${whole} (${b})`, a, {
    part: a,
    whole: b,
    partField: part,
    wholeField: whole,
  });
}

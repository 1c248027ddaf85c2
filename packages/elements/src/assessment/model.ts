import type { AnswerIssue, Answers, Result, FormStandard } from '@antt/core';
import { type Raw, read } from './raw.ts';

/** All that follows from what was entered. */
export interface Model {
  /** Answers that are complete and well-formed: what is evaluated and handed out. */
  readonly answers: Answers;
  readonly result: Result;
  /** What is wrong with the others, in the order of the form; only of questions that apply. */
  readonly issues: readonly AnswerIssue[];
  readonly applicable: ReadonlySet<string>;
}

const BAD_DAY = { code: 'impossible-date', expected: 'a day, YYYY-MM-DD', received: 'part of a day' } as const;
const questionIn = (path: string): string => path.split(/[.[]/, 1)[0]!;

/**
 * @param unknown ids that were set from outside and are no questions of this standard.
 * @param badInput paths of day fields that are half filled in: the browser hides their content from us.
 */
export function derive(standard: FormStandard, raw: Raw, unknown: Iterable<string>, badInput: Iterable<string>): Model {
  const given = standard.questions.map(({ id, control }): [string, unknown] => [id, read(control, raw[id])]);
  for (const id of unknown) given.push([id, raw[id]]);
  // From entries, because `__proto__` would otherwise be swallowed instead of refused.
  const answered = given.filter(([, answer]) => answer !== undefined);
  const bad = new Set(badInput);
  const found: AnswerIssue[] = [...bad].map((path) => ({ ...BAD_DAY, question: questionIn(path), path }));
  found.push(...standard.check(Object.fromEntries(answered)).filter(({ path }) => !bad.has(path)));

  const refused = new Set(found.map(({ question }) => question));
  const answers = Object.fromEntries(answered.filter(([id]) => !refused.has(id)));
  const applicable = standard.applicable(answers);
  const order = standard.questions.map(({ id }) => id);
  const issues = found
    .filter(({ question }) => applicable.has(question) || !order.includes(question))
    .sort((a, b) => order.indexOf(a.question) - order.indexOf(b.question));
  return { answers, result: standard.evaluate(answers), issues, applicable };
}

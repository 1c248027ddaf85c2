import { type FieldAnswers, type FormStandard, answersFromFields, siftAnswers } from '@antt/core';

type Standard = Pick<FormStandard, 'questions' | 'check' | 'applicable'>;

/** The text of the element, as far as it says anything. */
function jsonOf(text: unknown): unknown {
  if (typeof text !== 'string' || text.trim() === '') return undefined;
  try {
    const answers: unknown = JSON.parse(text);
    // As long as nothing was entered in the element, what the fields say counts.
    return JSON.stringify(answers) === '{}' ? undefined : answers;
  } catch {
    return text;
  }
}

/**
 * The answers that a form of `renderForm` posted, with and without script: the element sends one text of JSON under its
 * name, plain fields come by path. Other fields of the form are left to you. Never throws.
 *
 * @param body what was posted: `new URLSearchParams(text)`, a `FormData`, or any pairs of name and value.
 * @param name as given to `renderForm`.
 *
 * @example
 * const { answers, issues, given } = readForm(standard, new URLSearchParams(body));
 * if (issues.length > 0) response.end(page(renderForm(standard, { answers: given, issues, action })));
 */
export function readForm(
  standard: Standard,
  body: Iterable<readonly [name: string, value: unknown]>,
  name = 'answers',
): FieldAnswers {
  const entries = [...body];
  const json = jsonOf(entries.find(([key]) => key === name)?.[1]);
  if (json !== undefined) return siftAnswers(standard, json);
  const ids = new Set(standard.questions.map(({ id }) => id));
  return answersFromFields(
    standard,
    entries.filter(([path]) => ids.has(path.split(/[.[]/, 1)[0]!)),
  );
}

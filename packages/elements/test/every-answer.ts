import type { Answers, Field, FormStandard } from '@antt/core';

/** An answer for one field, always the same: figures that fit each other, a day of the assessed year. */
function value({ name, input, options = [] }: Field, year: number): unknown {
  switch (input) {
    case 'yes-no':
      return true;
    case 'whole-number':
      return name === 'total' ? 12 : name === 'registered' ? 11 : 10;
    case 'text':
      return `12/KH "x" <b>`;
    case 'day':
      return `${year}-03-09`;
    case 'one-of':
      return options[0];
    case 'many-of':
      return options.slice(0, 2);
  }
}

/** An answer to every question that is asked of a unit in scope; two incidents each. */
export function everyAnswer({ questions, year }: FormStandard): Answers {
  const asked = questions.filter(({ criteria }) => criteria.length > 0);
  return Object.fromEntries(
    asked.map(({ id, control: { shape, fields } }) => {
      const record = Object.fromEntries(fields.map((field) => [field.name ?? '', value(field, year)]));
      return [id, shape === 'single' ? record[''] : shape === 'group' ? record : [record, { on: `${year}-04-01` }]];
    }),
  );
}

/** The same answers, put in in the opposite order: of questions, and of the fields of each. */
export function backwards(answers: unknown): unknown {
  if (Array.isArray(answers)) return answers.map(backwards);
  if (typeof answers !== 'object' || answers === null) return answers;
  const entries = Object.entries(answers).reverse();
  return Object.fromEntries(entries.map(([key, inner]) => [key, backwards(inner)]));
}

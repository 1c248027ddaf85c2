/** What three of the peers share: a JSON Schema of the answers, an object for each criterion with its questions in it. */
import type { FieldDescription, FormDescription, OptionDescription, QuestionDescription } from '../description.ts';

export type Schema = Record<string, unknown>;

/** What differs between the peers: how choices are said, and how fields wait for a yes. */
export interface Dialect {
  oneOf(options: readonly OptionDescription[]): Schema;
  manyOf(options: readonly OptionDescription[]): Schema;
  /** An object whose `waiting` properties are asked once `gate` is `yes`. */
  gated(properties: Record<string, Schema>, gate: string, waiting: Record<string, Schema>): Schema;
}

function fieldSchema({ label: title, input, options }: FieldDescription, dialect: Dialect): Schema {
  switch (input) {
    case 'whole-number':
      return { title, type: 'integer', minimum: 0, maximum: 1e9 };
    case 'text':
      return { title, type: 'string', maxLength: 200 };
    case 'day':
      return { title, type: 'string', format: 'date' };
    case 'many-of':
      return { title, ...dialect.manyOf(options) };
    default:
      return { title, ...dialect.oneOf(options) };
  }
}

function questionSchema(question: QuestionDescription, form: FormDescription, dialect: Dialect): Schema {
  const { label: title, help: description, shape, fields, gate } = question;
  if (shape === 'single') return { ...fieldSchema(fields[0]!, dialect), description };
  const each = Object.fromEntries(fields.map((field) => [field.name!, fieldSchema(field, dialect)]));
  if (!gate) return { title, description, type: 'object', properties: each };
  const first = { [gate.name!]: { ...fieldSchema(gate, dialect) } };
  const { [gate.name!]: _, ...rest } = each;
  const rows = { type: 'array', title: form.row, items: { type: 'object', title: form.row, properties: each } };
  return { title, description, ...dialect.gated(first, gate.name!, shape === 'list' ? { rows } : rest) };
}

export const answersSchema = (form: FormDescription, dialect: Dialect): Schema => ({
  type: 'object',
  title: form.title,
  properties: Object.fromEntries(
    form.sections.map(({ id, label, citation, questions }) => [
      id.replaceAll('.', '_'),
      {
        type: 'object',
        title: label,
        description: citation,
        properties: Object.fromEntries(questions.map((one) => [one.id, questionSchema(one, form, dialect)])),
      },
    ]),
  ),
});

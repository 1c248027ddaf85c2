import type { FieldDescription, FormDescription, QuestionDescription } from '../../description.ts';
import { type Dialect, answersSchema } from '../json-schema.ts';

const titled = (options: Parameters<Dialect['oneOf']>[0]) =>
  options.map(({ value, label }) => ({ const: value, title: label }));

const dialect: Dialect = {
  oneOf: (options) => ({ type: 'string', oneOf: titled(options) }),
  manyOf: (options) => ({ type: 'array', uniqueItems: true, items: { type: 'string', oneOf: titled(options) } }),
  gated: (properties, gate, waiting) => ({
    type: 'object',
    properties,
    dependencies: {
      [gate]: {
        oneOf: [
          { properties: { [gate]: { enum: ['no'] } } },
          { properties: { [gate]: { enum: ['yes'] }, ...waiting } },
        ],
      },
    },
  }),
};

const widget = ({ input }: FieldDescription): object =>
  input === 'many-of'
    ? { 'ui:widget': 'checkboxes' }
    : input === 'yes-no' || input === 'one-of'
      ? { 'ui:widget': 'radio', 'ui:options': { inline: true } }
      : {};
const widgets = (fields: readonly FieldDescription[]): Record<string, object> =>
  Object.fromEntries(fields.map((field) => [field.name!, widget(field)]));

function question({ shape, fields, gate }: QuestionDescription): object {
  if (shape === 'single') return widget(fields[0]!);
  if (shape === 'group') return widgets(fields);
  return { ...widgets([gate!]), rows: { items: widgets(fields) } };
}

export const schema = (form: FormDescription): object => ({
  schema: answersSchema(form, dialect),
  uiSchema: Object.fromEntries(
    form.sections.map(({ id, questions }) => [
      id.replaceAll('.', '_'),
      Object.fromEntries(questions.map((one) => [one.id, question(one)])),
    ]),
  ),
});

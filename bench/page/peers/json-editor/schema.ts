import type { FormDescription } from '../../description.ts';
import { type Dialect, type Schema, answersSchema } from '../json-schema.ts';

const choices = (options: Parameters<Dialect['oneOf']>[0]) => ({
  enum: options.map(({ value }) => value),
  options: { enum_titles: options.map(({ label }) => label) },
});
const waitFor = (schema: Schema, gate: string): Schema => ({
  ...schema,
  options: { ...(schema['options'] as object | undefined), dependencies: { [gate]: 'yes' } },
});

const dialect: Dialect = {
  // One of them is always chosen; left to itself the first, which would open all that waits for a yes.
  oneOf: (options) => ({ type: 'string', format: 'radio', default: options.at(-1)!.value, ...choices(options) }),
  manyOf: (options) => ({
    type: 'array',
    format: 'checkbox',
    uniqueItems: true,
    items: { type: 'string', ...choices(options) },
  }),
  gated: (properties, gate, waiting) => ({
    type: 'object',
    properties: {
      ...properties,
      ...Object.fromEntries(Object.entries(waiting).map(([name, one]) => [name, waitFor(one, gate)])),
    },
  }),
};

export const schema = (form: FormDescription): object => answersSchema(form, dialect);

import type { FormDescription, QuestionDescription } from '../../description.ts';
import { type Dialect, answersSchema } from '../json-schema.ts';

const titled = (options: Parameters<Dialect['oneOf']>[0]) =>
  options.map(({ value, label }) => ({ const: value, title: label }));

const dialect: Dialect = {
  oneOf: (options) => ({ type: 'string', oneOf: titled(options) }),
  // Its plain renderers have no list of check boxes.
  manyOf: (options) => ({
    type: 'object',
    properties: Object.fromEntries(options.map(({ value, label }) => [value, { type: 'boolean', title: label }])),
  }),
  gated: (properties, _, waiting) => ({ type: 'object', properties: { ...properties, ...waiting } }),
};

function elements({ id, label, help, shape, fields, gate }: QuestionDescription, section: string): object {
  const question = `#/properties/${section}/properties/${id}`;
  const control = (name: string | null, { input }: { readonly input: string }): object => ({
    type: 'Control',
    scope: name === null ? question : `${question}/properties/${name}`,
    options: {
      showUnfocusedDescription: true,
      ...(input === 'yes-no' || input === 'one-of' ? { format: 'radio' } : {}),
    },
  });
  const text = { type: 'Label', text: help };
  if (shape === 'single' && fields[0]!.input === 'many-of') {
    const boxes = fields[0]!.options.map(({ value }) => control(value, fields[0]!));
    return { type: 'Group', label, elements: [text, ...boxes] };
  }
  if (shape === 'single') return control(null, fields[0]!);
  const rule = gate && {
    effect: 'SHOW',
    condition: { scope: `${question}/properties/${gate.name}`, schema: { const: 'yes' } },
  };
  const each =
    shape === 'list'
      ? [control('rows', { input: 'list' })]
      : fields.filter((one) => one !== gate).map((one) => control(one.name, one));
  const waiting = rule ? each.map((one) => ({ ...one, rule })) : each;
  return { type: 'Group', label, elements: [text, ...(gate ? [control(gate.name, gate)] : []), ...waiting] };
}

export const schema = (form: FormDescription): object => ({
  schema: answersSchema(form, dialect),
  uischema: {
    type: 'VerticalLayout',
    elements: form.sections.map(({ id, label, citation, questions }) => ({
      type: 'Group',
      label,
      elements: [{ type: 'Label', text: citation }, ...questions.map((one) => elements(one, id.replaceAll('.', '_')))],
    })),
  },
});

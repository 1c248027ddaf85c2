import type { FieldDescription, FormDescription, QuestionDescription } from '../../description.ts';

function component(field: FieldDescription, key: string, more: object = {}): object {
  const { label, input, options } = field;
  const common = { key, label, input: true, ...more };
  const values = options.map(({ value, label: word }) => ({ value, label: word }));
  switch (input) {
    case 'whole-number':
      return { ...common, type: 'number', decimalLimit: 0, validate: { min: 0, max: 1e9, integer: true } };
    case 'text':
      return { ...common, type: 'textfield', validate: { maxLength: 200 } };
    case 'day':
      // Its field with a calendar takes the calendar from another host.
      return { ...common, type: 'day' };
    case 'many-of':
      return { ...common, type: 'selectboxes', values };
    default:
      return { ...common, type: 'radio', inline: true, values };
  }
}

function question(
  { id, label, help, shape, fields, gate }: QuestionDescription,
  { addRow, row }: FormDescription,
): object {
  if (shape === 'single') return component(fields[0]!, id, { description: help });
  const help_ = { type: 'content', key: `${id}Help`, html: help, input: false };
  const waits = gate ? { conditional: { show: true, when: `${id}.${gate.name}`, eq: 'yes' } } : {};
  const rest = fields.filter((field) => field !== gate).map((field) => component(field, `${id}.${field.name}`, waits));
  const rows = {
    type: 'datagrid',
    key: `${id}.rows`,
    label: row,
    addAnother: addRow,
    initEmpty: true,
    input: true,
    components: fields.map((field) => component(field, field.name!)),
    ...waits,
  };
  const first = gate ? [component(gate, `${id}.${gate.name}`)] : [];
  return {
    type: 'fieldset',
    key: `${id}Group`,
    legend: label,
    input: false,
    components: [help_, ...first, ...(shape === 'list' ? [rows] : rest)],
  };
}

export const schema = (form: FormDescription): object => ({
  display: 'form',
  components: form.sections.map(({ id, label, citation, questions }) => ({
    type: 'panel',
    key: `section${id.replaceAll('.', '')}`,
    title: label,
    input: false,
    components: [
      { type: 'content', key: `citation${id.replaceAll('.', '')}`, html: citation, input: false },
      ...questions.map((one) => question(one, form)),
    ],
  })),
});

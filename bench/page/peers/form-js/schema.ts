import type { FieldDescription, FormDescription, QuestionDescription } from '../../description.ts';

function component(field: FieldDescription, key: string, more: object = {}): object {
  const { label, input, options } = field;
  const common = { key, label, ...more };
  const values = options.map(({ value, label: word }) => ({ value, label: word }));
  switch (input) {
    case 'whole-number':
      return { ...common, type: 'number', decimalDigits: 0, validate: { min: 0, max: 1e9 } };
    case 'text':
      return { ...common, type: 'textfield', validate: { maxLength: 200 } };
    case 'day':
      return { ...common, type: 'datetime', subtype: 'date', dateLabel: label };
    case 'many-of':
      return { ...common, type: 'checklist', values };
    default:
      return { ...common, type: 'radio', values };
  }
}

function question({ id, label, help, shape, fields, gate }: QuestionDescription): object {
  if (shape === 'single') return component(fields[0]!, id, { description: help });
  const waits = gate ? { conditional: { hide: `=${id}.${gate.name} != "yes"` } } : {};
  const rest = fields.filter((field) => field !== gate).map((field) => component(field, field.name!, waits));
  const rows = {
    type: 'dynamiclist',
    path: 'rows',
    label: '',
    defaultRepetitions: 0,
    allowAddRemove: true,
    components: fields.map((field) => component(field, field.name!)),
    ...waits,
  };
  const first = gate ? [component(gate, gate.name!)] : [];
  return {
    type: 'group',
    path: id,
    label,
    components: [{ type: 'text', text: help }, ...first, ...(shape === 'list' ? [rows] : rest)],
  };
}

export const schema = (form: FormDescription): object => ({
  type: 'default',
  id: 'form',
  schemaVersion: 19,
  components: form.sections.map(({ label, citation, questions }) => ({
    type: 'group',
    label,
    components: [{ type: 'text', text: citation }, ...questions.map(question)],
  })),
});

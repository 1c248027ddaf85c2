import type { FieldDescription, FormDescription, QuestionDescription } from '../../description.ts';

const choices = ({ options }: FieldDescription) => options.map(({ value, label }) => ({ value, text: label }));

function element(field: FieldDescription, name: string, more: object = {}): object {
  const common = { name, title: field.label, ...more };
  switch (field.input) {
    case 'whole-number':
      return { ...common, type: 'text', inputType: 'number', min: 0, max: 1e9, step: 1 };
    case 'text':
      return { ...common, type: 'text', maxLength: 200 };
    case 'day':
      return { ...common, type: 'text', inputType: 'date' };
    case 'many-of':
      return { ...common, type: 'checkbox', choices: choices(field) };
    default:
      return { ...common, type: 'radiogroup', choices: choices(field) };
  }
}

function question(
  { id, label, help, shape, fields, gate }: QuestionDescription,
  { addRow, row }: FormDescription,
): object {
  if (shape === 'single') return element(fields[0]!, id, { description: help });
  const panel = { type: 'panel', name: `${id}~`, title: label, description: help };
  if (!gate) {
    const items = fields.map(({ name, label: title }) => ({ name, title, inputType: 'number', min: 0, max: 1e9 }));
    return { type: 'multipletext', name: id, title: label, description: help, colCount: items.length, items };
  }
  const first = `${id}_${gate.name}`;
  const visibleIf = `{${first}} = 'yes'`;
  const templateElements = fields.map((field) => element(field, field.name!));
  const rows = { type: 'paneldynamic', name: id, title: row, panelAddText: addRow, visibleIf, templateElements };
  const rest = fields
    .filter((field) => field !== gate)
    .map((field) => element(field, `${id}_${field.name}`, { visibleIf }));
  return { ...panel, elements: [element(gate, first), ...(shape === 'list' ? [rows] : rest)] };
}

export const schema = (form: FormDescription): object => ({
  title: form.title,
  showQuestionNumbers: false,
  textUpdateMode: 'onTyping',
  checkErrorsMode: 'onValueChanged',
  pages: [
    {
      name: 'page',
      elements: form.sections.map(({ id, label, citation, questions }) => ({
        type: 'panel',
        name: id,
        title: label,
        description: citation,
        elements: questions.map((one) => question(one, form)),
      })),
    },
  ],
});

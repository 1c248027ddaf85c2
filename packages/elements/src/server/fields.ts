import type { Field, Question } from '@antt/core';
import { type Markup, attributes, markup } from './markup.ts';
import type { PlainView } from './view.ts';

/** The error at a path, for the field to be described by. */
export const errorText = (form: PlainView, path: string): Markup | undefined => {
  const error = form.error(path);
  return error === undefined
    ? undefined
    : markup`<p class="antt-error" id="${form.id(path, 'error')}"><b>${form.language.ui.error}:</b> ${error}</p>`;
};

/** Hint and error of a path, as far as there are any. */
export const describedBy = (form: PlainView, path: string, hint: boolean): string | undefined =>
  [hint && form.id(path, 'hint'), form.error(path) !== undefined && form.id(path, 'error')].filter(Boolean).join(' ') ||
  undefined;

/** Radio buttons or check boxes under one name; the first one carries the id of the path. */
export const options = (
  form: PlainView,
  path: string,
  type: 'radio' | 'checkbox',
  choices: readonly (readonly [text: string, word: string])[],
): Markup => {
  const given = form.texts(path);
  return markup`<div class="antt-options">${choices.map(
    ([text, word], at) =>
      markup`<label><input${attributes({
        type,
        name: path,
        value: text,
        id: at === 0 ? form.id(path) : `${form.id(path)}~${at}`,
        checked: text === '' ? given.length === 0 : given.includes(text),
      })}> <span>${word}</span></label>`,
  )}</div>`;
};

const select = (form: PlainView, path: string, choices: readonly (readonly [text: string, word: string])[]): Markup =>
  markup`<select${attributes({
    id: form.id(path),
    name: path,
    'aria-describedby': describedBy(form, path, false),
    'aria-invalid': form.error(path) === undefined ? undefined : 'true',
  })}>${choices.map(
    ([text, word]) =>
      markup`<option${attributes({ value: text, selected: form.texts(path)[0] === text })}>${word}</option>`,
  )}</select>`;

/** An input to type in. What is no day is shown as text, so that it can be corrected. */
export function typed(form: PlainView, path: string, { input }: Field, hint: boolean): Markup {
  const [text = ''] = form.texts(path);
  const day = input === 'day' && /^(\d{4}-\d{2}-\d{2})?$/.test(text);
  return markup`<input${attributes({
    type: day ? 'date' : 'text',
    id: form.id(path),
    name: path,
    value: text,
    class: `antt-${input}`,
    inputmode: input === 'whole-number' ? 'numeric' : undefined,
    autocomplete: 'off',
    'aria-describedby': describedBy(form, path, hint),
    'aria-invalid': form.error(path) === undefined ? undefined : 'true',
  })}>`;
}

/** Word for a field of an answer, or for a mark of an incident. */
function labelOf({ language, words }: PlainView, question: string, name: string): string {
  const known: Readonly<Record<string, string>> = language.locale.fields;
  return Object.hasOwn(known, name) ? known[name]! : words.mark(question, name);
}

/** A field among others, under its own label. */
export function labelledField(form: PlainView, question: Question, field: Field, path: string): Markup {
  const { locale, ui } = form.language;
  const blank = ['', ui.choose] as const;
  const control =
    field.input === 'yes-no'
      ? select(form, path, [blank, ['true', locale.yes], ['false', locale.no]])
      : field.input === 'one-of'
        ? select(form, path, [
            blank,
            ...field.options!.map((code) => [code, form.words.kind(question.id, code)] as const),
          ])
        : typed(form, path, field, false);
  return markup`<div class="antt-field"><label for="${form.id(path)}">${labelOf(form, question.id, field.name!)}</label>
${errorText(form, path)}${control}</div>`;
}

import type { Field, Question } from '@antt/core';
import { type TemplateResult, html, nothing } from 'lit';
import { inputs, isChoice } from '../inputs/inputs.ts';
import type { FormView, InputView } from '../view.ts';

/** Word for a field of an answer, or for a mark of an incident. */
export function fieldLabel({ language, words }: FormView, question: string, name: string): string {
  const known: Readonly<Record<string, string>> = language.locale.fields;
  const own = words.question(question).fields?.[name];
  return own ?? (Object.hasOwn(known, name) ? known[name]! : words.mark(question, name));
}

/** The error of a path, beside its field. */
export const errorText = (form: FormView, path: string): TemplateResult | typeof nothing => {
  const message = form.error(path);
  return message
    ? html`<div class="error" part="error" id="${path}~error">
        <span class="visually-hidden">${form.language.ui.error}: </span>${message}
      </div>`
    : nothing;
};

interface Place {
  readonly path: string;
  /** Left out, the path. */
  readonly name?: string;
  readonly value: unknown;
  readonly hint?: string | undefined;
  /** The error stands elsewhere: above all fields of a group. */
  readonly bare?: boolean;
  set(value: unknown): void;
}

/** The bare input of a field, without label. */
export function input(form: FormView, { id, control }: Question, field: Field, place: Place): TemplateResult {
  const invalid = form.error(place.path) !== undefined;
  const { path, hint } = place;
  const day = field.input === 'day';
  const describedBy = [hint, invalid && `${path}~error`, day && `${path}~day`].filter(Boolean).join(' ') || nothing;
  const { words } = form;
  const word = (code: string): string => (control.shape === 'list' ? words.kind(id, code) : words.option(id, code));
  const view: InputView = { form, field, name: path, ...place, describedBy, invalid, word };
  return inputs[field.input](view);
}

/** A field among others, under its own label. */
export function labelledField(
  form: FormView,
  question: Question,
  field: Field,
  place: Place,
  hidden = false,
): TemplateResult {
  const { path } = place;
  const label = fieldLabel(form, question.id, field.name ?? '');
  const error = place.bare ? nothing : errorText(form, path);
  const control = input(form, question, field, place);
  return isChoice(field)
    ? html`<fieldset class="field" ?hidden=${hidden} aria-describedby=${form.error(path) ? `${path}~error` : nothing}>
        <legend class="label">${label}</legend>
        ${error}${control}
      </fieldset>`
    : html`<div class="field" ?hidden=${hidden}>
        <label class="label" for=${path}>${label}</label>
        ${error}${control}
      </div>`;
}

import { type Entered, type Field, type Question, gateOf } from '@antt/core';
import { type TemplateResult, html, nothing } from 'lit';
import { isPrinting } from '../localized.ts';
import { isRecord, listEntry } from './raw.ts';
import { fieldLabel } from './shapes/field.ts';
import type { FormView } from './view.ts';

/** Where a pen is to write. */
const DOTS = '…'.repeat(15);

/** The entered state of a question as text, for a form that is only read. */
export function asText(form: FormView, { id, control }: Question): TemplateResult {
  const { language, words } = form;
  const { locale, ui } = language;
  const raw = form.raw(id);
  const open = isPrinting() ? DOTS : ui.notAnswered;

  const word = (field: Field, value: unknown): string => {
    if (typeof value === 'boolean') return value ? locale.yes : locale.no;
    if (Array.isArray(value)) return value.map((code) => words.option(id, String(code))).join(', ') || ui.noneOfThese;
    if (typeof value === 'number') return locale.number(value);
    const text = typeof value === 'string' ? value.trim() : '';
    if (text === '') return open;
    if (field.input === 'day') return locale.day(text);
    if (field.input === 'one-of') return control.shape === 'list' ? words.kind(id, text) : words.option(id, text);
    return text;
  };
  const plain = (text: string): TemplateResult => html`<p class="answer">${text}</p>`;
  const line = (fields: readonly Field[], values: Entered): TemplateResult =>
    plain(
      fields.map((field) => `${fieldLabel(form, id, field.name!)}: ${word(field, values[field.name!])}`).join('; '),
    );

  if (control.shape === 'single') return plain(word(control.fields[0]!, raw));
  if (control.shape === 'list') {
    const entry = listEntry(raw);
    if (entry?.any === undefined) return plain(open);
    return entry.any
      ? html`${entry.rows.map((row, at) => (entry.removed.includes(at) ? nothing : line(control.fields, row)))}`
      : plain(ui.noIncident);
  }
  if (!isRecord(raw)) return plain(open);
  const gate = gateOf(control);
  return line(gate && raw[gate.name!] !== true ? [gate] : control.fields, raw);
}

import { type Question, gateOf, knownFields } from '@antt/core';
import { type TemplateResult, html } from 'lit';
import { isRecord } from '../raw.ts';
import type { FormView } from '../view.ts';
import { errorText, labelledField } from './field.ts';

/** Several inputs that make one answer. Where a yes-no field comes first, the others wait for its yes. */
export function group(form: FormView, question: Question): TemplateResult {
  const { id, control } = question;
  const raw = form.raw(id);
  const values = isRecord(raw) ? raw : {};
  const gate = gateOf(control);
  // Errors first and over the whole width: fields of figures are narrow.
  return html`${control.fields.map(({ name }) => errorText(form, `${id}.${name}`))}
    <div class="fields">
      ${control.fields.map((field) => {
        const name = field.name!;
        const place = {
          path: `${id}.${name}`,
          value: values[name],
          bare: true,
          set: (value: unknown) => form.set(question, { ...knownFields(control.fields, values), [name]: value }),
        };
        return labelledField(form, question, field, place, gate && field !== gate && values[gate.name!] !== true);
      })}
    </div>`;
}

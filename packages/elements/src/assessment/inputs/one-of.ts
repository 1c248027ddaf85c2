import { html, nothing } from 'lit';
import type { Input } from '../view.ts';
import { live } from './live.ts';
import { radios } from './options.ts';

/** A choice: radio buttons where it is the whole question, a list to open where it is one field among others. */
export const oneOf: Input = (view) => {
  const { field, path, value, word, set, describedBy, invalid, form } = view;
  const options = field.options ?? [];
  if (field.name === null) {
    return radios(
      view,
      options.map((code) => [code, word(code)]),
    );
  }
  return html`<select
    id=${path}
    data-path=${path}
    aria-describedby=${describedBy}
    aria-invalid=${invalid || nothing}
    @change=${(event: Event) => set((event.target as HTMLSelectElement).value)}
  >
    <option value="" .selected=${live(!value)}>${form.language.ui.choose}</option>
    ${options.map((code) => html`<option value=${code} .selected=${live(code === value)}>${word(code)}</option>`)}
  </select>`;
};

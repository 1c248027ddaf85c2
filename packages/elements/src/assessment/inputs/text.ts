import { type TemplateResult, html, noChange, nothing } from 'lit';
import type { Input, InputView } from '../view.ts';

const shown = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** A half filled-in day reads as '': writing that back would wipe what is being typed. */
export function textInput(view: InputView, type: 'text' | 'date', inputmode?: 'numeric'): TemplateResult {
  const { path, value, describedBy, invalid, field, set, form } = view;
  return html`<input
    type=${type}
    id=${path}
    class=${field.input}
    data-path=${path}
    inputmode=${inputmode ?? nothing}
    autocomplete="off"
    aria-describedby=${describedBy}
    aria-invalid=${invalid || nothing}
    .value=${form.isHalfDay(path) ? noChange : shown(value)}
    @input=${(event: Event) => set((event.target as HTMLInputElement).value)}
  />`;
}

export const text: Input = (view) => textInput(view, 'text');

import { type TemplateResult, html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import type { Input, InputView } from '../view.ts';

const shown = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** `live`, because a half filled-in day reads as '': writing that back would wipe what is being typed. */
export function textInput(view: InputView, type: 'text' | 'date', inputmode?: 'numeric'): TemplateResult {
  const { path, value, describedBy, invalid, field, set } = view;
  return html`<input
    type=${type}
    id=${path}
    class=${field.input}
    data-path=${path}
    inputmode=${ifDefined(inputmode)}
    autocomplete="off"
    aria-describedby=${describedBy}
    aria-invalid=${invalid}
    .value=${live(shown(value))}
    @input=${(event: Event) => set((event.target as HTMLInputElement).value)}
  />`;
}

export const text: Input = (view) => textInput(view, 'text');

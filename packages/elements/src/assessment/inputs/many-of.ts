import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Input } from '../view.ts';

/** Check boxes, with one that says "none of these": nothing ticked is no answer. */
export const manyOf: Input = ({ field, path, value, word, set, form }) => {
  const options = field.options ?? [];
  const chosen: readonly unknown[] | undefined = Array.isArray(value) ? value : undefined;
  const toggle = (code: string, on: boolean): void => {
    const next = options.filter((option) => (option === code ? on : chosen?.includes(option)));
    set(next.length > 0 ? next : undefined);
  };
  const box = (id: string, word: string, checked: boolean, change: (on: boolean) => void) =>
    html`<label class="option">
      <input
        type="checkbox"
        id=${id}
        data-path=${path}
        .checked=${live(checked)}
        @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}
      />
      <span>${word}</span>
    </label>`;
  return html`<div class="options column">
    ${options.map((code, index) =>
      box(index === 0 ? path : `${path}~${index}`, word(code), chosen?.includes(code) ?? false, (on) => toggle(code, on)),
    )}
    ${box(`${path}~none`, form.language.ui.noneOfThese, chosen?.length === 0, (on) => set(on ? [] : undefined))}
  </div>`;
};

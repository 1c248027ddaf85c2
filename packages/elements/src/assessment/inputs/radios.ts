import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { InputView } from '../view.ts';

/** Radio buttons for the values given, and a button that takes the choice back: "not answered" is an answer's state too. */
export function radios(view: InputView, options: readonly (readonly [value: unknown, word: string])[]): TemplateResult {
  const { path, value, set, form } = view;
  const chosen = options.some(([option]) => option === value);
  const clear = (event: Event): void => {
    set(undefined);
    // The button is about to go; the focus must not go with it.
    (event.target as HTMLElement).closest('.options')?.querySelector('input')?.focus();
  };
  return html`<div class="options">
    ${options.map(
      ([option, word], index) =>
        html`<label class="option">
          <input
            type="radio"
            id=${index === 0 ? path : `${path}~${index}`}
            name=${path}
            data-path=${path}
            .checked=${live(option === value)}
            @change=${() => set(option)}
          />
          <span>${word}</span>
        </label>`,
    )}
    ${chosen ? html`<button type="button" class="link" @click=${clear}>${form.language.ui.clear}</button>` : nothing}
  </div>`;
}

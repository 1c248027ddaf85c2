import { type TemplateResult, html, nothing } from 'lit';
import type { InputView } from '../view.ts';
import { live } from './live.ts';

type Option = readonly [word: string, checked: boolean, change: (on: boolean) => void];

/** Radio buttons or check boxes, each a box to press. The first one carries the path as its id. */
export const optionList = (
  { path, name }: Pick<InputView, 'path' | 'name'>,
  type: 'radio' | 'checkbox',
  options: readonly Option[],
  more: unknown = nothing,
): TemplateResult =>
  html`<div class="options">
    ${options.map(
      ([word, checked, change], index) =>
        html`<label class="option">
          <input
            type=${type}
            id=${index ? `${path}~${index}` : path}
            name=${name}
            data-path=${path}
            .checked=${live(checked)}
            @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}
          />
          <span>${word}</span>
        </label>`,
    )}
    ${more}
  </div>`;

/** Radio buttons for the values given, and a button that takes the choice back: "not answered" is an answer's state too. */
export function radios(
  view: Pick<InputView, 'form' | 'path' | 'name' | 'value' | 'set'>,
  options: readonly (readonly [value: unknown, word: string])[],
): TemplateResult {
  const { form, value: chosen, set } = view;
  const clear = (event: Event): void => {
    set(undefined);
    // The button is about to go; the focus must not go with it.
    (event.target as HTMLElement).closest('.options')?.querySelector('input')?.focus();
  };
  return optionList(
    view,
    'radio',
    options.map(([value, word]) => [word, value === chosen, () => set(value)]),
    options.some(([value]) => value === chosen)
      ? html`<button type="button" class="link" @click=${clear}>${form.language.ui.clear}</button>`
      : nothing,
  );
}

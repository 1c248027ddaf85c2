import { type TemplateResult, html, nothing } from 'lit';
import type { FormView } from '../view.ts';
import { live } from './live.ts';

interface Option {
  readonly type: 'radio' | 'checkbox';
  readonly path: string;
  /** Name of the group. It stays when the path moves: renamed, radio buttons would uncheck one another. */
  readonly name: string;
  readonly word: string;
  readonly checked: boolean;
  change(on: boolean): void;
}

/** Radio buttons or check boxes, each a box to press. The first one carries the path as its id. */
export const optionList = (options: readonly Option[], more: unknown = nothing): TemplateResult =>
  html`<div class="options">
    ${options.map(
      ({ type, path, name, word, checked, change }, index) =>
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
  { language: { ui } }: FormView,
  path: string,
  name: string,
  chosen: unknown,
  set: (value: unknown) => void,
  options: readonly (readonly [value: unknown, word: string])[],
): TemplateResult {
  const clear = (event: Event): void => {
    set(undefined);
    // The button is about to go; the focus must not go with it.
    (event.target as HTMLElement).closest('.options')?.querySelector('input')?.focus();
  };
  return optionList(
    options.map(([value, word]) => ({
      type: 'radio',
      path,
      name,
      word,
      checked: value === chosen,
      change: () => set(value),
    })),
    options.some(([value]) => value === chosen)
      ? html`<button type="button" class="link" @click=${clear}>${ui.clear}</button>`
      : nothing,
  );
}

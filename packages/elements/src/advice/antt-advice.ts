import { AnswersError } from '@antt/core';
import { type CSSResultGroup, LitElement, type PropertyDeclarations, type TemplateResult, html, nothing } from 'lit';
import { ariaLevel } from '../head.ts';
import { toneStyles, tokens } from '../styles/tokens.ts';
import { adviceStyles } from './styles.ts';
import { type Advice, type Given, adviceOn } from './ways.ts';

/** The form redraws its result at every key; advice waits until typing has paused this long, in milliseconds. */
const PAUSE = 150;

/**
 * What would make a result "met", in words: at most three ways, each enough by itself, and what nobody can change any more
 * marked so. `antt-result` draws it when its `answers` are set and this element is on the page; it is of no use alone.
 *
 * @csspart advice - All of it.
 * @csspart step - One thing to do.
 * @cssprop [--antt-color-primary=#0a4a8f] - The line beside it; see `antt-assessment` for all colours.
 */
export class AnttAdvice extends LitElement {
  static override styles: CSSResultGroup = [tokens, toneStyles, adviceStyles];
  static override properties: PropertyDeclarations = {
    given: { attribute: false },
    headingLevel: { type: Number, attribute: 'heading-level' },
    advice: { state: true },
  };

  /** The result with all that it rests on. */
  given: Given | undefined;
  /** Level of the heading. */
  headingLevel = 3;

  private advice: Advice | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('given')) return;
    clearTimeout(this.#timer);
    // At once the first time: on paper nothing comes later.
    if (this.hasUpdated) this.#timer = setTimeout(() => this.#advise(), PAUSE);
    else this.#advise();
  }

  #advise(): void {
    this.advice = undefined;
    try {
      this.advice = this.given && adviceOn(this.given);
    } catch (error) {
      // No advice on answers that cannot be evaluated: the page gave others than the result's.
      if (!(error instanceof AnswersError)) throw error;
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { advice } = this;
    if (!advice) return nothing;
    const { words, ways, closing } = advice;
    return html`<div class="advice" part="advice">
      <div class="title" role="heading" aria-level=${ariaLevel(this.headingLevel)}>${words.title}</div>
      ${ways.map(
        (steps, at) =>
          html`${at ? html`<p class="or">${words.or}</p>` : nothing}
            <ul>
              ${steps.map(
                ({ lines, past }) =>
                  html`<li part="step">
                    ${lines.map((line) => html`<div>${line}</div>`)}
                    ${past ? html`<div class="past">${past}</div>` : nothing}
                  </li>`,
              )}
            </ul>`,
      )}
      ${closing ? html`<p>${closing}</p>` : nothing}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'antt-advice': AnttAdvice;
  }
}

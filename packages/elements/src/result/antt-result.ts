import { type Answers, type CriteriaSet, type CriterionResult, type Result, type Words, wordsFor } from '@antt/core';
import { type CSSResultGroup, type PropertyDeclarations, type TemplateResult, html, nothing } from 'lit';
import { verdictIcon } from '../chip.ts';
import { ariaLevel, head, places } from '../head.ts';
import { criteriaOf } from '../history/history.ts';
import type { Language } from '../languages.ts';
import { LocalizedElement, isPrinting } from '../localized.ts';
import { chipStyles, toneStyles, tokens } from '../styles/tokens.ts';
import { languageFor } from '../vietnamese.ts';
import { resultStyles } from './styles.ts';

/** Detail of `antt-question`. */
export interface QuestionDetail {
  /** Id of the question that was asked for. */
  readonly question: string;
}

/**
 * An explained result: the verdict, every criterion with its place in the law and its reason, what is still missing, and
 * what the result rests on. With `answers`, and `antt-advice.js` on the page, also what would make it "met".
 *
 * @example
 * document.querySelector('antt-result').result = standard.evaluate(answers);
 *
 * @fires {CustomEvent<QuestionDetail>} antt-question - A link to a missing question was followed (only when `linked`).
 * @csspart verdict-box - The verdict of the whole.
 * @csspart verdict - The verdict of a criterion.
 * @csspart criterion - One criterion.
 * @csspart citation - Its place in the law.
 * @csspart reason - Why it has its verdict.
 * @csspart missing - The list of open questions.
 * @csspart basis - What the result rests on.
 * @cssprop [--antt-color-text] - Text; see `antt-assessment` for all colours.
 * @cssprop [--antt-radius=0.5em] - Roundness of corners.
 * @cssprop [--antt-space=1em] - Unit of distances.
 * @cssprop [--antt-font=inherit] - Typeface.
 */
export class AnttResult extends LocalizedElement {
  static override styles: CSSResultGroup = [tokens, toneStyles, chipStyles, resultStyles];
  static override properties: PropertyDeclarations = {
    ...LocalizedElement.properties,
    result: { type: Object },
    headingLevel: { type: Number, attribute: 'heading-level' },
    linked: { type: Boolean },
    auditBase: { attribute: 'audit-base' },
    criteriaSet: { attribute: false },
    answers: { attribute: false },
  };

  /** The result to show, `antt.result/1`; as an attribute, its JSON. What is no result shows as none. */
  result: Result | null | undefined;
  /** Level of the first heading. */
  headingLevel = 2;
  /** Makes the missing questions links that fire `antt-question`. */
  linked = false;
  /** Where the page finds the audit pages, such as `/audit/`: makes the citations links to them. Not taken if it is no address of a page. */
  auditBase: string | undefined;

  /** Criteria that the result was made from, where they are more than the instrument's own: they hold an overlay's words. */
  criteriaSet: CriteriaSet | undefined;
  /** The answers that the result was made from, for `antt-advice.js` (`@antt/elements/advice`). */
  answers: Answers | undefined;

  protected override render(): TemplateResult {
    const language = languageFor(this.languageCode);
    try {
      return this.#drawn(this.result!, language);
    } catch {
      // It comes from outside, whole or not: what cannot be drawn in full is no result.
      const { locale, ui } = language;
      return html`<p class="muted" lang=${locale.language} dir="ltr">${ui.noResult}</p>`;
    }
  }

  #drawn(result: Result, language: Language): TemplateResult {
    const { ui, locale } = language;
    const criteriaSet = this.criteriaSet ?? criteriaOf(result.unitType, result.year);
    const words = wordsOf(result, language, criteriaSet);
    const { answers } = this;
    const {
      verdict,
      window,
      missing,
      readings,
      readingsFrom = {},
      openReadings = {},
      overlays,
      basis,
      year,
      instrument,
      reason,
      amendments = [],
    } = result;
    // It may come from an editor's text, by way of a place's attributes: no link to run a script.
    const base = /^(https?:|[^:]*$)/i.test(this.auditBase!) && this.auditBase;
    const cite = (place: string): TemplateResult | string => {
      const text = locale.citation(place, words);
      const [id, at] = place.split(' ');
      // An overlay's places have no page.
      return base && id === instrument
        ? html`<a href="${base}${encodeURIComponent(id)}/${result.unitType}.${locale.language}.html#${at}">${text}</a>`
        : text;
    };
    const chooser = (by: string | undefined): string =>
      by === 'caller' ? ui.thisPage : by ? ui.by(words.instrument(by)) : '';
    return html`<div lang=${locale.language} dir="ltr">
      ${isPrinting() ? html`<p>${ui.unitName}: ${'…'.repeat(40)}</p>` : nothing}
      <div class="verdict-box tone ${verdict}" part="verdict-box">
        <div class="verdict-word" role="heading" aria-level=${ariaLevel(this.headingLevel)}>
          ${verdictIcon(verdict)}${locale.verdict(verdict)}
        </div>
        <p>
          ${words.unitType.label}, ${ui.year(year)}. ${[instrument, ...amendments].map(words.instrument).join(', ')}.
        </p>
        ${reason ? html`<p part="reason">${locale.reason(reason, words)}</p>` : nothing}
        ${basis.verification === 'partial' ? html`<p>${ui.partial}</p>` : nothing}
        ${amendments.map((id) => (basis.amendments?.[id] === 'partial' ? html`<p>${words.doubt(id)}</p>` : nothing))}
      </div>
      ${
        answers
          ? html`<antt-advice
              .headingLevel=${this.headingLevel + 1}
              .given=${{ result, answers, criteriaSet, words, locale }}
            ></antt-advice>`
          : nothing
      }
      ${this.#heading(ui.criteria)}
      <ol>
        ${result.criteria.map((criterion) => criterionItem(criterion, language, words, this.headingLevel + 2, cite))}
      </ol>
      ${
        missing.length > 0
          ? html`${this.#heading(ui.missing)}
              <ul class="missing" part="missing">
                ${missing.map((id) => html`<li>${this.#question(id, words)}</li>`)}
              </ul>`
          : nothing
      }
      <ul class="notes muted" part="basis">
        ${window ? html`<li>${ui.window(locale.day(window.from), locale.day(window.to))}</li>` : nothing}
        ${Object.entries(readings).map(
          ([id, option]) =>
            html`<li>${ui.reading(words.reading(id), words.readingOption(id, option), chooser(readingsFrom[id]))}</li>`,
        )}
        ${Object.entries(openReadings).map(
          ([id, options]) =>
            html`<li>
              ${words.reading(id)} ${ui.notChosen}
              ${Object.entries(options)
                .map(([option, under]) => `“${words.readingOption(id, option)}”: ${locale.verdict(under)}`)
                .join('; ')}.
            </li>`,
        )}
        ${overlays.length > 0 ? html`<li>${ui.overlays}: ${overlays.map((id) => [words.instrument(id), basis.overlays?.[id]?.slice(0, 19)].join(' ')).join(', ')}</li>` : nothing}
        <li>${ui.basis(basis.engine, basis.data.slice(0, 19))}</li>
      </ul>
      ${isPrinting() ? html`<div class="head signature">${ui.signature.map((text) => html`<p>${text}</p>`)}</div>` : nothing}
    </div>`;
  }

  #heading(text: string): TemplateResult {
    return html`<div class="heading title" role="heading" aria-level=${ariaLevel(this.headingLevel + 1)}>${text}</div>`;
  }

  #question(id: string, words: Words): TemplateResult | string {
    const { label } = words.question(id);
    return this.linked
      ? html`<a href="#${id}" @click=${(event: Event) => this.#follow(event, id)}>${label}</a>`
      : label;
  }

  #follow(event: Event, question: string): void {
    event.preventDefault();
    const detail: QuestionDetail = { question };
    this.dispatchEvent(new CustomEvent('antt-question', { detail, bubbles: true, composed: true }));
  }
}

function criterionItem(
  criterion: CriterionResult,
  language: Language,
  words: Words,
  level: number,
  cite: (place: string) => TemplateResult | string,
): TemplateResult {
  const { locale } = language;
  const { id, citations, verdict, reason, parts } = criterion;
  return html`<li class="criterion" part="criterion">
    ${head(language, level, words.criterion(id).label, verdict)} ${places(language, words, citations, cite)}
    ${locale.reasonLines(reason, words).map((line) => html`<div class="reason" part="reason">${line}</div>`)}
    ${
      parts.length > 0
        ? html`<ol>
            ${parts.map((part) => criterionItem(part, language, words, level + 1, cite))}
          </ol>`
        : nothing
    }
  </li>`;
}

/** Words of the criteria a result was made from. Throws when it is no result. */
function wordsOf({ format, verdict }: Result, { locale, texts }: Language, set: CriteriaSet): Words {
  if (format !== 'antt.result/1' || !locale.verdict(verdict)) throw new Error();
  return wordsFor(texts, set);
}

declare global {
  interface HTMLElementTagNameMap {
    'antt-result': AnttResult;
  }
  interface GlobalEventHandlersEventMap {
    'antt-question': CustomEvent<QuestionDetail>;
  }
}

import type { Verdict } from '@antt/core';
import { type CSSResultGroup, type PropertyDeclarations, type TemplateResult, html, nothing } from 'lit';
import { verdictIcon } from '../chip.ts';
import { LocalizedElement } from '../localized.ts';
import { said } from '../messages/said.ts';
import { toneStyles, tokens } from '../styles/tokens.ts';
import { badgeStyles } from './styles.ts';
import { badgeWords } from './words.ts';

/**
 * A verdict at a glance, for a page's footer or a list of units: the standard, the verdict, the year and the decision.
 * It says what it is told and works nothing out.
 *
 * @example
 * <antt-badge verdict="met" year="2025" decision="123/QĐ-UBND" unit="Phường Bến Thành"></antt-badge>
 *
 * @csspart badge - The whole badge.
 * @csspart verdict - The verdict with its icon.
 * @csspart details - Unit, year and decision.
 * @cssprop [--antt-color-met] - Text of the verdict "met"; likewise `--antt-color-not-met`, `--antt-color-undetermined`, `--antt-color-not-applicable`.
 * @cssprop [--antt-color-met-ground] - Ground behind it; likewise for the other verdicts.
 * @cssprop [--antt-radius=0.5em] - Roundness of corners.
 * @cssprop [--antt-font=inherit] - Typeface.
 */
export class AnttBadge extends LocalizedElement {
  static override styles: CSSResultGroup = [tokens, toneStyles, badgeStyles];
  static override properties: PropertyDeclarations = {
    ...LocalizedElement.properties,
    verdict: {},
    year: {},
    decision: {},
    unit: {},
  };

  /** `met`, `not-met`, `undetermined` or `not-applicable`. Anything else shows as undetermined. */
  verdict: Verdict | (string & {}) = 'undetermined';
  /** The assessed year. */
  year: string | number = '';
  /** Number of the decision of recognition: `123/QĐ-UBND`. */
  decision = '';
  /** Name of the unit. */
  unit = '';

  protected override render(): TemplateResult {
    const language = this.languageCode === 'en' ? 'en' : 'vi';
    const words = said(language, { badge: badgeWords[language] }).badge;
    const verdict = Object.hasOwn(words.verdicts, this.verdict) ? (this.verdict as Verdict) : 'undetermined';
    const details = [this.unit, this.year && words.year(this.year), this.decision && words.decision(this.decision)];
    const shown = details.filter(Boolean);
    return html`<span class="badge tone ${verdict}" part="badge" lang=${language} dir="ltr">
      <span class="mark">${verdictIcon(verdict)}</span>
      <span>
        <span class="standard">${words.standard}: <b part="verdict">${words.verdicts[verdict]}</b></span>
        ${shown.length > 0 ? html`<span class="details" part="details">${shown.join(' · ')}</span>` : nothing}
      </span>
    </span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'antt-badge': AnttBadge;
  }
}

import type { Verdict } from '@antt/core';
import { type TemplateResult, html } from 'lit';

/** A tick, a cross, a clock and a dash: told apart without colour. */
const shapes: Readonly<Record<Verdict, string>> = {
  met: 'm3 8.5 3.5 3.5L13 4.5',
  'not-met': 'm4 4 8 8M12 4l-8 8',
  undetermined: 'M8 1.5a6.5 6.5 0 1 0 .01 0M8 4.5V8l2.5 1.5',
  'not-applicable': 'M3 8h10',
};

export const verdictIcon = (verdict: Verdict): TemplateResult =>
  html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d=${shapes[verdict]} /></svg>`;

/** A verdict as icon and word, never by colour alone. In one template: a form has many. */
export const chip = (verdict: Verdict, word: string): TemplateResult =>
  html`<span class="chip tone ${verdict}" part="verdict ${verdict}"
    ><svg viewBox="0 0 16 16" aria-hidden="true"><path d=${shapes[verdict]} /></svg>${word}</span
  >`;

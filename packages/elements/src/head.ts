import type { Verdict, Words } from '@antt/core';
import { type TemplateResult, html } from 'lit';
import { chip } from './chip.ts';
import type { Language } from './languages.ts';

/** A level that headings have: 1 to 6; 2 where none was given. */
export const ariaLevel = (level: number): number => Math.min(6, Math.max(1, Math.round(level) || 2));

/** What heads a criterion: its name and its verdict. */
export const head = ({ locale }: Language, level: number, label: string, verdict: Verdict): TemplateResult =>
  html`<div class="head">
    <div class="title" role="heading" aria-level=${ariaLevel(level)}>${label}</div>
    ${chip(verdict, locale.verdict(verdict))}
  </div>`;

/** Its places in the law. `cite` draws one; its words when left out. */
export const places = (
  { locale }: Language,
  words: Words,
  citations: readonly string[],
  cite?: (place: string) => TemplateResult | string,
): TemplateResult =>
  html`<div class="muted" part="citation">
    ${
      cite
        ? citations.map((place, at) => [at ? '; ' : '', cite(place)])
        : citations.map((place) => locale.citation(place, words)).join('; ')
    }
  </div>`;

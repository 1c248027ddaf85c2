import type { Verdict, Words } from '@antt/core';
import { type TemplateResult, html } from 'lit';
import { chip } from './chip.ts';
import type { Language } from './languages.ts';

/** What heads a criterion: its name, its verdict and its places in the law. */
export const head = (
  { locale }: Language,
  words: Words,
  level: number,
  {
    label,
    citations,
    verdict,
  }: { readonly label: string; readonly citations: readonly string[]; readonly verdict: Verdict },
): TemplateResult =>
  html`<div class="head">
      <div class="title" role="heading" aria-level=${level}>${label}</div>
      ${chip(verdict, locale.verdict(verdict))}
    </div>
    <div class="muted" part="citation">${citations.map((place) => locale.citation(place, words)).join('; ')}</div>`;

import type { Verdict, Words } from '@antt/core';
import { type TemplateResult, html } from 'lit';
import { chip } from './chip.ts';
import type { Language } from './languages.ts';

/** A level that headings have: 1 to 6; 2 where none was given. */
export const ariaLevel = (level: number): number => Math.min(6, Math.max(1, Math.round(level) || 2));

/** What heads a criterion: its name, its verdict and its places in the law. */
export const head = (
  { locale }: Language,
  words: Words,
  level: number,
  {
    label,
    citations,
    verdict,
    cite = locale.citation,
  }: {
    readonly label: string;
    readonly citations: readonly string[];
    readonly verdict: Verdict;
    /** Draws a place; its words when left out. */
    readonly cite?: (place: string, words: Words) => TemplateResult | string;
  },
): TemplateResult =>
  html`<div class="head">
      <div class="title" role="heading" aria-level=${ariaLevel(level)}>${label}</div>
      ${chip(verdict, locale.verdict(verdict))}
    </div>
    <div class="muted" part="citation">${citations.map((place, at) => [at ? '; ' : '', cite(place, words)])}</div>`;

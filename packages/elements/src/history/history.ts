import type { CriteriaSet, FormTexts } from '@antt/core';
import { type UnitType, criteriaFor } from '@antt/schemas/current';
import { LANGUAGE_EVENT } from '../languages.ts';

/** The instruments before the one of today. */
export interface History {
  /** The criteria of a year that an earlier instrument governs; `undefined` for other years. */
  criteriaFor(unitType: UnitType, year: number): CriteriaSet | undefined;
  /** Their words, by language and instrument. */
  readonly texts: Readonly<Record<string, Readonly<Record<string, FormTexts>>>>;
}

const KEY = Symbol.for('antt.history');
type Page = { [KEY]?: History };

/** Lets the elements of a page show years before 2022; elements that wait for it go on at once. `antt-history.js` does it. */
export function registerHistory(history: History): void {
  (globalThis as Page)[KEY] = history;
  globalThis.dispatchEvent?.(new Event(LANGUAGE_EVENT));
}

/** The earlier instruments, when the page has loaded them. */
export const registeredHistory = (): History | undefined => (globalThis as Page)[KEY];

/** The criteria of a year, as far as the page knows instruments. Throws as `criteriaFor` of `@antt/schemas/current` does. */
export const criteriaOf = (unitType: string, year: number): CriteriaSet =>
  registeredHistory()?.criteriaFor(unitType as UnitType, year) ?? criteriaFor(unitType as UnitType, year);

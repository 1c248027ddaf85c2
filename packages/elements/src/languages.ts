import type { FormTexts, Locale } from '@antt/core';
import type { UiStrings } from './locales/types.ts';
import type { OverlaySayings } from './overlays/sayings.ts';

/** All words that the elements need in one language. */
export interface Language {
  /** Sentences of verdicts and errors. */
  readonly locale: Locale;
  /** Words of the elements themselves. */
  readonly ui: UiStrings;
  /** Words of the law. */
  readonly texts: FormTexts;
  /** Sentences about provincial overlays; Vietnamese has its own in `antt-overlays.js`. */
  readonly overlays?: OverlaySayings;
}

/** Told on the window when a language has been added. */
export const LANGUAGE_EVENT = 'antt-language';

type Registry = { [code: string]: Language };

/** One register a page, not one a script: English comes in a file of its own, with its own copy of this module. */
const registry = (): Registry => {
  const page = globalThis as { [key: symbol]: Registry | undefined };
  return (page[Symbol.for('antt.languages')] ??= Object.create(null) as Registry);
};

/**
 * Adds a language, or replaces the words of one. Elements already on the page show it at once.
 *
 * @example
 * registerLanguage({ locale: en, ui, texts }); // what `antt-en.js` does
 */
export function registerLanguage(language: Language): void {
  registry()[language.locale.language] = language;
  globalThis.dispatchEvent?.(new Event(LANGUAGE_EVENT));
}

/** The words of a language that was added to the page. */
export const registeredLanguage = (code: string): Language | undefined => registry()[code];

import type { CriteriaSet, Overlay } from '@antt/core';
import { LANGUAGE_EVENT, type Language } from '../languages.ts';

/** What `antt-overlays.js` does for the elements of a page. */
export interface OverlayReader {
  /** Puts overlays over a criteria set: `applyOverlays` of the engine. */
  apply(set: CriteriaSet, overlays: readonly Overlay[]): CriteriaSet;
  /**
   * The overlays at URLs, separated by blanks: the same list each time, an error where they cannot be had, and
   * `undefined` as long as they are on their way. When they have come, elements draw anew.
   */
  load(urls: string): readonly Overlay[] | Error | undefined;
  /** What is wrong, in a language; without an error, that overlays are being loaded. `undefined` for errors of others. */
  say(error: Error | undefined, language: Language): string | undefined;
}

const KEY = Symbol.for('antt.overlays');
type Page = { [KEY]?: OverlayReader };
const NONE: readonly Overlay[] = [];
/** `antt-overlays.js` is not on this page. */
const NO_READER = new Error();

/** Lets the elements of a page take provincial overlays; elements that wait for it go on at once. `antt-overlays.js` does it. */
export function registerOverlays(reader: OverlayReader): void {
  (globalThis as Page)[KEY] = reader;
  globalThis.dispatchEvent?.(new Event(LANGUAGE_EVENT));
}

/** The reader of overlays, when the page has loaded it. */
export const registeredOverlays = (): OverlayReader | undefined => (globalThis as Page)[KEY];

/** The overlays that an element is given, by themselves or by URL; as `OverlayReader.load`. */
export function overlaysOf(given: string | readonly Overlay[] | null | undefined): ReturnType<OverlayReader['load']> {
  if (!given?.length) return NONE;
  const reader = registeredOverlays();
  if (!reader) return NO_READER;
  return typeof given === 'string' ? reader.load(given) : given;
}

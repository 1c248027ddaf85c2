import type { CriteriaSet, Overlay } from '@antt/core';
import { LANGUAGE_EVENT } from '../languages.ts';

/** Puts overlays over a criteria set: `applyOverlays` of the engine. */
export type ApplyOverlays = (set: CriteriaSet, overlays: readonly Overlay[]) => CriteriaSet;

const KEY = Symbol.for('antt.overlays');
type Page = { [KEY]?: ApplyOverlays };

/** Lets the elements of a page take provincial overlays; elements that wait for it go on at once. `antt-overlays.js` does it. */
export function registerOverlays(apply: ApplyOverlays): void {
  (globalThis as Page)[KEY] = apply;
  globalThis.dispatchEvent?.(new Event(LANGUAGE_EVENT));
}

/** The reading of overlays, when the page has loaded it. */
export const registeredOverlays = (): ApplyOverlays | undefined => (globalThis as Page)[KEY];

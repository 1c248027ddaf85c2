import { AnttAssessment } from './assessment/antt-assessment.ts';

/**
 * Asks for a form in a page whose editor strips unknown tags: `<div data-antt-assessment data-unit-type="commune"
 * data-year="2025">…</div>`. What is in it is for the time before the script. Its attributes are read once: later settings
 * are made on the form inside.
 */
const PLACE = '[data-antt-assessment]';

/** A form that the page takes out again does not come back, empty. */
const filled = new WeakSet<Element>();

/** Puts a form into its place. Attributes of the place become those of the form, without `data-`; others are left alone. */
function fill(place: Element): void {
  if (filled.has(place) || place.querySelector('antt-assessment')) return;
  filled.add(place);
  const form = document.createElement('antt-assessment');
  for (const name of AnttAssessment.observedAttributes) {
    const value = place.getAttribute(`data-${name}`);
    if (value !== null) form.setAttribute(name, value);
  }
  place.replaceChildren(form);
}

/** Fills the places of the page, and those that come later. */
export function fillPlaces(): void {
  // The parser may still be putting something into a place.
  if (document.readyState === 'loading') return addEventListener('DOMContentLoaded', fillPlaces);
  const look = (): void => document.querySelectorAll(PLACE).forEach(fill);
  look();
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
}

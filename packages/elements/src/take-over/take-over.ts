import type { AnttAssessment } from '../assessment/antt-assessment.ts';
import { asJson } from '../assessment/raw.ts';
import { type Plain, type Raw, isTouched, plainControls, readPlain } from './read-plain.ts';
import { putBack, viewOf } from './view.ts';

const TAG = 'antt-assessment';
/** What an element fires just before it hides what a server wrote inside it. */
const CONNECT = 'antt-connect';

/** The element's own form is there: at once, unless it waits for provincial rules. */
async function drawn(element: AnttAssessment, height: number): Promise<void> {
  await element.updateComplete;
  const root = element.shadowRoot!;
  const isThere = (): boolean => root.querySelector('form') !== null;
  if (isThere()) return;
  // Meanwhile nothing below it moves.
  element.style.minHeight = `${height}px`;
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (!isThere()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(root, { childList: true });
  });
  element.style.minHeight = '';
}

/** What the page came with, as far as it can be read. */
function givenTo(element: AnttAssessment): Raw {
  try {
    return Object(JSON.parse(element.getAttribute('value') ?? '')) as Raw;
  } catch {
    return {};
  }
}

/**
 * Puts what was changed in the plain form into an element that a person may have entered something in meanwhile: into questions
 * that are there as the page came with them, and no others.
 */
function fillUp(element: AnttAssessment, controls: readonly Plain[]): void {
  const given = givenTo(element);
  const touched = new Set(controls.filter(isTouched).map(({ question }) => question));
  const entered = readPlain(controls, null);
  for (const question of touched) {
    if (asJson(element.entered[question]) === asJson(given[question])) element.enter(question, entered[question]);
  }
}

/** Takes over what was entered in the plain form of an element, once. `late`: the plain form is hidden already. */
async function takeOver(element: AnttAssessment, late: boolean): Promise<void> {
  const fields = element.querySelector<HTMLFieldSetElement>('[data-antt-fields]:not([disabled])');
  if (!fields) return;
  const controls = plainControls(fields);
  const isChanged = controls.some(isTouched);
  if (late) {
    if (isChanged) fillUp(element, controls);
    fields.disabled = true;
    return;
  }
  const view = viewOf(element, controls);
  const entered = isChanged ? readPlain(controls, view.focused?.control ?? null) : undefined;
  // From now on the element sends the answers.
  fields.disabled = true;
  if (entered) {
    // A page that came back with faults goes on showing them.
    if (element.hasAttribute('value')) element.answers = entered;
    else for (const [question, raw] of Object.entries(entered)) element.enter(question, raw);
  }
  await drawn(element, view.height);
  putBack(element, controls, view);
}

/** Elements that were there before this script, or before the page was read to its end. */
function takeOverLate(): void {
  for (const element of document.querySelectorAll<AnttAssessment>(TAG))
    if (element.shadowRoot) void takeOver(element, true);
}

/** Makes the elements of this page take over what was entered in the form that a server wrote inside them. */
export function watchForms(): void {
  document.addEventListener(
    CONNECT,
    ({ target }) => {
      const element = target as AnttAssessment;
      if (!element.shadowRoot) void takeOver(element, false);
    },
    true,
  );
  takeOverLate();
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', takeOverLate);
}

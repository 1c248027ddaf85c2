import { checkElement } from './check.ts';
import { pairs } from './pairs.ts';

const TAGS = Object.keys(pairs).join();
/** Milliseconds of quiet before the next check: a switch of the theme changes many things at once. */
const QUIET = 200;

let observer: MutationObserver | undefined;
const seen = new WeakSet<Node>();
let timer: ReturnType<typeof setTimeout> | undefined;
let found: readonly Element[] = [];

/** All our elements in a document or shadow root, and in the open shadow roots of others; each root is watched from then on. */
function* elementsIn(root: Document | ShadowRoot): Generator<Element> {
  if (observer && !seen.has(root)) {
    seen.add(root);
    observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  }
  for (const element of root.querySelectorAll('*')) {
    if (element.matches(TAGS)) yield element;
    else if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
  }
}

/** Whether something is, or is around, one of our elements; shadow roots count as around. */
function isAround(node: Node): boolean {
  for (const element of found)
    for (let at: Node | null = element; at; at = at.parentNode ?? (at as Partial<ShadowRoot>).host ?? null)
      if (at === node) return true;
  return false;
}

/** Style sheets in the text of a `<style>`, elements that come and go, attributes of what is around ours or of a `<link>`. */
const matters = ({ type, target }: MutationRecord): boolean =>
  type === 'childList' ||
  (type === 'characterData'
    ? target.parentNode instanceof HTMLStyleElement
    : target instanceof HTMLLinkElement || isAround(target));

/**
 * Checks the contrast of all elements on the page now, after they have drawn. For what is not seen by itself: style sheets
 * changed by script (`insertRule`, `adoptedStyleSheets`).
 */
export async function checkContrast(): Promise<void> {
  found = [...elementsIn(document)];
  for (const element of found) {
    await (element as { updateComplete?: Promise<unknown> }).updateComplete;
    checkElement(element);
  }
}

function soon(): void {
  clearTimeout(timer);
  // A sheet that is still loading would show colours that nobody is to see.
  if (document.readyState === 'complete') timer = setTimeout(() => void checkContrast(), QUIET);
}

/** Checks now, and again whenever elements are added or something changes that themes hang on. */
export function watchContrast(): void {
  if (observer) return;
  observer = new MutationObserver((records) => {
    if (records.some(matters)) soon();
  });
  for (const query of ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'])
    matchMedia(query).addEventListener('change', soon);
  // Style sheets that come late; and the page itself.
  addEventListener('load', soon, true);
  for (const tag of Object.keys(pairs)) void customElements.whenDefined(tag).then(soon);
  soon();
}

import { LitElement, type PropertyDeclarations } from 'lit';
import { LANGUAGE_EVENT } from './languages.ts';

const onPage = new Set<LocalizedElement>();
let observer: MutationObserver | undefined;

/** The element in whose shadow root another one is. */
const hostOf = (element: Element): Element | undefined => (element.getRootNode() as Partial<ShadowRoot>).host;

const refresh = (): void => onPage.forEach((element) => element.requestUpdate());

let printing = false;
/** Whether the page is being printed: elements then draw what belongs on paper. */
export const isPrinting = (): boolean => printing;

/** The browser prints what stands there when its event has been told, so without waiting; a result that a form adds is on the page by then, and drawn too. */
function print({ type }: Event): void {
  printing = type === 'beforeprint';
  onPage.forEach((element) => element.redraw());
}

/** One observer and one listener serve all elements; they go when the last element goes. */
function watch(element: LocalizedElement): void {
  onPage.add(element);
  if (!observer) {
    observer = new MutationObserver(refresh);
    addEventListener(LANGUAGE_EVENT, refresh);
    addEventListener('beforeprint', print);
    addEventListener('afterprint', print);
  }
  // Each root on the way up: what changes inside a shadow root is not seen from outside.
  for (let at: Element | undefined = element; at; at = hostOf(at))
    observer.observe(at.getRootNode(), { subtree: true, attributeFilter: ['lang'] });
}

function unwatch(element: LocalizedElement): void {
  onPage.delete(element);
  if (onPage.size > 0) return;
  observer?.disconnect();
  observer = undefined;
  removeEventListener(LANGUAGE_EVENT, refresh);
  removeEventListener('beforeprint', print);
  removeEventListener('afterprint', print);
}

/** The element or the nearest ancestor with a `lang`, through shadow roots. */
function inheritedLang(element: Element): string | undefined {
  for (let at: Element | undefined = element; at; at = hostOf(at)) {
    const found = at.closest('[lang]');
    if (found) return found.getAttribute('lang')!;
  }
  return undefined;
}

/** An element that speaks the language of its place in the page. */
export abstract class LocalizedElement extends LitElement {
  static override properties: PropertyDeclarations = { lang: { reflect: true, useDefault: true } };

  /** Language of the element: `vi`, `en`. Left out, the `lang` of the nearest ancestor; Vietnamese where there is none. */
  override lang = '';

  /** @internal Language code without region. */
  get languageCode(): string {
    return (this.lang || inheritedLang(this) || 'vi').split('-')[0]!.toLowerCase();
  }

  /** @internal Draws at once. */
  redraw(): void {
    this.requestUpdate();
    this.performUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    watch(this);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unwatch(this);
  }
}

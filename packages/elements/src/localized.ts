import { LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
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

/** One observer and one listener of each kind serve all elements of the page. */
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
    observer.observe(at.getRootNode(), { subtree: true, attributeFilter: ['lang', 'contrast', 'data-antt-contrast'] });
}

function unwatch(element: LocalizedElement): void {
  onPage.delete(element);
  if (onPage.size === 0) observer!.disconnect();
}

/** The element or the nearest one around it that fits, through shadow roots. */
function nearest(element: Element, selector: string): Element | undefined {
  for (let at: Element | undefined = element; at; at = hostOf(at)) {
    const found = at.closest(selector);
    if (found) return found;
  }
  return undefined;
}

/** An element that speaks the language of its place in the page, and has the contrast that is wanted there. */
export abstract class LocalizedElement extends LitElement {
  static override properties: PropertyDeclarations = {
    lang: { reflect: true, useDefault: true },
    contrast: { reflect: true },
  };

  /** Language of the element: `vi`, `en`. Left out, the `lang` of the nearest ancestor; Vietnamese where there is none. */
  override lang = '';

  /**
   * `more` draws stronger lines and text. So does `data-antt-contrast="more"` on any ancestor, which a page may set and take off at
   * any time, and a device that asks for more contrast.
   */
  contrast: string | undefined;

  /** @internal Language code without region. */
  get languageCode(): string {
    return (this.lang || nearest(this, '[lang]')?.getAttribute('lang') || 'vi').split('-')[0]!.toLowerCase();
  }

  /** @internal Draws at once. */
  redraw(): void {
    this.requestUpdate();
    this.performUpdate();
  }

  protected override updated(_changed: PropertyValues): void {
    const more = nearest(this, '[contrast=more],[data-antt-contrast=more]');
    this.renderRoot.firstElementChild!.classList.toggle('more', Boolean(more));
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

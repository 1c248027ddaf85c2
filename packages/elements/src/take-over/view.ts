import { type Plain, placesOf } from './read-plain.ts';

/** Something of the form that is to stay where it is on the screen. */
interface Anchor {
  /** Where it is, in pixels from the top of the window. */
  readonly top: number;
  /** Finds it in the element's own form. */
  find(root: ShadowRoot): { readonly top: number } | undefined;
}

const rectOf = (element: Element | null | undefined): DOMRect | undefined => {
  const rect = element?.getBoundingClientRect();
  return rect && rect.height > 0 ? rect : undefined;
};
const isOnView = ({ top, bottom }: DOMRect): boolean => bottom > 0 && top < innerHeight;

/** The control in the element's own form that stands for one of the plain form, if it is shown there. */
function counterpart(root: ShadowRoot, controls: readonly Plain[], plain: Plain): HTMLElement | undefined {
  const { control, question, field } = plain;
  const place = placesOf(controls, question, control).indexOf(plain.place ?? -1);
  const path = `${question}${place < 0 ? '' : `[${place}]`}${field === undefined ? '' : `.${field}`}`;
  const all = [...root.querySelectorAll<HTMLInputElement>(`[data-path="${CSS.escape(path)}"]`)];
  // The plain form has one radio button more: "not answered", the first.
  const same = controls.filter((one) => one.control.name === control.name);
  const at = same.indexOf(plain) - (control.type === 'radio' ? 1 : 0);
  const found = (same.length > 1 ? all[Math.max(at, 0)] : undefined) ?? all.find(({ checked }) => checked) ?? all[0];
  return rectOf(found) ? found : undefined;
}

/** What a person sees and does in the plain form, to be found again in the element's own. */
export interface View {
  readonly focused: Plain | undefined;
  readonly selection: readonly [number, number] | undefined;
  readonly anchor: Anchor | undefined;
  readonly height: number;
}

/** Looks at the plain form while it can still be seen. */
export function viewOf(element: HTMLElement, controls: readonly Plain[]): View {
  const { activeElement } = element.getRootNode() as Document | ShadowRoot;
  const focused = controls.find(({ control }) => control === activeElement);
  const input = focused?.control;
  const caret = input instanceof HTMLInputElement ? input.selectionStart : null;
  const selection = caret === null ? undefined : ([caret, (input as HTMLInputElement).selectionEnd!] as const);
  const whole = element.getBoundingClientRect();
  const view = { focused, selection, height: whole.height };

  const field = rectOf(input);
  if (focused && field && isOnView(field)) {
    const find = (root: ShadowRoot) =>
      rectOf(counterpart(root, controls, focused) ?? questionIn(root, focused.question));
    return { ...view, anchor: { top: field.top, find } };
  }
  // What is above the form does not move by itself.
  if (whole.top >= 0) return { ...view, anchor: undefined };
  // The end of the form is on view: what follows it must not move.
  if (whole.bottom < innerHeight) {
    return { ...view, anchor: { top: whole.bottom, find: () => ({ top: element.getBoundingClientRect().bottom }) } };
  }
  const first = controls.find(({ control }) => (rectOf(control)?.bottom ?? 0) > 0);
  const top = first && rectOf(first.control)!.top;
  if (top === undefined) return { ...view, anchor: undefined };
  const find = (root: ShadowRoot) => rectOf(counterpart(root, controls, first!) ?? questionIn(root, first!.question));
  return { ...view, anchor: { top, find } };
}

const questionIn = (root: ShadowRoot, question: string): Element | null =>
  root.querySelector(`[data-question="${CSS.escape(question)}"]`);

/** What scrolls an element: the nearest box around it that does, else the page. */
function scrollerOf(element: Element): Element {
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return document.scrollingElement ?? document.documentElement;
}

/** Puts focus, caret and screen back to where they were. */
export function putBack(element: HTMLElement, controls: readonly Plain[], { focused, selection, anchor }: View): void {
  const root = element.shadowRoot!;
  const control = focused && counterpart(root, controls, focused);
  control?.focus({ preventScroll: true });
  if (selection && control instanceof HTMLInputElement && control.type === 'text')
    control.setSelectionRange(...selection);
  const now = anchor?.find(root);
  if (now) scrollerOf(element).scrollBy({ top: now.top - anchor!.top, behavior: 'instant' });
}

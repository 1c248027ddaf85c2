import type { ReactiveControllerHost } from 'lit';
import type { FormView } from '../assessment/view.ts';
import type { Raw } from '../assessment/raw.ts';
import { LANGUAGE_EVENT } from '../languages.ts';

/**
 * Who changed what the form holds: the person at it, the page (`answers`), `reset()`, or the browser that put back what a
 * page held before a reload.
 */
export type EnteredBy = 'person' | 'page' | 'reset' | 'browser';

/** What a draft does with what was entered: `FormState`. */
export interface Entered {
  /** What was entered, right or wrong, by question id. */
  readonly raw: Raw;
  /** Whether the page set it, all but `own`. */
  readonly fromPage: boolean;
  /** Questions that the person has answered. */
  readonly own: ReadonlySet<string>;
  /** Puts other entries in their place; what was left stays left. */
  put(raw: Raw): void;
}

/** The form itself: a draft listens to it and becomes its controller. */
export type DraftedForm = ReactiveControllerHost &
  HTMLElement & { readonly draftKey: string | undefined; reset(): void };

/** The draft of one form. */
export interface Draft {
  /** What the person sees of it. It draws itself. */
  readonly panel: Node;
  /** Something was entered. */
  entered(by: EnteredBy): void;
  export(): Promise<Blob>;
  import(file: Blob): Promise<void>;
  discard(): Promise<void>;
}

/** Makes the draft of a form. `view` gives the form as it is drawn; `undefined` as long as it cannot be shown. */
export type Drafter = (form: DraftedForm, state: Entered, view: () => FormView | undefined) => Draft;

const KEY = Symbol.for('antt.drafts');
type Page = { [KEY]?: Drafter };

/** Lets the forms of a page keep drafts; those that wait for it begin at once. `antt-drafts.js` does it. */
export function registerDrafts(drafter: Drafter): void {
  (globalThis as Page)[KEY] = drafter;
  globalThis.dispatchEvent?.(new Event(LANGUAGE_EVENT));
}

/** What keeps drafts, when the page has loaded it. */
export const registeredDrafts = (): Drafter | undefined => (globalThis as Page)[KEY];

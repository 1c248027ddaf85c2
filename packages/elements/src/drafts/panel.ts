import { plainJson } from '@antt/core';
/** A button in the panel. */
export interface Action {
  readonly label: string;
  run(): void;
}

/** A line that wants an answer. */
export interface Item {
  /** Tells it from another one with the same words. */
  readonly key: string;
  readonly text: string;
  readonly actions: readonly Action[];
}

/** What the person sees of a draft. */
export interface PanelView {
  readonly hidden: boolean;
  /** Announced when it changes. */
  readonly note: string;
  /** Changes every minute, and is not announced. */
  readonly saved: string;
  readonly items: readonly Item[];
  /** Buttons beside the time of saving. */
  readonly actions: readonly Action[];
}

const STYLES = `
  .draft { margin-block: var(--_space); font-size: 0.9375em; line-height: 1.5; color: var(--_muted); }
  .draft:focus { outline: none; }
  .draft p { margin: 0; }
  .draft .note { font-weight: 600; color: var(--_text); }
  .draft ul { margin: 0; padding: 0; list-style: none; }
  .draft li { margin-block: 0.35em; padding: 0.35em 0.75em; border-inline-start: 0.25em solid var(--_primary); color: var(--_text); background: var(--_surface); overflow-wrap: anywhere; }
  @media print { .draft { display: none; } }`;

let sheet: CSSStyleSheet | undefined;

function make<K extends keyof HTMLElementTagNameMap>(name: K, className: string): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  element.className = className;
  return element;
}

/** Draws it with the DOM alone: the file needs no copy of lit. */
export class Panel {
  readonly node = make('div', 'draft');
  readonly #note = make('span', 'note');
  readonly #saved = make('span', '');
  readonly #buttons = make('span', '');
  readonly #items = make('ul', '');
  readonly #lines = new Map<string, HTMLLIElement>();
  #drawn = '';

  constructor() {
    this.node.part.add('draft');
    this.node.tabIndex = -1;
    this.#note.setAttribute('role', 'status');
    // A new line is announced, and it alone.
    this.#items.setAttribute('aria-live', 'polite');
    this.#items.setAttribute('aria-relevant', 'additions');
    const line = make('p', '');
    line.append(this.#note, ' ', this.#saved, ' ', this.#buttons);
    this.node.append(line, this.#items);
  }

  /** Gives the form's shadow root the panel's style. */
  dress(root: ShadowRoot): void {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(STYLES);
    }
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }

  draw({ hidden, note, saved, items, actions }: PanelView): void {
    this.node.hidden = hidden;
    // Written only when it says something else: a live region repeats itself otherwise.
    if (this.#note.textContent !== note) this.#note.textContent = note;
    this.#saved.textContent = saved;
    const root = this.node.getRootNode() as Document | ShadowRoot;
    const focused = this.node.contains(root.activeElement);
    // What stays the same stays: a button of it may have the focus.
    const drawn = plainJson(actions);
    if (drawn !== this.#drawn) this.#buttons.replaceChildren(...actions.map((action) => this.#button(action)));
    this.#drawn = drawn;
    const lines = new Map(items.map((item) => [plainJson(item), item]));
    for (const [key, line] of this.#lines) {
      if (lines.has(key)) continue;
      line.remove();
      this.#lines.delete(key);
    }
    for (const [key, item] of lines) if (!this.#lines.has(key)) this.#lines.set(key, this.#line(item));
    this.#items.append(...[...this.#lines.values()].filter((line) => !line.isConnected));
    // The button that was pressed may be gone; the focus must not go with it.
    if (focused && !this.node.contains(root.activeElement)) this.node.focus({ preventScroll: true });
  }

  #line({ text, actions }: Item): HTMLLIElement {
    const line = make('li', '');
    line.append(text, ' ', ...actions.map((action) => this.#button(action)));
    return line;
  }

  #button({ label, run }: Action): HTMLButtonElement {
    const button = make('button', 'link');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', run);
    return button;
  }
}

import type { AnttAssessment, AnttBadge, AnttResult } from '@antt/elements';
import type { Draw, Drawn, Props } from './scene.ts';

/** Fails a check. */
export function expect(holds: unknown, message: string): asserts holds {
  if (!holds) throw new Error(message);
}

export function same(actual: unknown, expected: unknown, what: string): void {
  const [came, wanted] = [actual, expected].map((value) => JSON.stringify(value));
  expect(came === wanted, `${what}: expected ${wanted}, came ${came}`);
}

/** A scene on the page, with the hands and eyes of its visitor. */
export class Stage {
  readonly place: HTMLElement = document.createElement('div');
  readonly #framework: Draw;
  #props: Props = { scene: 'plain' };
  #drawn: Drawn | undefined;

  constructor(framework: Draw) {
    this.#framework = framework;
    document.body.append(this.place);
  }

  async draw(props: Props): Promise<void> {
    this.#props = props;
    if (this.#drawn) await this.#drawn.draw(props);
    else this.#drawn = await this.#framework(this.place, props);
    await this.settled();
  }

  /** Draws again what is there, with other props. */
  change(props: Partial<Props>): Promise<void> {
    return this.draw({ ...this.#props, ...props });
  }

  async remove(): Promise<void> {
    await this.#drawn?.remove();
    this.place.remove();
  }

  /** Until the elements have drawn, and what they set off by that. */
  async settled(): Promise<void> {
    for (const element of this.place.querySelectorAll<AnttAssessment>(':defined')) await element.updateComplete;
  }

  #find(selector: string): Element {
    const found = this.place.querySelector(selector);
    expect(found, `there is no ${selector}`);
    return found;
  }
  form(selector = 'antt-assessment'): AnttAssessment {
    return this.#find(selector) as AnttAssessment;
  }
  get result(): AnttResult {
    return this.#find('antt-result') as AnttResult;
  }
  get badge(): AnttBadge {
    return this.#find('antt-badge') as AnttBadge;
  }

  /** What an element shows. */
  shown(element: Element): string {
    return (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  control(id: string, form: Element = this.form()): HTMLInputElement {
    const control = form.shadowRoot?.getElementById(id);
    expect(control, `the form has no #${id}`);
    return control as HTMLInputElement;
  }

  async type(id: string, text: string, form: Element = this.form()): Promise<void> {
    const control = this.control(id, form);
    control.value = text;
    control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.settled();
  }

  /** Presses the button at the end. */
  async submit(): Promise<void> {
    this.form().shadowRoot!.querySelector<HTMLElement>('[part~=submit]')!.click();
    await this.settled();
  }
}

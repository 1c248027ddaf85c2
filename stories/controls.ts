import type { AnttAssessment, AnttResult } from '@antt/elements';
import { userEvent } from 'storybook/test';

/** A form as a person meets it: fields, buttons and what is told, by question. */
export class Controls {
  private constructor(readonly form: AnttAssessment) {}

  static async of(canvas: HTMLElement): Promise<Controls> {
    const controls = new Controls(canvas.querySelector<AnttAssessment>('antt-assessment')!);
    await controls.settled();
    return controls;
  }

  get #root(): ShadowRoot {
    return this.form.shadowRoot!;
  }

  async settled(): Promise<void> {
    await this.form.updateComplete;
  }

  input(path: string): HTMLInputElement {
    const input = this.#root.getElementById(path);
    if (input instanceof HTMLInputElement) return input;
    throw new Error(`there is no field ${path}`);
  }

  all(selector: string): Element[] {
    return [...this.#root.querySelectorAll(selector)];
  }

  #one(selector: string): HTMLElement {
    const [found] = this.all(selector);
    if (found instanceof HTMLElement) return found;
    throw new Error(`nothing in the form matches ${selector}`);
  }

  text(selector: string): string {
    return this.#one(selector).textContent.trim();
  }

  /** Puts a text in place of what a field holds, and leaves it. */
  async type(path: string, text: string): Promise<void> {
    const input = this.input(path);
    await userEvent.type(input, text, { initialSelectionStart: 0, initialSelectionEnd: input.value.length });
    input.blur();
    await this.settled();
  }

  /** Fills in a day, as the browser's picker does. */
  async day(path: string, day: string): Promise<void> {
    const input = this.input(path);
    input.focus();
    input.value = day;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settled();
  }

  async #press(question: string, selector: string, word: string): Promise<void> {
    const found = this.all(`[data-question="${question}"] ${selector}`).find((one) => one.textContent.trim() === word);
    if (!found) throw new Error(`${question} has no ${selector} “${word}”`);
    await userEvent.click(found);
    await this.settled();
  }

  choose = (question: string, word: string): Promise<void> => this.#press(question, 'label.option', word);
  press = (question: string, word: string): Promise<void> => this.#press(question, 'button', word);

  async click(selector: string): Promise<void> {
    await userEvent.click(this.#one(selector));
    await this.settled();
  }

  /** Asks for the result, by the button at the end. */
  submit = (): Promise<void> => this.click('[part~=submit]');

  focused = (): Element | null => this.#root.activeElement;
  summary = (): string => this.text('[part=summary]');
  result = (): AnttResult | null => this.#root.querySelector('antt-result');
  errorOf = (path: string): string | undefined => this.#root.getElementById(`${path}~error`)?.textContent.trim();

  /** Puts the focus where a snapshot is to be taken. */
  show(selector: string): void {
    const place = this.#one(selector);
    place.querySelector<HTMLElement>('input, button, summary')?.focus();
  }
}

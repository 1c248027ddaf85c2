/// <reference lib="dom" />
/** The form by hand in Lit: one element, a template for each kind of question. */
import { LitElement, type TemplateResult, css, html, nothing, unsafeCSS } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { form, ready, validated } from '../in-page.ts';
import type { FieldDescription, QuestionDescription } from '../description.ts';
import { type Errors, type List, type Raw, type Texts, read } from './read.ts';
import { styles } from './styles.ts';
import { verdictsByHand } from './verdicts.ts';
import { RUNNING, SUBMIT, VERDICTS } from './words.ts';

type Set = (value: unknown) => void;

class HandForm extends LitElement {
  static override styles = css`
    ${unsafeCSS(styles)}
  `;
  static override properties = { raw: { state: true } };
  declare raw: Raw;
  #errors: Errors = {};

  constructor() {
    super();
    this.raw = {};
  }

  #set(question: string, value: unknown): void {
    this.raw = { ...this.raw, [question]: value };
  }

  #error(path: string): unknown {
    const error = this.#errors[path];
    return error === undefined ? nothing : html`<div class="error" id="${path}-error">${error}</div>`;
  }

  #choice({ input, options }: FieldDescription, path: string, value: unknown, set: Set): TemplateResult {
    const many = input === 'many-of';
    const chosen = (many ? (value ?? []) : [value]) as unknown[];
    return html`<div class="options">
      ${options.map(
        (option) =>
          html`<label class="option">
            <input
              type=${many ? 'checkbox' : 'radio'}
              name=${path}
              .checked=${chosen.includes(option.value)}
              @change=${({ target }: Event) => {
                if (!many) return set(option.value);
                const on = (target as HTMLInputElement).checked;
                set(on ? [...chosen, option.value] : chosen.filter((one) => one !== option.value));
              }}
            />
            <span>${option.label}</span>
          </label>`,
      )}
    </div>`;
  }

  #field(field: FieldDescription, path: string, value: unknown, set: Set): TemplateResult {
    const { input, label } = field;
    if (input === 'yes-no' || input === 'one-of' || input === 'many-of') {
      return html`<fieldset>
        <legend>${label}</legend>
        ${this.#choice(field, path, value, set)}
      </fieldset>`;
    }
    return html`<label><span class="name">${label}</span>${this.#input(field, path, value, set)}</label>`;
  }

  #input({ input }: FieldDescription, path: string, value: unknown, set: Set): TemplateResult {
    return html`<input
        class="text ${input === 'whole-number' ? 'number' : ''}"
        id=${path}
        type=${input === 'day' ? 'date' : 'text'}
        inputmode=${input === 'whole-number' ? 'numeric' : nothing}
        aria-describedby="${path}-error"
        .value=${value ?? ''}
        @input=${({ target }: Event) => set((target as HTMLInputElement).value)}
      />${this.#error(path)}`;
  }

  #body(question: QuestionDescription): unknown {
    const { id, shape, fields, gate } = question;
    const raw = this.raw[id];
    if (shape === 'single') return this.#choice(fields[0]!, id, raw, (value) => this.#set(id, value));
    if (shape === 'group') {
      const texts = (raw ?? {}) as Texts;
      const asked = fields.filter(({ name }) => !gate || name === gate.name || texts[gate.name!] === 'yes');
      return html`<div class="fields">
        ${repeat(
          asked,
          ({ name }) => name,
          (field) =>
            this.#field(field, `${id}.${field.name}`, texts[field.name!], (value) =>
              this.#set(id, { ...texts, [field.name!]: value }),
            ),
        )}
      </div>`;
    }
    const list = (raw ?? { rows: [] }) as List;
    const edit = (rows: Texts[]): void => this.#set(id, { ...list, rows });
    const answer = (any: unknown): void =>
      this.#set(id, { any, rows: any === 'yes' && list.rows.length === 0 ? [{}] : list.rows });
    return html`${this.#choice(gate!, id, list.any, answer)}
    ${
      list.any === 'yes'
        ? html`${list.rows.map(
              (row, index) =>
                html`<div class="fields">
                  ${fields.map((field) =>
                    this.#field(field, `${id}.${index}.${field.name}`, row[field.name!], (value) =>
                      edit(
                        list.rows.map((one, at) => (at === index ? { ...one, [field.name!]: value as string } : one)),
                      ),
                    ),
                  )}
                </div>`,
            )} <button type="button" @click=${() => edit([...list.rows, {}])}>${form.addRow}</button>`
        : nothing
    }`;
  }

  #question(question: QuestionDescription): TemplateResult {
    const { id, label, help, shape, fields } = question;
    const [first] = fields;
    if (shape === 'single' && first!.input === 'whole-number') {
      return html`<fieldset>
        <label class="name" for=${id}>${label}</label>
        <div class="muted">${help}</div>
        ${this.#input(first!, id, this.raw[id], (value) => this.#set(id, value))}
      </fieldset>`;
    }
    return html`<fieldset>
      <legend>${label}</legend>
      <div class="muted">${help}</div>
      ${this.#body(question)}
    </fieldset>`;
  }

  protected override render(): TemplateResult {
    const { answers, errors } = read(form, this.raw);
    this.#errors = errors;
    const { whole, criteria } = verdictsByHand(answers);
    return html`<form class="hand" novalidate @submit=${(event: Event) => event.preventDefault()}>
      <h2>${form.title}</h2>
      <div class="bar" role="status">${RUNNING}: <span class="chip ${whole}">${VERDICTS[whole]}</span></div>
      ${form.sections.map(
        ({ id, label, citation, questions }) =>
          html`<section>
            <div class="head">
              <h3>${label}</h3>
              <span class="chip ${criteria[id]!}">${VERDICTS[criteria[id]!]}</span>
            </div>
            <div class="muted">${citation}</div>
            ${questions.map((question) => this.#question(question))}
          </section>`,
      )}
      <button>${SUBMIT}</button>
    </form>`;
  }

  protected override updated(): void {
    validated();
  }
}

customElements.define('hand-form', HandForm);
ready(() => document.querySelector('hand-form')?.shadowRoot);

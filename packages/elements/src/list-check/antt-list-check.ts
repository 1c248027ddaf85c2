import {
  AnttError,
  type AssessedName,
  type KnownName,
  type ListCheck,
  type ListFinding,
  type ListTotal,
  type ListWords,
  type RecognitionList,
  type StatedTotals,
  checkList,
  describeFinding,
  describePlace,
  linesOf,
  listFrom,
  readList,
} from '@antt/core';
import { listWords as en } from '@antt/core/lists/en';
import { listWords as vi } from '@antt/core/lists/vi';
import { type CSSResultGroup, type PropertyDeclarations, type TemplateResult, html, nothing } from 'lit';
import { verdictIcon } from '../chip.ts';
import { ariaLevel } from '../head.ts';
import { LocalizedElement, isPrinting } from '../localized.ts';
import { said } from '../messages/said.ts';
import { toneStyles, tokens } from '../styles/tokens.ts';
import { problemIn } from './check.ts';
import { listCheckStyles } from './styles.ts';
import { type ListCheckWords, listCheckWords } from './words.ts';

/** Detail of `antt-list-check`. */
export interface ListCheckDetail {
  readonly list: RecognitionList;
  readonly check: ListCheck;
}

/** What is typed is checked when typing has paused this long, in milliseconds. */
const PAUSE = 300;
/** Findings drawn of each sort; a list that is wrong as a whole has thousands. */
const MOST = 200;
/** What a framework leaves out, it sets to `undefined` or `null`. */
const isLeftOut = (value: unknown): value is null | undefined => value === undefined || value === null;
/** Totals with their findings told in words that claim nothing. */
const LIKELY: readonly ListFinding['code'][] = ['looks-like-one', 'looks-like-two', 'several-units'];
const OFF: readonly ListTotal['agreement'][] = ['differs', 'parts-differ'];

/**
 * Checks a list of recognised units: pasted into its field, or given as `list`. Totals stated and listed, names that stand twice or
 * look like one, and with `results` who is listed without having met the standard, and who is left out. Nothing leaves the page.
 *
 * @example
 * <antt-list-check></antt-list-check>
 *
 * @fires {CustomEvent<ListCheckDetail>} antt-list-check - A list was checked, after typing has paused or a property was set.
 * @csspart text - The field for the text.
 * @csspart summary - How much was found.
 * @csspart finding - One thing found.
 * @csspart totals - The table of totals.
 * @cssprop [--antt-color-primary=#0a4a8f] - Buttons; see `antt-assessment` for all colours.
 * @cssprop [--antt-radius=0.5em] - Roundness of corners.
 * @cssprop [--antt-space=1em] - Unit of distances.
 * @cssprop [--antt-font=inherit] - Typeface.
 */
export class AnttListCheck extends LocalizedElement {
  static override styles: CSSResultGroup = [tokens, toneStyles, listCheckStyles];
  static override properties: PropertyDeclarations = {
    ...LocalizedElement.properties,
    value: {},
    list: { attribute: false },
    results: { attribute: false },
    register: { attribute: false },
    stated: { attribute: false },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** The text to check, as pasted. */
  value = '';
  /** A list in place of the text, `antt.list/1` or an array of names; the field is then not shown. */
  list: RecognitionList | readonly string[] | undefined;
  /** Results of the year: `unit`, `name`, `kind`, `verdict` of each. */
  results: readonly AssessedName[] | undefined;
  /** The units there are: `code`, `name`, `kind` of each, such as `register.validOn(day)`. */
  register: Iterable<KnownName> | undefined;
  /** Totals that stand elsewhere, by kind or heading; `total` is the whole. */
  stated: StatedTotals | undefined;
  /** Level of the first heading. */
  headingLevel = 2;

  #timer: ReturnType<typeof setTimeout> | undefined;
  #checked: ListCheckDetail | undefined;
  #problem: string | undefined;

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!['value', 'list', 'results', 'register', 'stated'].some((name) => changed.has(name))) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#check();
  }

  #check(): void {
    const { results, register, stated } = this;
    this.#checked = undefined;
    this.#problem = problemIn(results, register);
    if (this.#problem !== undefined) return;
    try {
      const list = isLeftOut(this.list) ? readList(this.#text) : listFrom(this.list);
      if (!list.entries && !list.groups && list.stated === undefined) return;
      const options = { ...(results && { results }), ...(register && { register }), ...(stated && { stated }) };
      this.#checked = { list, check: checkList(list, options) };
    } catch (error) {
      if (!(error instanceof AnttError)) throw error;
      this.#problem = error.message;
    }
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    const told = ['value', 'list', 'results', 'register', 'stated'].some((name) => changed.has(name));
    if (told && this.#checked) {
      this.dispatchEvent(new CustomEvent('antt-list-check', { detail: this.#checked, bubbles: true, composed: true }));
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    // What was typed last is not lost, nor the summary one of another text, when the element comes back.
    this.value = this.renderRoot.querySelector('textarea')?.value ?? this.value;
  }

  /** The text; what a framework leaves out is no text. */
  get #text(): string {
    return String((this.value as string | null | undefined) ?? '');
  }

  #typed({ target }: Event): void {
    const { value } = target as HTMLTextAreaElement;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.value = value;
    }, PAUSE);
  }

  /** Puts the cursor on a line, selects it and shows it. */
  #goTo(line: number): void {
    const field = this.renderRoot.querySelector('textarea')!;
    const lines = field.value.split('\n');
    const start = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
    field.focus();
    field.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
    // Chromium scrolls to a selection only when something is typed.
    field.scrollTop = (field.scrollHeight / lines.length) * (line - 2);
  }

  protected override render(): TemplateResult {
    const code = this.languageCode === 'en' ? 'en' : 'vi';
    const own = { listCheck: listCheckWords[code], listFindings: code === 'en' ? en : vi };
    const { listCheck: words, listFindings } = said(code, own);
    const checked = this.#checked?.check;
    const findings = checked?.findings ?? [];
    const names = checked?.totals[0]?.listed ?? 0;
    const summary = checked ? words.summary(findings.length, names) : words.empty;
    const tone = checked ? (findings.length > 0 ? 'undetermined' : 'met') : '';
    return html`<div lang=${code} dir="ltr">
      <div class="title" role="heading" aria-level=${ariaLevel(this.headingLevel)}>${words.title}</div>
      ${isLeftOut(this.list) ? this.#field(words) : nothing}
      <p class="summary tone ${tone}" part="summary" role="status">
        ${this.#problem === undefined ? summary : `${words.wrong} ${this.#problem}`}
      </p>
      ${checked ? this.#drawn(checked, words, listFindings) : nothing}
    </div>`;
  }

  #field(words: ListCheckWords): TemplateResult {
    return html`<label for="text">${words.text}</label>
      <p class="hint" id="hint">${words.hint}</p>
      <textarea
        id="text"
        part="text"
        rows="10"
        spellcheck="false"
        autocomplete="off"
        aria-describedby="hint"
        .value=${this.#text}
        @input=${this.#typed}
      ></textarea>
      ${
        isPrinting()
          ? html`<ol>
              ${this.#text.split('\n').map((line) => html`<li>${line}</li>`)}
            </ol>`
          : nothing
      }`;
  }

  #drawn({ findings, totals }: ListCheck, words: ListCheckWords, say: ListWords): TemplateResult {
    const likely = (found: ListFinding): boolean => LIKELY.includes(found.code);
    return html`${this.#findings(
      'sure',
      findings.filter((found) => !likely(found)),
      words,
      say,
    )}
    ${this.#findings('likely', findings.filter(likely), words, say)}
    ${
      totals.some(({ stated }) => stated !== undefined)
        ? html`<div class="over" role="heading" aria-level=${ariaLevel(this.headingLevel + 1)} id="totals">
              ${words.totals}
            </div>
            <div class="scroll" tabindex="0" role="region" aria-labelledby="totals">
              <table part="totals" aria-labelledby="totals">
                <thead>
                  <tr>
                    <th scope="col">${words.part}</th>
                    <th scope="col" class="figure">${words.stated}</th>
                    <th scope="col" class="figure">${words.listed}</th>
                    <th scope="col">${words.remark}</th>
                  </tr>
                </thead>
                <tbody>
                  ${totals.map(
                    ({ path, stated, listed, agreement }) =>
                      html`<tr class=${OFF.includes(agreement) ? 'off' : ''}>
                        <th scope="row">${describePlace(path, say)}</th>
                        <td class="figure">${stated === undefined ? '–' : say.number(stated)}</td>
                        <td class="figure">${listed === undefined ? '–' : say.number(listed)}</td>
                        <td>${say.agreement[agreement]}</td>
                      </tr>`,
                  )}
                </tbody>
              </table>
            </div>`
        : nothing
    }`;
  }

  #findings(
    sort: 'sure' | 'likely',
    findings: readonly ListFinding[],
    words: ListCheckWords,
    say: ListWords,
  ): TemplateResult | typeof nothing {
    if (findings.length === 0) return nothing;
    const shown = findings.slice(0, MOST);
    return html`<div class="over" role="heading" aria-level=${ariaLevel(this.headingLevel + 1)} id=${sort}>
        ${words[sort]}
      </div>
      <ul class=${sort} aria-labelledby=${sort}>
        ${shown.map(
          (found) =>
            html`<li part="finding">
              ${verdictIcon(sort === 'sure' ? 'not-met' : 'undetermined')}
              <span>
                ${describeFinding(found, say)}.
                ${
                  isLeftOut(this.list)
                    ? html`<br />${linesOf(found).map(
                          (line) =>
                            html`<button type="button" @click=${() => this.#goTo(line)}>${words.line(line)}</button>`,
                        )}`
                    : nothing
                }
              </span>
            </li>`,
        )}
      </ul>
      ${findings.length > MOST ? html`<p>${words.more(findings.length - MOST)}</p>` : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'antt-list-check': AnttListCheck;
  }
  interface GlobalEventHandlersEventMap {
    'antt-list-check': CustomEvent<ListCheckDetail>;
  }
}

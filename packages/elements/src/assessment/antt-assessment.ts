import {
  type AnswerIssue,
  type Answers,
  type Overlay,
  type Question,
  type Result,
  type Verdict,
  wordsFor,
} from '@antt/core';
import type { UnitType } from '@antt/schemas/current';
import {
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
  html,
  nothing,
} from 'lit';
import { type Draft, type EnteredBy, registeredDrafts } from '../drafts/drafts.ts';
import { FormControl } from '../form-control.ts';
import { registeredHistory } from '../history/history.ts';
import { overlaysOf, registeredOverlays } from '../overlays/overlays.ts';
import { chipStyles, toneStyles, tokens } from '../styles/tokens.ts';
import { isPrinting } from '../localized.ts';
import { languageFor } from '../vietnamese.ts';
import { warnUnless } from '../warn.ts';
import { type BadSetting, type Configured, type Readings, configure, parseReadings } from './config.ts';
import type { AnswersDetail, ChangeDetail, ErrorDetail } from './events.ts';
import { FormState } from './form-state.ts';
import { type Frame, configurationError, formTemplate } from './form.ts';
import { keepFocus } from './keep-focus.ts';
import type { Model } from './model.ts';
import { type Raw, asJson } from './raw.ts';
import { formStyles } from './styles/form.ts';
import { questionStyles } from './styles/question.ts';
import type { FormView } from './view.ts';

/** Changes of the verdict are announced when typing has paused this long, in milliseconds. */
const PAUSE = 1000;

const CONTROLS = ':is(input,select,button)';

const NO_DRAFTS = 'no antt-drafts.js on this page';

/**
 * The form by which a unit assesses itself: drawn from the criteria of its unit type and year, with a verdict that
 * follows every answer and an explained result at the end.
 *
 * What a person entered stays: when it is not right yet, when a question steps aside, when `lang`, `readings` or
 * `unit-type` change and come back. Only complete, well-formed answers are evaluated and handed out.
 *
 * In a `<form>` it is a control of its own: it sends its answers as JSON under its `name`, and its faults hold the form back.
 *
 * @example
 * <antt-assessment unit-type="commune" year="2025" readings="recognitionBase=pooled"></antt-assessment>
 *
 * @fires {CustomEvent<ChangeDetail>} antt-change - An answer changed: `{ answers, result, question }`.
 * @fires {CustomEvent<AnswersDetail>} antt-submit - The result was asked for and no answer is wrong: `{ answers, result }`. Cancel it to keep the result from being shown here.
 * @fires {CustomEvent<ErrorDetail>} antt-error - The result was asked for, or a form around was to be sent, and answers are wrong; or the form cannot be shown as it is set up: `{ issues, error? }`.
 * @fires {CustomEvent<DraftDetail>} antt-draft - What became of the draft: `{ status }`, one of `saved` (all that was entered so far is kept), `restored`, `unsaved`, `conflict`, `discarded`.
 *
 * @csspart title - Heading of the form.
 * @csspart summary - Verdict so far and questions left.
 * @csspart error-summary - What is to be corrected.
 * @csspart draft - What is told of the draft.
 * @csspart section - A criterion, or points of one clause.
 * @csspart criterion - One criterion.
 * @csspart citation - A place in the law.
 * @csspart verdict - A verdict; also a part of its own name (`met`, `not-met`, `undetermined`, `not-applicable`).
 * @csspart reason - Why a criterion is not met.
 * @csspart table - Questions that ask for the same figures.
 * @csspart question - One question.
 * @csspart proof - What proves the answer.
 * @csspart row - One incident.
 * @csspart error - An error beside its field.
 * @csspart submit - The button at the end.
 * @csspart result - The result at the end.
 * @csspart message - Why the form cannot be shown.
 *
 * @cssprop [--antt-color-text=#16202e] - Text. All colours have another default where the page's `color-scheme` is dark.
 * @cssprop [--antt-color-muted=#435061] - Hints and citations.
 * @cssprop [--antt-color-ground=#fff] - Ground of the form.
 * @cssprop [--antt-color-surface=#f3f6fa] - Ground of headings and rows.
 * @cssprop [--antt-color-line=#c9d2de] - Dividing lines.
 * @cssprop [--antt-color-control=#5c6b7e] - Borders of inputs.
 * @cssprop [--antt-color-primary=#0a4a8f] - Buttons, links, chosen answers.
 * @cssprop [--antt-color-on-primary=#fff] - Text on the primary colour.
 * @cssprop [--antt-color-focus=#ffc533] - Halo around the focused control.
 * @cssprop [--antt-color-met=#0b5a34] - "Met"; its ground is `--antt-color-met-ground`. Likewise `not-met`, `undetermined`, `not-applicable`.
 * @cssprop [--antt-radius=0.5em] - Roundness of corners.
 * @cssprop [--antt-space=1em] - Unit of distances.
 * @cssprop [--antt-font=inherit] - Typeface.
 * @cssprop [--antt-font-size=inherit] - Text size; left alone, the page's own.
 * @cssprop [--antt-sticky-top=0px] - Where the summary sticks, below a fixed header of the page.
 */
export class AnttAssessment extends FormControl {
  static override styles: CSSResultGroup = [tokens, toneStyles, chipStyles, formStyles, questionStyles];
  static override properties: PropertyDeclarations = {
    ...FormControl.properties,
    unitType: { attribute: 'unit-type' },
    // What is no number stays as it was written, for the message.
    year: { converter: { fromAttribute: (text) => (text ? Number(text) || text : undefined) } },
    readings: { converter: { fromAttribute: parseReadings } },
    overlays: {},
    // Takes what a page set before this script came; the accessor below does the rest.
    answers: { attribute: false, noAccessor: true },
    value: { noAccessor: true },
    readonly: { type: Boolean, reflect: true },
    headingLevel: { type: Number, attribute: 'heading-level' },
    auditBase: { attribute: 'audit-base' },
    draftKey: { attribute: 'draft-key' },
    announcement: { state: true },
    submitted: { state: true },
  };

  /** `residential-area`, `commune`, `agency`, `enterprise` or `school`. */
  unitType: UnitType | (string & {}) = '';
  /** The assessed year. There is no default: a verdict must not depend on a device's clock. */
  year: number | undefined;
  /** Readings chosen where the law allows several, by id; or as text `recognitionBase=pooled reduction=contained`. */
  readings: Readings | string | null = {};
  /**
   * Provincial overlays, applied in this order: themselves, or their URLs separated by blanks (same origin or CORS).
   * Needs `antt-overlays.js` (`@antt/elements/overlays`) on the page.
   */
  overlays: readonly Overlay[] | string | null = [];
  /** Shows the answers as text. */
  readonly = false;
  /** Level of the form's heading; those below follow. */
  headingLevel = 2;
  /** Where the page finds the audit pages, such as `/audit/`: makes the result's citations links to them. */
  auditBase: string | undefined;
  /**
   * Keeps what is entered on this device, under this name, and restores it. Off without one: answers are sensitive. Needs
   * `antt-drafts.js` (`@antt/elements/drafts`) on the page.
   */
  draftKey: string | undefined;

  private announcement: Verdict | undefined;
  private submitted = false;

  readonly #state = new FormState();
  #configured: { readonly key: unknown; readonly value: Configured } | undefined;
  #reported: Error | undefined;
  #drafts: Draft | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * Answers that are complete and well-formed, by question id; none as long as the form cannot be shown. Setting replaces
   * all that was entered; what is wrong is kept, shown with its error, and not handed out again until it is corrected.
   * Setting what is there already changes nothing, so that a page may hand back every `antt-change`: what is half typed
   * stays. To take back that too, call `reset()` or set `null`.
   */
  get answers(): Answers {
    return this.#model?.answers ?? {};
  }
  set answers(answers: Answers | null | undefined) {
    if (!answers || asJson(answers) !== asJson(this.answers)) this.#replace(answers);
  }

  /**
   * The answers as the JSON text that a form sends; `''` as long as the form cannot be shown. Setting replaces what was
   * entered, as `answers` does. The attribute holds the answers to begin with, to which a reset returns.
   */
  get value(): string {
    return this.#model ? asJson(this.answers) : '';
  }
  set value(text: string | null) {
    let answers: unknown = text;
    try {
      answers = text ? JSON.parse(text) : null;
    } catch {
      // Goes on as the text that it is, which is refused with a warning.
    }
    this.answers = answers as Answers | null;
  }

  /** The result of the answers so far; `undefined` as long as the form cannot be shown. */
  get result(): Result | undefined {
    return this.#model?.result;
  }

  /** What is wrong with answers so far. */
  get issues(): readonly AnswerIssue[] {
    return this.#model?.issues ?? [];
  }

  /** Takes back all answers; those of the `value` attribute come again. */
  reset(): void {
    this.submitted = false;
    this.#replace(undefined);
    this.value = this.getAttribute('value');
  }

  #replace(answers: Answers | null | undefined): void {
    // Half filled-in days are no values that a new one would differ from.
    this.renderRoot?.querySelectorAll<HTMLInputElement>('.day').forEach((day) => (day.value = ''));
    this.#state.replace(answers);
    this.announcement = undefined;
    this.#entered(answers ? 'page' : 'reset');
  }

  /** Notes the days that are half filled in: the browser fires no event for them, and hides what they hold. */
  #scan(): void {
    const half = this.renderRoot?.querySelectorAll('.day:invalid:not([hidden] *)') ?? [];
    if (this.#state.halfDays(Array.from(half, ({ id }) => id))) this.requestUpdate();
  }

  /** Whether no answer is wrong. Questions left open are no fault. Shows nothing; fires `invalid` like any control. */
  checkValidity(): boolean {
    this.#scan();
    this.validate();
    return this.internals.checkValidity();
  }

  /** As `checkValidity`, and shows what is wrong: beside the fields and in a summary that takes the focus. */
  reportValidity(): boolean {
    const valid = this.checkValidity();
    if (!valid) this.#showErrors();
    return valid;
  }

  /** What was entered, right or wrong, as a file that `importDraft` reads, here or on another device. */
  async exportDraft(): Promise<Blob> {
    return this.#needed.export();
  }

  /**
   * Puts the entries of a file in place of those here; a button brings those back.
   *
   * @throws {DraftError} with a `fault` and a message in the language of the form, when the file is no draft of this form, is
   * damaged, or of a newer version. Nothing is changed then.
   */
  async importDraft(file: Blob): Promise<void> {
    return this.#needed.import(file);
  }

  /** Takes all drafts of the key off this device; what the form shows stays. To be called when what `antt-submit` gave has been saved. */
  async discardDraft(): Promise<void> {
    return this.#needed.discard();
  }

  /** Comes with `antt-drafts.js`, and from then on follows the form by itself. */
  get #draft(): Draft | undefined {
    return (this.#drafts ??= registeredDrafts()?.(this, this.#state, () => this.#view));
  }

  get #needed(): Draft {
    if (this.#draft) return this.#draft;
    throw new Error(NO_DRAFTS);
  }

  /** Moves the focus to the first control on view for an answer. */
  override focus(options?: FocusOptions): void {
    const controls = [...this.renderRoot.querySelectorAll<HTMLElement>(`.all ${CONTROLS}`)];
    controls.find((control) => control.checkVisibility())?.focus(options);
  }

  /** @internal */
  formResetCallback(): void {
    this.reset();
  }
  /** @internal */
  formStateRestoreCallback(stored: unknown): void {
    if (this.#state.restore(stored)) this.#entered('browser');
  }

  /** @internal What was entered, right or wrong, by question id. */
  get entered(): Raw {
    return this.#state.raw;
  }
  /** @internal Takes one answer as a person enters it, or takes it out. Also for `antt-take-over.js`. */
  enter(question: string, raw?: unknown): void {
    this.#state.set(question, raw);
    this.#scan();
    this.#entered('person');
  }

  get #configuration(): Configured {
    const { unitType, year, readings, overlays: asked } = this;
    const overlays = overlaysOf(asked);
    const key = [unitType, year, readings, overlays, registeredOverlays(), registeredHistory()];
    const known = this.#configured?.key as typeof key | undefined;
    if (!known || key.some((part, index) => !Object.is(part, known[index]))) {
      this.#configured = { key, value: configure({ unitType, year, readings, overlays, asked }) };
    }
    return this.#configured!.value;
  }

  get #model(): Model | undefined {
    const { standard } = this.#configuration;
    return standard && this.#state.model(standard);
  }

  /** After any change of what was entered. */
  #entered(by: EnteredBy): void {
    this.requestUpdate();
    if (this.hasUpdated) this.validate();
    this.#drafts?.entered(by);
  }

  protected override validate(): void {
    const configured = this.#configuration;
    const { standard } = configured;
    const [first] = this.issues;
    const { locale, texts, ui } = languageFor(this.languageCode);
    const message = !standard
      ? ui.badSetting(configured.attribute, configured.given, configured.needs)
      : first
        ? locale.issue(first, wordsFor(texts, standard.criteriaSet))
        : this.held;
    // A host form's own submission, unlike its checkValidity(), puts the focus on the anchor, which then tells (`held`).
    const anchor = this.renderRoot?.querySelector<HTMLElement>('[tabindex]') ?? undefined;
    this.internals.setValidity({ customError: Boolean(message) }, message, anchor);
    this.internals.setFormValue(this.value || null, this.#state.stored());
  }

  #emit(type: string, detail: AnswersDetail | ChangeDetail | ErrorDetail, cancelable = false): boolean {
    return this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable }));
  }

  #change(question: Question, raw: unknown, focus?: string): void {
    this.enter(question.id, raw);
    if (focus) void this.#focus(focus);
    const { answers, result } = this.#model!;
    this.#emit('antt-change', { answers, result, question: question.id });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.announcement = this.result?.verdict), PAUSE);
  }

  async #focus(id: string, fallback = id): Promise<void> {
    await this.updateComplete;
    const root = this.shadowRoot!;
    const target = root.getElementById(id) ?? root.getElementById(fallback);
    for (const section of root.querySelectorAll('details'))
      if (section.contains(target) || section.querySelector('.error')) section.open = true;
    (target?.querySelector<HTMLElement>(CONTROLS) ?? target)?.focus();
  }

  #showErrors(): void {
    this.#state.attempted = true;
    this.#state.summary = true;
    this.requestUpdate();
    void this.#focus('errors');
  }

  #refuse(): void {
    this.#showErrors();
    this.#emit('antt-error', { issues: this.issues });
  }

  #submit(event: Event): void {
    event.preventDefault();
    this.#scan();
    const model = this.#model!;
    if (model.issues.length > 0) {
      this.#refuse();
    } else if (this.#emit('antt-submit', { answers: model.answers, result: model.result }, true)) {
      this.submitted = true;
      void this.#focus('result');
    }
  }

  /** Errors wait until a field, and those about missing parts until the whole question, has been left. */
  #left(event: FocusEvent): void {
    const field = event.target as HTMLElement;
    const question = field.closest<HTMLElement>('[data-question]');
    const { path } = field.dataset;
    if (!question || !path) return;
    const whole = !question.contains(event.relatedTarget as Node | null);
    const show = (): void => {
      // An error drawn between press and click would move what is being clicked from under the pointer.
      if (document.querySelector(':active')) return void setTimeout(show, 50);
      this.#state.left(path);
      if (whole) this.#state.left(question.dataset['question']!);
      this.requestUpdate();
    };
    show();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('unitType')) this.submitted = false;
    // Who asked for the focus before this gets it first.
    void this.updateComplete.then(keepFocus(this.renderRoot as ShadowRoot));
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#state.drawn();
    this.#scan();
    this.validate();
    if (this.draftKey) warnUnless(registeredDrafts, 'antt-draft-key', '', NO_DRAFTS);
    const { error } = this.#configuration as Partial<BadSetting>;
    if (error && error !== this.#reported) this.#emit('antt-error', { issues: [], error });
    this.#reported = error;
  }

  protected override render(): TemplateResult {
    const view = this.#view;
    if (!view) return configurationError(languageFor(this.languageCode), this.#configuration as BadSetting);
    const frame: Frame = {
      headingLevel: this.headingLevel,
      auditBase: this.auditBase,
      disabled: this.isDisabled,
      summary: this.#state.summary,
      outcome: this.submitted || this.readonly,
      announcement: this.announcement,
      draft: this.#draft?.panel,
      submit: (event) => this.#submit(event),
      left: (event) => this.#left(event),
      held: () => this.#refuse(),
      go: (event, path, question) => {
        event.preventDefault();
        void this.#focus(path, `${question}~question`);
      },
      leaveOut: (question) => this.enter(question),
    };
    // On paper the answers are text. The form stays as it is, out of sight: it holds what only the browser knows.
    const paper = isPrinting() && !this.readonly;
    return html`${formTemplate(view, frame)}
    ${paper ? formTemplate({ ...view, readonly: true }, { ...frame, outcome: true, draft: undefined }) : nothing}`;
  }

  get #view(): FormView | undefined {
    const { standard } = this.#configuration;
    if (!standard) return undefined;
    const language = languageFor(this.languageCode);
    const words = wordsFor(language.texts, standard.criteriaSet);
    const model = this.#state.model(standard);
    return {
      standard,
      language,
      words,
      model,
      readonly: this.readonly,
      raw: (question) => this.#state.raw[question],
      error: (path) => {
        const issue = model.issues.find((one) => one.path === path && (this.readonly || this.#state.isShown(one)));
        return issue && language.locale.issue(issue, words);
      },
      set: (question, raw, focus) => this.#change(question, raw, focus),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'antt-assessment': AnttAssessment;
  }
}

import {
  AnttError,
  type Dossier,
  type DossierState,
  type DossierWords,
  type IsoDay,
  type ProcedureNames,
  type ProcedureSet,
  type Step,
  NoCriteriaError,
  type Verdict,
  calendarEntries,
  describeDossier,
  dossierState,
  icalendar,
  procedureNames,
  sayActors,
  sayCitation,
  sayDays,
  sayLack,
  sayOffTime,
  sayUnsaid,
  stepsOf,
} from '@antt/core';
import { dossierWords as en } from '@antt/core/dossier/en';
import { dossierWords as vi } from '@antt/core/dossier/vi';
import { procedureFor } from '@antt/schemas/procedures';
import { texts as textsEn } from '@antt/schemas/procedures/texts/en';
import { texts as textsVi } from '@antt/schemas/procedures/texts/vi';
import { type CSSResultGroup, type PropertyDeclarations, type TemplateResult, html, nothing } from 'lit';
import { isRecord } from '../assessment/raw.ts';
import { verdictIcon } from '../chip.ts';
import { ariaLevel } from '../head.ts';
import { LocalizedElement } from '../localized.ts';
import { said } from '../messages/said.ts';
import { save } from '../overview/save.ts';
import { chipStyles, toneStyles, tokens } from '../styles/tokens.ts';
import { deviceDay, lastRecorded, statusOf } from './status.ts';
import { calendarStyles } from './styles.ts';
import { type CalendarWords, type StepStatus, calendarWords } from './words.ts';

/** Icon and colour of a status: those of a verdict. */
const TONES: Readonly<Record<StepStatus, Verdict>> = {
  done: 'met',
  late: 'not-met',
  early: 'undetermined',
  missing: 'undetermined',
  incomplete: 'undetermined',
  now: 'undetermined',
  later: 'not-applicable',
  past: 'not-applicable',
};

/** What a page may draw otherwise. */
const PARTS: Readonly<Partial<Record<StepStatus, string>>> = {
  late: 'late',
  missing: 'lacking',
  incomplete: 'lacking',
};

/** All that one drawing needs. */
interface View {
  readonly words: CalendarWords;
  readonly say: DossierWords;
  readonly names: ProcedureNames;
  readonly set: ProcedureSet;
  readonly steps: readonly Step[];
  readonly day: IsoDay | undefined;
  readonly state: DossierState;
}

/**
 * The year of one unit: registration, the time that counts, the meeting, the dossier and the decision, each with its days,
 * who acts, papers and place in the law. With a dossier, where it stands: what is late, what it lacks, who acts next.
 *
 * @example
 * <antt-calendar unit-type="commune" year="2025" unit="Xã Tân Lập" today="2025-11-20"></antt-calendar>
 *
 * @csspart state - Where the dossier stands.
 * @csspart step - One step.
 * @csspart late - A step that is late, also `step`.
 * @csspart lacking - A step that is not recorded, or lacks papers or people, also `step`.
 * @csspart save - The button that saves the days for other calendars.
 * @cssprop [--antt-color-not-met] - What is late; see `antt-assessment` for all colours.
 * @cssprop [--antt-radius=0.5em] - Roundness of corners.
 * @cssprop [--antt-space=1em] - Unit of distances.
 * @cssprop [--antt-font=inherit] - Typeface.
 */
export class AnttCalendar extends LocalizedElement {
  static override styles: CSSResultGroup = [tokens, toneStyles, chipStyles, calendarStyles];
  static override properties: PropertyDeclarations = {
    ...LocalizedElement.properties,
    unitType: { attribute: 'unit-type' },
    year: { type: Number },
    unit: {},
    code: {},
    today: {},
    dossier: { attribute: false },
    criteriaSet: { attribute: false },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** `residential-area`, `commune`, `agency`, `enterprise` or `school`. */
  unitType = '';
  /** The assessed year, from 2012 on. */
  year = NaN;
  /** Name of the unit. */
  unit = '';
  /** Code of the unit: it tells its events from those of others in a calendar. */
  code = '';
  /**
   * The day by which lateness is judged, `YYYY-MM-DD`; `device` for the day that the visitor's device says it is in Viet Nam, which may
   * be wrong. Left out, nothing is judged by a day: the calendar shows what is recorded.
   */
  today = '';
  /** What happened so far; left out, the days of the year alone are shown. */
  dossier: Dossier | undefined;
  /** Criteria of the unit for the year with a province's overlays over them; left out, the national rules hold. */
  criteriaSet: ProcedureSet | undefined;
  /** Level of the heading. */
  headingLevel = 2;

  /** @throws {AnttError} for a unit type, year, day or dossier that cannot be read. */
  #view(): View {
    const code = this.languageCode === 'en' ? 'en' : 'vi';
    const own = { calendar: calendarWords[code], dossier: code === 'en' ? en : vi };
    const { calendar: words, dossier: say } = said(code, own);
    const set: ProcedureSet = this.criteriaSet ?? procedureFor(this.unitType, this.year);
    if (!isRecord(set) || !isRecord(set.years) || !isRecord(set.procedure)) {
      throw new NoCriteriaError(
        'criteriaSet: expected a criteria set, as compile(…).criteriaSet has it; got another value.',
      );
    }
    const names = procedureNames(code === 'en' ? textsEn : textsVi, set);
    const day = this.today === 'device' ? deviceDay() : this.today || undefined;
    const state = dossierState(set, this.dossier, day ?? lastRecorded(this.dossier, set.year));
    return { words, say, names, set, steps: stepsOf(set), day, state };
  }

  /**
   * The days of the year as an iCalendar file (RFC 5545).
   *
   * @param stamp When it is made, in UTC: `2025-01-01T00:00:00Z`. The same stamp gives the same bytes.
   * @throws {AnttError} for a stamp, or attributes, that cannot be read.
   */
  iCalendar(stamp: string): string {
    const { words, say, names, set, steps } = this.#view();
    const unit = { code: this.code || set.unitType, name: this.unit || names.unitType };
    // A file of one's own disk has no host; `.invalid` is never one (RFC 2606).
    const entries = calendarEntries(steps, unit, names, say, location.hostname || 'antt.invalid');
    return icalendar(entries, { stamp, name: words.title(unit.name, set.year), language: say.language });
  }

  #save(): void {
    const stamp = `${new Date().toISOString().slice(0, 19)}Z`;
    const file = new Blob([this.iCalendar(stamp)], { type: 'text/calendar' });
    save(`antt-${this.year}-${this.code || this.unitType}.ics`, file);
  }

  protected override render(): TemplateResult {
    const code = this.languageCode === 'en' ? 'en' : 'vi';
    let view: View;
    try {
      view = this.#view();
    } catch (error) {
      if (!(error instanceof AnttError)) throw error;
      return html`<div lang=${code} dir="ltr">
        <p class="state tone not-met" role="alert">
          ${calendarWords[code].wrong} <span lang="en">${error.message}</span>
        </p>
      </div>`;
    }
    const { words, say, names, set, steps, day } = view;
    return html`<div lang=${code} dir="ltr">
      <div class="over" role="heading" aria-level=${ariaLevel(this.headingLevel)}>
        ${words.title(this.unit || names.unitType, set.year)}
      </div>
      ${this.unit ? html`<p class="muted">${names.unitType}</p>` : nothing}
      ${this.dossier ? this.#state(view) : nothing}
      ${
        day || this.dossier ? html`<p class="muted">${day ? words.today(say.day(day)) : words.asRecorded}</p>` : nothing
      }
      <ol>
        ${steps.map((step) => this.#step(step, view))}
      </ol>
      ${
        steps.some(({ unknown }) => !unknown)
          ? html`<button type="button" part="save" @click=${this.#save}>${words.save}</button>`
          : nothing
      }
    </div>`;
  }

  #state({ state, names, say }: View): TemplateResult {
    // What is lacking stands with its step.
    const [stands, ...rest] = describeDossier({ ...state, offTime: [], lacks: [], unsaid: [] }, names, say);
    const refused = state.decision?.recognised === false;
    const tone =
      state.late || state.reasons.length > 0 || refused ? 'not-met' : state.decision ? 'met' : 'undetermined';
    return html`<div class="state tone ${tone}" part="state">
      <b>${verdictIcon(tone)} ${stands}${state.late ? ` – ${say.late}` : nothing}</b>
      ${
        rest.length > 0
          ? html`<ul>
              ${rest.map((line) => html`<li>${line}</li>`)}
            </ul>`
          : nothing
      }
    </div>`;
  }

  #step(step: Step, view: View): TemplateResult {
    const { words, say, names, day, state } = view;
    const status = statusOf(step, state, this.dossier, day);
    const { papers, people, receiver, citations, basis } = step;
    const alerts = [
      ...state.offTime.filter((each) => each.step === step.step).map((each) => sayOffTime(each, say)),
      ...state.lacks
        .filter((each) => each.step === step.step && each.lack !== 'step')
        .map((each) => sayLack(each, names, say)),
      ...state.unsaid.filter((each) => each.step === step.step).map((each) => sayUnsaid(each, say)),
    ];
    const row = (name: string, value: string): TemplateResult | typeof nothing =>
      value
        ? html`<dt>${name}</dt>
            <dd>${value}</dd>`
        : nothing;
    const actors = sayActors(step.by, names, say) + (basis === 'inferred' ? ` (${say.inferred})` : '');
    return html`<li class="step ${status ?? ''}" part="step ${PARTS[status!] ?? ''}">
      <div class="head">
        <div class="title" role="heading" aria-level=${ariaLevel(this.headingLevel + 1)}>${say.steps[step.step]}</div>
        ${
          status
            ? html`<span class="chip tone ${TONES[status]} ${status}">
                ${verdictIcon(TONES[status])} ${words.statuses[status]}
              </span>`
            : nothing
        }
      </div>
      <p class="days">${sayDays(step, say)}</p>
      ${
        alerts.length > 0
          ? html`<ul class="alert">
              ${alerts.map((line) => html`<li>${line}</li>`)}
            </ul>`
          : nothing
      }
      <dl>
        ${row(words.who, actors)} ${row(words.papers, (papers ?? []).map(names.paper).join('; '))}
        ${row(words.people, (people ?? []).map(names.person).join('; '))}
        ${row(words.receiver, receiver === undefined ? '' : names.body(receiver))}
        ${row(words.basis, citations.map((citation) => sayCitation(citation, names, say)).join('; '))}
      </dl>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'antt-calendar': AnttCalendar;
  }
}

import type { Register, Unit } from '@antt/core';
import type { UnitType } from '@antt/schemas/current';
import {
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
  html,
  nothing,
} from 'lit';
import { ariaLevel } from '../head.ts';
import { LocalizedElement } from '../localized.ts';
import { said } from '../messages/said.ts';
import { chipStyles, toneStyles, tokens } from '../styles/tokens.ts';
import { languageFor } from '../vietnamese.ts';
import { warn } from '../warn.ts';
import { problemIn } from './check.ts';
import { criteriaPart } from './criteria.ts';
import { kindsPart } from './kinds.ts';
import { type ListView, PAGE_SIZES, filterWords, listPart } from './list.ts';
import { type Picture, type Row, pictureOf } from './picture.ts';
import type { FilterDetail, OpenDetail, OverviewFilter, OverviewRecord, OverviewTarget, RateBase } from './records.ts';
import { save } from './save.ts';
import { type Column, filtered, sorted } from './select.ts';
import { csvOf } from './sheet.ts';
import { totalsSheet, unitsSheet } from './sheets.ts';
import { overviewStyles } from './styles.ts';
import { tableStyles } from './table-styles.ts';
import { trendPart } from './trend.ts';
import { type Group, type View, kindLabel } from './view.ts';
import { en, vi } from './words.ts';
import { xlsxOf } from './xlsx.ts';

export type * from './records.ts';

const NOTHING = pictureOf([], []);

/**
 * A province's year: totals and rates by kind with their targets, the trend over years, the criteria that most units
 * fail, and the list of units behind every figure, to be searched, sorted, printed and downloaded. It counts what it is
 * given and works out no verdict.
 *
 * @example
 * const overview = document.querySelector('antt-overview');
 * overview.register = [{ code: '12433', name: 'Bồ Xuyên', kind: 'commune', from: '2004-01-01' }];
 * overview.records = [{ unit: '12433', year: 2025, verdict: 'met', registered: true }];
 * overview.targets = [{ percent: 100 }];
 *
 * @fires {CustomEvent<OpenDetail>} antt-open - A unit was chosen in the list: the page shows it.
 * @fires {CustomEvent<FilterDetail>} antt-filter - The list holds other units than before.
 * @csspart overview - All of it.
 * @csspart kinds - The list of kinds.
 * @csspart kind - One kind with its rate, its bar and its target.
 * @csspart trend - The lines over the years.
 * @csspart criteria - The criteria that most units fail.
 * @csspart figure - A figure; it opens the list behind it.
 * @csspart table - The table behind a chart.
 * @csspart controls - What the list is searched and filtered by.
 * @csspart download - A button for a file.
 * @csspart list - The table of units.
 * @csspart unit - The name of a unit, which fires `antt-open`.
 * @csspart remark - What the page has to say of a unit.
 * @csspart verdict - The verdict of a unit.
 * @csspart pager - The pages of the list.
 * @cssprop [--antt-color-text] - Text; see `antt-assessment` for all colours.
 * @cssprop [--antt-radius=0.5em] - Roundness of corners.
 * @cssprop [--antt-space=1em] - Unit of distances.
 * @cssprop [--antt-font=inherit] - Typeface.
 */
export class AnttOverview extends LocalizedElement {
  static override styles: CSSResultGroup = [tokens, toneStyles, chipStyles, overviewStyles, tableStyles];
  static override properties: PropertyDeclarations = {
    ...LocalizedElement.properties,
    register: { attribute: false },
    records: { attribute: false },
    targets: { attribute: false },
    groups: { attribute: false },
    year: { type: Number },
    rateOf: { attribute: 'rate-of' },
    loading: { type: Boolean },
    error: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    filter: { attribute: false },
    sort: { state: true },
    page: { state: true },
    pageSize: { state: true },
  };

  /** The units: a `Register` of `@antt/core`, or its units. Units of other kinds than the law's are places, and are not counted. */
  register: Register | readonly Unit[] | undefined;
  /** What is known of units and years, in any order; a year that is in none is not offered. */
  records: readonly OverviewRecord[] | undefined;
  /** Shares that are to be reached, by kind and year or for all. */
  targets: readonly OverviewTarget[] = [];
  /** Kinds that are counted together, such as `[['commune'], ['agency', 'enterprise']]`. Left out, each by itself. */
  groups: readonly (readonly UnitType[])[] | undefined;
  /** The year on view. Left out, the last one that has records. */
  year: number | undefined;
  /** `registered`: rates are of the units that registered, not of all. */
  rateOf: RateBase | (string & {}) = 'all';
  /** Figures are on their way. */
  loading = false;
  /** Why there are no figures, in the words of the page. */
  error: string | undefined;
  /** Level of the first heading. */
  headingLevel = 2;
  /** Which units the list holds; changes as people choose. */
  filter: OverviewFilter = {};

  private sort: ListView['sort'] = { column: 'name', descending: false };
  private page = 0;
  private pageSize: number = PAGE_SIZES[0];
  #picture: Picture = NOTHING;
  /** What is wrong with units or records, and with anything that is given. */
  #unreadable: string | undefined;
  #problem: string | undefined;
  #rows: readonly Row[] = [];
  /** Charts and the tables behind them: they stay as they are while people search the list. */
  #charts: readonly unknown[] | undefined;
  /** The figure that opened the list. */
  #opener: HTMLElement | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    // Drawn anew without anything changed: other words.
    const isList = (name: PropertyKey): boolean => ['filter', 'sort', 'page', 'pageSize'].includes(String(name));
    if (changed.size === 0 || ![...changed.keys()].every(isList)) this.#charts = undefined;
    const isNew = (...names: readonly string[]): boolean => names.some((name) => changed.has(name));
    const isRead = isNew('register', 'records');
    // What a framework leaves out, it sets to `undefined` or `null`.
    this.filter ??= {};
    this.targets ??= [];
    if (isRead) this.#read();
    if (isRead || isNew('targets', 'groups', 'filter')) {
      const { targets, groups, filter } = this;
      this.#problem = this.#unreadable ?? problemIn({ targets, groups, filter });
      if (this.#problem) warn('antt-overview', this.#problem, `${this.#problem}; nothing is shown`);
    }
    if (isRead || isNew('groups', 'filter', 'sort', 'year', 'rateOf')) {
      const rows = this.#problem ? [] : filtered(this.#picture.rows(this.#year), this.filter, this.#base);
      this.#rows = sorted(rows, this.sort.column, this.sort.descending);
    }
    const last = Math.max(0, Math.ceil(this.#rows.length / this.pageSize) - 1);
    this.page = Math.min(this.page, last);
  }

  /** What comes from outside, right or not. */
  #read(): void {
    const { register, records } = this;
    this.#unreadable = problemIn({ register, records });
    this.#picture = NOTHING;
    if (this.#unreadable) return;
    const units = register && 'units' in register ? register.units : register;
    this.#picture = pictureOf(units ?? [], records ?? []);
  }

  get #year(): number {
    const year = Number(this.year ?? NaN);
    return Number.isInteger(year) ? year : (this.#picture.years.at(-1) ?? NaN);
  }

  get #base(): RateBase {
    return this.rateOf === 'registered' ? 'registered' : 'all';
  }

  #view(): View {
    const picture = this.#picture;
    const language = languageFor(this.languageCode);
    const { locale } = language;
    const { overview: words } = said(locale.language, { overview: locale.language === 'en' ? en : vi });
    const year = this.#year;
    const kinds = (this.#problem ? undefined : this.groups) ?? picture.kinds.map((kind) => [kind]);
    return {
      language,
      locale,
      words,
      picture,
      year,
      base: this.#base,
      groups: kinds.map((each): Group => ({
        kinds: each,
        label: each.map((kind) => kindLabel(language, kind, year)).join(', '),
      })),
      targets: this.targets,
      level: this.headingLevel + 1,
      open: (filter, of) => void this.#open(filter, of),
    };
  }

  #listView(view: View): ListView {
    const { filter, sort, page, pageSize } = this;
    return {
      ...view,
      rows: this.#rows,
      filter,
      sort,
      page,
      pageSize,
      setFilter: (next) => void this.#choose(next),
      setSort: (column) => this.#sortBy(column),
      setPage: (to, size) => {
        this.page = to;
        this.pageSize = size ?? pageSize;
      },
      leave: (next) => {
        this.#opener = undefined;
        void this.#choose(next).then(() => this.focusList());
      },
      back: this.#opener && (() => this.#opener?.focus()),
      openUnit: ({ unit }) => this.#tell<OpenDetail>('antt-open', { unit: unit.code, year: view.year }),
      download: (format) => {
        const units = unitsSheet(view, this.#rows);
        const content =
          format === 'csv' ? new Blob([csvOf(units)], { type: 'text/csv' }) : xlsxOf([totalsSheet(view), units]);
        save(`${view.words.file(view.year)}.${format}`, content);
      },
    };
  }

  #sortBy(column: Column): void {
    const { sort } = this;
    this.sort = { column, descending: sort.column === column && !sort.descending };
    this.page = 0;
  }

  async #choose(filter: OverviewFilter): Promise<void> {
    this.filter = filter;
    this.page = 0;
    await this.updateComplete;
    this.#tell<FilterDetail>('antt-filter', { year: this.#year, filter, count: this.#rows.length });
  }

  /** Shows the list behind a figure and goes there. */
  async #open(filter: OverviewFilter, year?: number): Promise<void> {
    const opener = this.renderRoot.querySelector<HTMLElement>('.figure:focus');
    // A row of the list may be another unit's by now.
    this.#opener = opener?.closest('.units') ? undefined : (opener ?? undefined);
    if (year !== undefined) this.year = year;
    await this.#choose(filter);
    this.focusList();
  }

  /** Moves the focus to the list: for a page that comes back from a unit. */
  focusList(): void {
    this.renderRoot.querySelector<HTMLElement>('#list')?.focus();
  }

  #tell<T>(name: string, detail: T): void {
    this.dispatchEvent(new CustomEvent<T>(name, { detail, bubbles: true, composed: true }));
  }

  protected override render(): TemplateResult {
    const view = this.#view();
    const { locale } = view;
    return html`<div
      class="overview"
      part="overview"
      lang=${locale.language}
      dir="ltr"
      aria-busy=${this.loading ? 'true' : nothing}
    >
      ${this.#instead(view) ?? this.#whole(view)}
      <p class="unseen" role="status">${this.#told(view)}</p>
    </div>`;
  }

  /** What is said instead of figures. */
  #instead({ words, picture }: View): TemplateResult | undefined {
    if (this.error || this.#problem)
      return html`<p class="fault tone not-met" role="alert"><b>${words.error}.</b> ${this.error ?? ''}</p>`;
    if (this.loading) return html`<p class="muted">${words.loading}</p>`;
    if (picture.kinds.length === 0) return html`<p class="muted">${words.noUnits}</p>`;
    if (picture.years.length === 0 && this.year === undefined) return html`<p class="muted">${words.noYear}</p>`;
    return undefined;
  }

  /** For those who do not see the list: what it holds now. */
  #told(view: View): string {
    if (this.loading) return view.words.loading;
    if (!this.hasUpdated || this.#instead(view)) return '';
    const { words, locale } = view;
    const pages = Math.ceil(this.#rows.length / this.pageSize);
    const page = pages > 1 ? [words.page(locale.number(this.page + 1), locale.number(pages))] : [];
    return [words.listed(locale.number(this.#rows.length)), ...filterWords(view, this.filter), ...page].join(', ');
  }

  #whole(view: View): TemplateResult {
    const { words, locale, picture, year, level } = view;
    const { strangers, twice } = picture;
    const gone = picture.gone(year).map(({ name, code }) => `${name} (${code})`);
    const some = (codes: readonly string[]): readonly [string, string] => [
      locale.number(codes.length),
      codes.slice(0, 5).join(', ') + (codes.length > 5 ? ', …' : ''),
    ];
    const years = [...new Set([...picture.years, year])].sort((a, b) => b - a);
    const heading = (text: string, of = level): TemplateResult =>
      html`<div class="heading" role="heading" aria-level=${ariaLevel(of)}>${text}</div>`;
    const charts = (this.#charts ??= [
      [heading(words.byKind), kindsPart(view)],
      picture.years.length > 1 ? [heading(words.trend), trendPart(view)] : nothing,
      [heading(words.criteria), criteriaPart(view)],
    ]);
    const list = [words.list, filterWords(view, this.filter).join(' · ')].filter(Boolean).join(': ');
    return html`<div class="top">
        ${heading(words.heading(year), this.headingLevel)}
        <label class="year"
          >${words.year}
          <select
            @change=${(event: Event) => {
              this.year = Number((event.target as HTMLSelectElement).value);
              void this.#choose(this.filter);
            }}
          >
            ${years.map((each) => html`<option value=${each} .selected=${each === year}>${each}</option>`)}
          </select>
        </label>
      </div>
      ${strangers.length ? html`<p class="fault tone undetermined">${words.strangers(...some(strangers))}</p>` : nothing}
      ${twice.length ? html`<p class="fault tone undetermined">${words.twice(...some(twice))}</p>` : nothing}
      ${gone.length ? html`<p class="fault tone undetermined">${words.gone(...some(gone))}</p>` : nothing} ${charts}
      <div id="list" class="heading" role="heading" aria-level=${ariaLevel(level)} tabindex="-1">${list}</div>
      ${listPart(this.#listView(view))}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'antt-overview': AnttOverview;
  }
  interface GlobalEventHandlersEventMap {
    'antt-open': CustomEvent<OpenDetail>;
    'antt-filter': CustomEvent<FilterDetail>;
  }
}

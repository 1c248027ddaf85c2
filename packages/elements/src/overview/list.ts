import { type TemplateResult, html, nothing } from 'lit';
import { chip } from '../chip.ts';
import { isPrinting } from '../localized.ts';
import { cellOf } from './figure.ts';
import type { Row } from './picture.ts';
import type { OverviewFilter, OverviewRecord, Standing } from './records.ts';
import { type Column, columns } from './select.ts';
import { type View, criterionLabel, kindLabel } from './view.ts';
import type { OverviewWords } from './words.ts';

/** Rows a page may have. */
export const PAGE_SIZES = [25, 50, 100] as const;
/** Rows of a list on paper, where nobody turns pages. */
const ON_PAPER = 500;

/** What the list is drawn from besides the view. */
export interface ListView extends View {
  readonly rows: readonly Row[];
  readonly filter: OverviewFilter;
  readonly sort: { readonly column: Column; readonly descending: boolean };
  /** From 0. */
  readonly page: number;
  readonly pageSize: number;
  setFilter(filter: OverviewFilter): void;
  setSort(column: Column): void;
  setPage(page: number, size?: number): void;
  /** As `setFilter`, for a button that is gone afterwards: the focus goes to the list. */
  leave(filter: OverviewFilter): void;
  /** To the figure that opened the list; left out where none did. */
  readonly back: (() => void) | undefined;
  openUnit(row: Row): void;
  download(format: 'csv' | 'xlsx'): void;
}

const [UP, DOWN, CROSS] = ['m3 11 5-6 5 6', 'm3 5 5 6 5-6', 'm4 4 8 8M12 4l-8 8'];
const icon = (shape: string | undefined): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d=${shape} /></svg>`;

/** Registration and dossier in words. */
export function cycleOf(record: OverviewRecord | undefined, { states, dossiers }: OverviewWords): string {
  const { registered, dossier = 'unknown', late } = record ?? {};
  const told = dossier === 'unknown' && registered !== undefined;
  const standing = told ? states[registered ? 'registered' : 'not-registered'] : dossiers[dossier];
  return late ? `${standing}, ${states.late.toLowerCase()}` : standing;
}

/** What a filter lets through, in words; the text that is searched stands in its field. */
export function filterWords(view: View, { kinds, state, criterion, within }: OverviewFilter): readonly string[] {
  const { words, groups, language, year, picture } = view;
  const group = kinds && groups.find((each) => each.kinds.join() === kinds.join());
  const names =
    kinds?.length === picture.kinds.length ? [] : (kinds ?? []).map((kind) => kindLabel(language, kind, year));
  const place = within && picture.rows(year).find(({ unit }) => unit.code === within)?.unit.name;
  return [
    ...(group ? [group.label] : names),
    ...(state ? [words.states[state]] : []),
    ...(criterion ? [words.unmet(criterionLabel(view, kinds ?? picture.kinds, criterion))] : []),
    ...(within ? [words.within(place ?? within)] : []),
  ];
}

const standing = ({ words, locale }: View, of: Standing): TemplateResult =>
  of === 'not-assessed'
    ? html`<span class="chip tone" part="verdict">${words.states[of]}</span>`
    : chip(of, of === 'not-applicable' ? words.states[of] : locale.verdict(of));

/** One unit. */
function line(view: ListView, row: Row, label: Readonly<Record<Column, string>>): TemplateResult {
  const { words, language, year } = view;
  const { unit, kind, parent, record } = row;
  const { failing = [] } = record ?? {};
  const cell = (column: Column, content: unknown): TemplateResult => cellOf(label[column], content);
  return html`<tr role="row">
    <th scope="row" role="rowheader">
      <button type="button" class="figure" part="unit" @click=${() => view.openUnit(row)}>${unit.name}</button>
      <span class="muted code">${unit.code}</span>
      ${record?.remark ? html`<span class="code" part="remark">${record.remark}</span>` : nothing}
    </th>
    ${cell('kind', [
      html`<span class="noun">${unit.noun ?? kindLabel(language, kind, year)}</span>`,
      kind === 'commune'
        ? html` <button
            type="button"
            class="figure small"
            aria-label=${`${words.below}: ${unit.name}`}
            @click=${() => view.open({ within: unit.code })}
          >
            ${words.below}
          </button>`
        : nothing,
    ])}
    ${cell('parent', parent?.name ?? '–')} ${cell('standing', standing(view, row.standing))}
    ${cell('cycle', html`<span class=${record?.late || record?.registered === false ? 'alert' : ''}>${cycleOf(record, words)}</span>`)}
    ${cell(
      'failing',
      failing.length === 0 ? '–' : failing.map((id) => html`<div>${criterionLabel(view, [kind], id)}</div>`),
    )}
  </tr>`;
}

function pager({ words, locale, rows, page, pageSize, setPage }: ListView): TemplateResult {
  const last = Math.max(0, Math.ceil(rows.length / pageSize) - 1);
  const to = (text: string, target: number, off: boolean): TemplateResult =>
    // A button that is disabled while it has the focus loses it.
    html`<button type="button" aria-disabled=${off ? 'true' : nothing} @click=${() => off || setPage(target)}>
      ${text}
    </button>`;
  return html`<nav class="pager" part="pager" aria-label=${words.pages}>
    ${to(words.first, 0, page === 0)} ${to(words.previous, page - 1, page === 0)}
    <span>${words.page(locale.number(page + 1), locale.number(last + 1))}</span>
    ${to(words.next, page + 1, page === last)} ${to(words.last, last, page === last)}
    <label
      >${words.perPage}
      <select @change=${(event: Event) => setPage(0, Number((event.target as HTMLSelectElement).value))}>
        ${PAGE_SIZES.map((size) => html`<option value=${size} ?selected=${size === pageSize}>${size}</option>`)}
      </select>
    </label>
  </nav>`;
}

function controls(view: ListView): TemplateResult {
  const { words, groups, filter, setFilter } = view;
  const chosen = filter.kinds?.join() ?? '';
  const value = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;
  const states = [
    'met',
    'short',
    'not-met',
    'undetermined',
    'not-assessed',
    'registered',
    'not-registered',
    'late',
    'not-applicable',
  ] as const;
  return html`<div class="controls" part="controls">
    <label class="wide"
      >${words.search}
      <input
        type="search"
        autocomplete="off"
        placeholder=${words.searchHint}
        .value=${filter.text ?? ''}
        @input=${(event: Event) => setFilter({ ...filter, text: value(event) || undefined })}
      />
    </label>
    <label
      >${words.kind}
      <select
        @change=${(event: Event) =>
          setFilter({ ...filter, kinds: groups.find(({ kinds }) => kinds.join() === value(event))?.kinds })}
      >
        <option value="">${words.allKinds}</option>
        ${groups.map(
          ({ kinds, label }) =>
            html`<option value=${kinds.join()} .selected=${kinds.join() === chosen}>${label}</option>`,
        )}
      </select>
    </label>
    <label
      >${words.state}
      <select
        @change=${(event: Event) => setFilter({ ...filter, state: states.find((state) => state === value(event)) })}
      >
        <option value="">${words.allStates}</option>
        ${states.map(
          (state) => html`<option value=${state} .selected=${state === filter.state}>${words.states[state]}</option>`,
        )}
      </select>
    </label>
  </div>`;
}

/** The list of units: what a filter lets through, page by page. */
export function listPart(view: ListView): TemplateResult {
  const { words, locale, rows, filter, sort, page, pageSize } = view;
  const label: Readonly<Record<Column, string>> = words;
  const onPaper = isPrinting();
  const shown = onPaper ? rows.slice(0, ON_PAPER) : rows.slice(page * pageSize, (page + 1) * pageSize);
  const { criterion, within } = filter;
  const chips = filterWords(view, { criterion, within });
  const narrowed = Object.values(filter).some((each) => each !== undefined);
  return html`${controls(view)}
    <div class="actions">
      <span class="count">${words.listed(locale.number(rows.length))}</span>
      ${chips.map(
        (text, at) =>
          html`<button
            type="button"
            aria-label=${words.without(text)}
            @click=${() =>
              view.leave({
                ...filter,
                ...(criterion && at === 0 ? { criterion: undefined } : { within: undefined }),
              })}
          >
            ${text} ${icon(CROSS)}
          </button>`,
      )}
      ${narrowed ? html`<button type="button" @click=${() => view.leave({})}>${words.clear}</button>` : nothing}
      ${view.back ? html`<button type="button" @click=${view.back}>${words.back}</button>` : nothing}
      <span class="files">
        <button type="button" part="download" @click=${() => view.download('csv')}>${words.csv}</button>
        <button type="button" part="download" @click=${() => view.download('xlsx')}>${words.xlsx}</button>
      </span>
    </div>
    ${
      onPaper && rows.length > ON_PAPER
        ? html`<p>${words.printed(locale.number(ON_PAPER), locale.number(rows.length))}</p>`
        : nothing
    }
    ${
      rows.length === 0
        ? html`<p class="nobody">${words.nobody}</p>`
        : html`<table class="units" part="list" role="table" aria-label=${words.list} aria-rowcount=${rows.length + 1}>
              <thead>
                <tr role="row">
                  ${columns.map((column) => {
                    const sorted = sort.column === column && (sort.descending ? 'descending' : 'ascending');
                    return html`<th scope="col" role="columnheader" aria-sort=${sorted || nothing}>
                      ${
                        onPaper
                          ? label[column]
                          : html`<button type="button" class="sort" @click=${() => view.setSort(column)}>
                              ${label[column]}${sorted ? icon(sort.descending ? DOWN : UP) : nothing}
                            </button>`
                      }
                    </th>`;
                  })}
                </tr>
              </thead>
              <tbody>
                ${shown.map((row) => line(view, row, label))}
              </tbody>
            </table>
            ${onPaper ? nothing : pager(view)}`
    }`;
}

import { type TemplateResult, html, nothing } from 'lit';
import type { OverviewFilter } from './records.ts';
import type { View } from './view.ts';

/** A figure that opens the list behind it. `about` says of what it is; what is seen is part of its name. `drawn`: the text, as it is seen. */
export function figure(
  { open }: Pick<View, 'open'>,
  text: string,
  filter: OverviewFilter,
  { about, drawn, year, current }: { about: string; drawn?: TemplateResult; year?: number; current?: boolean },
): TemplateResult {
  return html`<button
    type="button"
    class="figure"
    part="figure"
    aria-label=${`${about}: ${text}`}
    aria-current=${current ? 'true' : nothing}
    @click=${() => open(filter, year)}
  >
    ${drawn ?? text}
  </button>`;
}

/** A cell with the heading of its column, which is seen where rows become cards. Roles are said again: there a browser forgets what a table is. */
export const cellOf = (label: string, content: unknown): TemplateResult =>
  html`<td role="cell">
    <span class="cell-label" aria-hidden="true">${label}</span>
    <div>${content}</div>
  </td>`;

/** The table behind a chart: the same figures, in rows and columns. */
export function tableBehind(
  { words }: Pick<View, 'words'>,
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly unknown[])[],
): TemplateResult {
  return html`<details part="table">
    <summary>${words.asTable}</summary>
    <table class="behind" role="table" aria-label=${caption}>
      <thead>
        <tr role="row">
          ${heads.map((head) => html`<th scope="col" role="columnheader">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([head, ...cells]) =>
            html`<tr role="row">
              <th scope="row" role="rowheader">${head}</th>
              ${cells.map((cell, at) => cellOf(heads[at + 1]!, cell))}
            </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
}

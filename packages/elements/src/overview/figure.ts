import { type TemplateResult, html, nothing } from 'lit';
import type { OverviewFilter } from './records.ts';
import type { View } from './view.ts';

/** A figure that opens the list behind it. In a table `about` says of what it is; what is seen is part of its name. */
export function figure(
  { open }: Pick<View, 'open'>,
  text: string,
  filter: OverviewFilter,
  { about, year, current }: { about?: string; year?: number; current?: boolean } = {},
): TemplateResult {
  return html`<button
    type="button"
    class="figure"
    part="figure"
    aria-label=${about === undefined ? nothing : `${about}: ${text}`}
    aria-current=${current ? 'true' : nothing}
    @click=${() => open(filter, year)}
  >
    ${text}
  </button>`;
}

/** The table behind a chart: the same figures, in rows and columns. */
export function tableBehind(
  { words }: Pick<View, 'words'>,
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly unknown[])[],
): TemplateResult {
  return html`<details part="table">
    <summary>${words.asTable}</summary>
    <div class="scroll" tabindex="0" role="region" aria-label=${caption}>
      <table>
        <caption>
          ${caption}
        </caption>
        <thead>
          <tr>
            ${heads.map((head) => html`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ([head, ...cells]) =>
              html`<tr>
                <th scope="row">${head}</th>
                ${cells.map((cell) => html`<td>${cell}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}

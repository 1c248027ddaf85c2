import { type Entered, type Question, knownFields } from '@antt/core';
import { type TemplateResult, html, nothing } from 'lit';
import { radios } from '../inputs/options.ts';
import { type ListEntry, listEntry } from '../raw.ts';
import type { FormView } from '../view.ts';
import { labelledField } from './field.ts';

/** "None" or "yes" first; then a row for each, with what is to be said of it. */
export function list(form: FormView, question: Question): TemplateResult {
  const { id, control } = question;
  const { ui } = form.language;
  const { any, rows, removed }: ListEntry = listEntry(form.raw(id)) ?? { rows: [], removed: [] };
  const kept = rows.flatMap((_, at) => (removed.includes(at) ? [] : at));
  const undone = removed.at(-1)!;
  /** The place that it had, and would have again. */
  const place = kept.filter((at) => at < undone).length;
  const fieldIn = (place: number): string => `${id}[${place}].${control.fields[0]!.name}`;
  const change = (next: Partial<ListEntry>, focus?: string): void =>
    form.set(question, { any: true, rows, removed, ...next }, focus);
  const edit = (at: number, values: Entered): void =>
    change({
      rows: rows.map((row, position) => (position === at ? { ...knownFields(control.fields, row), ...values } : row)),
    });

  const rowView = (row: Entered, at: number): TemplateResult => {
    // Places count the rows that are left, as the answer does; a row that was removed keeps its inputs, out of sight.
    const place = kept.indexOf(at);
    return html`<fieldset class="row" part="row" ?hidden=${place < 0}>
      <legend class="label">${ui.incident(place + 1)}</legend>
      <div class="fields">
        ${control.fields.map((field) => {
          const name = field.name!;
          const path = `${id}[${place < 0 ? `~${at}` : place}].${name}`;
          return labelledField(form, question, field, {
            path,
            name: `${id}~${at}.${name}`,
            value: row[name],
            set: (value) => edit(at, { [name]: value }),
          });
        })}
      </div>
      ${
        kept.length > 1
          ? html`<button type="button" class="link" @click=${() => change({ removed: [...removed, at] }, `${id}~undo`)}>
              ${ui.removeIncident(place + 1)}
            </button>`
          : nothing
      }
    </fieldset>`;
  };

  const answer = (value: unknown): void =>
    change({ any: value as boolean | undefined, rows: value && kept.length === 0 ? [...rows, {}] : rows });
  return html`${radios({ form, path: id, name: id, value: any, set: answer }, [
      [false, ui.noIncident],
      [true, ui.incidentsHappened],
    ])}
    <div class="rows" ?hidden=${!any}>
      ${rows.map(rowView)}
      ${
        removed.length === 0
          ? nothing
          : html`<p class="removed">
              <span id="${id}~removed">${ui.removedIncident(place + 1)}</span>
              <button
                type="button"
                class="link"
                id="${id}~undo"
                aria-describedby="${id}~removed"
                @click=${() => change({ removed: removed.slice(0, -1) }, fieldIn(place))}
              >
                ${ui.undo}
              </button>
            </p>`
      }
      <button type="button" class="add" @click=${() => change({ rows: [...rows, {}] }, fieldIn(kept.length))}>
        ${ui.addIncident}
      </button>
    </div>`;
}

import { type TemplateResult, html } from 'lit';
import { figure, tableBehind } from './figure.ts';
import { bar } from './kinds.ts';
import { failingOf } from './tally.ts';
import { type View, criterionLabel } from './view.ts';

/** Bars that are drawn; the table behind them has all. */
const SHOWN = 8;

/** The criteria that most units fail. */
export function criteriaPart(view: View): TemplateResult {
  const { picture, groups, words, locale, year } = view;
  const kinds = groups.map((group) => group.kinds);
  const failing = failingOf(picture.rows(year), kinds).map(({ criterion, count, kinds: of }) => ({
    filter: { kinds: of, criterion },
    count,
    label: criterionLabel(view, of, criterion),
    group: groups[kinds.indexOf(of)]!.label,
  }));
  if (failing.length === 0) return html`<p>${words.noFailing}</p>`;
  const most = failing[0]!.count;
  return html`<ul class="criteria" part="criteria">
      ${failing.slice(0, SHOWN).map(
        ({ filter, count, label, group }) =>
          html`<li>
            <div>${label} <span class="muted">${group}</span></div>
            <div class="beside">
              ${bar(count, most)}
              ${figure(view, words.fails(locale.number(count)), filter, { about: `${group}, ${label}` })}
            </div>
          </li>`,
      )}
    </ul>
    ${tableBehind(
      view,
      words.criteria,
      [words.criterion, words.kind, words.states['not-met']],
      failing.map(({ filter, count, label, group }) => [
        label,
        group,
        figure(view, locale.number(count), filter, { about: `${group}, ${label}` }),
      ]),
    )}`;
}

import type { Case } from '../../packages/schemas/cases/load-cases.ts';
import { type Html, html, list } from './html.ts';
import { type View, allCriteria } from './view.ts';

/** Whether the case says something of this very criterion. */
const exercises = ({ expected, boundary = [] }: Case, id: string): boolean =>
  boundary.includes(id) ||
  [expected.criteria, expected.reasons, expected.citations].some((named) => named && Object.hasOwn(named, id));

const casesOf = ({ cases }: View, id: string): readonly Case[] => cases.filter((one) => exercises(one, id));

/** Where the cases of a criterion stand. */
const anchor = (id: string): string => `cases-${id}`;

function caseItem({ own, locale }: View, { id: name, note, boundary, expected }: Case, id: string): Html {
  const verdict = expected.criteria?.[id];
  const said = verdict
    ? own.expects(locale.verdict(verdict))
    : expected.verdict && own.expectsOfAll(locale.verdict(expected.verdict));
  const about = [boundary?.includes(id) && own.boundary, expected.error && own.refused, said].filter(Boolean);
  return html`<code>${name}</code> <span lang="vi">${note}</span> · ${about.join('; ')}`;
}

/** How many cases exercise the criterion, with the way to them. */
export function casesLine(view: View, id: string): Html {
  const { length } = casesOf(view, id);
  if (length === 0) return html`<p>${view.own.noCase}</p>`;
  return html`<p><a href="#${anchor(id)}">${view.own.casesOf(length)}</a></p>`;
}

/** The cases of every criterion, behind the law and the signature: nobody signs them. */
export function casesAnnex(view: View): Html | undefined {
  const { own, set, words } = view;
  const sections = allCriteria(set.criteria).flatMap(({ id }) => {
    const cases = casesOf(view, id);
    if (cases.length === 0) return [];
    return html`<section>
      <h3 id="${anchor(id)}"><a href="#${id}">${id}</a> ${words.criterion(id).label}</h3>
      ${list(cases.map((one) => caseItem(view, one, id)))}
    </section>`;
  });
  if (sections.length === 0) return undefined;
  return html`<section class="annex">
    <h2 id="cases">${own.annex}</h2>
    <p>${own.annexHint}</p>
    ${sections}
  </section>`;
}

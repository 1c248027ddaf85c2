import { ENGINE_VERSION, type YearDay } from '@antt/core';
import { type Html, html, list } from './html.ts';
import { type View, basesOf } from './view.ts';

type Row = readonly [name: string, value: Html | string];

const rows = (all: readonly Row[]): Html =>
  html`<dl>
    ${all.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;

/** Places in the instrument; a row of the law without any says that its place is not known. */
function cite({ set, own, locale, words }: View, ...places: readonly (string | undefined)[]): Html {
  const known = places.filter((place) => place !== undefined && place !== 'unknown');
  const cited = known.map((place) => locale.citation(`${set.instrument} ${place}`, words)).join('; ');
  return html`<span class="citation">${cited || own.placeNotKnown}</span>`;
}

/** What the page is about and what it was made from. */
export function factsSection(view: View): Html {
  const { instrument, language, set, own, locale, words } = view;
  const { issuedOn, inForce, years, verification } = instrument.data;
  const { title } = instrument.texts[language].instrument;
  const { label, hint } = words.unitType;
  const span = (from: string, to: string | undefined): string =>
    `${own.from} ${from}${to === undefined ? '' : ` ${own.to} ${to}`}`;
  return html`<section>
    <h2 id="facts">${own.facts}</h2>
    ${verification === 'partial' ? html`<p class="warning">${own.partialHint}</p>` : undefined}
    ${rows([
      [own.number, words.instrument(set.instrument)],
      [own.instrument, title],
      [own.issuedOn, locale.day(issuedOn)],
      [own.inForce, span(locale.day(inForce.from), inForce.to && locale.day(inForce.to))],
      [own.years, span(String(years.from), years.to === undefined ? undefined : String(years.to))],
      [own.assessed, html`${hint ?? label} ${cite(view, set.scope.citation)}`],
      ...basesOf(view).map(({ text, status, hash }): Row => [
        own.dataUnder(text),
        html`${status}<br /><code>${hash}</code>`,
      ]),
      [own.engine, ENGINE_VERSION],
    ])}
  </section>`;
}

/** Days and procedure, each with its place in the law; what is not known says so. */
export function procedureSection(view: View): Html {
  const { instrument, language, set, own, words, conditions } = view;
  const { registration, window, decisionBefore, review, dossier, authority } = set.procedure;
  const codes = instrument.texts[language].instrument.procedure;
  const day = ({ day: of, yearsBefore = 0 }: YearDay): string =>
    `${conditions.monthDay(of)} ${yearsBefore > 0 ? own.ofYearBefore : own.ofYear}`;
  const range = ({ from, to }: { readonly from: YearDay; readonly to: YearDay }): string =>
    from.yearsBefore === to.yearsBefore
      ? `${own.from} ${conditions.monthDay(from.day)} ${own.to} ${day(to)}`
      : `${own.from} ${day(from)} ${own.to} ${day(to)}`;
  const named = (from: Readonly<Record<string, string>> | undefined, all: readonly string[]): string =>
    all.map((code) => (from && Object.hasOwn(from, code) ? from[code]! : code)).join('; ');
  const { scope } = set;
  const left = scope.exclusions.map((code) => words.exclusion(code)).join('; ');
  const papers = (all: readonly string[] | undefined): Html | string =>
    all ? html`${named(codes.papers, all)} ${cite(view, dossier?.citation)}` : own.notKnown;
  const notes = Object.entries(instrument.data.notes ?? {})
    .filter(([, { unitTypes }]) => unitTypes?.includes(set.unitType) ?? true)
    .map(([code, { citation }]) => html`${codes.notes?.[code]} ${citation && cite(view, citation)}`);
  return html`<section>
    <h2 id="procedure">${own.procedure}</h2>
    ${rows([
      [own.scope, html`${left ? `${left}. ${own.excluded}.` : own.nothingExcluded} ${cite(view, scope.citation)}`],
      [
        own.registration,
        registration ? html`${range(registration)} ${cite(view, registration.citation)}` : own.notKnown,
      ],
      [own.window, window ? html`${range(window)} ${cite(view, window.citation)}` : own.notKnown],
      [
        own.decisionBefore,
        decisionBefore
          ? html`${day(decisionBefore)}; ${own.tooLate} ${cite(view, decisionBefore.citation)}`
          : own.notKnown,
      ],
      [own.chair, review ? html`${named(codes.bodies, [review.chair])} ${cite(view, review.citation)}` : own.notKnown],
      ...(review?.attendance?.length
        ? ([
            [own.attendance, html`${named(codes.attendance, review.attendance)} ${cite(view, review.citation)}`],
          ] as const)
        : []),
      [own.registrationDossier, papers(dossier?.registration)],
      [own.recognitionDossier, papers(dossier?.recognition)],
      [
        own.receiver,
        dossier ? html`${named(codes.bodies, [dossier.receiver])} ${cite(view, dossier.citation)}` : own.notKnown,
      ],
      [
        own.authority,
        authority
          ? html`${named(codes.bodies, authority.decidedBy)} ${cite(view, ...(authority.citations ?? []))}`
          : own.notKnown,
      ],
    ])}
    ${list(notes)}
  </section>`;
}

/** What amends the instrument for this unit type; inferred parts are marked. */
export function amendmentsSection({ instrument, language, set, own, locale, words: known }: View): Html | undefined {
  const items = instrument.amendments.map(({ data, words: all }) => {
    const words = all[language];
    const { effect, changes: every } = data.amendment;
    const changes = every.filter(({ unitTypes }) => unitTypes.includes(set.unitType));
    const days = `${own.from} ${locale.day(effect.from)}${effect.confirmed ? '' : ` (${words.unconfirmed})`}`;
    return html`${words.shortTitle}: ${words.title}; ${days}
    ${list(
      changes.map(
        ({ id, basis, source, citation }) =>
          html`${words.changes[id] ?? id}
          (${basis === 'inferred' ? `${words.inferred}, ${own.inferredFrom(words.sources[source] ?? source)}` : words.sources[source]})
          ${citation === undefined ? undefined : html`<span class="citation">${locale.citation(`${set.instrument} ${citation}`, known)}</span>`}`,
      ),
    )}`;
  });
  if (items.length === 0) return undefined;
  return html`<section>
    <h2 id="amendments">${own.amendments}</h2>
    ${list(items)}
  </section>`;
}

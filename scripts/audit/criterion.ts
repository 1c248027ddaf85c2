import { type CriterionDefinition, type QuestionDefinition, questionsOf } from '@antt/core';
import type { ConditionLine } from '@antt/core/locales/conditions-vi';
import { casesLine } from './cases.ts';
import { exceptionsOf } from './exceptions.ts';
import { type Html, html, list } from './html.ts';
import { allInstruments } from './instruments.ts';
import { type View, allCriteria, hasPlace, pagePath } from './view.ts';

const titled = (title: string, body: Html | undefined): Html | undefined =>
  body &&
  html`<div class="part">
    <p class="name">${title}</p>
    ${body}
  </div>`;

const conditionLine = ({ text, below }: ConditionLine): Html =>
  html`${text}${below.length > 0 ? list(below.map(conditionLine)) : undefined}`;

/** A place in words, linked where it stands on a page. */
function place(view: View, citation: string): Html {
  const [id = '', criterion = ''] = citation.split(' ');
  const text = view.locale.citation(citation, view.words);
  const other = allInstruments.find((instrument) => instrument.id === id);
  if (!other || !hasPlace(other, view.set.unitType, criterion)) return html`${text}`;
  return html`<a href="../${pagePath(id, view.set.unitType, view.language)}#${criterion}">${text}</a>`;
}

/** Codes of a question with their words: options, marks, kinds of incident. */
function codes({ words, own }: View, id: string, definition: QuestionDefinition): readonly Html[] {
  const some = (title: string, values: readonly string[], word: (code: string) => string): readonly Html[] =>
    values.length === 0
      ? []
      : [html`${title}: ${values.map((code, at) => html`${at > 0 ? '; ' : ''}${word(code)} <code>${code}</code>`)}`];
  const option = (code: string): string => words.option(id, code);
  switch (definition.kind) {
    case 'incidents':
      return [
        ...some(own.marks, definition.marks ?? [], (code) => words.mark(id, code)),
        ...some(own.incidentKinds, definition.kinds ?? [], (code) => words.kind(id, code)),
      ];
    case 'choice':
      return some(
        definition.scale ? `${own.options} (${own.scale})` : own.options,
        [...definition.options, ...(definition.open ?? [])],
        option,
      );
    case 'choices':
      return some(own.options, definition.options, option);
    default:
      return [];
  }
}

function questionItem(view: View, id: string): Html {
  const { set, words, own } = view;
  const definition = set.questions[id]!;
  const { label, hint, proof } = words.question(id);
  return html`<span class="asked">${label}</span> <code>${id}</code> (${own.kinds[definition.kind]})
    ${[
      ...(hint ? [html`${hint}`] : []),
      ...codes(view, id, definition),
      ...(proof ? [html`${own.proof}: ${proof}`] : []),
    ].map((line) => html`<br />${line}`)}`;
}

/** Readings that the criterion leaves open, with options, codes and place. */
function readingItems({ set, words, locale }: View, ids: readonly string[]): readonly Html[] {
  return ids.map((id) => {
    const { citation, options } = set.readings[id]!;
    return html`${words.reading(id)} <code>${id}</code> (${locale.citation(`${set.instrument} ${citation}`, words)})
      ${list(options.map((option) => html`${words.readingOption(id, option)} <code>${option}</code>`))}`;
  });
}

function history(view: View, id: string): Html {
  const { own } = view;
  const { before, after } = view.neighboursOf(id);
  const lines = [
    ...before.map((citation) => html`${own.replaces}: ${place(view, citation)}`),
    ...after.map((citation) => html`${own.replacedBy}: ${place(view, citation)}`),
  ];
  return list(lines) ?? html`<p>${own.noHistory}</p>`;
}

function readingsIn(criterion: CriterionDefinition): readonly string[] {
  const found = new Set<string>();
  // A reading may stand anywhere in a condition.
  JSON.stringify(criterion.condition, (key, value: unknown) => {
    if (key === 'reading' && typeof value === 'string') found.add(value);
    return value;
  });
  return [...found];
}

/** One criterion with everything known of it. Its id is its anchor. */
export function criterionSection(view: View, criterion: CriterionDefinition, level: 3 | 4 = 3): Html {
  const { set, words, own, locale, conditions } = view;
  const { id, citations, condition, parts } = criterion;
  const { label, hint, proof } = words.criterion(id);
  const clause = words.clause(id.split('.').slice(0, 2).join('.'));
  const exceptions = condition ? [...new Set(exceptionsOf(condition, set, words, own, conditions))] : [];
  const readings = readingsIn(criterion);
  const questions = condition ? [...new Set(questionsOf(condition))] : [];
  const links = parts?.map((part, at) => html`${at > 0 ? ', ' : ''}<a href="#${part.id}">${part.id}</a>`);
  const imports = html`<p>${own.imports} ${links}</p>`;
  const title = html`<span class="number">${id}</span> ${label}`;
  return html`<section class="criterion" id="${id}">
    ${level === 3 ? html`<h3>${title}</h3>` : html`<h4>${title}</h4>`}
    <p class="citation">${citations.map((citation) => locale.citation(citation, words)).join('; ')}</p>
    ${clause ? html`<p>${own.group}: ${clause}</p>` : undefined} ${hint ? html`<p>${hint}</p>` : undefined}
    ${proof ? html`<p>${own.proof}: ${proof}</p>` : undefined}
    ${titled(own.condition, condition ? list([conditionLine(conditions.condition(condition, words))], 'condition') : imports)}
    ${titled(own.exceptions, list(exceptions.map((text) => html`${text}`)))}
    ${titled(own.questions, list(questions.map((question) => questionItem(view, question))))}
    ${titled(own.readings, list(readingItems(view, readings)))} ${titled(own.history, history(view, id))}
    ${casesLine(view, id)}
    <p class="check"><span class="box"></span> ${own.checked} <span class="line">${own.remark}:</span></p>
    ${parts?.map((part) => criterionSection(view, part, 4))}
  </section>`;
}

/** Readings of all criteria of a set, in the law's order. */
export const readingsOfSet = ({ set }: View): readonly string[] => [
  ...new Set(allCriteria(set.criteria).flatMap(readingsIn)),
];

export { readingItems };

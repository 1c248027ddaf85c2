import { type Question, gateOf } from '@antt/core';
import { describedBy, errorText, labelledField, options, typed } from './fields.ts';
import { type Markup, attributes, markup } from './markup.ts';
import type { PlainView } from './view.ts';

/** Frames for incidents beside those that are filled in. */
const SPARE = 3;

/** What helps to answer: when to, how, and what proves the answer. */
function hints(form: PlainView, { id, control, criteria }: Question): readonly string[] {
  const { words, language } = form;
  const { hint } = words.question(id);
  const { plain } = language;
  return [
    ...form.askedWhen(id),
    hint ?? '',
    control.shape === 'list' ? plain.rows : '',
    gateOf(control) ? plain.ifIssued : '',
    criteria.length === 0 ? plain.ifExcluded : '',
    control.shape === 'single' && control.fields[0]!.input === 'whole-number' ? plain.figure : '',
  ].filter(Boolean);
}

function list(form: PlainView, question: Question): Markup {
  const { id, control } = question;
  const { ui } = form.language;
  const said = [
    ['', ui.notAnswered],
    ['none', ui.noIncident],
    ['some', ui.incidentsHappened],
  ] as const;
  const rows = Array.from({ length: form.rows(id) + SPARE }, (_, at) => at);
  return markup`${options(form, id, 'radio', said)}
${rows.map(
  (at) => markup`<fieldset class="antt-row"><legend>${ui.incident(at + 1)}</legend>
${control.fields.map((field) => labelledField(form, question, field, `${id}[${at}].${field.name!}`))}</fieldset>`,
)}`;
}

function controls(form: PlainView, question: Question): Markup {
  const { id, control } = question;
  const { ui, locale } = form.language;
  const field = control.fields[0]!;
  const words = (field.options ?? []).map((code) => [code, form.words.option(id, code)] as const);
  const blank = ['', ui.notAnswered] as const;
  if (control.shape === 'list') return list(form, question);
  if (control.shape === 'group')
    return markup`<div class="antt-fields">${control.fields.map((one) => labelledField(form, question, one, `${id}.${one.name!}`))}</div>`;
  switch (field.input) {
    case 'yes-no':
      return options(form, id, 'radio', [blank, ['true', locale.yes], ['false', locale.no]]);
    case 'one-of':
      return options(form, id, 'radio', [blank, ...words]);
    case 'many-of':
      return options(form, id, 'checkbox', [...words, ['none', ui.noneOfThese]]);
    default:
      return typed(form, id, field, hints(form, question).length > 0);
  }
}

/** A question with its label, hints, error, controls and what proves the answer. */
export function questionMarkup(form: PlainView, question: Question): Markup {
  const { id, control } = question;
  const { label, proof } = form.words.question(id);
  const hint = hints(form, question);
  const body = markup`${hint.length > 0 && markup`<p class="antt-hint" id="${form.id(id, 'hint')}">${hint.join(' ')}</p>`}
${errorText(form, id)}${controls(form, question)}
${proof && markup`<p class="antt-hint">${form.language.ui.proof}: ${proof}</p>`}`;
  const { input } = control.fields[0]!;
  if (control.shape === 'single' && !['yes-no', 'one-of', 'many-of'].includes(input))
    return markup`<div class="antt-question" id="${form.id(id, 'question')}"><label for="${form.id(id)}">${label}</label>
${body}</div>\n`;
  const described = attributes({ 'aria-describedby': describedBy(form, id, hint.length > 0) });
  return markup`<fieldset class="antt-question" id="${form.id(id, 'question')}"${described}><legend>${label}</legend>
${body}</fieldset>\n`;
}

import type { Control, Question } from '@antt/core';
import { type TemplateResult, html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { asText } from './as-text.ts';
import { isChoice } from './inputs/inputs.ts';
import { errorText } from './shapes/field.ts';
import { group } from './shapes/group.ts';
import { list } from './shapes/list.ts';
import { single } from './shapes/single.ts';
import type { FormView } from './view.ts';

const shapes: Readonly<
  Record<Control['shape'], (form: FormView, question: Question, hint: string | undefined) => TemplateResult>
> = { single, group, list };

/**
 * A question with its label, hint, error, controls and what proves the answer. It hides when it does not apply. No other
 * question gets its controls when the form changes: they may hold what only the browser knows.
 */
export const questionView = (form: FormView, question: Question): unknown => keyed(question.id, drawn(form, question));

function drawn(form: FormView, question: Question): TemplateResult {
  const { id, control } = question;
  const { label, hint, proof } = form.words.question(id);
  const hidden = !form.model.applicable.has(id);
  const hintId = hint ? `${id}~hint` : undefined;
  const error = form.error(id) ? `${id}~error` : undefined;
  const body = html`
    ${hint ? html`<div class="muted hint" id=${hintId!}>${hint}</div>` : nothing}
    ${form.model.issues.map((issue) =>
      issue.question === id && (form.readonly || issue.path === id) ? errorText(form, issue.path) : nothing,
    )}
    ${form.readonly ? asText(form, question) : shapes[control.shape](form, question, hintId)}
    ${proof ? html`<div class="muted proof" part="proof">${`${form.language.ui.proof}: ${proof}`}</div>` : nothing}
  `;
  if (form.readonly || (control.shape === 'single' && !isChoice(control.fields[0]!))) {
    const name = form.readonly
      ? html`<div class="name">${label}</div>`
      : html`<label class="name" for=${id}>${label}</label>`;
    return html`<div class="question" part="question" data-question=${id} ?hidden=${hidden}>${name}${body}</div>`;
  }
  return html`<fieldset
    class="question ${control.shape}"
    part="question"
    id="${id}~question"
    data-question=${id}
    ?hidden=${hidden}
    aria-describedby=${[hintId, error].filter(Boolean).join(' ') || nothing}
  >
    <legend class="name">${label}</legend>
    ${body}
  </fieldset>`;
}

const isFigures = ({ control: { shape, fields } }: Question): boolean =>
  shape === 'group' && fields.every(({ input }) => input === 'whole-number');

/** Questions of a criterion; neighbours that ask for the same figures stand in a table: their figures in columns. */
export function questionList(form: FormView, ids: readonly string[]): unknown[] {
  const runs: Question[][] = [];
  for (const id of ids) {
    const question = form.standard.questions.find((one) => one.id === id)!;
    const last = runs.at(-1);
    if (last && isFigures(question) && last[0]!.kind === question.kind) last.push(question);
    else runs.push([question]);
  }
  return runs.map((run) => {
    const views = run.map((question) => questionView(form, question));
    return run.length === 1 || form.readonly ? views : html`<div class="table" part="table">${views}</div>`;
  });
}

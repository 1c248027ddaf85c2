import type { AnswerIssue } from '@antt/core';
import { type TemplateResult, html, nothing } from 'lit';
import { chip } from '../chip.ts';
import type { Frame } from './form.ts';
import type { FormView } from './view.ts';

/** The overall verdict so far and how many questions are left; it stays in sight. */
export function summaryBar(form: FormView): TemplateResult {
  const { standard, language, model } = form;
  const { verdict, missing } = model.result;
  const asked = standard.questions.filter(({ id, criteria }) => criteria.length > 0 && model.applicable.has(id));
  return html`<div class="bar head" part="summary">
    <span class="running">${language.ui.running}: ${chip(verdict, language.locale.verdict(verdict))}</span>
    ${
      asked.length > 0
        ? html`<span class="muted">${language.ui.left(missing.length, asked.length)}</span>
            <progress max=${asked.length} value=${asked.length - missing.length} aria-hidden="true"></progress>`
        : nothing
    }
  </div>`;
}

/** What is to be corrected, with a link to each field. It takes the focus instead of being an alert: told once. */
export function errorSummary(
  { language: { ui, locale }, words, model, readonly }: FormView,
  isAsked: (issue: AnswerIssue) => boolean,
  { go, leaveOut }: Pick<Frame, 'go' | 'leaveOut'>,
): TemplateResult {
  return html`<div
    class="errors"
    part="error-summary"
    id="errors"
    role="group"
    tabindex="-1"
    aria-labelledby="errors~title"
  >
    <p class="title" id="errors~title">${ui.errors(model.issues.length)}</p>
    <ul>
      ${model.issues.map((issue) => {
        const { question, path } = issue;
        const text = `${locale.place(issue, words)}: ${locale.issue(issue, words)}`;
        if (readonly) return html`<li>${text}</li>`;
        return isAsked(issue)
          ? html`<li><a href="#${path}" @click=${(event: Event) => go(event, path, question)}>${text}</a></li>`
          : html`<li>
              ${text}
              <button type="button" class="link" @click=${() => leaveOut(question)}>${ui.leaveOut}</button>
            </li>`;
      })}
    </ul>
  </div>`;
}

import type { CriterionOutline, CriterionResult, Verdict } from '@antt/core';
import { type TemplateResult, html, nothing } from 'lit';
import { head } from '../head.ts';
import { questionList } from './question.ts';
import type { FormView } from './view.ts';

type Pair = readonly [CriterionOutline, CriterionResult];

function criterion(form: FormView, [{ id, citations, questions, parts }, result]: Pair, level: number): TemplateResult {
  const { language, words } = form;
  const { label, hint } = words.criterion(id);
  const { verdict, reason } = result;
  const telling = (verdict === 'not-met' || reason.code === 'reading-needed') && parts.length === 0;
  // A single question usually carries the same hint.
  const sameHint = questions.length === 1 && words.question(questions[0]!).hint === hint;
  return html`<div class="criterion" part="criterion" data-criterion=${id}>
    ${head(language, words, level, { label, citations, verdict })}
    ${hint && !sameHint ? html`<p class="muted">${hint}</p>` : nothing}
    ${
      telling
        ? html`<p class="reason tone ${verdict}" part="reason">${language.locale.reason(reason, words)}</p>`
        : nothing
    }
    ${questions.length + parts.length === 0 ? html`<p class="muted">${language.ui.askedAbove}</p>` : nothing}
    ${questionList(form, questions)}
    ${parts.length > 0 ? html`<div class="parts">${sections(form, parts, result.parts, level + 1)}</div>` : nothing}
  </div>`;
}

/** `4.3` for `4.3.a`; nothing for a clause that is one criterion. */
const clauseOf = (id: string): string => id.split('.').slice(0, 2).join('.');

/** The verdict of points that must all be met. */
function together(results: readonly CriterionResult[]): Verdict {
  const order = ['not-met', 'undetermined', 'met'] as const;
  return order.find((verdict) => results.some((result) => result.verdict === verdict)) ?? 'not-applicable';
}

/** Criteria in the law's order; points of one clause stand together under its heading. */
export function sections(
  form: FormView,
  outlines: readonly CriterionOutline[],
  results: readonly CriterionResult[],
  level: number,
): TemplateResult[] {
  const clauses: { readonly id: string; readonly label: string | undefined; readonly pairs: Pair[] }[] = [];
  outlines.forEach((outline, index) => {
    const id = clauseOf(outline.id);
    const label = id === outline.id ? undefined : form.words.clause(id);
    const pair: Pair = [outline, results[index]!];
    const last = clauses.at(-1);
    if (label !== undefined && last?.id === id) last.pairs.push(pair);
    else clauses.push({ id, label, pairs: [pair] });
  });
  return clauses.map(({ label, pairs }) => {
    if (label === undefined)
      return html`<div class="section" part="section">${criterion(form, pairs[0]!, level)}</div>`;
    const citations = pairs[0]![0].citations.map((place) => place.replace(/\.\p{L}$/u, ''));
    const verdict = together(pairs.map(([, result]) => result));
    return html`<div class="section" part="section">
      ${head(form.language, form.words, level, { label, citations, verdict })}
      <div class="points">${pairs.map((pair) => criterion(form, pair, level + 1))}</div>
    </div>`;
  });
}

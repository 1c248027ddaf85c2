import type { CriterionOutline, CriterionResult, Verdict } from '@antt/core';
import { type TemplateResult, html, nothing } from 'lit';
import { head, places } from '../head.ts';
import { questionList } from './question.ts';
import type { FormView } from './view.ts';

type Pair = readonly [CriterionOutline, CriterionResult];

/** A criterion; one that is a point of a clause has a head of its own. */
function criterion(form: FormView, [outline, result]: Pair, level: number, isPoint: boolean): TemplateResult {
  const { language, words } = form;
  const { id, citations, questions, parts } = outline;
  const { label, hint } = words.criterion(id);
  const { verdict, reason } = result;
  const telling = (verdict === 'not-met' || reason.code === 'reading-needed') && parts.length === 0;
  // A single question usually carries the same hint.
  const sameHint = questions.length === 1 && words.question(questions[0]!).hint === hint;
  return html`<div class="criterion" part="criterion" data-criterion=${isPoint ? id : nothing}>
    ${isPoint ? head(language, level, label, verdict) : nothing} ${places(language, words, citations)}
    ${hint && !sameHint ? html`<p class="muted">${hint}</p>` : nothing}
    ${
      telling
        ? html`<p class="reason tone ${verdict}" part="reason">${language.locale.reason(reason, words)}</p>`
        : nothing
    }
    ${questions.length + parts.length === 0 ? html`<p class="muted">${language.ui.askedAbove}</p>` : nothing}
    ${questionList(form, questions)} ${sections(form, parts, result.parts, level)}
  </div>`;
}

/** `4.3` for `4.3.a`; nothing for a clause that is one criterion. */
const clauseOf = (id: string): string => id.split('.').slice(0, 2).join('.');

/** The verdict of points that must all be met. */
function together(results: readonly CriterionResult[]): Verdict {
  const order = ['not-met', 'undetermined', 'met'] as const;
  return order.find((verdict) => results.some((result) => result.verdict === verdict)) ?? 'not-applicable';
}

/** Criteria in the law's order, a section a clause that opens and closes; points of one clause stand together in it. */
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
    const { language, words } = form;
    const [{ id, citations }] = pairs[0]!;
    const isClause = label !== undefined;
    return html`<details class="section" part="section" data-criterion=${isClause ? nothing : id} open>
      <summary>
        ${head(language, level, label ?? words.criterion(id).label, together(pairs.map(([, result]) => result)))}
      </summary>
      ${
        isClause
          ? places(
              language,
              words,
              citations.map((place) => place.replace(/\.\p{L}$/u, '')),
            )
          : nothing
      }
      ${pairs.map((pair) => criterion(form, pair, level + 1, isClause))}
    </details>`;
  });
}

import { plainJson } from '@antt/core';
import type { FormView } from '../assessment/view.ts';

/**
 * Notes the answers of a form; to be called again when others may be there. Fires `antt-change` then, once for each
 * question with another answer, as if the person had answered it.
 */
export function watchAnswers(form: HTMLElement, view: () => FormView | undefined): () => void {
  const before = view()?.model.answers ?? {};
  return () => {
    const model = view()?.model;
    if (!model) return;
    const { answers, result } = model;
    for (const question of new Set([...Object.keys(before), ...Object.keys(answers)])) {
      if (plainJson([before[question]]) === plainJson([answers[question]])) continue;
      const detail = { answers, result, question };
      form.dispatchEvent(new CustomEvent('antt-change', { detail, bubbles: true, composed: true }));
    }
  };
}

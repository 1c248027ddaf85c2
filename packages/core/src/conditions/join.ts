import type { Reason } from '../result.ts';

/** Reasons that carry a figure worth showing even when the criterion is met. */
const FIGURES: ReadonlySet<string> = new Set(['share-reached', 'count-reached', 'trend-contained', 'trend-reduced']);
const ALL_MET: Reason = Object.freeze({ code: 'all-met', reasons: Object.freeze([]) });

/** Why a conjunction is met: its figures, and nothing of the parts that merely hold. */
export function metReason(parts: readonly Reason[]): Reason {
  if (parts.length === 1) return parts[0]!;
  const figures = parts.flatMap((part) =>
    part.code === 'all-met' ? part.reasons : FIGURES.has(part.code) ? [part] : [],
  );
  return figures.length === 0 ? ALL_MET : { code: 'all-met', reasons: figures };
}

/** Several reasons as one: open questions together, nested lists flat, a single one by itself. */
export function joinReasons(parts: readonly Reason[]): Reason {
  if (parts.length === 1) return parts[0]!;
  const open = new Set<string>();
  const rest: Reason[] = [];
  const add = (part: Reason): void => {
    if (part.code === 'several') part.reasons.forEach(add);
    else if (part.code === 'unanswered') part.questions.forEach((question) => open.add(question));
    else rest.push(part);
  };
  parts.forEach(add);
  if (open.size > 0) rest.push({ code: 'unanswered', questions: [...open] });
  return rest.length === 1 ? rest[0]! : { code: 'several', reasons: rest };
}

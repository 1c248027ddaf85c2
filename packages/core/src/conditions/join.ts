import type { Reason } from '../result.ts';

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

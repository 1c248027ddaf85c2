import type { CriterionResult, Result } from '@antt/core';

/** Texts of objects that many results share: they are frozen, so a text stays true. */
const shared = new WeakMap<object, string>();

function sharedText(value: object | null): string {
  if (value === null) return 'null';
  const known = shared.get(value);
  if (known !== undefined) return known;
  const text = JSON.stringify(value);
  if (Object.isFrozen(value)) shared.set(value, text);
  return text;
}

function criterionText({ id, citations, verdict, reason, parts }: CriterionResult): string {
  const inside = parts.length === 0 ? '[]' : `[${parts.map(criterionText).join()}]`;
  return `{"id":"${id}","citations":${sharedText(citations)},"verdict":"${verdict}","reason":${JSON.stringify(reason)},"parts":${inside}}`;
}

/**
 * A result as JSON with an id first: the text that `JSON.stringify({ id, ...result })` gives, sooner. What the results of one
 * standard have in common (citations, readings, what they rest on) is turned into text once.
 */
export function resultJson(id: string | number, result: Result): string {
  // A result by points has another shape.
  if (result.format !== 'antt.result/1') return JSON.stringify({ id, ...(result as object) });
  let text = `{"id":${JSON.stringify(id)}`;
  for (const [name, value] of Object.entries(result) as [keyof Result, unknown][]) {
    const said =
      name === 'criteria'
        ? `[${result.criteria.map(criterionText).join()}]`
        : typeof value === 'object' && name !== 'missing'
          ? sharedText(value)
          : JSON.stringify(value);
    text += `,"${name}":${said}`;
  }
  return `${text}}`;
}

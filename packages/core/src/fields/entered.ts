import type { Control, Field } from '../questions/kind.ts';

/** What was entered into the fields of an answer, by their names; figures and texts as they were typed. */
export type Entered = Record<string, unknown>;

/** A yes-no field before optional ones: it decides whether those are asked. */
export const gateOf = ({ shape, fields: [first, ...rest] }: Control): Field | undefined =>
  shape === 'group' && first?.input === 'yes-no' && rest.every((field) => !field.required) ? first : undefined;

/** Only the fields that a question has, in their order. */
export function knownFields(fields: readonly Field[], entered: Entered): Entered {
  return Object.fromEntries(
    fields.filter(({ name }) => Object.hasOwn(entered, name!)).map(({ name }) => [name!, entered[name!]]),
  );
}

/** One separator throughout, and no leading zero: 0.500 and 1.234,567 are fractions to some. */
const GROUPED = /^[1-9]\d{0,2}([.,\s])\d{3}(\1\d{3})*$/;

/** A figure as typed: separators between groups of three are taken out. What is no number becomes NaN: no whole one. */
function figure(typed: string): number | undefined {
  const text = typed.trim();
  if (text === '') return undefined;
  if (GROUPED.test(text)) return Number(text.replace(/\D/g, ''));
  return /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : NaN;
}

/** What the text in a field stands for, right or wrong; `undefined` when it is blank. What is no text stays as it is. */
export function readField({ input }: Field, entered: unknown): unknown {
  if (typeof entered !== 'string') return entered;
  if (input === 'whole-number') return figure(entered);
  return (input === 'text' ? entered.trim() : entered) || undefined;
}

/**
 * What the fields of a group, or of one entry of a list, stand for. Blank ones are left out; so are those behind a yes-no
 * field that says no. In the order of the fields, whatever was filled in first: the same answers are the same text.
 */
export function readFields(control: Control, entered: Entered): Entered {
  const gate = gateOf(control)?.name;
  if (gate && entered[gate] === false) return { [gate]: false };
  const answer = { ...knownFields(control.fields, entered), ...entered };
  for (const field of control.fields) {
    const value = readField(field, entered[field.name!]);
    if (value === undefined) delete answer[field.name!];
    else answer[field.name!] = value;
  }
  return answer;
}

import type { Control, Field } from '@antt/core';

/** What a person entered, by question id: shaped like an answer, but with figures as they were typed. Nothing is dropped. */
export type Raw = Record<string, unknown>;
export type Fields = Record<string, unknown>;

/** Raw state of a list question. Rows outlive the answer "none" and their own removal. */
export interface ListEntry {
  /** Whether there are any; `undefined` as long as that was not said. */
  readonly any?: boolean | undefined;
  readonly rows: readonly Fields[];
  /** Positions of rows that were taken out, the last one last: they hide and can be put back. */
  readonly removed: readonly number[];
}

export const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as text, to store or to compare; `''` for what text cannot hold. */
export function asJson(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return '';
  }
}

/** The raw state of a list; `undefined` when what was set from outside is no list of records. */
export function listEntry(raw: unknown): ListEntry | undefined {
  if (raw === undefined) return { rows: [], removed: [] };
  if (isRecord(raw) && Array.isArray(raw['rows'])) return raw as unknown as ListEntry;
  return Array.isArray(raw) && raw.every(isRecord) ? { any: raw.length > 0, rows: raw, removed: [] } : undefined;
}

/** A yes-no field before optional ones decides whether those are asked. */
export const gateOf = ({ shape, fields: [first, ...rest] }: Control): Field | undefined =>
  shape === 'group' && first?.input === 'yes-no' && rest.every((field) => !field.required) ? first : undefined;

/** One separator throughout, and no leading zero: 0.500 and 1.234,567 are fractions to some. */
const GROUPED = /^[1-9]\d{0,2}([.,\s])\d{3}(\1\d{3})*$/;

/** A figure as typed: separators between groups of three are taken out. What is no number becomes NaN: no whole one. */
function parseFigure(typed: string): unknown {
  const text = typed.trim();
  if (text === '') return undefined;
  if (GROUPED.test(text)) return Number(text.replace(/\D/g, ''));
  return /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : NaN;
}

function readField({ input }: Field, raw: unknown): unknown {
  if (typeof raw !== 'string') return raw;
  if (input === 'whole-number') return parseFigure(raw);
  return (input === 'text' ? raw.trim() : raw) || undefined;
}

function readFields(fields: readonly Field[], raw: Fields): Fields {
  // In the order of the fields, whatever was filled in first: the same answers are the same text.
  const answer = { ...knownFields(fields, raw), ...raw };
  for (const field of fields) {
    const value = readField(field, raw[field.name!]);
    if (value === undefined) delete answer[field.name!];
    else answer[field.name!] = value;
  }
  return answer;
}

/** The answer that the raw state of a question stands for, right or wrong; `undefined` when it was not answered. */
export function read(control: Control, raw: unknown): unknown {
  const { shape, fields } = control;
  if (raw === undefined) return undefined;
  if (shape === 'single') return readField(fields[0]!, raw);
  if (shape === 'list') {
    const entry = listEntry(raw);
    if (!entry) return raw;
    const { any, rows, removed } = entry;
    if (!any) return any === false ? [] : undefined;
    return rows.filter((_, at) => !removed.includes(at)).map((row) => readFields(fields, row));
  }
  if (!isRecord(raw)) return raw;
  const gate = gateOf(control)?.name;
  const answer = readFields(
    gate && raw[gate] === false ? fields.slice(0, 1) : fields,
    gate && raw[gate] === false ? { [gate]: false } : raw,
  );
  return Object.keys(answer).length > 0 ? answer : undefined;
}

/** Only what the question asks: a property that was set from outside and is unknown goes when somebody edits the answer. */
export function knownFields(fields: readonly Field[], raw: unknown): Fields {
  if (!isRecord(raw)) return {};
  return Object.fromEntries(
    fields.filter(({ name }) => Object.hasOwn(raw, name!)).map(({ name }) => [name!, raw[name!]]),
  );
}

import { type Control, type Entered, plainJson, readField, readFields } from '@antt/core';

/** What a person entered, by question id: shaped like an answer, but with figures as they were typed. Nothing is dropped. */
export type Raw = Record<string, unknown>;

/** Raw state of a list question. Rows outlive the answer "none" and their own removal. */
export interface ListEntry {
  /** Whether there are any; `undefined` as long as that was not said. */
  readonly any?: boolean | undefined;
  readonly rows: readonly Entered[];
  /** Positions of rows that were taken out, the last one last: they hide and can be put back. */
  readonly removed: readonly number[];
}

export const isRecord = (value: unknown): value is Entered =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as text, to send, to store or to compare; `''` for what text cannot hold. */
export function asJson(value: unknown): string {
  try {
    return plainJson(value);
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
    return rows.filter((_, at) => !removed.includes(at)).map((row) => readFields(control, row));
  }
  if (!isRecord(raw)) return raw;
  const answer = readFields(control, raw);
  return Object.keys(answer).length > 0 ? answer : undefined;
}

import { plainJson } from '@antt/core';
import { type Raw, isRecord, listEntry } from '../assessment/raw.ts';

/** A value and when it was put there, in milliseconds since 1970; without a value, when it was taken away. */
export interface Entry<T = unknown> {
  readonly value?: T;
  readonly at: number;
  /** Came from the page, not from the person at it. */
  readonly page?: true;
}

/** By field: `movementModels`, `agencies.total`. A list of incidents is one field: its rows have no names of their own. */
export type Entries<T = unknown> = Readonly<Record<string, Entry<T>>>;

export const questionOf = (path: string): string => path.split('.', 1)[0]!;

const isGroup = (value: unknown): value is Record<string, unknown> => isRecord(value) && !Array.isArray(value['rows']);

/** What was entered, field by field. */
export function split(raw: Raw): ReadonlyMap<string, unknown> {
  const fields = new Map<string, unknown>();
  for (const [question, value] of Object.entries(raw)) {
    // No question has such an id: it was set by the page and is a fault.
    if (question.includes('.')) continue;
    if (!isGroup(value)) fields.set(question, value);
    else for (const [name, part] of Object.entries(value)) fields.set(`${question}.${name}`, part);
  }
  return fields;
}

/** What was entered, by question again. Where a question has a value and fields, the later ones count. */
export function join(entries: Entries): Raw {
  const raw = new Map<string, unknown>();
  for (const [path, { value }] of Object.entries(entries).sort(([, a], [, b]) => a.at - b.at)) {
    if (value === undefined) continue;
    const question = questionOf(path);
    if (path === question) raw.set(question, value);
    else {
      const group = raw.get(question);
      raw.set(question, { ...(isGroup(group) ? group : {}), [path.slice(question.length + 1)]: value });
    }
  }
  return Object.fromEntries(raw);
}

/** Of two entries the later one; of two at once the same one everywhere. */
export function laterOf<T>(a: Entry<T> | undefined, b: Entry<T>): Entry<T> {
  if (!a) return b;
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return plainJson(a) >= plainJson(b) ? a : b;
}

/** Field by field the later one. */
export function mergeEntries<T>(a: Entries<T>, b: Entries<T>): Entries<T> {
  const merged = new Map(Object.entries(a));
  for (const [path, entry] of Object.entries(b)) merged.set(path, laterOf(merged.get(path), entry));
  return Object.fromEntries(merged);
}

/** Figures as typed and as numbers, lists as entered and as handed out are the same to a reader. */
const plain = (value: unknown): unknown => {
  const list = isRecord(value) || Array.isArray(value) ? listEntry(value) : undefined;
  if (!list) return value;
  return list.any ? list.rows.filter((_, at) => !list.removed.includes(at)) : (list.any ?? null);
};
const text = (value: unknown): string =>
  JSON.stringify(plain(value), function (this: Readonly<Record<string, unknown>>, key) {
    const part = this[key];
    return typeof part === 'number' ? String(part) : part;
  });

/** Whether two values say the same. An empty text says as much as none. */
export const alike = (a: unknown, b: unknown): boolean => text(a ?? '') === text(b ?? '');

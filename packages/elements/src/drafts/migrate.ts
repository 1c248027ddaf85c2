import type { Question } from '@antt/core';
import { isRecord, listEntry } from '../assessment/raw.ts';
import { type Entry, questionOf } from './entries.ts';
import type { DraftFile, DropReason, Dropped } from './file.ts';

/** What questions of today are asked as. */
type Now = Pick<Question, 'id' | 'kind' | 'control'>;
type Field = Now['control']['fields'][number];

/** What can be kept of a value, and why the rest cannot. */
interface Fit {
  readonly value: unknown;
  readonly rest?: unknown;
  readonly why?: DropReason;
}

function fitField({ options }: Field, value: unknown): Fit {
  if (!options) return { value };
  if (Array.isArray(value)) {
    const gone = value.filter((code) => !options.includes(code as string));
    if (gone.length === 0) return { value };
    const left = value.filter((code) => options.includes(code as string));
    // An empty list says "none of these", which nobody said.
    return { value: left.length > 0 ? left : undefined, rest: gone, why: 'option-removed' };
  }
  // A code that was empty is no choice.
  if (typeof value !== 'string' || value === '' || options.includes(value)) return { value };
  return { value: undefined, rest: value, why: 'option-removed' };
}

function fitList(fields: readonly Field[], value: unknown): Fit {
  const list = listEntry(value);
  if (!list) return { value };
  let why: DropReason | undefined;
  const rows = list.rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).filter(([name, part]) => {
        const field = fields.find((one) => one.name === name);
        const lost = field ? fitField(field, part).why : 'field-removed';
        why ??= lost;
        return !lost;
      }),
    ),
  );
  return why ? { value: { ...list, rows }, rest: value, why } : { value };
}

function fit(path: string, value: unknown, asked: DraftFile['asked'], questions: readonly Now[]): Fit {
  const id = questionOf(path);
  const lost = (why: DropReason): Fit => ({ value: undefined, rest: value, why });
  const question = questions.find((one) => one.id === id);
  // Of another unit type, entered in the same form before it was switched: never had a place here.
  if (!question) return Object.hasOwn(asked, id) ? lost('question-removed') : { value };
  if (Object.hasOwn(asked, id) && asked[id]!.kind !== question.kind) return lost('kind-changed');
  const { shape, fields } = question.control;
  if (shape === 'list') return path === id ? fitList(fields, value) : lost('kind-changed');
  if (path === id) return shape === 'single' ? fitField(fields[0]!, value) : { value };
  const field = shape === 'group' ? fields.find(({ name }) => `${id}.${name}` === path) : undefined;
  return field && !isRecord(value) ? fitField(field, value) : lost('field-removed');
}

/**
 * A draft under the criteria of today: keeps what has a place there, puts the rest under `dropped` with the reason. What was
 * dropped before and has a place again (rules of a province that are back) returns.
 */
export function migrate(file: DraftFile, criteria: string, questions: readonly Now[], at: number): DraftFile {
  if (file.criteria === criteria) return file;
  const entries = new Map(Object.entries(file.entries));
  const dropped = new Map<string, Entry<Dropped>>(Object.entries(file.dropped));
  for (const [path, { value: gone }] of dropped) {
    if (!gone || entries.get(path)?.value !== undefined) continue;
    const { value, why } = fit(path, gone.value, file.asked, questions);
    if (why) continue;
    entries.set(path, { value, at });
    dropped.set(path, { at });
  }
  for (const [path, entry] of entries) {
    if (entry.value === undefined) continue;
    const { value, rest, why } = fit(path, entry.value, file.asked, questions);
    if (!why) continue;
    entries.set(path, value === undefined ? { at } : { ...entry, value, at });
    dropped.set(path, { value: { value: rest, why }, at });
  }
  return { ...file, criteria, entries: Object.fromEntries(entries), dropped: Object.fromEntries(dropped) };
}

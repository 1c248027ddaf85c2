import { describe, isRecord } from '../questions/kind.ts';
import type { RecognitionList } from './list.ts';
import { ListError } from './stated.ts';

const wrong = (at: string, expected: string, value: unknown): never => {
  throw new ListError(`The list, at ${at === '' ? 'its top' : at}: expected ${expected}, got ${describe(value)}.`);
};

function checkKeys(value: Record<string, unknown>, known: readonly string[], at: string): void {
  for (const key of Object.keys(value)) {
    if (!known.includes(key)) wrong(`${at === '' ? '' : `${at}.`}${key}`, `one of ${known.join(', ')}`, value[key]);
  }
}
function checkTexts(value: Record<string, unknown>, keys: readonly string[], at: string): void {
  for (const key of keys) {
    const own = value[key];
    if (own !== undefined && (typeof own !== 'string' || own.trim() === '')) wrong(`${at}.${key}`, 'a text', own);
  }
}
function checkNumbers(value: Record<string, unknown>, keys: readonly string[], at: string): void {
  for (const key of keys) {
    const own = value[key];
    if (own !== undefined && !(Number.isSafeInteger(own) && (own as number) >= 0))
      wrong(`${at}.${key}`, 'a whole number', own);
  }
}

function entry(value: unknown, at: string): unknown {
  if (typeof value === 'string') return value.trim() === '' ? wrong(at, 'a name', value) : { name: value.trim() };
  if (!isRecord(value)) return wrong(at, 'a name, or an object with name', value);
  checkKeys(value, ['name', 'code', 'kind', 'line'], at);
  if (value['name'] === undefined) wrong(`${at}.name`, 'a text', undefined);
  checkTexts(value, ['name', 'code', 'kind'], at);
  checkNumbers(value, ['line'], at);
  return value;
}

const items = (value: unknown, at: string, item: (value: unknown, at: string) => unknown): unknown[] =>
  Array.isArray(value) ? value.map((inner, index) => item(inner, `${at}[${index}]`)) : wrong(at, 'a list', value);

const DEEPEST = 20;
function group(value: unknown, at: string, depth: number, more: readonly string[] = []): Record<string, unknown> {
  if (!isRecord(value)) return wrong(at, 'an object', value);
  if (depth > DEEPEST) wrong(at, `at most ${DEEPEST} headings below each other`, value);
  checkKeys(value, ['label', 'kind', 'stated', 'line', 'entries', 'groups', ...more], at);
  checkTexts(value, ['label', 'kind', 'title'], at);
  checkNumbers(value, ['stated', 'line'], at);
  const path = (key: string): string => (at === '' ? key : `${at}.${key}`);
  const { entries, groups, ...rest } = value;
  return {
    ...rest,
    ...(entries === undefined ? {} : { entries: items(entries, path('entries'), entry) }),
    ...(groups === undefined
      ? {}
      : { groups: items(groups, path('groups'), (part, where) => group(part, where, depth + 1)) }),
  };
}

/**
 * A list out of JSON: `antt.list/1`, where a name may stand for an entry that has nothing else, or a plain array of names.
 *
 * @throws {ListError} that says what was expected, where, and what came.
 */
export function listFrom(value: unknown): RecognitionList {
  if (Array.isArray(value)) return listFrom({ format: 'antt.list/1', entries: value });
  if (!isRecord(value) || value['format'] !== 'antt.list/1') {
    return wrong('format', '"antt.list/1", or an array of names', isRecord(value) ? value['format'] : value);
  }
  return group(value, '', 0, ['format', 'title']) as unknown as RecognitionList;
}

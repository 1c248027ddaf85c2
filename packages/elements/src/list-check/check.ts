import type { AssessedName, KnownName } from '@antt/core';
import { isRecord } from '../assessment/raw.ts';

const say = (place: string, expected: string, value: unknown): string =>
  `${place}: expected ${expected}, got ${String(value === undefined ? 'nothing' : JSON.stringify(value)).slice(0, 80)}`;

function inList(name: string, given: unknown, needed: readonly string[]): string | undefined {
  if (given === undefined || given === null) return undefined;
  const list: unknown =
    typeof given === 'object' && Symbol.iterator in given ? [...(given as Iterable<unknown>)] : given;
  if (!Array.isArray(list)) return say(name, 'a list', given);
  const expected = `an object with ${needed.join(' and ')}, each a text`;
  const isWrong = (each: unknown): boolean =>
    !isRecord(each) || needed.some((field) => typeof each[field] !== 'string');
  const at = list.findIndex(isWrong);
  return at < 0 ? undefined : say(`${name}[${at}]`, expected, list[at]);
}

/** What is wrong with results or a register as a page gives them; `undefined`: a list can be held against them. */
export const problemIn = (
  results: readonly AssessedName[] | undefined,
  register: Iterable<KnownName> | undefined,
): string | undefined =>
  inList('results', results, ['unit', 'verdict']) ?? inList('register', register, ['code', 'name']);

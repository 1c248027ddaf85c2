import type { Verdict } from '@antt/core';
import { unitTypes } from '@antt/schemas/current';
import { isRecord } from '../assessment/raw.ts';
import type { AnttOverview } from './antt-overview.ts';
import { vi } from './words.ts';

/** The properties that a page sets, right or not. */
export type Given = Partial<Pick<AnttOverview, 'register' | 'records' | 'targets' | 'groups' | 'filter'>>;

type Test = readonly [expected: string, fits: (value: unknown) => boolean];
const text: Test = ['a text', (value) => typeof value === 'string'];
const yesOrNo: Test = ['true or false', (value) => typeof value === 'boolean'];
const whole: Test = ['a whole number', Number.isInteger];
const texts: Test = ['a list of texts', (value) => Array.isArray(value) && value.every(text[1])];
const oneOf = (all: readonly string[]): Test => [`one of ${all.join(', ')}`, (value) => all.includes(value as string)];
const listOf = ([expected, fits]: Test): Test => [
  `a list, each ${expected}`,
  (value) => Array.isArray(value) && value.every(fits),
];
const kind = oneOf(unitTypes);
const verdicts: readonly Verdict[] = ['met', 'not-met', 'undetermined', 'not-applicable'];
const percent: Test = [
  'a whole number from 0 to 100',
  (value) => whole[1](value) && Number(value) >= 0 && Number(value) <= 100,
];

type Fields = Readonly<Record<string, Test>>;
/** By property, the fields of each object: those that it must have, and those that it may. */
const OBJECTS: Readonly<Record<'register' | 'records' | 'targets', readonly [needed: Fields, more: Fields]>> = {
  register: [
    { code: text, name: text, kind: text, from: text },
    { to: text, parent: text, noun: text },
  ],
  records: [
    { unit: ['a code as text', text[1]], year: whole },
    {
      verdict: oneOf(verdicts),
      recognised: yesOrNo,
      failing: texts,
      registered: yesOrNo,
      dossier: oneOf(Object.keys(vi.dossiers)),
      late: yesOrNo,
      remark: text,
    },
  ],
  targets: [{ percent }, { kind, year: whole, above: yesOrNo }],
};
const STATES = oneOf(Object.keys(vi.states));
const FILTER: Fields = { kinds: listOf(kind), state: STATES, criterion: text, within: text, text };

const came = (value: unknown): string => (value === undefined ? 'nothing' : (JSON.stringify(value) ?? typeof value));
const say = (place: string, expected: string, value: unknown): string =>
  `${place}: expected ${expected}, got ${came(value).slice(0, 80)}`;

/** The first field that is wrong; `null` counts as left out, for JSON cannot say otherwise. */
function problemOf(object: unknown, place: string, needed: Fields, more: Fields): string | undefined {
  if (!isRecord(object)) {
    const names = Object.keys(needed).join(', ');
    return say(place, `an object${names && ` with ${names}`}`, object);
  }
  for (const [name, [expected, fits]] of Object.entries(needed)) {
    if (!fits(object[name])) return say(`${place}.${name}`, expected, object[name]);
  }
  for (const [name, [expected, fits]] of Object.entries(more)) {
    const value = object[name] ?? undefined;
    if (value !== undefined && !fits(value)) return say(`${place}.${name}`, expected, value);
  }
  return undefined;
}

/** What is wrong with what the page gives, for its developer; `undefined`: it can be shown. */
export function problemIn({ register, records, targets, groups, filter }: Given): string | undefined {
  const lists = {
    register: isRecord(register) && 'units' in register ? register['units'] : register,
    records,
    targets,
  };
  for (const [name, [needed, more]] of Object.entries(OBJECTS)) {
    const list: unknown = lists[name as keyof typeof lists] ?? [];
    if (!Array.isArray(list)) return say(name, 'a list', list);
    // By index: libraries of old put an `entries` of their own on every list.
    for (let at = 0; at < list.length; at += 1) {
      const problem = problemOf(list[at], `${name}[${at}]`, needed, more);
      if (problem) return problem;
    }
  }
  const [expected, fits] = listOf(listOf(kind));
  if (groups && !fits(groups)) return say('groups', expected, groups);
  return filter ? problemOf(filter, 'filter', {}, FILTER) : undefined;
}

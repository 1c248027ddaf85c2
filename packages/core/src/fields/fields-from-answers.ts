import type { Answers } from '../standard.ts';
import { NONE, SOME } from './words.ts';

type Pair = readonly [path: string, text: string];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

/**
 * The way back from answers to fields: the pairs out of which `answersFromFields` makes these answers. A list of incidents
 * comes with `some` or `none` under its own name. Takes wrong answers too, to show a form again as it was filled in.
 */
export function fieldsFromAnswers(answers: Answers): readonly Pair[] {
  return Object.entries(answers).flatMap(([id, answer]): readonly Pair[] => {
    if (!isObject(answer)) return answer === undefined || answer === null ? [] : [[id, textOf(answer)]];
    if (!Array.isArray(answer)) return Object.entries(answer).map(([name, value]) => [`${id}.${name}`, textOf(value)]);
    if (answer.length === 0) return [[id, NONE]];
    if (!answer.some(isObject)) return answer.map((code) => [id, textOf(code)]);
    const rows = answer.flatMap((row: unknown, place): readonly Pair[] =>
      Object.entries(isObject(row) ? row : {}).map(([name, value]) => [`${id}[${place}].${name}`, textOf(value)]),
    );
    return [[id, SOME], ...rows];
  });
}

import type { AmendmentFile, CriteriaFile, InstrumentFile, QuestionDefinition, YearDay } from '@antt/core';
import {
  type Change,
  GONE,
  type Path,
  daysBeside,
  nudged,
  put,
  recited,
  swapped,
  without,
  withEach,
} from './change.ts';
import { conditionChanges, definitionsOf } from './conditions.ts';

const others = <T>(all: readonly T[], one: T): readonly T[] => all.filter((each) => each !== one);

function questionChanges(
  question: QuestionDefinition | { readonly from: string },
  path: Path,
  articles: readonly string[],
): readonly Change[] {
  if ('from' in question) {
    return others(articles, question.from).map((article) => put([...path, 'from'], question.from, article));
  }
  const found: Change[] = [];
  for (const key of ['marks', 'kinds', 'options', 'open'] as const) {
    const list = (question as unknown as Readonly<Record<string, readonly string[] | undefined>>)[key];
    if (list) found.push(...without([...path, key], list));
  }
  if (question.kind === 'choice' && question.scale) {
    found.push(...swapped([...path, 'options'], question.options), put([...path, 'scale'], true, GONE));
    found.push(...withEach([...path, 'open'], question.open ?? [], question.options));
  }
  return found;
}

/** Every change of the criteria of one article. */
export function articleChanges(article: CriteriaFile, articles: readonly CriteriaFile[]): readonly Change[] {
  const definitions = definitionsOf(article, articles);
  const ids = articles.map((one) => one.article);
  return [
    ...Object.entries(article.questions).flatMap(([id, question]) => questionChanges(question, ['questions', id], ids)),
    ...without(['criteria'], article.criteria),
    ...article.criteria.flatMap(({ id, condition, import: imported }, at) => {
      const path = ['criteria', at];
      const found = [...recited([...path, 'id'], id)];
      if (condition) found.push(...conditionChanges(condition, [...path, 'condition'], { definitions }));
      if (imported) {
        const source = articles.find((one) => one.article === imported.article)!.criteria.map((one) => one.id);
        const place = [...path, 'import', 'criteria'];
        found.push(...without(place, imported.criteria), ...withEach(place, imported.criteria, source));
        for (const other of others(ids, imported.article))
          found.push(put([...path, 'import', 'article'], imported.article, other));
      }
      return found;
    }),
  ];
}

const dayChanges = (path: Path, { day, yearsBefore = 0 }: YearDay): readonly Change[] => [
  ...daysBeside([...path, 'day'], day),
  put([...path, 'yearsBefore'], yearsBefore, 1 - yearsBefore),
];

type UnitType = InstrumentFile['unitTypes'][string];

function unitTypeChanges(
  unit: UnitType,
  path: Path,
  file: InstrumentFile,
  articles: readonly string[],
): readonly Change[] {
  const { article, scope, procedure } = unit;
  const foreign = [...new Set(Object.values(file.unitTypes).flatMap((one) => one.scope.exclusions))];
  const found: Change[] = others(articles, article).map((other) => put([...path, 'article'], article, other));
  if (scope.citation !== undefined) found.push(...recited([...path, 'scope', 'citation'], scope.citation));
  const exclusions = [...path, 'scope', 'exclusions'];
  found.push(...without(exclusions, scope.exclusions), ...withEach(exclusions, scope.exclusions, foreign));

  const at = (...keys: Path): Path => [...path, 'procedure', ...keys];
  for (const key of ['registration', 'window'] as const) {
    const range = procedure[key];
    if (!range) continue;
    found.push(...dayChanges(at(key, 'from'), range.from), ...dayChanges(at(key, 'to'), range.to));
  }
  if (procedure.decisionBefore) found.push(...dayChanges(at('decisionBefore'), procedure.decisionBefore));
  for (const [key, part] of Object.entries(procedure)) {
    found.push(put(at(key), part, GONE));
    for (const [name, value] of Object.entries(part as Readonly<Record<string, unknown>>)) {
      if (name === 'citation') found.push(...recited(at(key, name), value as string));
      else if (name === 'day' || typeof value === 'number') continue;
      else if (Array.isArray(value)) found.push(...without(at(key, name), value));
      else if (typeof value === 'string') found.push(put(at(key, name), value, 'other'));
    }
  }
  return found;
}

/** Every change of an instrument: its dates, its readings, and what it says of each unit type. */
export function instrumentChanges(file: InstrumentFile, articles: readonly string[]): readonly Change[] {
  const { number, issuedOn, inForce, years, verification } = file;
  return [
    put(['number'], number, `${number}x`),
    ...daysBeside(['issuedOn'], issuedOn),
    ...Object.entries(inForce).flatMap(([key, day]) => daysBeside(['inForce', key], day)),
    ...Object.entries(years).flatMap(([key, year]) => nudged(['years', key], year)),
    put(['verification'], verification, verification === 'partial' ? 'verified' : 'partial'),
    ...Object.entries(file.readings).flatMap(([id, { citation, options }]) => [
      ...recited(['readings', id, 'citation'], citation),
      ...without(['readings', id, 'options'], options),
    ]),
    ...Object.entries(file.unitTypes).flatMap(([id, unit]) => unitTypeChanges(unit, ['unitTypes', id], file, articles)),
  ];
}

/** Every change of an amendment. */
export function amendmentChanges({ number, issued, effect, verification, changes }: AmendmentFile): readonly Change[] {
  return [
    put(['number'], number, `${number}x`),
    ...daysBeside(['issued', 'on'], issued.on),
    put(['issued', 'confirmed'], issued.confirmed, !issued.confirmed),
    ...daysBeside(['effect', 'from'], effect.from),
    put(['effect', 'confirmed'], effect.confirmed, !effect.confirmed),
    put(['verification'], verification, verification === 'partial' ? 'verified' : 'partial'),
    ...without(['changes'], changes),
    ...changes.flatMap((change, at) => [
      ...(change.citation === undefined ? [] : recited(['changes', at, 'citation'], change.citation)),
      put(['changes', at, 'source'], change.source, 'other'),
      ...without(['changes', at, 'unitTypes'], change.unitTypes),
      put(['changes', at, 'basis'], change.basis, change.basis === 'stated' ? 'inferred' : 'stated'),
      ...('decidedBy' in change ? without(['changes', at, 'decidedBy'], change.decidedBy) : []),
    ]),
  ];
}

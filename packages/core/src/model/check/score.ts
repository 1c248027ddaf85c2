import { CriteriaError } from '../../errors.ts';
import { compileScore } from '../../scores/compile-score.ts';
import { resolveScore } from '../../scores/resolve-score.ts';
import type { ScoreData, ScoreItem, ScoreTexts } from '../scores.ts';
import type { Problem } from './problem.ts';

const idsIn = (items: readonly ScoreItem[]): readonly string[] =>
  items.flatMap(({ id, parts = [] }) => [id, ...idsIn(parts)]);

/** What is wrong with an instrument that grades by points: its tables, its thresholds, and words for what there is or is not. */
export function checkScore(data: ScoreData, texts: readonly ScoreTexts[]): readonly Problem[] {
  const { score } = data;
  const problems: Problem[] = [];
  const note = (file: string, path: string, reason: string): void => void problems.push({ file, path, reason });
  const ids = new Set<string>();
  const questions = new Set<string>();
  for (const unitType of Object.keys(score.unitTypes)) {
    try {
      const set = resolveScore(data, unitType, score.years.from);
      compileScore(set);
      for (const { id } of [...idsIn(set.items).map((id) => ({ id })), ...set.adjustments, ...set.knockOuts])
        ids.add(id);
      for (const id of Object.keys(set.questions)) questions.add(id);
      const known = new Set(score.grades);
      for (const grade of [
        ...set.knockOuts.map(({ atMost }) => atMost),
        ...(set.bands ?? []).map((band) => band.grade),
      ]) {
        if (!known.has(grade)) note('score.json', 'grades', `has no grade "${grade}"`);
      }
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      note('score.json', unitType, error instanceof CriteriaError ? `${error.at}: ${error.problem}` : error.message);
    }
  }
  const exclusions = new Set(Object.values(score.unitTypes).flatMap((unit) => unit.exclusions));
  for (const each of texts) {
    const file = `score.${each.language}.json`;
    const held = (path: string, given: object, wanted: ReadonlySet<string>): void => {
      for (const id of wanted) if (!Object.hasOwn(given, id)) note(file, path, `has no words for "${id}"`);
      for (const id of Object.keys(given)) if (!wanted.has(id)) note(file, `${path}.${id}`, 'is in no table');
    };
    held('grades', each.grades, new Set(score.grades));
    held('items', each.items, ids);
    held('questions', each.questions ?? {}, questions);
    held('exclusions', each.exclusions, exclusions);
  }
  return problems;
}

import { linkLeaf } from '../conditions/operators.ts';
import { CriteriaError } from '../errors.ts';
import type { Condition, CriteriaSet, LeafCondition } from '../model/types.ts';
import type { Note } from './problem.ts';

function leafFits(leaf: LeafCondition, set: CriteriaSet, path: string, note: Note): boolean {
  const asked = leaf.op === 'coverage-at-least' ? leaf.questions : [leaf.question];
  const unknown = asked.filter((question) => !Object.hasOwn(set.questions, question));
  for (const question of unknown) note(path, { code: 'unknown-question', question });
  if (unknown.length > 0) return false;
  try {
    const { year } = set;
    linkLeaf(leaf, { at: path, year, definition: (question) => set.questions[question]!, slot: () => 0 });
    return true;
  } catch (error) {
    if (!(error instanceof CriteriaError)) throw error;
    note(path, { code: 'bad-condition', detail: error.problem });
    return false;
  }
}

/** Whether a condition names only questions, readings and codes that there are; what does not fit is noted. */
export function fits(condition: Condition, set: CriteriaSet, path: string, note: Note): boolean {
  const inside = (part: Condition, step: string): boolean => fits(part, set, path + step, note);
  const all = (results: readonly boolean[]): boolean => results.every(Boolean);
  switch (condition.op) {
    case 'all':
      return all(condition.of.map((part, at) => inside(part, `.of[${at}]`)));
    case 'score-at-least':
      return all(condition.of.map((item, at) => inside(item.condition, `.of[${at}].condition`)));
    case 'when':
      return all([
        inside(condition.if, '.if'),
        inside(condition.then, '.then'),
        !condition.else || inside(condition.else, '.else'),
      ]);
    case 'reading': {
      const { reading, options } = condition;
      const known = Object.hasOwn(set.readings, reading) ? set.readings[reading]!.options : undefined;
      if (!known) {
        note(`${path}.reading`, { code: 'unknown-reading', reading, known: Object.keys(set.readings) });
        return false;
      }
      const given = Object.keys(options);
      const odd = [...given.filter((one) => !known.includes(one)), ...known.filter((one) => !given.includes(one))];
      for (const option of odd) note(`${path}.options`, { code: 'unknown-option', reading, option, known });
      return odd.length === 0 && all(given.map((option) => inside(options[option]!, `.options.${option}`)));
    }
    case 'not-applicable':
    case 'unknown':
      return true;
    default:
      return leafFits(condition, set, path, note);
  }
}

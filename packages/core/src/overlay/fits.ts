import { linkLeaf } from '../conditions/operators.ts';
import { CriteriaError } from '../errors.ts';
import type { Condition, CriteriaSet, LeafCondition } from '../model/types.ts';
import { isLeaf } from '../resolve.ts';
import type { Note } from './problem.ts';
import { stepsOf } from './steps.ts';

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
  let good = true;
  const refuse: Note = (at, fault) => {
    good = false;
    note(at, fault);
  };
  if (condition.op === 'when') good = fits(condition.if, set, `${path}.if`, note);
  else if (condition.op === 'reading') {
    const { reading, options } = condition;
    const known = Object.hasOwn(set.readings, reading) ? set.readings[reading]!.options : undefined;
    if (!known) refuse(`${path}.reading`, { code: 'unknown-reading', reading, known: Object.keys(set.readings) });
    else {
      const given = Object.keys(options);
      const odd = [...given.filter((one) => !known.includes(one)), ...known.filter((one) => !given.includes(one))];
      for (const option of odd) refuse(`${path}.options`, { code: 'unknown-option', reading, option, known });
    }
    if (!good) return false;
  } else if (isLeaf(condition)) return leafFits(condition, set, path, note);
  for (const { step, part } of stepsOf(condition)) if (!fits(part, set, path + step, note)) good = false;
  return good;
}

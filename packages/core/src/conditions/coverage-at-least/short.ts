import type { CoverageAtLeastCondition } from '../../model/types.ts';
import type { CoverageAnswer } from '../../questions/coverage/coverage.ts';
import { neededFor } from '../share.ts';
import { IMPOSSIBLE, type Mend, type Need, type Short, allOf, mend, reach } from '../short.ts';

type Part = CoverageAtLeastCondition['part'];

/** A unit must be registered before it is recognised. */
const units = (question: string, part: Part, figure: number): Mend =>
  reach<CoverageAnswer>(question, figure, {
    part,
    figure: (answer) => answer[part],
    with(answer, to) {
      const { total, registered, recognised } = answer ?? { total: to, registered: to, recognised: to };
      return part === 'registered'
        ? { total, registered: to, recognised }
        : { total, registered: Math.max(registered, to), recognised: to };
    },
  });

/** The answer is not there: no units would do, or, where the rule has to apply, one that is recognised. */
const answered = (question: string, total: 0 | 1): Mend =>
  mend<CoverageAnswer>(question, {
    holds: (answer) => answer.total >= total,
    answers: () => [{ total, registered: total, recognised: total }],
    kind: () => ({ code: 'answer' }),
  });

/** Ways to spread `by` more units over kinds with room: all in one kind where it has room, else full kinds first. */
function spread(kinds: readonly (readonly [string, CoverageAnswer])[], by: number, part: Part): readonly Need[] {
  const more = ([question, answer]: (typeof kinds)[number], count: number): Mend =>
    units(question, part, answer[part] + count);
  const roomIn = ([, answer]: (typeof kinds)[number]): number => answer.total - answer[part];
  const single = kinds.filter((kind) => roomIn(kind) >= by);
  if (single.length > 0) return single.map((kind) => more(kind, by));
  let left = by;
  const way: Need[] = [];
  for (const kind of kinds) {
    const here = Math.min(left, roomIn(kind));
    if (here > 0) way.push(more(kind, here));
    left -= here;
  }
  return left > 0 ? [] : [allOf(way)];
}

/** How many more units have to be registered or recognised. A kind that was not answered is taken to have none. */
export const coverageAtLeastShort: Short<CoverageAtLeastCondition> = (condition, answers, _, exact) => {
  const { questions, part, percent, base } = condition;
  const open = questions.filter((question) => answers[question] === undefined);
  const kinds = questions.flatMap((question) => {
    const answer = answers[question] as CoverageAnswer | undefined;
    return answer ? [[question, answer] as const] : [];
  });
  const applies = !exact || kinds.some(([, { total }]) => total > 0);
  const given = open.map((question, at) => answered(question, applies || at > 0 ? 0 : 1));
  if (base === 'per-kind') {
    if (!applies && open.length === 0) return IMPOSSIBLE;
    const short = kinds.filter(([, answer]) => answer[part] < neededFor(answer.total, percent));
    return allOf([...given, ...short.map(([question, { total }]) => units(question, part, neededFor(total, percent)))]);
  }
  // What the open kinds hold belongs to the pool: first they are answered.
  if (given.length > 0) return allOf(given);
  if (!applies) return IMPOSSIBLE;
  const total = kinds.reduce((sum, [, answer]) => sum + answer.total, 0);
  const have = kinds.reduce((sum, [, answer]) => sum + answer[part], 0);
  return { any: spread(kinds, neededFor(total, percent) - have, part), last: true };
};

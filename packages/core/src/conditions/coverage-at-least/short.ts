import type { CoverageAtLeastCondition } from '../../model/types.ts';
import type { CoverageAnswer } from '../../questions/coverage/coverage.ts';
import { neededFor } from '../share.ts';
import type { Mend, Short, Ways } from '../short.ts';

type Part = CoverageAtLeastCondition['part'];

/** A unit must be registered before it is recognised. */
const add = (question: string, part: Part, by: number): Mend => ({
  question,
  kind: { code: 'add', by, part },
  past: false,
  apply(answer) {
    const { total, registered, recognised } = answer as CoverageAnswer;
    return part === 'registered'
      ? { total, registered: registered + by, recognised }
      : { total, registered: Math.max(registered, recognised + by), recognised: recognised + by };
  },
});

const NO_UNITS: CoverageAnswer = { total: 0, registered: 0, recognised: 0 };
const noUnits = (question: string): Mend => ({
  question,
  kind: { code: 'answer' },
  past: false,
  apply: () => NO_UNITS,
});

/** Ways to spread `by` more units over kinds with room: all in one kind where it has room, else full kinds first. */
function spread(by: number, room: ReadonlyMap<string, number>, part: Part): Ways {
  const kinds = [...room].filter(([, most]) => most > 0);
  const single = kinds.filter(([, most]) => most >= by).map(([question]) => [add(question, part, by)]);
  if (single.length > 0) return single;
  let left = by;
  const way: Mend[] = [];
  for (const [question, most] of kinds) {
    const here = Math.min(left, most);
    if (here > 0) way.push(add(question, part, here));
    left -= here;
  }
  return left > 0 ? [] : [way];
}

/** How many more units have to be registered or recognised. A kind that was not answered is taken to have none. */
export const coverageAtLeastShort: Short<CoverageAtLeastCondition> = (condition, answers) => {
  const { questions, part, percent, base } = condition;
  const of = (question: string): CoverageAnswer => (answers[question] as CoverageAnswer | undefined) ?? NO_UNITS;
  const open = questions.filter((question) => answers[question] === undefined).map(noUnits);
  const short = (units: readonly CoverageAnswer[]): number => {
    const total = units.reduce((sum, unit) => sum + unit.total, 0);
    return Math.max(0, neededFor(total, percent) - units.reduce((sum, unit) => sum + unit[part], 0));
  };
  if (base === 'per-kind') {
    const mends = questions.flatMap((question) => {
      const by = short([of(question)]);
      return by > 0 ? [add(question, part, by)] : [];
    });
    return [[...open, ...mends]];
  }
  const by = short(questions.map(of));
  if (by === 0) return [open];
  const room = new Map(questions.map((question) => [question, of(question).total - of(question)[part]]));
  return spread(by, room, part).map((way) => [...open, ...way]);
};

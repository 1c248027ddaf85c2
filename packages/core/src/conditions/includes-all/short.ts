import type { IncludesAllCondition } from '../../model/types.ts';
import { type Short, mend } from '../short.ts';

type Codes = readonly string[];

export const includesAllShort: Short<IncludesAllCondition> = ({ question, items }) => {
  const lacking = (chosen: Codes): Codes => items.filter((item) => !chosen.includes(item));
  return {
    ...mend<Codes>(question, {
      part: `include ${items.join()}`,
      holds: (chosen) => lacking(chosen).length === 0,
      answers: (chosen = []) => [[...chosen, ...lacking(chosen)]],
      kind: (given) => ({ code: 'include', items: lacking(given) }),
    }),
    kind: (given) => ({ code: 'include', items: lacking((given ?? []) as Codes) }),
  };
};

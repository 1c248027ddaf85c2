import type { Condition, WhenCondition } from '../model/types.ts';

/** A part of a condition, with the way to it in the file (`.of[1]`), and under which guard it stands. */
export interface Step {
  readonly step: string;
  readonly part: Condition;
  readonly guard?: { readonly condition: WhenCondition['if']; readonly met: boolean };
}

/** The parts of a condition that may stand for a rule: all but guards. */
export function stepsOf(condition: Condition): readonly Step[] {
  switch (condition.op) {
    case 'all':
      return condition.of.map((part, at) => ({ step: `.of[${at}]`, part }));
    case 'score-at-least':
      return condition.of.map((item, at) => ({ step: `.of[${at}].condition`, part: item.condition }));
    case 'when': {
      const { if: guard, then, else: otherwise } = condition;
      const step = (met: boolean, part: Condition): Step => {
        return { step: met ? '.then' : '.else', part, guard: { condition: guard, met } };
      };
      return [step(true, then), ...(otherwise ? [step(false, otherwise)] : [])];
    }
    case 'reading':
      return Object.entries(condition.options).map(([option, part]) => ({ step: `.options.${option}`, part }));
    default:
      return [];
  }
}

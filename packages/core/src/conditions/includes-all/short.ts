import type { IncludesAllCondition } from '../../model/types.ts';
import type { Short } from '../short.ts';

export const includesAllShort: Short<IncludesAllCondition> = ({ question, items }, answers) => {
  const chosen = (answers[question] ?? []) as readonly string[];
  const lacking = items.filter((item) => !chosen.includes(item));
  return [
    [
      {
        question,
        kind: { code: 'include', items: lacking },
        past: false,
        apply: (answer) => [...new Set([...((answer ?? []) as readonly string[]), ...lacking])],
      },
    ],
  ];
};

import type { NoneCondition } from '../../model/types.ts';
import type { IncidentsAnswer } from '../../questions/incidents/incidents.ts';
import { type Mend, type Short, mend } from '../short.ts';

/** What happened has happened. */
export const noIncidents = (question: string): Mend =>
  mend<IncidentsAnswer>(question, {
    holds: (answer) => answer.length === 0,
    answers: () => [[]],
    kind: (given) => ({ code: 'no-incidents', by: given.length }),
    past: () => true,
  });

export const noneShort: Short<NoneCondition> = ({ question }) => noIncidents(question);

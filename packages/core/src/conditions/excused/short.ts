import type { ExcusedCondition } from '../../model/types.ts';
import type { IncidentAnswer, IncidentsAnswer } from '../../questions/incidents/incidents.ts';
import { type Mend, type Short, type Ways, answerWith } from '../short.ts';

/** For each incident that is not excused, one of the excuses; a mark answered no is a fact of the past. */
export const excusedShort: Short<ExcusedCondition> = ({ question, excuses }, answers) => {
  const incidents = answers[question] as IncidentsAnswer | undefined;
  if (incidents === undefined) return answerWith(question, []);
  const excuseWith = (at: number, { on }: IncidentAnswer, marks: readonly string[]): Mend => ({
    question,
    kind: { code: 'excuse', on, marks },
    past: marks.some((mark) => incidents[at]![mark] === false),
    apply: (answer) =>
      (answer as IncidentsAnswer).map((incident, index) =>
        index === at ? { ...incident, ...Object.fromEntries(marks.map((mark) => [mark, true])) } : incident,
      ),
  });
  let ways: Ways = [[]];
  incidents.forEach((incident, at) => {
    const lacking = excuses.map((all) => all.filter((mark) => incident[mark] !== true));
    if (lacking.some((marks) => marks.length === 0)) return;
    ways = ways.flatMap((way) => lacking.map((marks) => [...way, excuseWith(at, incident, marks)]));
  });
  return ways;
};

import type { ExcusedCondition } from '../../model/types.ts';
import { plainJson } from '../../plain-json.ts';
import type { IncidentAnswer, IncidentsAnswer } from '../../questions/incidents/incidents.ts';
import { type Short, allOf, mend } from '../short.ts';
import { noIncidents } from '../none/short.ts';

interface Lacking {
  readonly marks: readonly string[];
  /** A mark answered no is a fact of the past. */
  readonly past: boolean;
}
interface Group {
  readonly ways: readonly Lacking[];
  readonly at: number[];
}

/** What each excuse lacks for an incident, the easiest first: what may still turn out so, then what is least. */
const lackingOf = (excuses: ExcusedCondition['excuses'], incident: IncidentAnswer): readonly Lacking[] =>
  excuses
    .map((all) => all.filter((mark) => incident[mark] !== true))
    .map((marks) => ({ marks, past: marks.some((mark) => incident[mark] === false) }))
    .sort((a, b) => Number(a.past) - Number(b.past) || a.marks.length - b.marks.length);

/** One way for each incident that is not excused, the easiest; incidents that lack the same are one need. */
export const excusedShort: Short<ExcusedCondition> = ({ question, excuses }, answers) => {
  const incidents = answers[question] as IncidentsAnswer | undefined;
  if (incidents === undefined) return noIncidents(question);
  const isExcused = (incident: IncidentAnswer | undefined): boolean =>
    incident === undefined || excuses.some((all) => all.every((mark) => incident[mark] === true));
  const groups = new Map<string, Group>();
  incidents.forEach((incident, at) => {
    if (isExcused(incident)) return;
    const ways = lackingOf(excuses, incident);
    const key = plainJson(ways);
    const group = groups.get(key) ?? { ways, at: [] };
    group.at.push(at);
    groups.set(key, group);
  });
  return allOf(
    [...groups.values()].map(({ ways, at }) => {
      const { marks, past } = ways[0]!;
      const carried = Object.fromEntries(marks.map((mark) => [mark, true]));
      const here = new Set(at);
      return mend<IncidentsAnswer>(question, {
        part: `excuse ${at.join()}`,
        holds: (answer) => at.every((index) => isExcused(answer[index])),
        answers: (answer = []) => [
          answer.map((incident, index) => (here.has(index) ? { ...incident, ...carried } : incident)),
        ],
        kind: (given) => ({
          code: 'excuse',
          on: at.map((index) => given[index]!.on),
          marks,
          or: ways.slice(1).flatMap((way) => (way.past === past ? [way.marks] : [])),
        }),
        past: () => past,
      });
    }),
  );
};

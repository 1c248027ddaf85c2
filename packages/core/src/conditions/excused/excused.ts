import { CriteriaError } from '../../errors.ts';
import type { ExcusedCondition } from '../../model/types.ts';
import type { IncidentAnswer, IncidentsAnswer } from '../../questions/incidents/incidents.ts';
import type { IncidentGap, Reason } from '../../result.ts';
import { type Operator, definitionOf, onAnswer } from '../operator.ts';
import { MET, NOT_MET, OPEN, type Outcome } from '../outcome.ts';

/** Met when every incident carries all marks of at least one excuse. A mark not answered may still be carried. */
export const excused: Operator<ExcusedCondition> = {
  op: 'excused',
  kinds: ['incidents'],
  link({ question, excuses }, context) {
    const { marks = [] } = definitionOf(question, context, 'incidents');
    const used = [...new Set(excuses.flat())];
    for (const mark of used) {
      if (!marks.includes(mark)) throw new CriteriaError(context.at, `"${question}" has no mark "${mark}"`);
    }
    const judge = (incident: IncidentAnswer): Outcome => {
      if (excuses.some((all) => all.every((mark) => incident[mark] === true))) return MET;
      return excuses.some((all) => all.every((mark) => incident[mark] !== false)) ? OPEN : NOT_MET;
    };
    const gap = (incident: IncidentAnswer): IncidentGap => ({
      on: incident.on,
      lacking: used.filter((mark) => incident[mark] === false),
      open: used.filter((mark) => incident[mark] === undefined),
    });
    const noIncident: Reason = Object.freeze({ code: 'no-incident', question });
    return onAnswer<IncidentsAnswer>(question, context, {
      outcome(incidents) {
        let whole = MET;
        for (const incident of incidents) {
          const one = judge(incident);
          if (one === NOT_MET) return NOT_MET;
          if (one === OPEN) whole = OPEN;
        }
        return whole;
      },
      reason(incidents, outcome) {
        if (incidents.length === 0) return noIncident;
        if (outcome === MET) return { code: 'incidents-excused', question, count: incidents.length };
        const deciding = incidents.filter((incident) => judge(incident) === (outcome === NOT_MET ? NOT_MET : OPEN));
        return {
          code: outcome === NOT_MET ? 'incidents-not-excused' : 'marks-missing',
          question,
          incidents: deciding.map(gap),
          excuses,
        };
      },
      probes: [
        [],
        ...[Object.fromEntries(used.map((mark) => [mark, false]))],
        ...excuses.map((all) => Object.fromEntries(used.map((mark) => [mark, all.includes(mark)]))),
        ...excuses.flatMap((all) =>
          all.length < 2
            ? []
            : all.map((left) => Object.fromEntries(used.map((mark) => [mark, all.includes(mark) && mark !== left]))),
        ),
      ].map((probe) => (Array.isArray(probe) ? probe : [{ on: `${context.year}-06-15`, ...probe }])),
    });
  },
};

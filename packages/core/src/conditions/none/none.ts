import type { NoneCondition } from '../../model/types.ts';
import type { IncidentsAnswer } from '../../questions/incidents/incidents.ts';
import type { Reason } from '../../result.ts';
import { type Operator, onAnswer } from '../operator.ts';
import { MET, decided } from '../outcome.ts';

/** Met when no incident is listed. */
export const none: Operator<NoneCondition> = {
  op: 'none',
  kinds: ['incidents'],
  link({ question }, context) {
    const noIncident: Reason = Object.freeze({ code: 'no-incident', question });
    return onAnswer<IncidentsAnswer>(question, context, {
      outcome: (incidents) => decided(incidents.length === 0),
      reason: (incidents, outcome) =>
        outcome === MET
          ? noIncident
          : {
              code: 'incidents-happened',
              question,
              count: incidents.length,
              on: incidents.map((incident) => incident.on),
            },
      probes: [[], [{ on: `${context.year}-06-15` }]],
    });
  },
};

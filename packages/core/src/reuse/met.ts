import type { IsoDay } from '../model/types.ts';
import type { DossierEvent } from '../dossier/dossier.ts';
import { inOrder } from '../dossier/events.ts';
import { factsOf } from '../roll-up/facts.ts';
import type { YearRecord } from '../roll-up/record.ts';

/** Whether a unit met the standard, as somebody else may take it over. */
export interface MetAnswer {
  /** Left out: it cannot be told from what is recorded. Neither a pass nor a failure. */
  readonly met?: boolean;
  /** The assessed year that it rests on; left out where there is none. */
  readonly year?: number;
  /**
   * What it rests on: the last decision of the dossier, the result where no decision is recorded, `excluded` for a unit outside the scope, or
   * `nothing`.
   */
  readonly by: 'decision' | 'result' | 'excluded' | 'nothing';
  /** Day of the decision, where one is recorded. */
  readonly decidedOn?: IsoDay;
}

function answerOf(record: YearRecord): MetAnswer {
  const { excluded, recognised: met, by } = factsOf(record);
  const { year, dossier } = record;
  if (excluded) return { year, by: 'excluded' };
  if (met === undefined) return { year, by: 'nothing' };
  const decided =
    by === 'decision' &&
    inOrder(dossier!.events)
      .filter(({ event }) => event === 'decided')
      .at(-1);
  return decided ? { met, year, by: 'decision', decidedOn: decided.on } : { met, year, by: 'result' };
}

/** Records of a unit by year: where one comes twice, the last counts, as in a roll-up. */
function byYear(records: Iterable<YearRecord>, unit: string): ReadonlyMap<number, YearRecord> {
  const found = new Map<number, YearRecord>();
  for (const record of records) if (record.unit === unit) found.set(record.year, record);
  return found;
}

/** Whether a unit met the standard in an assessed year. */
export function metInYear(records: Iterable<YearRecord>, unit: string, year: number): MetAnswer {
  const record = byYear(records, unit).get(year);
  return record ? answerOf(record) : { by: 'nothing' };
}

/**
 * Whether a unit met the standard, as it stood at the end of a day: by the latest assessed year that was decided by then. A year
 * without a decision counts from the day after its window. The circular does not say how long a result holds: until the next one here,
 * and `year` tells whose it is.
 */
export function metAsOf(records: Iterable<YearRecord>, unit: string, day: IsoDay): MetAnswer {
  let latest: MetAnswer = { by: 'nothing' };
  for (const record of byYear(records, unit).values()) {
    if (latest.year !== undefined && record.year < latest.year) continue;
    const { dossier } = record;
    // What was decided later was not known yet, and the year was still open.
    const isDecided = (events: readonly DossierEvent[]): boolean => events.some(({ event }) => event === 'decided');
    const known = dossier
      ? { ...record, dossier: { ...dossier, events: dossier.events.filter(({ on }) => on <= day) } }
      : record;
    if (dossier && isDecided(dossier.events) && !isDecided(known.dossier!.events)) continue;
    const answer = answerOf(known);
    const lastDay = record.result?.window?.to ?? `${record.year}-12-31`;
    if (answer.by === 'nothing' || (answer.by !== 'decision' && day <= lastDay)) continue;
    latest = answer;
  }
  return latest;
}

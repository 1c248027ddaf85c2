import type { IsoDay } from '../model/types.ts';
import type { YearRecord } from '../roll-up/record.ts';
import { type MetAnswer, metAsOf } from './met.ts';

/** What a programme takes of the result between two days. */
export type Takes =
  /** The result as it stands. */
  | { readonly takes: 'result' }
  /** Points for it. */
  | { readonly takes: 'points'; readonly met: number; readonly otherwise: number }
  /** Contents of its own, judged at the time of the request: a unit may have met the standard and still fail them. */
  | { readonly takes: 'own-contents'; readonly contents: number }
  /** Some contents of the standard among others of its own. */
  | { readonly takes: 'partly'; readonly contents: number };

/** A programme that reuses the result of a unit. */
export interface Programme {
  readonly id: string;
  readonly unitType: string;
  /** In order of time; days that none of them holds are not known. */
  readonly periods: readonly (Takes & { readonly from?: IsoDay; readonly to?: IsoDay; readonly citation: string })[];
}

/** What a programme gets from the results of a unit on a day. `citation` is the text that says so. */
export type ProgrammeAnswer =
  | { readonly code: 'taken-over'; readonly met: boolean; readonly rests: MetAnswer; readonly citation: string }
  | { readonly code: 'points'; readonly points: number; readonly rests: MetAnswer; readonly citation: string }
  /** Nothing is recorded that decides it: not a failure. */
  | { readonly code: 'nothing-recorded'; readonly rests: MetAnswer; readonly citation: string }
  /** The programme judges contents of its own; the result is told, and decides nothing. */
  | {
      readonly code: 'not-decided-by-this-result';
      readonly contents: number;
      readonly rests: MetAnswer;
      readonly citation: string;
    }
  /** What the programme took on that day is not known. */
  | { readonly code: 'rule-not-known' };

/** Points for a result: none are told where it is not known, for nobody lost them yet. */
export const pointsFor = (
  { met }: Pick<MetAnswer, 'met'>,
  points: { readonly met: number; readonly otherwise: number },
): number | undefined => (met === undefined ? undefined : met ? points.met : points.otherwise);

/** What a programme takes over of a unit's results, for a request on a day. */
export function programmeAnswer(
  { periods }: Programme,
  records: Iterable<YearRecord>,
  unit: string,
  day: IsoDay,
): ProgrammeAnswer {
  const period = periods.find(({ from = '', to = '9999-12-31' }) => from <= day && day <= to);
  if (!period) return { code: 'rule-not-known' };
  const { citation } = period;
  const rests = metAsOf(records, unit, day);
  if (period.takes === 'own-contents' || period.takes === 'partly') {
    return { code: 'not-decided-by-this-result', contents: period.contents, rests, citation };
  }
  if (rests.met === undefined) return { code: 'nothing-recorded', rests, citation };
  if (period.takes === 'result') return { code: 'taken-over', met: rests.met, rests, citation };
  return { code: 'points', points: pointsFor(rests, period)!, rests, citation };
}

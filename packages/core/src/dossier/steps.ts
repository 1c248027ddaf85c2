import { calendarOf } from '../calendar.ts';
import type { Basis, CriteriaSet, IsoDay } from '../model/types.ts';

/** What a criteria set says of the procedure: all that calendar and dossier read of it. */
export type ProcedureSet = Pick<
  CriteriaSet,
  'instrument' | 'unitType' | 'year' | 'years' | 'verification' | 'procedure'
>;

/** Register; the time whose facts count; the meeting that reviews; filing the dossier; the decision. */
export type StepId = 'register' | 'count' | 'meet' | 'file' | 'decide';

/** Why a thing is not said: the law names none, or the law is not known so far. */
export type UnknownLaw = 'not-in-law' | 'law-not-known';

/** One step of the year, with its days as far as the law names them. Codes have their words in the texts. */
export interface Step {
  readonly step: StepId;
  /** First and last day, both included. */
  readonly from?: IsoDay;
  readonly to?: IsoDay;
  /** It is taken before this day; on it, it is late. */
  readonly before?: IsoDay;
  /** Why there is no day. */
  readonly unknown?: UnknownLaw;
  readonly citations: readonly string[];
  /** Who acts: `unit`, or codes of bodies, several where it depends on who manages the unit. Empty: not known. */
  readonly by: readonly string[];
  /** Papers of the registration or of the dossier. Left out: not known, or none are called for. */
  readonly papers?: readonly string[];
  /** Who takes part in the meeting. Left out as above. */
  readonly people?: readonly string[];
  /** Who receives the dossier. */
  readonly receiver?: string;
  /** Left out: a text says it. */
  readonly basis?: Basis;
}

/** Fields with a value. */
const known = <T extends object>(fields: T): { [name in keyof T]?: Exclude<T[name], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;

/**
 * The steps of a unit's year in their order, with citations. A day that the law does not name is not made up: the step
 * says why it has none.
 *
 * @param year Another year under the same rules; left out, the set's own.
 * @throws {NoCriteriaError} when the instrument does not govern that year.
 * @example
 * stepsOf(criteriaFor('commune', 2025)).find(({ step }) => step === 'decide').before; // '2025-11-20'
 */
export function stepsOf(set: ProcedureSet, year: number = set.year): readonly Step[] {
  const { registration, window, decisionBefore } = calendarOf(set, year);
  const { review, dossier, authority } = set.procedure;
  const cite = (place: string | undefined): string[] => {
    if (place === undefined) return [];
    // What an overlay or an amendment set cites it.
    return [/^\d+(\.|$)/.test(place) ? `${set.instrument} ${place}` : place];
  };
  const dayless: UnknownLaw = set.verification === 'partial' ? 'law-not-known' : 'not-in-law';
  const range = (found: typeof registration) =>
    found ? { from: found.from, to: found.to, citations: [found.citation] } : { unknown: dayless, citations: [] };
  return [
    { step: 'register', ...range(registration), by: ['unit'], ...known({ papers: dossier?.registration }) },
    { step: 'count', ...range(window), by: ['unit'] },
    {
      step: 'meet',
      unknown: dayless,
      citations: cite(review?.citation),
      by: review ? [review.chair] : [],
      ...known({ people: review?.attendance }),
    },
    {
      step: 'file',
      unknown: dayless,
      citations: cite(dossier?.citation),
      by: ['unit'],
      ...known({ papers: dossier?.recognition, receiver: dossier?.receiver }),
    },
    {
      step: 'decide',
      ...(decisionBefore ? { before: decisionBefore.day } : { unknown: dayless }),
      citations: [
        ...new Set([
          ...(decisionBefore ? [decisionBefore.citation] : []),
          ...(authority?.citations ?? []).flatMap(cite),
        ]),
      ],
      by: authority?.decidedBy ?? [],
      ...known({ basis: authority?.basis }),
    },
  ];
}

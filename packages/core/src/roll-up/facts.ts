import { inOrder } from '../dossier/events.ts';
import type { YearRecord } from './record.ts';

/** What a record says of its unit. `undefined`: it does not say; never taken for no. */
export interface UnitFacts {
  /** It is of a kind that is not assessed, so it is outside every count. */
  readonly excluded: boolean;
  readonly registered: boolean | undefined;
  readonly recognised: boolean | undefined;
  /** What tells whether it is recognised: the decision, or where there is no dossier, the result. */
  readonly by?: 'decision' | 'result';
  /** The decision recognises what the result says did not meet the standard. The decision counts. */
  readonly conflict?: true;
}

const OPEN: UnitFacts = { excluded: false, registered: undefined, recognised: undefined };

/**
 * A unit is recognised by the last decision in its dossier. Where no dossier is kept, a result that is met stands for
 * it; so does `not-met` for the contrary, for no decision can recognise the unit. Who is recognised, or met the
 * standard, had registered.
 */
export function factsOf(record: YearRecord | undefined): UnitFacts {
  if (!record) return OPEN;
  const verdict = record.result?.verdict;
  const events = record.dossier && inOrder(record.dossier.events);
  if (verdict === 'not-applicable') return { ...OPEN, excluded: true };
  const decision = events?.filter((each) => each.event === 'decided').at(-1);
  const registered = events?.some(({ event }) => event === 'registered');
  if (decision) {
    const { recognised } = decision;
    return {
      excluded: false,
      registered: recognised || registered,
      recognised,
      by: 'decision',
      ...(recognised && verdict === 'not-met' && { conflict: true }),
    };
  }
  if (verdict === 'not-met') return { excluded: false, registered, recognised: false, by: 'result' };
  if (verdict === 'met') {
    // A dossier is kept, and its decision is still to come.
    return {
      excluded: false,
      registered: true,
      ...(events ? { recognised: undefined } : { recognised: true, by: 'result' }),
    };
  }
  return { excluded: false, registered, recognised: registered === false ? false : undefined };
}

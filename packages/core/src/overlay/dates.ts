import type { CriteriaSet } from '../model/types.ts';
import type { Overlay } from '../model/overlay.ts';
import type { Note } from './problem.ts';

/** Days of the decision that do not go together, whatever year is assessed. */
export function checkDays({ enactedBy }: Pick<Overlay, 'enactedBy'>, note: Note): void {
  const { issuedOn, inForce } = enactedBy;
  const { from, to } = inForce;
  if (from < issuedOn) note('enactedBy.inForce.from', { code: 'in-force-before-issued', issuedOn, from });
  if (to !== undefined && to < from) note('enactedBy.inForce.to', { code: 'ends-before-it-begins', from, to });
}

/** Whether an overlay is about this instrument and in force for this year; if not, that is noted. */
export function isInForce(
  { amends, enactedBy }: Pick<Overlay, 'amends' | 'enactedBy'>,
  set: Pick<CriteriaSet, 'instrument' | 'years' | 'window' | 'year'>,
  note: Note,
): boolean {
  const { instrument, years } = set;
  if (amends !== instrument) {
    note('amends', { code: 'other-instrument', amends, instrument });
    return false;
  }
  const { from, to } = enactedBy.inForce;
  if ((to !== undefined && Number(to.slice(0, 4)) < years.from) || (years.to ?? Infinity) < Number(from.slice(0, 4))) {
    note('enactedBy.inForce', { code: 'outside-instrument', instrument, ...years });
    return false;
  }
  const day = set.window?.to ?? `${set.year}-12-31`;
  const inForce = from <= day && (to === undefined || day <= to);
  if (!inForce) note('enactedBy.inForce', { code: 'not-in-force', ...enactedBy.inForce, day });
  return inForce;
}

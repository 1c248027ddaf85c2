import type { Rate } from '../roll-up/rate.ts';
import type { YearRecord } from '../roll-up/record.ts';
import { type TotalsOptions, totals } from '../roll-up/totals.ts';
import type { Register } from '../units/register.ts';

/**
 * The part of the units of each kind that met the standard in a year, as other programmes and targets ask for it. Units outside the
 * scope are not among them; units of which nothing is recorded are.
 */
export function shareByKind(
  register: Register,
  records: Iterable<YearRecord>,
  year: number,
  options: Pick<TotalsOptions, 'kinds' | 'lastDay' | 'under'>,
): Readonly<Record<string, Rate>> {
  const rows = totals(register, records, { ...options, years: [year], by: ['kind'] });
  return Object.fromEntries(rows.map(({ kind, recognised, total }) => [kind!, { count: recognised, total }]));
}

import type { IsoDay } from '../model/types.ts';

/** The day so many days after another. */
export function dayAfter(day: IsoDay, days: number): IsoDay {
  const other = new Date(`${day}T00:00:00Z`);
  other.setUTCDate(other.getUTCDate() + days);
  return other.toISOString().slice(0, 10);
}

import type { IsoDay } from './model/types.ts';

/** The day so many days after, or before: counted in the one zone that has no summer time. */
export function dayFrom(day: IsoDay, days: number): IsoDay {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

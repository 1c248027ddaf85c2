/** Trends that differ under any way of comparing two years: none, less, as much, more. */
export const TREND_PROBES = [
  { previous: 0, current: 0 },
  { previous: 2, current: 1 },
  { previous: 1, current: 1 },
  { previous: 0, current: 1 },
] as const;

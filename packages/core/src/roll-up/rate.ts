/** A part of a whole, in whole numbers. The part may be the larger one: 11 of a target of 4 are 275%. */
export interface Rate {
  readonly count: number;
  readonly total: number;
}

/**
 * The rate in hundredths of a per cent, half up: 9161 for 262 of 286. For show only; rates compare by `compareRates`.
 * `undefined` for a whole of 0, which has no rate.
 */
export const hundredths = ({ count, total }: Rate): number | undefined =>
  total === 0 ? undefined : Math.floor((20000 * count + total) / (2 * total));

/** Below 0, 0 or above 0 as the first rate is lower, equal or higher, without rounding. Both wholes are above 0. */
export const compareRates = (one: Rate, other: Rate): number => one.count * other.total - other.count * one.total;

/** A target: at least so many per cent, with two decimals at most, or (`above`) more than that. */
export interface Target {
  readonly percent: number;
  readonly above?: boolean;
}

/** How far a rate is from a target. */
export interface Distance {
  readonly reached: boolean;
  /** Smallest count that reaches the target. */
  readonly needed: number;
  /** How many more it takes: 0 when reached. */
  readonly short: number;
}

/** Compared as integers: 16 of 23 never pass for 70%. */
export function distanceTo({ count, total }: Rate, { percent, above = false }: Target): Distance {
  // Whole numbers: 1.12 · 2500 is a little over 28 for a float.
  const share = Math.round(100 * percent) * total;
  const needed = above ? Math.floor(share / 10_000) + 1 : Math.ceil(share / 10_000);
  return { reached: count >= needed, needed, short: Math.max(0, needed - count) };
}

/** A rate as it is shown: `91,61%` with a comma, `100%` when it is whole; `–` for a whole of 0. */
export function showRate(rate: Rate, language: string = 'vi'): string {
  const value = hundredths(rate);
  if (value === undefined) return '–';
  const [whole, rest] = [Math.floor(value / 100), value % 100];
  return rest === 0 ? `${whole}%` : `${whole}${language === 'vi' ? ',' : '.'}${String(rest).padStart(2, '0')}%`;
}

import { CriteriaError } from '../errors.ts';

/** Points as whole hundredths: 0.1 + 0.2 is 0.3, and a grade is never missed by rounding. */
export const centi = (points: number): number => Math.round(points * 100);

/** Whether points can be worked with exactly: at most two decimals. */
export const isPoints = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 && value <= 100_000 && centi(value) / 100 === value;

/** @throws {CriteriaError} for points of the data that have more than two decimals, are negative or no number. */
export function centiOf(at: string, points: number): number {
  if (!isPoints(points))
    throw new CriteriaError(at, `expected points with at most two decimals, got ${String(points)}`);
  return centi(points);
}

/** What points may still come to, of how many; in hundredths. */
export interface Span {
  readonly least: number;
  readonly most: number;
  /** Points that can be had: rows not assigned are not among them. */
  readonly outOf: number;
}

export const NOTHING: Span = { least: 0, most: 0, outOf: 0 };

export const plus = (one: Span, other: Span): Span => ({
  least: one.least + other.least,
  most: one.most + other.most,
  outOf: one.outOf + other.outOf,
});

/** At most `cap` of the points, and so of what can be had. */
export const capped = ({ least, most, outOf }: Span, cap = Infinity): Span => ({
  least: Math.min(cap, least),
  most: Math.min(cap, most),
  outOf: Math.min(cap, outOf),
});

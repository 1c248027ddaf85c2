import { NoCriteriaError } from './errors.ts';
import type { CriteriaSet, DayRange, InstrumentFile, IsoDay, Procedure, YearDay } from './model/types.ts';

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const HYPHEN = 45;

/** The number that `length` digits spell; NaN when one is no digit. By code, for this runs for every day of a batch. */
function digits(text: string, from: number, length: number): number {
  let number = 0;
  for (let at = from; at < from + length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return NaN;
    number = number * 10 + digit;
  }
  return number;
}

/** Whether the value is a day that exists, written `YYYY-MM-DD`. 2026-02-30 is not. */
export function isIsoDay(value: unknown): value is IsoDay {
  if (typeof value !== 'string' || value.length !== 10) return false;
  if (value.charCodeAt(4) !== HYPHEN || value.charCodeAt(7) !== HYPHEN) return false;
  const year = digits(value, 0, 4);
  const month = digits(value, 5, 2);
  const day = digits(value, 8, 2);
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return year >= 0 && month >= 1 && day >= 1 && day <= (DAYS[month - 1] ?? 0) + (leap ? 1 : 0);
}

/** The day in a given assessed year. */
export function dayInYear(year: number, day: YearDay): IsoDay {
  return `${String(year - (day.yearsBefore ?? 0)).padStart(4, '0')}-${day.day}`;
}

export function rangeInYear(year: number, range: { readonly from: YearDay; readonly to: YearDay }): DayRange {
  return { from: dayInYear(year, range.from), to: dayInYear(year, range.to) };
}

/** ISO days compare as text. Both ends belong to the range. */
export const isWithin = (day: IsoDay, range: DayRange): boolean => range.from <= day && day <= range.to;

/** The assessed year whose window holds the day; `undefined` where the windows leave it out. */
export function assessedYearOf(day: IsoDay, procedure: Procedure): number | undefined {
  const { window } = procedure;
  if (!window) return undefined;
  const calendarYear = Number(day.slice(0, 4));
  return [calendarYear, calendarYear + 1, calendarYear - 1].find((year) => isWithin(day, rangeInYear(year, window)));
}

/** Whether an instrument governs the assessed year. */
export const governs = (years: InstrumentFile['years'], year: number): boolean =>
  Number.isInteger(year) && year <= 9999 && year >= years.from && (years.to === undefined || year <= years.to);

/** "from 2022 on", "2012 to 2021". */
export const spanOf = ({ from, to }: InstrumentFile['years']): string =>
  to === undefined ? `from ${from} on` : `${from} to ${to}`;

/** The days of one unit's year, each with its place in the law. */
export interface Calendar {
  readonly year: number;
  /** Days between which the unit registers. Here and below: `null` where it is not known. */
  readonly registration: (DayRange & { readonly citation: string }) | null;
  /** Days whose facts count. */
  readonly window: (DayRange & { readonly citation: string }) | null;
  /** The decision is taken before this day; on this day it is late. */
  readonly decisionBefore: { readonly day: IsoDay; readonly citation: string } | null;
}

/**
 * The calendar of a criteria set for its own assessed year, or for another one under the same instrument.
 *
 * @throws {NoCriteriaError} when the instrument does not govern that year.
 */
export function calendarOf(
  set: Pick<CriteriaSet, 'instrument' | 'year' | 'years' | 'procedure'>,
  year: number = set.year,
): Calendar {
  if (!governs(set.years, year)) {
    throw new NoCriteriaError(`${set.instrument} governs assessed years ${spanOf(set.years)}; got ${String(year)}.`);
  }
  const { registration, window, decisionBefore } = set.procedure;
  // A day that an overlay set cites the overlay.
  const cite = (place: string): string => (place.includes(' ') ? place : `${set.instrument} ${place}`);
  return {
    year,
    registration: registration ? { ...rangeInYear(year, registration), citation: cite(registration.citation) } : null,
    window: window ? { ...rangeInYear(year, window), citation: cite(window.citation) } : null,
    decisionBefore: decisionBefore
      ? { day: dayInYear(year, decisionBefore), citation: cite(decisionBefore.citation) }
      : null,
  };
}

import {
  type AmendmentData,
  amendSet,
  type CriteriaSet,
  type InstrumentData,
  type IsoDay,
  isIsoDay,
  NoCriteriaError,
  resolveCriteria,
} from '@antt/core';
import { follows } from '../generated/tt-124-2021.follows.ts';
import { instrumentData as circular124, unitTypes } from '../generated/tt-124-2021.data.ts';
import { instrumentData as circular23 } from '../generated/tt-23-2012.data.ts';
import { amendmentData as circular48 } from '../generated/tt-48-2025.data.ts';

/** Kinds of unit that are measured, in the order of the law: residential areas first, schools last. */
export { unitTypes };
export type UnitType = (typeof unitTypes)[number];

/**
 * The instruments, earliest first. For every unit type they follow each other without gap or overlap, which is checked
 * when they are generated.
 */
export const instruments: readonly InstrumentData[] = [circular23, circular124];

/** Amendments of them, in the order in which they took effect. */
export const amendments: readonly AmendmentData[] = [circular48];

/** What may be asked of `criteriaFor` beside the year. */
export interface CriteriaOptions {
  /** `YYYY-MM-DD`: the text as it stood on this day. Left out: as it stands now. */
  readonly asOf?: IsoDay | undefined;
}

const within = ({ years }: InstrumentData['instrument'], year: number): boolean =>
  year >= years.from && year <= (years.to ?? Infinity);

/** A year that comes as a text, from a form or an address, is no year before 2012. */
function checkYear(year: unknown): void {
  if (Number.isInteger(year)) return;
  const got = typeof year === 'string' ? `the text ${JSON.stringify(year)}` : String(year);
  throw new NoCriteriaError(`year: expected a whole number, such as 2025; got ${got}.`);
}

/** The criteria of an instrument for any year, as if it governed that year. */
function resolve(data: InstrumentData, unitType: string, year: number): CriteriaSet {
  const { years } = data.instrument;
  const to = years.to === undefined ? {} : { to: Math.max(years.to, year) };
  const instrument = { ...data.instrument, years: { from: Math.min(years.from, year), ...to } };
  const set = resolveCriteria({ ...data, instrument }, unitType, year);
  return data === circular124 ? { ...set, follows } : set;
}

/** The instrument that governs a year; where it was not yet in force on the day, the one in force then. */
function governing(year: number, asOf: IsoDay | undefined): InstrumentData {
  checkYear(year);
  const first = instruments[0]!.instrument;
  const found = instruments.find(({ instrument }) => within(instrument, year));
  if (year > 9999 || !found) {
    throw new NoCriteriaError(
      `${first.id} is the first instrument: criteria are known for assessed years from ${first.years.from} on; got ${String(year)}.`,
    );
  }
  if (asOf === undefined || found.instrument.inForce.from <= asOf) return found;
  const then = instruments.filter(({ instrument }) => instrument.inForce.from <= asOf).at(-1);
  if (!then) {
    throw new NoCriteriaError(`${first.id} is the first instrument, in force from ${first.inForce.from}; got ${asOf}.`);
  }
  return then;
}

/**
 * The criteria of a unit type for an assessed year: the instrument that governs the year, as amended where the year's
 * window ends after the amendment took effect.
 *
 * With `asOf`, the text as it stood on that day: a later amendment is left out, and where the instrument of the year was
 * not yet in force, the one in force then is taken.
 *
 * @param year The assessed year, not the year in which the window begins.
 * @throws {NoCriteriaError} for another unit type, a year before 2012 or no whole number, or a day that does not exist or lies before the
 * first instrument.
 * @example
 * criteriaFor('commune', 2019).instrument; // 'tt-23-2012'
 * criteriaFor('commune', 2025).amendments; // ['tt-48-2025']
 * criteriaFor('commune', 2025, { asOf: '2025-03-01' }).amendments; // []
 */
export function criteriaFor(unitType: UnitType, year: number, { asOf }: CriteriaOptions = {}): CriteriaSet {
  if (asOf !== undefined && !isIsoDay(asOf)) {
    throw new NoCriteriaError(`asOf: expected a day that exists, YYYY-MM-DD; got ${JSON.stringify(asOf)}.`);
  }
  return amendSet(resolve(governing(year, asOf), unitType, year), amendments, asOf);
}

/**
 * The criteria under one instrument, or under an amendment of one, for any year, whether it governs that year or not:
 * for comparing (`compareInstruments`), never for a verdict that counts.
 *
 * @param id `tt-23-2012`, `tt-124-2021` (as issued), `tt-48-2025` (tt-124-2021 as amended up to there).
 * @throws {NoCriteriaError} for an unknown instrument or unit type; its message names those that are known.
 */
export function criteriaUnder(id: string, unitType: UnitType, year: number): CriteriaSet {
  const upTo = amendments.findIndex(({ amendment }) => amendment.id === id);
  const amends = upTo < 0 ? id : amendments[upTo]!.amendment.amends;
  const data = instruments.find(({ instrument }) => instrument.id === amends);
  if (!data) {
    const known = [...instruments.map((each) => each.instrument.id), ...amendments.map((each) => each.amendment.id)];
    throw new NoCriteriaError(`There is no instrument ${JSON.stringify(id)}. Known: ${known.join(', ')}.`);
  }
  checkYear(year);
  const set = resolve(data, unitType, year);
  // As amended whatever the year: an effect that began long ago.
  const early = amendments.slice(0, upTo + 1).map(({ amendment, hash }) => ({
    hash,
    amendment: { ...amendment, effect: { ...amendment.effect, from: '0000' } },
  }));
  return amendSet(set, early);
}

/**
 * The instrument of today alone, with its amendments: what a form in a page needs, without who reviews, receives and
 * decides. `@antt/schemas` knows all of it, and all instruments.
 */
import { type CriteriaSet, resolveCriteria } from '@antt/core';
import { amendments, instrumentData, unitTypes } from '../generated/current.data.ts';

/** Kinds of unit that are measured, in the order of the law. */
export { unitTypes };
export type UnitType = (typeof unitTypes)[number];

/**
 * The criteria of a unit type for an assessed year from 2022 on, as `criteriaFor` of `@antt/schemas` gives them but for
 * the parts of the procedure named above. Results are the same.
 *
 * @throws {NoCriteriaError} for another unit type or an earlier year; its message names those that are known.
 */
export function criteriaFor(unitType: UnitType, year: number): CriteriaSet {
  const set = resolveCriteria(instrumentData, unitType, year);
  const own = amendments.filter(({ from }) => set.window!.to > from);
  if (own.length === 0) return set;
  const amended = Object.fromEntries(own.map(({ id, verification }) => [id, verification]));
  return { ...set, amendments: Object.keys(amended), amended, hash: own.at(-1)!.hash };
}

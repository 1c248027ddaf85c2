/**
 * The instrument of today alone, with its amendments: what a form in a page needs. `@antt/schemas` knows all of them.
 */
import { amendSet, type CriteriaSet, resolveCriteria } from '@antt/core';
import { instrumentData, unitTypes } from '../generated/tt-124-2021.data.ts';
import { amendmentData } from '../generated/tt-48-2025.data.ts';

/** Circular 124/2021/TT-BCA as it stands in `criteria/tt-124-2021`. */
export { instrumentData };

/** Kinds of unit that are measured, in the order of the law. */
export { unitTypes };
export type UnitType = (typeof unitTypes)[number];

/**
 * The criteria of a unit type for an assessed year from 2022 on, as `criteriaFor` of `@antt/schemas` gives them.
 *
 * @throws {NoCriteriaError} for another unit type or an earlier year; its message names those that are known.
 */
export function criteriaFor(unitType: UnitType, year: number): CriteriaSet {
  return amendSet(resolveCriteria(instrumentData, unitType, year), [amendmentData]);
}

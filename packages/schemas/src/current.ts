/**
 * The instrument of today alone, with its amendments: what a form in a page needs, without who reviews, receives and
 * decides. `@antt/schemas` knows all of it, and all instruments.
 */
import { type CriteriaSet, resolveCriteria } from '@antt/core';
import { amendments, instrumentData, unitTypes } from '../generated/current.data.ts';

export { countedKinds } from './counted-kinds.ts';
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
  return amendments.reduce<CriteriaSet>(
    (own, { id, from, verification, hash }) =>
      set.window!.to > from
        ? {
            ...own,
            amendments: [...own.amendments, id],
            basis: { amendments: { ...own.basis?.amendments, [id]: verification } },
            hash,
            unamended: [from, own],
          }
        : own,
    set,
  );
}

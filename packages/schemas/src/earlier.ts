/** The instruments before the one of today, for pages that show earlier years too. `@antt/schemas` knows all of them. */
import { type CriteriaSet, resolveCriteria } from '@antt/core';
import { instrumentData, unitTypes } from '../generated/tt-23-2012.data.ts';

/**
 * The criteria of a unit type for an assessed year from 2012 to 2021, as `criteriaFor` of `@antt/schemas` gives them;
 * `undefined` for other years and unit types.
 */
export function criteriaFor(unitType: (typeof unitTypes)[number], year: number): CriteriaSet | undefined {
  const { from, to = from } = instrumentData.instrument.years;
  const governed = Number.isInteger(year) && year >= from && year <= to;
  return governed && unitTypes.includes(unitType) ? resolveCriteria(instrumentData, unitType, year) : undefined;
}

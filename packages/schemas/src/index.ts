/**
 * The law as data: criteria of the standard "An toàn về an ninh, trật tự", ready for `compile` of `@antt/core`.
 * Words are apart, one module a language: `@antt/schemas/texts/vi`, `@antt/schemas/texts/en`.
 *
 * @example
 * const standard = compile(criteriaFor('commune', 2025));
 */
import { type CriteriaSet, resolveCriteria } from '@antt/core';
import { instrumentData, unitTypes } from '../generated/tt-124-2021.data.ts';

export type { AgencyAnswers } from '../generated/answers-agency.ts';
export type { CommuneAnswers } from '../generated/answers-commune.ts';
export type { EnterpriseAnswers } from '../generated/answers-enterprise.ts';
export type { ResidentialAreaAnswers } from '../generated/answers-residential-area.ts';
export type { SchoolAnswers } from '../generated/answers-school.ts';

/** Circular 124/2021/TT-BCA as it stands in `criteria/tt-124-2021`. */
export { instrumentData };

/** Kinds of unit that are measured, in the order of the law: `residential-area` (Điều 4) to `school` (Điều 7). */
export { unitTypes };
export type UnitType = (typeof unitTypes)[number];

/**
 * The criteria of a unit type for an assessed year: circular 124/2021/TT-BCA, which governs from 2022 on.
 *
 * @param year The assessed year, not the year in which the window begins.
 * @throws {NoCriteriaError} for another unit type or an earlier year; its message names those that are known.
 */
export function criteriaFor(unitType: UnitType, year: number): CriteriaSet {
  return resolveCriteria(instrumentData, unitType, year);
}

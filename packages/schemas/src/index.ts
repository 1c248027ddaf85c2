/**
 * The law as data: criteria of the standard "An toàn về an ninh, trật tự", ready for `compile` of `@antt/core`.
 * Words are apart, one module a language: `@antt/schemas/texts/vi`, `@antt/schemas/texts/en`. A page that needs only the
 * instrument of today takes `@antt/schemas/current` and its words, which are lighter.
 *
 * @example
 * const standard = compile(criteriaFor('commune', 2025));
 */
export { instrumentData } from '../generated/tt-124-2021.data.ts';
export type { AgencyAnswers } from '../generated/answers-agency.ts';
export type { CommuneAnswers } from '../generated/answers-commune.ts';
export type { EnterpriseAnswers } from '../generated/answers-enterprise.ts';
export type { ResidentialAreaAnswers } from '../generated/answers-residential-area.ts';
export type { SchoolAnswers } from '../generated/answers-school.ts';
export { countedKinds } from './counted-kinds.ts';
export {
  amendments,
  criteriaFor,
  type CriteriaOptions,
  criteriaUnder,
  instruments,
  type UnitType,
  unitTypes,
} from './timeline.ts';

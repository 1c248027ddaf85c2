import { type Answers, type Result, compile } from '@antt/core';
import {
  type AgencyAnswers,
  type CommuneAnswers,
  type EnterpriseAnswers,
  type ResidentialAreaAnswers,
  type SchoolAnswers,
  type UnitType,
  criteriaFor,
} from '@antt/schemas';

/** Sample answers of invented units for 2025: what stories and page tests fill in. */

export const YEAR = 2025;

/** A paper of the first quarter. */
const paper = (number: string, on: string) => ({ issued: true, number, on });

/** Answers that clauses 4.2 to 4.4 ask for, of an area in which nothing serious happened. */
const quietYear: ResidentialAreaAnswers & CommuneAnswers = {
  policyImplemented: true,
  antiStateActivity: [],
  sabotage: [],
  unlawfulReligiousPropagation: [],
  exploitedDisputes: [],
  separatism: [],
  prolongedDisputes: [],
  incitedGatherings: [],
  crimes: { previous: 5, current: 3 },
  socialEvils: { previous: 2, current: 1 },
  otherViolations: { previous: 14, current: 11 },
  seriousCrimes: [],
  newHotspots: 0,
  newSocialEvilPersons: 0,
  subjectsManaged: true,
  seriousFiresAccidents: [],
};

const residentialArea: ResidentialAreaAnswers = {
  partyResolution: paper('03-NQ/CB', '2025-01-20'),
  registration: paper('01/ĐK', '2025-02-05'),
  householdsRegistered: { count: 200, total: 200 },
  ...quietYear,
  forceRating: 'completed-well',
  forceDisciplined: 0,
};

const commune: CommuneAnswers = {
  partyResolution: paper('12-NQ/ĐU', '2025-01-15'),
  plan: paper('25/KH-UBND', '2025-02-10'),
  registration: paper('31/ĐK-UBND', '2025-02-18'),
  movementModels: 2,
  ...quietYear,
  policeProactive: true,
  policeDisciplined: 0,
  residentialAreas: { total: 25, registered: 25, recognised: 20 },
  agencies: { total: 3, registered: 3, recognised: 3 },
  enterprises: { total: 0, registered: 0, recognised: 0 },
  schools: { total: 2, registered: 2, recognised: 2 },
};

/** What agencies, enterprises and schools have in common. */
const workplace: Omit<AgencyAnswers & EnterpriseAnswers & SchoolAnswers, 'excludedAs' | 'internalRules'> = {
  partyOrganisation: true,
  partyResolution: paper('05-NQ/ĐU', '2025-01-22'),
  plan: paper('40/KH', '2025-02-12'),
  registration: paper('41/ĐK', '2025-02-12'),
  movementModels: 1,
  policyImplemented: true,
  policeCoordination: 'implemented',
  unlawfulReligiousPropagation: [],
  exploitedDisputes: [],
  incitedGatherings: [],
  seriousCrimes: [],
  stateSecretBreaches: [],
  seriousFiresAccidents: [],
  guardForce: true,
  titlesApply: true,
  guardForceRating: 'completed-well',
  guardsDisciplined: 0,
  subordinateUnitsRated: { count: 7, total: 10 },
  subordinatesDisciplined: 0,
};

const staff: AgencyAnswers & EnterpriseAnswers = {
  excludedAs: 'none',
  ...workplace,
  internalRules: ['premises', 'state-secrets', 'internal-politics', 'labour-safety', 'fire', 'environment'],
  staffInformed: { count: 84, total: 84 },
  unlawfulStrikes: [],
  staffFined: 0,
  staffEvilsDisciplined: 0,
  staffFinedDisciplined: 0,
};

const school: SchoolAnswers = {
  excludedAs: 'none',
  ...workplace,
  internalRules: ['premises', 'internal-politics', 'learner-management', 'fire'],
  peopleInformed: { count: 1260, total: 1260 },
  generalEducation: true,
  parentCoordination: true,
  schoolViolence: [],
  offendersDisciplined: 0,
  evilsDisciplined: 0,
  offenders: 0,
};

/** Of each unit type: answers that meet every criterion under every reading. */
export const met: Readonly<Record<UnitType, Answers>> = {
  'residential-area': { ...residentialArea },
  commune: { ...commune },
  agency: { ...staff },
  enterprise: { ...staff },
  school: { ...school },
};

/** Of each unit type: answers that fail, each on a criterion of its own. */
export const notMet: Readonly<Record<UnitType, Answers>> = {
  'residential-area': { ...met['residential-area'], householdsRegistered: { count: 199, total: 200 } },
  // 16 of 25: under the reading `pooled` 21 of 30 are enough, under `per-kind` 18 of 25 would be needed.
  commune: { ...met.commune, movementModels: 0, residentialAreas: { total: 25, registered: 25, recognised: 16 } },
  agency: { ...met.agency, staffInformed: { count: 80, total: 84 } },
  enterprise: { ...met.enterprise, unlawfulStrikes: [{ on: '2025-03-12' }] },
  school: { ...met.school, schoolViolence: [{ on: '2025-04-21' }] },
};

/** The first half of the questions answered. */
export const half = (unitType: UnitType): Answers => {
  const answers = Object.entries(met[unitType]);
  return Object.fromEntries(answers.slice(0, Math.ceil(answers.length / 2)));
};

/** Answers of a commune with one fault of each common sort. */
export const faulty: Answers = {
  ...met.commune,
  movementModels: -1,
  sabotage: [{ on: '2025-11-20' }],
  crimes: { previous: 5 },
  agencies: { total: 3, registered: 4, recognised: 1 },
};

/** Of each unit type that has some: a unit outside the scope. */
export const excluded = {
  agency: { excludedAs: 'armed-forces' },
  enterprise: { excludedAs: 'micro' },
  school: { excludedAs: 'primary' },
} as const;

/** The result of answers for 2025. */
export const resultOf = (
  unitType: UnitType,
  answers: Answers,
  readings: Readonly<Record<string, string>> = {},
): Result => compile(criteriaFor(unitType, YEAR), { readings }).evaluate(answers);

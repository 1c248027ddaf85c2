/** Answers of units where all is well, and the faults that units have. */
import { oneOf } from './random.js';

const paper = (year, number, day) => ({ issued: true, number, on: `${year}-${day}` });
const falling = (next, most) => {
  const previous = 2 + Math.floor(next() * most);
  return { previous, current: Math.floor(next() * previous) };
};

/** What residential areas and communes are both asked. */
const order = (next) => ({
  policyImplemented: true,
  antiStateActivity: [],
  sabotage: [],
  unlawfulReligiousPropagation: [],
  exploitedDisputes: [],
  separatism: [],
  prolongedDisputes: [],
  incitedGatherings: [],
  crimes: falling(next, 8),
  socialEvils: falling(next, 4),
  otherViolations: falling(next, 20),
  seriousCrimes: [],
  newHotspots: 0,
  newSocialEvilPersons: 0,
  subjectsManaged: true,
  seriousFiresAccidents: [],
});

const workplace = (year, next, informed, rules) => {
  const people = 12 + Math.floor(next() * 400);
  return {
    excludedAs: 'none',
    partyOrganisation: true,
    partyResolution: paper(year, '05-NQ/CB', '01-22'),
    plan: paper(year, '40/KH', '02-12'),
    registration: paper(year, '41/ĐK', '02-12'),
    movementModels: 1,
    internalRules: rules,
    [informed]: { count: people, total: people },
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
    subordinateUnitsRated: { count: 5, total: 6 },
    subordinatesDisciplined: 0,
  };
};

const STAFF_RULES = ['premises', 'state-secrets', 'internal-politics', 'labour-safety', 'fire', 'environment'];
const SCHOOL_RULES = ['premises', 'internal-politics', 'learner-management', 'fire'];
const staff = (year, next) => ({
  ...workplace(year, next, 'staffInformed', STAFF_RULES),
  unlawfulStrikes: [],
  staffFined: 0,
  staffEvilsDisciplined: 0,
  staffFinedDisciplined: 0,
});

/** By kind: answers that meet every criterion. A commune's clause 5.4 is left out: it is filled in from its units. */
const GOOD = {
  'residential-area': (year, next) => {
    const households = 80 + Math.floor(next() * 300);
    return {
      partyResolution: paper(year, '03-NQ/CB', '01-20'),
      registration: paper(year, '01/ĐK', '02-05'),
      householdsRegistered: { count: households, total: households },
      ...order(next),
      forceRating: oneOf(['completed', 'completed-well', 'completed-excellently'], next),
      forceDisciplined: 0,
    };
  },
  commune: (year, next) => ({
    partyResolution: paper(year, '12-NQ/ĐU', '01-15'),
    plan: paper(year, '25/KH-UBND', '02-10'),
    registration: paper(year, '31/ĐK-UBND', '02-18'),
    movementModels: 1 + Math.floor(next() * 3),
    ...order(next),
    policeProactive: true,
    policeDisciplined: 0,
  }),
  agency: staff,
  enterprise: staff,
  school: (year, next) => ({
    ...workplace(year, next, 'peopleInformed', SCHOOL_RULES),
    generalEducation: true,
    parentCoordination: true,
    schoolViolence: [],
    offendersDisciplined: 0,
    evilsDisciplined: 0,
    offenders: 0,
  }),
};

const short = ({ total }) => ({ count: total - 1, total });
const SHARED = [
  (answers, year) => ({ seriousFiresAccidents: [{ on: `${year}-06-14`, kind: 'fire', forceMajeure: false }] }),
  (answers, year) => ({
    seriousCrimes: [
      {
        on: `${year}-04-03`,
        forceMajeure: false,
        detectedInTime: true,
        harmReduced: true,
        reportedAtOnce: false,
      },
    ],
  }),
];
const DISORDER = [
  ...SHARED,
  ({ crimes }) => ({ crimes: { ...crimes, current: crimes.previous + 1 } }),
  ({ otherViolations }) => ({ otherViolations: { ...otherViolations, current: otherViolations.previous + 3 } }),
  (answers, year) => ({ prolongedDisputes: [{ on: `${year}-05-20` }] }),
  () => ({ newSocialEvilPersons: 2 }),
];
const WORKPLACE = [
  ...SHARED,
  ({ internalRules }) => ({ internalRules: internalRules.slice(0, -1) }),
  () => ({ guardsDisciplined: 1 }),
  () => ({ subordinateUnitsRated: { count: 3, total: 6 } }),
  ({ plan }, year) => ({ plan: { ...plan, on: `${year}-04-05` } }),
];
/** By kind: each makes one criterion fail. */
const FAULTS = {
  'residential-area': [
    ...DISORDER,
    ({ householdsRegistered }) => ({ householdsRegistered: short(householdsRegistered) }),
    () => ({ forceRating: 'not-completed' }),
    () => ({ forceDisciplined: 1 }),
  ],
  commune: [...DISORDER, () => ({ movementModels: 0 }), () => ({ policeDisciplined: 1 })],
  agency: [...WORKPLACE, ({ staffInformed }) => ({ staffInformed: short(staffInformed) })],
  enterprise: [
    ...WORKPLACE,
    ({ staffInformed }) => ({ staffInformed: short(staffInformed) }),
    (answers, year) => ({ unlawfulStrikes: [{ on: `${year}-03-12` }] }),
  ],
  school: [
    ...WORKPLACE,
    ({ peopleInformed }) => ({ peopleInformed: short(peopleInformed) }),
    (answers, year) => ({ schoolViolence: [{ on: `${year}-04-21` }] }),
  ],
};

/** Questions of which one is left open where a unit has not answered all. */
const OPEN = ['policyImplemented', 'seriousCrimes', 'seriousFiresAccidents'];

/**
 * The answers of one unit and year.
 *
 * @param {'good' | 'fault' | 'below' | 'open' | 'unregistered'} sort what becomes of it; `below`: good itself
 */
export function answersOf(kind, year, sort, next) {
  const answers = GOOD[kind](year, next);
  if (sort === 'fault') return { ...answers, ...oneOf(FAULTS[kind], next)(answers, year) };
  if (sort === 'unregistered') return { ...answers, registration: { issued: false } };
  if (sort === 'open') delete answers[oneOf(OPEN, next)];
  return answers;
}

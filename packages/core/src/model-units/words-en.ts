import type { ModelUnitWords } from './words.ts';

const VERDICTS = {
  'not-met': 'not met',
  undetermined: 'not enough information',
  'not-applicable': 'not applicable',
} as const;

/** What is said of the choice of model units, in English. */
export const modelUnitWords: ModelUnitWords = {
  language: 'en',
  reason: {
    'standard-not-met': ({ verdict }) => `security and order standard: ${VERDICTS[verdict]}`,
    'no-standard-result': () => 'no result of the security and order standard',
    'grade-below': ({ grade, needed }, names) =>
      `movement graded ${names.grade(grade)}, ${names.grade(needed)} or better is needed`,
    'grade-open': ({ needed }, names) =>
      `not enough information for a grade of the movement, ${names.grade(needed)} or better is needed`,
    'no-grade': ({ needed }, names) => `movement not graded, ${names.grade(needed)} or better is needed`,
    'no-group': () => 'in none of the groups that are picked from',
  },
  pick: {
    'too-many': ({ group, may, picked }, names) => `${names.group(group)}: ${picked} picked, only ${may} may be`,
    'not-eligible': ({ unit, reasons }, names, reason) => `${names.unit(unit)}: ${reasons.map(reason).join('; ')}`,
    'picked-twice': ({ unit }, names) => `${names.unit(unit)}: picked twice`,
    'unknown-unit': ({ unit }, names) => `${names.unit(unit)}: not among the units looked at`,
  },
  progress: ({ count, total }) => `${count} of ${total} criteria reached; this is progress, and no model unit yet`,
};

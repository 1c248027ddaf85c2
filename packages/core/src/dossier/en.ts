import { dayEn } from '../locales/days.ts';
import type { DossierWords } from './words.ts';

/** English. */
export const dossierWords: DossierWords = {
  language: 'en',
  states: {
    unknown: 'Nothing is known of the dossier',
    'not-registered': 'Not registered',
    registered: 'Registered',
    assessing: 'Self-assessment',
    filed: 'Dossier filed',
    returned: 'Dossier returned',
    appraised: 'Appraised',
    decided: 'Decided',
  },
  steps: {
    register: 'Registration',
    count: 'Time that counts',
    meet: 'Review meeting',
    file: 'Filing the dossier',
    appraise: 'Appraisal',
    decide: 'Decision of recognition',
  },
  unit: 'The unit',
  day: dayEn,
  period: (from, to) => `From ${dayEn(from)} to ${dayEn(to)}, both included`,
  before: (day) => `Before ${dayEn(day)}`,
  lastDay: 'Last day in time',
  unknown: { 'not-in-law': 'The circular names no day', 'law-not-known': 'Days are not known' },
  inferred: 'inferred, not confirmed',
  place: (article, clause, point, instrument) =>
    `${point && `Point ${point}, `}${clause && `Clause ${clause}, `}Article ${article} of ${instrument}`,
  late: 'Late',
  early: 'Before its time',
  taken: (day) => `done on ${dayEn(day)}`,
  notTaken: 'not done',
  notRecorded: 'Not recorded',
  lackingPaper: 'Missing',
  absent: 'Absent',
  unsaid: {
    papers: { 'not-recorded': 'Which papers there are was not recorded', 'law-not-known': 'Papers are not known' },
    people: { 'not-recorded': 'Who took part was not recorded', 'law-not-known': 'Who takes part is not known' },
  },
  decided: { recognised: 'Recognised', refused: 'Not recognised' },
  decision: (number) => `Decision ${number}`,
  returnedFor: 'Reasons for its return',
  next: 'Next',
  overdue: 'overdue',
  or: ' or ',
};

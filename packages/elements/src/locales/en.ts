import { en as locale } from '@antt/core/locales/en';
import type { UiStrings } from './types.ts';

/** English. */
export const en: UiStrings = {
  title: (unit, year) => `Self-assessment, ${unit.charAt(0).toLowerCase() + unit.slice(1)}, ${year}`,
  window: (from, to) => `Incidents from ${from} to the end of ${to} count.`,
  running: 'So far',
  left: (count, applicable) =>
    count ? `${count} of ${applicable} questions still to be answered` : 'All answers are there',
  announce: (verdict) => `Verdict so far: ${verdict}`,
  submit: 'See the result',
  proof: 'Proof',
  day: locale.day,
  clear: 'Clear',
  choose: 'Choose',
  noneOfThese: 'None of these',
  notAnswered: 'Not answered',
  askedAbove: 'Uses the answers above.',
  excluded: 'The unit is outside the standard, so nothing more needs to be answered.',
  noIncident: 'None happened',
  incidentsHappened: 'Yes',
  incident: (number) => `Incident ${number}`,
  addIncident: 'Add an incident',
  removeIncident: (number) => `Remove incident ${number}`,
  removedIncident: (number) => `Incident ${number} was removed.`,
  undo: 'Undo',
  error: 'Error',
  errors: (count) => (count === 1 ? 'There is 1 thing to correct' : `There are ${count} things to correct`),
  leaveOut: 'Leave it out',
  configuration: 'The form cannot be shown',
  badSetting: (attribute, given, needs) =>
    (given === undefined
      ? `This page lacks the attribute ${attribute}.`
      : `The attribute ${attribute} cannot take the value “${given}”.`) + (needs ? ` Needed: ${needs}.` : ''),
  result: 'Result',
  noResult: 'There is no result yet.',
  criteria: 'Each criterion',
  missing: 'Still to be answered',
  reading: (question, option, by) => `${question} “${option}”${by && ` (${by})`}`,
  notChosen: 'Nobody chose; the verdict under each:',
  thisPage: 'chosen by this page',
  by: (overlay) => `under ${overlay}`,
  partial: 'What this instrument says could not be fully established; compare with the original text.',
  overlays: 'Local rules applied',
  basis: (engine, data) => `Engine ${engine}, data ${data}`,
  year: (year) => String(year),
  unitName: 'Name of the unit',
  signature: ['…………, date ……………………', 'Drawn up by', 'For the unit (signature and name)'],
};

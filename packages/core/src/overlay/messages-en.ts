import { type OverlayGrammar, json, messageBy, pairs, some } from './messages.ts';
import type { OverlayProblem } from './problem.ts';

const grammar: OverlayGrammar = {
  expected: {
    object: 'an object',
    list: 'a list that is not empty',
    words: 'text, in Unicode NFC, without blanks at its ends',
    day: 'a day that exists, YYYY-MM-DD',
    'month-day': 'a day of any year, MM-DD',
    code: 'a code in lower case with hyphens, such as an-lam',
    instrument: 'the code of the instrument that is amended, such as tt-124-2021',
    name: 'a name in camelCase, such as securityCameras',
    criterion: 'article, clause and point, such as 4.1 or 4.3.đ',
    place: 'a place in the decision, such as 3, 3.2 or 3.2.a',
    language: 'a language of two letters, such as vi',
    whole: 'a whole number that is allowed here',
    percent: 'whole per cent, 0 to 100',
    true: 'true, or nothing at all',
    period: 'from not after to',
    bar: 'a new bar: percent, value, level or dated',
    once: 'each entry once only',
  },
  oneOf: (choices) => `one of ${choices}`,
  words: {
    overlay: 'the overlay',
    criterion: 'criterion',
    question: 'question',
    hint: 'the hint of question',
    option: 'option',
    mark: 'mark',
    kind: 'kind',
    body: 'body',
    'unit-type': 'unit type',
  },
  shape: (expected, received) => `expected ${expected}, got ${received === 'undefined' ? 'nothing' : received}`,
  missingWords: (of, id, language) => `no words for ${of} "${id}" in language "${language}"; add them`,
  needlessWords: (of, id) => `words for ${of} "${id}", which neither this overlay nor the law has; check the id`,
  sentences: {
    'unknown-property': ({ property, known }) => `unknown property "${property}"; known are ${known.join(', ')}`,
    'other-instrument': ({ amends, instrument }) => `it amends ${amends}, these criteria are of ${instrument}`,
    'not-in-force': ({ from, to, day }) =>
      `it is in force from ${from} ${to === undefined ? 'on' : `to ${to}`}, not on ${day}, the last day assessed`,
    'outside-instrument': ({ instrument, from, to }) =>
      `it is in force when ${instrument} is not; that governs assessed years from ${from}${to === undefined ? '' : ` to ${to}`}`,
    'in-force-before-issued': ({ issuedOn, from }) => `in force from ${from}, before it was issued on ${issuedOn}`,
    'ends-before-it-begins': ({ from, to }) => `it ends on ${to}, before it begins on ${from}`,
    'unknown-unit-type': ({ unitType, known }) => `there is no unit type "${unitType}"; known are ${some(known)}`,
    'unknown-criterion': ({ criterion, known }) =>
      `there is no criterion "${criterion}" with a rule of its own; known are ${some(known)}`,
    'unknown-rule': ({ criterion, op, question }) =>
      `there is no such rule: criterion ${criterion} has no ${op} of "${question}"`,
    'unknown-bar': ({ op, bar }) => `${op} has no bar "${bar}" that could be set higher`,
    'unknown-question': ({ question }) => `question "${question}" is not declared; declare it in this change`,
    'unknown-reading': ({ reading, known }) => `there is no reading "${reading}"; known are ${some(known)}`,
    'unknown-option': ({ reading, option, known }) =>
      `reading ${reading}: the options are ${known.join(', ')}; "${option}" does not fit`,
    'unknown-deadline': ({ deadline }) => `the day of the law for ${deadline} is not known, so none can be earlier`,
    'unknown-body': ({ body, known }) => `there is no body "${body}"; known are ${some(known)}`,
    'bad-condition': ({ detail }) => `the condition does not work: ${detail}`,
    'criterion-taken': ({ criterion }) => `a criterion of this id exists already: ${criterion}`,
    'question-taken': ({ question }) => `question "${question}" exists already; leave it out or name another`,
    'unused-question': ({ question }) => `question "${question}" is declared but the condition does not ask it`,
    'changed-twice': ({ rule, by }) => `"${by}" has changed it already: ${rule}`,
    loosens: ({ criterion, answers, readings }) =>
      `it does not ask at least as much as the law; these answers meet it and fail criterion ${criterion} of the law${
        Object.keys(readings).length > 0 ? `, read as ${pairs(readings)}` : ''
      }: ${json(answers)}`,
    'not-proven': ({ criterion }) =>
      `it cannot be proven that it does not loosen criterion ${criterion}; keep closer to the law’s condition, or add a criterion`,
    'changes-nothing': () => 'it is what the law says already and changes nothing; leave it out',
    'unreachable-together': ({ criteria, readings }) =>
      `no unit can meet this and criterion ${some(criteria)}${Object.keys(readings).length > 0 ? `, read as ${pairs(readings)}` : ''}`,
    unreachable: () => 'no answers can ever meet this',
    'window-not-a-year': ({ from, to }) =>
      `from ${from} to ${to} is not one whole year that ends in the assessed one; days would be lost or counted twice`,
    'later-deadline': ({ day, law }) => `${day} is not within the law’s time, which ends with ${law}`,
    'deadline-in-window': ({ day, end }) =>
      `the decision would fall due on ${day}, before the assessed year ends on ${end}`,
  },
};

/** What is wrong with an overlay, in English. */
export const overlayMessage = (problem: OverlayProblem): string => messageBy(grammar, problem);

import { conditionLocaleOf } from './conditions.ts';
import { dayEn } from './days.ts';

export type { ConditionLine, ConditionLocale } from './conditions.ts';

/** Conditions in English. */
export const conditions = /* @__PURE__ */ conditionLocaleOf({
  language: 'en',
  thousands: ',',
  and: ' and ',
  or: ' or ',
  monthDay: dayEn,
  leaves: {
    yes: ({ question }, { asked }) => `the answer to ${asked(question)} is “Yes”`,
    issued: ({ question, dated }, { subject }) =>
      `${subject(question)}: issued${dated ? ` from ${dayEn(dated.from)} to ${dayEn(dated.to)} of the assessed year` : ''}`,
    'at-least': ({ question, value }, { subject, number }) => `${subject(question)}: at least ${number(value)}`,
    'at-most': ({ question, value }, { subject, number }) =>
      `${subject(question)}: ${value === 0 ? 'must be 0' : `at most ${number(value)}`}`,
    'share-at-least': ({ question, percent, ifEmpty }, { subject }) =>
      `${subject(question)}: ${percent === 100 ? 'all' : 'at least'} ${percent}%${ifEmpty ? '; not applicable where the total is 0' : ''}`,
    contained: ({ question }, { subject }) => `${subject(question)}: not above the previous year`,
    reduced: ({ question }, { subject }) => `${subject(question)}: below the previous year, or 0 in both`,
    none: ({ question }, { subject }) => `${subject(question)}: none`,
    excused: ({ question, excuses }, { subject, excuse }) =>
      `${subject(question)}: none, except ${excuses.length > 1 ? 'in one of these cases:' : `where ${excuse(question, excuses[0] ?? [])}`}`,
    'rated-at-least': ({ question, level }, { subject, options }) =>
      `${subject(question)}: ${options(question, [level], 'or')} or better`,
    'one-of': ({ question, accept, exempt = [] }, { subject, options }) =>
      `${subject(question)}: ${options(question, accept, 'or')}${exempt.length > 0 ? `; not applicable for ${options(question, exempt, 'or')}` : ''}`,
    'includes-all': ({ question, items }, { subject, options }) =>
      `${subject(question)}: all ${items.length} of ${options(question, items, 'and')}`,
    'coverage-at-least': ({ questions, part, percent, base }, { subject, list }) =>
      [
        `${percent === 100 ? 'all ' : 'at least '}${percent}% of ${list(questions.map(subject), 'and')} ${part}`,
        ...(questions.length > 1
          ? [base === 'pooled' ? ', all kinds together' : ', within each kind that has units']
          : []),
        '. Not applicable where there is no unit',
      ].join(''),
  },
  together: (marks) => `${marks} all hold`,
  all: 'all of the following:',
  allThatApply: 'all of the following, less what does not apply:',
  score: {
    all: (value) => `at least ${value} points, added up from:`,
    item: (points) => `${points} ${points === '1' ? 'point' : 'points'}:`,
  },
  when: {
    yes: (asked) => `if the answer to ${asked} is “Yes”:`,
    oneOf: (asked, options) => `if the answer to ${asked} is ${options}:`,
    atLeast: (subject, value) => `if ${subject} is ${value} or more:`,
    otherwise: 'if not:',
    otherwiseNothing: 'if not, it does not apply',
  },
  reading: {
    question: (label) => `the text can be read in several ways. ${label}`,
    option: (label) => `under the reading ${label}:`,
  },
  notApplicable: 'not applicable',
  unknown: 'content not known: no answer is enough to say met or not met',
});

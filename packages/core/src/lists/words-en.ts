import type { ListWords } from './words.ts';

const VERDICTS = {
  'not-met': 'not met',
  undetermined: 'not enough information',
  'not-applicable': 'not applicable',
} as const;
const number = (figure: number): string => String(figure).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** What is found in a list, in English. */
export const listWords: ListWords = {
  language: 'en',
  whole: 'The whole list',
  line: (line) => `line ${number(line)}`,
  number,
  finding: {
    'stated-differs': ({ path, stated, listed }, { place, figure }) =>
      `${place(path)}: ${figure(stated)} stated, ${figure(listed)} listed (${
        listed > stated ? `${figure(listed - stated)} too many` : `${figure(stated - listed)} missing`
      })`,
    'parts-differ': ({ path, stated, parts }, { place, figure }) =>
      `${place(path)}: ${figure(stated)} stated, but the parts add up to ${figure(parts)}`,
    duplicate: ({ entries }, say) => `Listed ${entries.length} times: ${say.entries(entries)}`,
    'looks-like-one': ({ entries, likeness }, say) =>
      `Perhaps one unit, ${say.likeness(likeness)}: ${say.entries(entries)}`,
    'looks-like-two': ({ entry, halves: [first, second] }, say) =>
      `Perhaps two units run together: ${say.entry(entry)}, “${first}” and “${second}”. If it is one unit, ignore this`,
    'not-met': ({ entry, verdict }, say) => `${say.entry(entry)} is listed, but its result is: ${VERDICTS[verdict]}`,
    'left-out': ({ name, unit }) =>
      `“${name}”${name === unit ? '' : ` (code ${unit})`} met the standard but is not listed`,
    'no-result': ({ entry }, say) => `${say.entry(entry)} has no result to be held against`,
    'unknown-unit': ({ entry }, say) =>
      `${say.entry(entry)} is not in the register of units; look at name or code again`,
    'several-units': ({ entry, units }, say) =>
      `${say.entry(entry)} is the name of ${units.length} units (codes ${units.join(', ')}); add the code`,
  },
  likeness: {
    spelling: 'only spelled in another way',
    marks: 'only the marks differ',
    abbreviation: 'only abbreviated in another way, or with a leading 0',
    'kind-word': 'only the word for the kind of unit differs',
  },
  agreement: {
    agrees: 'Agrees',
    differs: 'Differs',
    carried: 'Agrees with the sum of its parts; a part below differs',
    'parts-differ': 'Differs from the sum of its parts',
    'not-stated': 'No total stated',
    'not-listed': 'No names listed',
  },
};

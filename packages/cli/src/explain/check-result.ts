import { type Problem, shown } from '../problem.ts';

type Fields = Readonly<Record<string, unknown>>;
/** Criteria nest once; what nests deeper than this is no result. */
const DEEPEST = 8;
const VERDICTS = ['met', 'not-met', 'undetermined', 'not-applicable'];

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): boolean => typeof value === 'string';
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isTextsByName = (value: unknown): boolean => isFields(value) && Object.values(value).every(isText);
const isReason = (value: unknown): boolean => isFields(value) && isText(value['code']);
const isVerdict = (value: unknown): boolean => VERDICTS.includes(value as string);
const isVerdictsByName = (value: unknown): boolean =>
  isFields(value) && Object.values(value).every((under) => isFields(under) && Object.values(under).every(isVerdict));
const isDays = (value: unknown): boolean =>
  value === null || (isFields(value) && isText(value['from']) && isText(value['to']));

type Check = readonly [is: (value: unknown) => boolean, expected: string];
const RESULT: Readonly<Record<string, Check>> = {
  instrument: [isText, 'the id of an instrument'],
  unitType: [isText, 'a unit type'],
  year: [Number.isInteger, 'a year'],
  window: [isDays, 'two days, from and to, or null'],
  verdict: [isVerdict, `one of ${VERDICTS.join(', ')}`],
  criteria: [Array.isArray, 'a list of criteria'],
  missing: [isTexts, 'a list of question ids'],
  amendments: [isTexts, 'a list of ids'],
  readings: [isTextsByName, 'options by reading'],
  readingsFrom: [isTextsByName, 'who chose, by reading'],
  openReadings: [isVerdictsByName, 'verdicts by reading and option'],
  overlays: [isTexts, 'a list of ids'],
};
const CRITERION: Readonly<Record<string, Check>> = {
  id: [isText, 'the id of a criterion'],
  citations: [isTexts, 'a list of places in the law'],
  verdict: [isVerdict, `one of ${VERDICTS.join(', ')}`],
  reason: [isReason, 'a reason with its code'],
  parts: [Array.isArray, 'a list of criteria'],
};

const check = (of: Fields, checks: Readonly<Record<string, Check>>, at: string): Problem[] =>
  Object.entries(checks).flatMap(([field, [is, expected]]) =>
    is(of[field]) ? [] : [{ field: at + field, message: `expected ${expected}, got ${shown(of[field])}` }],
  );

function checkCriteria(list: unknown, at: string, depth = 0): Problem[] {
  if (!Array.isArray(list)) return [];
  if (depth > DEEPEST) return [{ field: at, message: 'expected criteria, got lists in lists' }];
  return list.flatMap((criterion: unknown, index) => {
    const place = `${at}[${index}]`;
    if (!isFields(criterion)) return [{ field: place, message: `expected a criterion, got ${shown(criterion)}` }];
    return [
      ...check(criterion, CRITERION, `${place}.`),
      ...checkCriteria(criterion['parts'], `${place}.parts`, depth + 1),
    ];
  });
}

/** Whether a value says that it is a result. */
export const isResult = (value: unknown): value is Fields => isFields(value) && value['format'] === 'antt.result/1';

/** What is wrong with a result that came from outside; empty when it can be explained. */
export function checkResult(result: Fields): readonly Problem[] {
  const { reason, basis } = result;
  const { verification, engine, data, amendments, overlays } = isFields(basis) ? basis : {};
  const amended = amendments === undefined || isFields(amendments);
  const overlaid = overlays === undefined || isTextsByName(overlays);
  const basisIs =
    amended &&
    overlaid &&
    isText(engine) &&
    isText(data) &&
    (verification === 'verified' || verification === 'partial');
  return [
    ...check(result, RESULT, ''),
    ...(reason === undefined || isReason(reason)
      ? []
      : [{ field: 'reason', message: 'expected a reason with its code' }]),
    ...(basisIs ? [] : [{ field: 'basis', message: `expected engine, data and verification, got ${shown(basis)}` }]),
    ...checkCriteria(result['criteria'], 'criteria'),
  ];
}

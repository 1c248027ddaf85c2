import {
  oneOf,
  object,
  record,
  tagged,
  any,
  words,
  code,
  name,
  criterion,
  place,
  percent,
  codes,
  part,
  bar,
  yearDay,
  condition,
  LEAVES,
  question,
  byCode,
  criterionText,
  questionText,
  overlayOf,
} from './checks.ts';
import type { Note } from './problem.ts';

const units = { change: any, unitTypes: codes, citation: place };
const questions = { questions: record(name, question) };
const change = tagged('change', {
  'choose-reading': object({ change: any, reading: name, option: code, citation: place }),
  tighten: object({
    ...units,
    criterion,
    rule: object({ op: oneOf(...Object.keys(LEAVES)), question: name }, { part }),
    to: bar,
  }),
  replace: object({ ...units, criterion, condition }, questions),
  'add-criterion': object(
    { change: any, unitTypes: codes, id: criterion, condition },
    { ...questions, citation: place },
  ),
  'set-window': object({ ...units, from: yearDay, to: yearDay }),
  'earlier-deadline': object({ ...units, deadline: oneOf('registration', 'decision'), day: yearDay }),
  'name-body': object({ change: any, body: code, citation: place }),
  'local-word': object(units),
  'set-signer': object({ ...units, capacity: oneOf('tm', 'q', 'kt', 'tl', 'tuq') }),
  'set-target': object({ ...units, percent }),
});

const overlay = overlayOf(change, {
  criteria: record(criterion, criterionText),
  questions: record(name, questionText),
  bodies: byCode,
  unitTypes: record(code, object({ label: words }, { hint: words })),
});

/** Notes everything that keeps a value from outside from having the shape of an overlay. */
export const checkShape = (value: unknown, note: Note): void => overlay(value, '', note);

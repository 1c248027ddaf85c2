import {
  type Check,
  any,
  code,
  codes,
  condition,
  is,
  list,
  name,
  object,
  oneOf,
  overlayOf,
  place,
  question,
  questionText,
  record,
  tagged,
  text,
  words,
} from '../overlay/checks.ts';
import type { Note } from '../overlay/problem.ts';
import { isPoints } from './points.ts';

/** Ids of rows: "4", "4.a", "4.1.b". */
const row = text('place', /^[1-9]\d*(?:\.[1-9]\d*)*(?:\.[abcdđeghiklmnopqrstuvxy])?$/);
const points = is('whole', (value) => isPoints(value) && value > 0);
const threshold = is('whole', (value) => isPoints(value) && value <= 100);
const item: Check = (value, path, note) => shapes(value, path, note);
const byHand = object({ id: row, points }, { condition });
const group = object({ id: row, parts: list(item, 1) }, { cap: points });
const shapes: Check = (value, path, note) =>
  (typeof value === 'object' && value !== null && 'parts' in value ? group : byHand)(value, path, note);

const units = { change: any, unitTypes: codes, citation: place };
const change = tagged('change', {
  'set-grades': object({ ...units, bands: list(object({ grade: code, from: threshold }), 1) }),
  'add-item': object({ ...units, item }, { questions: record(name, question) }),
  'add-adjustment': object({
    ...units,
    adjustment: object({ id: code, sort: oneOf('bonus', 'penalty'), points }, { most: points }),
  }),
  'add-knock-out': object({ ...units, knockOut: object({ id: code, atMost: code }) }),
});

const overlay = overlayOf(change, {
  items: record(
    is('words', (id) => id !== ''),
    object({ label: words }, { hint: words }),
  ),
  questions: record(name, questionText),
});

/** Notes everything that keeps a value from outside from having the shape of an overlay over a table of points. */
export const checkScoreShape = (value: unknown, note: Note): void => overlay(value, '', note);

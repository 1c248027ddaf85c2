import { isIsoDay } from '../calendar.ts';
import { LARGEST, describe, isRecord } from '../questions/kind.ts';
import type { Expected, Note } from './problem.ts';

/**
 * The shape of an overlay, checked without a schema library: this is the validator that a page loads. It takes and
 * refuses exactly what the model does (`overlay-model.ts`), which a test proves; unlike the model it never needs zod.
 */
type Check = (value: unknown, path: string, note: Note) => void;

const is =
  (expected: Expected, good: (value: unknown) => boolean, choices?: readonly string[]): Check =>
  (value, path, note) => {
    if (good(value)) return;
    const fault = { code: 'shape', expected, received: describe(value) } as const;
    note(path, choices ? { ...fault, choices } : fault);
  };
const text = (expected: Expected, pattern: RegExp, good: (value: string) => boolean = () => true): Check =>
  is(expected, (value) => typeof value === 'string' && pattern.test(value) && good(value));
const oneOf = (...choices: readonly string[]): Check =>
  is('one-of', (value) => choices.includes(value as never), choices);
const whole = (expected: Expected, least: number, most: number): Check =>
  is(expected, (value) => Number.isInteger(value) && (value as number) >= least && (value as number) <= most);

type Fields = Readonly<Record<string, Check>>;
const object =
  (needed: Fields, optional: Fields = {}): Check =>
  (value, path, note) => {
    if (!isRecord(value)) return note(path, { code: 'shape', expected: 'object', received: describe(value) });
    const at = (key: string): string => (path === '' ? key : `${path}.${key}`);
    const known = [...Object.keys(needed), ...Object.keys(optional)];
    for (const property of Object.keys(value)) {
      if (!known.includes(property)) note(at(property), { code: 'unknown-property', property, known });
    }
    for (const key of known) {
      const inner = Object.hasOwn(value, key) ? value[key] : undefined;
      if (Object.hasOwn(needed, key)) needed[key]!(inner, at(key), note);
      else if (Object.hasOwn(value, key)) optional[key]!(inner, at(key), note);
    }
  };
const list =
  (item: Check, least: number, once = false): Check =>
  (value, path, note) => {
    if (!Array.isArray(value) || value.length < least) {
      return note(path, { code: 'shape', expected: 'list', received: describe(value) });
    }
    value.forEach((inner, index) => item(inner, `${path}[${index}]`, note));
    if (once && new Set(value).size < value.length) {
      note(path, { code: 'shape', expected: 'once', received: describe(value) });
    }
  };
const record =
  (key: Check, item: Check): Check =>
  (value, path, note) => {
    if (!isRecord(value)) return note(path, { code: 'shape', expected: 'object', received: describe(value) });
    for (const id of Object.keys(value)) {
      key(id, `${path}.${id}`, note);
      item(value[id], `${path}.${id}`, note);
    }
  };
/** Objects told apart by one property. */
const tagged =
  (tag: string, table: Fields): Check =>
  (value, path, note) => {
    const kind = isRecord(value) && Object.hasOwn(value, tag) ? value[tag] : undefined;
    if (typeof kind === 'string' && Object.hasOwn(table, kind)) return table[kind]!(value, path, note);
    if (!isRecord(value)) return note(path, { code: 'shape', expected: 'object', received: describe(value) });
    oneOf(...Object.keys(table))(kind, `${path}.${tag}`, note);
  };

const any: Check = () => {};
const words = is(
  'words',
  (value) => typeof value === 'string' && value !== '' && value === value.normalize('NFC').trim(),
);
const day = is('day', isIsoDay);
// 2025: a day of any year is none that only leap years have.
const monthDay = text('month-day', /^\d\d-\d\d$/, (value) => isIsoDay(`2025-${value}`));
const code = text('code', /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const instrument = text('instrument', /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const name = text('name', /^[a-z][A-Za-z0-9]*$/, (value) => !(value in {}));
const POINT = '(?:\\.[abcdđeghiklmnopqrstuvxy])?';
const criterion = text('criterion', new RegExp(`^[1-9]\\d*\\.[1-9]\\d*${POINT}$`));
const place = text('place', new RegExp(`^[1-9]\\d*(?:\\.[1-9]\\d*${POINT})?$`));
const language = text('language', /^[a-z]{2}$/);
const percent = whole('percent', 0, 100);
const figure = whole('whole', 0, LARGEST);
const points = whole('whole', 1, LARGEST);
const codes = list(code, 1, true);
const names = list(name, 1, true);
const part = oneOf('registered', 'recognised');
const period: Check = (value, path, note) => {
  let whole = true;
  object({ from: monthDay, to: monthDay })(value, path, (at, fault) => {
    whole = false;
    note(at, fault);
  });
  if (!whole) return;
  const { from, to } = value as { from: string; to: string };
  if (from > to) note(path, { code: 'shape', expected: 'period', received: `${from}, ${to}` });
};
const bar: Check = (value, path, note) => {
  object({}, { percent, value: figure, level: code, dated: period })(value, path, note);
  if (isRecord(value) && Object.keys(value).length === 0) {
    note(path, { code: 'shape', expected: 'bar', received: describe(value) });
  }
};
const yearDay = object({ day: monthDay }, { yearsBefore: whole('whole', 0, 1) });

const condition: Check = (value, path, note) => conditions(value, path, note);
const leaf = (more: Fields = {}, optional: Fields = {}): Check =>
  object({ op: any, question: name, ...more }, optional);
const LEAVES: Fields = {
  yes: leaf(),
  issued: leaf({}, { dated: period }),
  'at-least': leaf({ value: figure }),
  'at-most': leaf({ value: figure }),
  'share-at-least': leaf({ percent }, { ifEmpty: oneOf('not-applicable') }),
  contained: leaf(),
  reduced: leaf(),
  none: leaf(),
  excused: leaf({ excuses: list(names, 1) }),
  'rated-at-least': leaf({ level: code }),
  'one-of': leaf({ accept: codes }, { exempt: codes }),
  'includes-all': leaf({ items: codes }),
  'coverage-at-least': object({ op: any, questions: names, part, percent, base: oneOf('pooled', 'per-kind') }),
};
const guard = tagged('op', { yes: LEAVES['yes']!, 'one-of': LEAVES['one-of']!, 'at-least': LEAVES['at-least']! });
const conditions = tagged('op', {
  ...LEAVES,
  all: object({ op: any, of: list(condition, 1) }),
  'score-at-least': object({ op: any, of: list(object({ points, condition }), 1), value: points }),
  when: object({ op: any, if: guard, then: condition }, { else: condition }),
  reading: object({ op: any, reading: name, options: record(code, condition) }),
  'not-applicable': object({ op: any }),
  unknown: object({ op: any }),
});

const simple = object({ kind: any });
const question = tagged('kind', {
  'yes-no': simple,
  count: simple,
  document: simple,
  share: simple,
  trend: simple,
  coverage: simple,
  incidents: object({ kind: any }, { marks: names, kinds: codes }),
  choice: object(
    { kind: any, options: codes },
    { scale: is('one-of', (value) => typeof value === 'boolean', ['true', 'false']), open: codes },
  ),
  choices: object({ kind: any, options: codes }),
});

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

const byCode = record(code, words);
const criterionText = object({ label: words, proof: words }, { hint: words });
const questionText = object(
  { label: words, proof: words },
  { hint: words, options: byCode, marks: record(name, words), kinds: byCode, subject: words },
);

const overlay = object(
  {
    format: oneOf('antt.overlay/1'),
    id: code,
    enactedBy: object({
      number: words,
      issuedOn: day,
      issuer: words,
      inForce: object({ from: day }, { to: day }),
    }),
    verification: oneOf('verified', 'partial'),
    amends: instrument,
    changes: list(change, 1),
    words: record(
      language,
      object(
        { shortTitle: words },
        {
          criteria: record(criterion, criterionText),
          questions: record(name, questionText),
          bodies: byCode,
          unitTypes: record(code, object({ label: words }, { hint: words })),
        },
      ),
    ),
  },
  { $schema: is('words', (value) => typeof value === 'string'), example: is('true', (value) => value === true) },
);

/** Notes everything that keeps a value from outside from having the shape of an overlay. */
export const checkShape = (value: unknown, note: Note): void => overlay(value, '', note);

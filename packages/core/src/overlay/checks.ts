import { isIsoDay } from '../calendar.ts';
import { LARGEST, describe, isRecord } from '../questions/kind.ts';
import type { Expected, Note } from './problem.ts';

/**
 * What the shapes of overlays are checked with, without a schema library: this is the validator that a page loads. It takes and
 * refuses exactly what the models do (`overlay-model.ts`), which a test proves; unlike them it never needs zod.
 */
export type Check = (value: unknown, path: string, note: Note) => void;

export const is =
  (expected: Expected, good: (value: unknown) => boolean, choices?: readonly string[]): Check =>
  (value, path, note) => {
    if (good(value)) return;
    const fault = { code: 'shape', expected, received: describe(value) } as const;
    note(path, choices ? { ...fault, choices } : fault);
  };
export const text = (expected: Expected, pattern: RegExp, good: (value: string) => boolean = () => true): Check =>
  is(expected, (value) => typeof value === 'string' && pattern.test(value) && good(value));
export const oneOf = (...choices: readonly string[]): Check =>
  is('one-of', (value) => choices.includes(value as never), choices);
export const whole = (expected: Expected, least: number, most: number): Check =>
  is(expected, (value) => Number.isInteger(value) && (value as number) >= least && (value as number) <= most);

export type Fields = Readonly<Record<string, Check>>;
export const object =
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
export const list =
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
export const record =
  (key: Check, item: Check): Check =>
  (value, path, note) => {
    if (!isRecord(value)) return note(path, { code: 'shape', expected: 'object', received: describe(value) });
    for (const id of Object.keys(value)) {
      key(id, `${path}.${id}`, note);
      item(value[id], `${path}.${id}`, note);
    }
  };
/** Objects told apart by one property. */
export const tagged =
  (tag: string, table: Fields): Check =>
  (value, path, note) => {
    const kind = isRecord(value) && Object.hasOwn(value, tag) ? value[tag] : undefined;
    if (typeof kind === 'string' && Object.hasOwn(table, kind)) return table[kind]!(value, path, note);
    if (!isRecord(value)) return note(path, { code: 'shape', expected: 'object', received: describe(value) });
    oneOf(...Object.keys(table))(kind, `${path}.${tag}`, note);
  };

export const any: Check = () => {};
export const words = is(
  'words',
  (value) => typeof value === 'string' && value !== '' && value === value.normalize('NFC').trim(),
);
export const day = is('day', isIsoDay);
// 2025: a day of any year is none that only leap years have.
export const monthDay = text('month-day', /^\d\d-\d\d$/, (value) => isIsoDay(`2025-${value}`));
export const code = text('code', /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
export const instrument = text('instrument', /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
export const name = text('name', /^[a-z][A-Za-z0-9]*$/, (value) => !(value in {}));
const POINT = '(?:\\.[abcdđeghiklmnopqrstuvxy])?';
export const criterion = text('criterion', new RegExp(`^[1-9]\\d*\\.[1-9]\\d*${POINT}$`));
export const place = text('place', new RegExp(`^[1-9]\\d*(?:\\.[1-9]\\d*${POINT})?$`));
export const language = text('language', /^[a-z]{2}$/);
export const percent = whole('percent', 0, 100);
export const figure = whole('whole', 0, LARGEST);
export const points = whole('whole', 1, LARGEST);
export const codes = list(code, 1, true);
export const names = list(name, 1, true);
export const part = oneOf('registered', 'recognised');
export const period: Check = (value, path, note) => {
  let whole = true;
  object({ from: monthDay, to: monthDay })(value, path, (at, fault) => {
    whole = false;
    note(at, fault);
  });
  if (!whole) return;
  const { from, to } = value as { from: string; to: string };
  if (from > to) note(path, { code: 'shape', expected: 'period', received: `${from}, ${to}` });
};
export const bar: Check = (value, path, note) => {
  object({}, { percent, value: figure, level: code, dated: period })(value, path, note);
  if (isRecord(value) && Object.keys(value).length === 0) {
    note(path, { code: 'shape', expected: 'bar', received: describe(value) });
  }
};
export const yearDay = object({ day: monthDay }, { yearsBefore: whole('whole', 0, 1) });

export const condition: Check = (value, path, note) => conditions(value, path, note);
const leaf = (more: Fields = {}, optional: Fields = {}): Check =>
  object({ op: any, question: name, ...more }, optional);
export const LEAVES: Fields = {
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
export const question = tagged('kind', {
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

export const byCode = record(code, words);
export const criterionText = object({ label: words, proof: words }, { hint: words });
export const questionText = object(
  { label: words, proof: words },
  { hint: words, options: byCode, marks: record(name, words), kinds: byCode, subject: words },
);

/** An overlay: what all of them have, whatever they change and have words for. */
export const overlayOf = (change: Check, ownWords: Fields): Check =>
  object(
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
      words: record(language, object({ shortTitle: words }, ownWords)),
    },
    { $schema: is('words', (value) => typeof value === 'string'), example: is('true', (value) => value === true) },
  );

import { OverlayError } from '../errors.ts';
import { isIsoDay } from '../calendar.ts';
import type { Overlay } from '../model/overlay.ts';
import { LARGEST, describe, isRecord } from '../questions/kind.ts';

type Test = (value: unknown) => boolean;

const text: Test = (value) => typeof value === 'string' && value !== '';
const day: Test = (value) => isIsoDay(value);
const optional =
  (test: Test): Test =>
  (value) =>
    value === undefined || test(value);
const unitTypes: Test = (value) => Array.isArray(value) && value.length > 0 && value.every(text);
/** Ids become keys of plain objects: nothing that objects inherit, nothing that looks like a path. */
const id: Test = (value) => typeof value === 'string' && /^[\p{L}\p{N}][\p{L}\p{N}.-]*$/u.test(value);

const whole =
  (most: number): Test =>
  (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most;
const monthDay: Test = (value) => typeof value === 'string' && isIsoDay(`2024-${value}`);
const codes: Test = (value) => Array.isArray(value) && value.length > 0 && value.every(text);
const each =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.length > 0 && value.every(test);

/** What the bars of a condition may be; bars that are not here are no bars. */
const BARS: Readonly<Record<string, Test>> = {
  percent: whole(100),
  value: whole(LARGEST),
  level: text,
  dated: (value) => isRecord(value) && monthDay(value['from']) && monthDay(value['to']),
  accept: codes,
  exempt: codes,
  items: codes,
  excuses: each(codes),
  part: (value) => value === 'registered' || value === 'recognised',
  base: (value) => value === 'pooled' || value === 'per-kind',
  ifEmpty: (value) => value === 'not-applicable',
};
/** Bars without which an operator has nothing to compare with. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  'at-least': ['value'],
  'at-most': ['value'],
  'share-at-least': ['percent'],
  excused: ['excuses'],
  'rated-at-least': ['level'],
  'one-of': ['accept'],
  'includes-all': ['items'],
  'coverage-at-least': ['part', 'percent', 'base'],
};

const barsAreGood = (bars: Record<string, unknown>): boolean =>
  Object.entries(bars).every(([bar, value]) => !Object.hasOwn(BARS, bar) || BARS[bar]!(value));

/** The shape of a condition; that its questions and codes exist is seen when it is built. */
const condition: Test = (value) => {
  if (!isRecord(value)) return false;
  const { op } = value;
  if (op === 'all') return each(condition)(value['of']);
  if (op === 'when') return [value['if'], value['then']].every(condition) && optional(condition)(value['else']);
  if (op === 'reading')
    return text(value['reading']) && isRecord(value['options']) && Object.values(value['options']).every(condition);
  if (op === 'not-applicable') return true;
  const asks = op === 'coverage-at-least' ? codes(value['questions']) : text(value['question']);
  const needed = typeof op === 'string' && Object.hasOwn(NEEDED, op) ? NEEDED[op]! : [];
  return text(op) && asks && barsAreGood(value) && needed.every((bar) => value[bar] !== undefined);
};

const TIGHTER = ['percent', 'value', 'level', 'dated'];

const CHANGES: Readonly<Record<string, Readonly<Record<string, readonly [Test, string]>>>> = {
  'choose-reading': { reading: [text, 'text'], option: [text, 'text'], citation: [text, 'text'] },
  tighten: {
    unitTypes: [unitTypes, 'a list of unit types'],
    criterion: [text, 'the id of a criterion'],
    rule: [
      (value) => isRecord(value) && text(value['op']) && text(value['question']),
      'an object with op and question',
    ],
    to: [
      (value) => isRecord(value) && Object.keys(value).every((bar) => TIGHTER.includes(bar)) && barsAreGood(value),
      `an object with a new bar (${TIGHTER.join(', ')}; per cent are whole, 0 to 100)`,
    ],
    citation: [text, 'text'],
  },
  'add-criterion': {
    unitTypes: [unitTypes, 'a list of unit types'],
    id: [id, 'an id of letters, digits, dots and hyphens'],
    condition: [condition, 'a condition with an operator, its questions and its bars'],
    questions: [
      optional((value) => isRecord(value) && Object.entries(value).every(([key, own]) => id(key) && isRecord(own))),
      'questions by id',
    ],
  },
};

/**
 * Makes sure that a value from outside has the shape of an overlay.
 *
 * @throws {OverlayError} naming the first place that is wrong, what was expected and what came.
 */
export function checkOverlay(value: unknown): asserts value is Overlay {
  const name = isRecord(value) && typeof value['id'] === 'string' ? value['id'] : '?';
  const expect = (met: boolean, at: string, expected: string, received: unknown): void => {
    if (!met) throw new OverlayError(name, at, `expected ${expected}, got ${describe(received)}`);
  };
  expect(isRecord(value), 'the overlay', 'an object', value);
  const overlay = value as Record<string, unknown>;
  expect(overlay['format'] === 'antt.overlay/1', 'format', '"antt.overlay/1"', overlay['format']);
  expect(id(overlay['id']), 'id', 'an id of letters, digits, dots and hyphens', overlay['id']);
  expect(text(overlay['amends']), 'amends', 'the id of an instrument', overlay['amends']);
  const { verification, enactedBy, words, changes } = overlay;
  expect(
    verification === 'verified' || verification === 'partial',
    'verification',
    'verified or partial',
    verification,
  );
  expect(isRecord(enactedBy), 'enactedBy', 'the decision that enacts it', enactedBy);
  const enacted = enactedBy as Record<string, unknown>;
  for (const key of ['number', 'issuer']) expect(text(enacted[key]), `enactedBy.${key}`, 'text', enacted[key]);
  expect(day(enacted['issuedOn']), 'enactedBy.issuedOn', 'a day, YYYY-MM-DD', enacted['issuedOn']);
  const inForce = enacted['inForce'];
  expect(
    isRecord(inForce) && day(inForce['from']) && optional(day)(inForce['to']),
    'enactedBy.inForce',
    'from, and to where it has ended, as days',
    inForce,
  );
  expect(isRecord(words) && Object.values(words).every(isRecord), 'words', 'words by language', words);
  expect(Array.isArray(changes), 'changes', 'a list of changes', changes);
  (changes as unknown[]).forEach((change, index) => {
    const at = `changes[${index}]`;
    const kind = isRecord(change) ? change['change'] : undefined;
    const fields = typeof kind === 'string' && Object.hasOwn(CHANGES, kind) ? CHANGES[kind]! : undefined;
    expect(fields !== undefined, `${at}.change`, `one of ${Object.keys(CHANGES).join(', ')}`, kind);
    for (const [field, [test, expected]] of Object.entries(fields!)) {
      const received = (change as Record<string, unknown>)[field];
      expect(test(received), `${at}.${field}`, expected, received);
    }
  });
}

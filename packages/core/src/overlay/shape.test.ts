import assert from 'node:assert/strict';
import { test } from 'node:test';
import { overlayModel } from '../model/overlay-model.ts';
import type { Overlay } from '../model/overlay.ts';
import { overlayMessage as en } from './messages-en.ts';
import { overlayMessage as vi } from './messages-vi.ts';
import type { OverlayProblem } from './problem.ts';
import { checkShape } from './shape.ts';

const units = { unitTypes: ['commune', 'school'], citation: '3.2.đ' };
const text = { label: 'Nhãn', proof: 'Giấy', hint: 'Gợi ý' };

/** Every change, every operator and every kind of question once, with all that may be left out. */
const full = {
  $schema: '../x.json',
  format: 'antt.overlay/1',
  id: 'an-lam',
  example: true,
  enactedBy: {
    number: '1/2024',
    issuedOn: '2024-01-01',
    issuer: 'UBND',
    inForce: { from: '2024-02-01', to: '2026-12-31' },
  },
  verification: 'partial',
  amends: 'tt-124-2021',
  changes: [
    { change: 'choose-reading', reading: 'reduction', option: 'reduced', citation: '1' },
    {
      change: 'tighten',
      ...units,
      criterion: '4.3.đ',
      rule: { op: 'coverage-at-least', question: 'areas', part: 'recognised' },
      to: { percent: 80, value: 3, level: 'good', dated: { from: '01-01', to: '02-28' } },
    },
    {
      change: 'replace',
      ...units,
      criterion: '4.1',
      condition: {
        op: 'all',
        of: [
          { op: 'yes', question: 'q' },
          { op: 'issued', question: 'q', dated: { from: '01-01', to: '01-31' } },
          { op: 'at-least', question: 'q', value: 1 },
          { op: 'at-most', question: 'q', value: 0 },
          { op: 'share-at-least', question: 'q', percent: 70, ifEmpty: 'not-applicable' },
          { op: 'contained', question: 'q' },
          { op: 'reduced', question: 'q' },
          { op: 'none', question: 'q' },
          { op: 'excused', question: 'q', excuses: [['a'], ['b', 'c']] },
          { op: 'rated-at-least', question: 'q', level: 'fair' },
          { op: 'one-of', question: 'q', accept: ['x'], exempt: ['y'] },
          { op: 'includes-all', question: 'q', items: ['x', 'y'] },
          { op: 'coverage-at-least', questions: ['u', 'v'], part: 'registered', percent: 0, base: 'per-kind' },
        ],
      },
      questions: { q: { kind: 'count' } },
    },
    {
      change: 'add-criterion',
      unitTypes: ['commune'],
      id: '12.1',
      citation: '5',
      condition: {
        op: 'when',
        if: { op: 'one-of', question: 'q', accept: ['x'] },
        then: { op: 'score-at-least', of: [{ points: 2, condition: { op: 'not-applicable' } }], value: 1 },
        else: { op: 'reading', reading: 'reduction', options: { reduced: { op: 'unknown' } } },
      },
      questions: {
        a: { kind: 'yes-no' },
        b: { kind: 'document' },
        c: { kind: 'share' },
        d: { kind: 'trend' },
        e: { kind: 'coverage' },
        f: { kind: 'incidents', marks: ['m', 'n'], kinds: ['fire'] },
        g: { kind: 'choice', options: ['x', 'y'], scale: false, open: ['later'] },
        h: { kind: 'choices', options: ['x'] },
      },
    },
    { change: 'set-window', ...units, from: { day: '09-01', yearsBefore: 1 }, to: { day: '08-31' } },
    { change: 'earlier-deadline', ...units, deadline: 'decision', day: { day: '11-10' } },
    { change: 'name-body', body: 'committee', citation: '7.1' },
    { change: 'local-word', ...units },
    { change: 'set-signer', ...units, capacity: 'tuq' },
    { change: 'set-target', ...units, percent: 100 },
  ],
  words: {
    vi: {
      shortTitle: 'Quyết định 1/2024',
      criteria: { '12.1': text },
      questions: { f: { ...text, options: { x: 'X' }, marks: { m: 'M' }, kinds: { fire: 'Cháy' }, subject: 'vụ' } },
      bodies: { committee: 'Ban Chỉ đạo' },
      unitTypes: { commune: { label: 'Xã', hint: 'Gợi ý' } },
    },
  },
};

const problemsOf = (value: unknown): OverlayProblem[] => {
  const problems: OverlayProblem[] = [];
  checkShape(value, (path, fault) => problems.push({ overlay: 'x', path, ...fault }));
  return problems;
};

/** Every place in a value. */
function* placesIn(value: unknown, path: readonly string[] = []): Generator<readonly string[]> {
  yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* placesIn(inner, [...path, key]);
}

/** A copy in which something else stands at a place; `undefined` takes it away. */
function put(path: readonly string[], other: unknown): unknown {
  const copy = structuredClone(full) as Record<string, unknown>;
  if (path.length === 0) return other;
  let inner = copy;
  for (const step of path.slice(0, -1)) inner = inner[step] as Record<string, unknown>;
  const last = path.at(-1)!;
  if (other !== undefined) inner[last] = other;
  else if (Array.isArray(inner)) inner.splice(Number(last), 1);
  else delete inner[last];
  return copy;
}

const at = (path: readonly string[]): unknown =>
  path.reduce<unknown>((inner, step) => (inner as Record<string, unknown>)[step], full);

const ODD: readonly unknown[] = [
  undefined,
  null,
  true,
  false,
  0,
  -1,
  1.5,
  101,
  2_000_000_000,
  '',
  ' x',
  'x',
  'X Y',
  'Đạt'.normalize('NFD'),
  '4.1',
  '4',
  '4.1.f',
  '02-29',
  '12-31',
  '2025-02-29',
  '2025-02-28',
  'constructor',
  [],
  ['x'],
  ['x', 'x'],
  {},
  { x: 1 },
  { op: 'yes', question: 'q' },
  { op: 'none', question: 'q' },
  { kind: 'count' },
];

test('takes all that an overlay may hold', () => {
  assert.deepEqual(problemsOf(full), []);
  assert.ok(overlayModel.safeParse(full).success);
});

test('says the same as the model, whatever stands in whatever place', () => {
  let refused = 0;
  let tried = 0;
  for (const path of placesIn(full)) {
    const here = at(path);
    const more = typeof here === 'object' && !Array.isArray(here) ? [{ ...here, odd: 1 }] : [];
    for (const odd of [...ODD, ...more]) {
      const value = put(path, odd);
      const bySchema = overlayModel.safeParse(value).success;
      const problems = problemsOf(value);
      assert.equal(
        problems.length === 0,
        bySchema,
        `${path.join('.')} = ${JSON.stringify(odd)}: ${JSON.stringify(problems)}`,
      );
      tried += 1;
      if (!bySchema) refused += 1;
    }
  }
  assert.ok(tried > 5000 && refused > 4000, `${refused} of ${tried} refused`);
});

test('names every place at once, as a position finder takes it, in both languages', () => {
  const wrong = {
    ...full,
    amends: 'TT',
    changes: [{ ...full.changes[1], to: { percnt: 80 } }, { change: 'loosen' }],
    words: { vi: { shortTitle: 'x', criteria: { '4.1': { label: 'x' } } } },
  };
  const problems = problemsOf(wrong);
  assert.deepEqual(
    problems.map(({ path }) => path),
    ['amends', 'changes[0].to.percnt', 'changes[1].change', 'words.vi.criteria.4.1.proof'],
  );
  assert.equal(en(problems[1]!), 'unknown property "percnt"; known are percent, value, level, dated');
  assert.equal(vi(problems[1]!), 'không có thuộc tính “percnt”; chỉ dùng percent, value, level, dated');
  assert.match(vi(problems[3]!), /^cần chữ theo Unicode .*; đang là chưa có gì$/);
});

test('what it takes is what the type says', () => {
  const { $schema: _, ...overlay } = full;
  const typed: Overlay = overlay as unknown as Overlay;
  assert.equal(typed.changes.length, 10);
});

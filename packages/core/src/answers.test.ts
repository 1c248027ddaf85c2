import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { setOf } from '../test/sets.ts';
import { compile } from './compile.ts';
import { AnswersError, AnttError } from './errors.ts';
import type { QuestionDefinition } from './model/types.ts';

const questions = {
  yesNo: { kind: 'yes-no' },
  count: { kind: 'count' },
  document: { kind: 'document' },
  share: { kind: 'share' },
  trend: { kind: 'trend' },
  coverage: { kind: 'coverage' },
  incidents: { kind: 'incidents', marks: ['reported'], kinds: ['fire', 'other'] },
  choice: { kind: 'choice', options: ['x', 'y'], open: ['later'] },
  choices: { kind: 'choices', options: ['x', 'y'] },
} as const satisfies Record<string, QuestionDefinition>;
const standard = compile(setOf(questions, [{ op: 'yes', question: 'yesNo' }]));
const issues = (answers: unknown): string[] => standard.check(answers).map(({ path, code }) => `${path} ${code}`);

test('good answers of every kind pass', () => {
  assert.deepEqual(
    issues({
      yesNo: false,
      count: 0,
      document: { issued: true, number: '05/NQ', on: '2025-02-28' },
      share: { count: 3, total: 3 },
      trend: { previous: 0, current: 9 },
      coverage: { total: 3, registered: 2, recognised: 1 },
      incidents: [{ on: '2024-11-01', reported: true, kind: 'fire' }, { on: '2025-10-31' }],
      choice: 'later',
      choices: ['y', 'x'],
    }),
    [],
  );
  assert.deepEqual(issues({ incidents: [], choices: [], yesNo: undefined }), []);
});

const bad: readonly (readonly [unknown, ...string[]])[] = [
  [{ yesNo: 'true' }, 'yesNo wrong-type'],
  [{ yesNo: null }, 'yesNo wrong-type'],
  [{ count: -1 }, 'count negative'],
  [{ count: 1.5 }, 'count not-whole'],
  [{ count: NaN }, 'count not-whole'],
  [{ count: 2e9 }, 'count too-large'],
  [{ count: '3' }, 'count wrong-type'],
  [{ count: 3n }, 'count wrong-type'],
  [{ document: true }, 'document wrong-type'],
  [{ document: {} }, 'document.issued missing-field'],
  [{ document: { issued: 1 } }, 'document.issued wrong-type'],
  [{ document: { issued: true, on: '2025-02-29' } }, 'document.on impossible-date'],
  [{ document: { issued: true, on: '5/4/2025' } }, 'document.on impossible-date'],
  [{ document: { issued: true, number: 5 } }, 'document.number wrong-type'],
  [{ document: { issued: true, number: 'x'.repeat(201) } }, 'document.number too-long'],
  [{ document: { issued: true, day: '' } }, 'document.day unknown-field'],
  [{ share: { count: 3, total: 2 } }, 'share.count part-exceeds-whole'],
  [{ share: { count: 3 } }, 'share.total missing-field'],
  [{ share: [1, 2] }, 'share wrong-type'],
  [{ trend: { previous: -1, current: '2' } }, 'trend.previous negative', 'trend.current wrong-type'],
  [{ trend: 4 }, 'trend wrong-type'],
  [
    { coverage: { total: 1, registered: 2, recognised: 3 } },
    'coverage.registered part-exceeds-whole',
    'coverage.recognised part-exceeds-whole',
  ],
  [{ coverage: null }, 'coverage wrong-type'],
  [{ incidents: {} }, 'incidents wrong-type'],
  [{ incidents: [{}] }, 'incidents[0].on missing-field'],
  [{ incidents: [null] }, 'incidents[0] wrong-type'],
  [{ incidents: Array(2) }, 'incidents[0] wrong-type', 'incidents[1] wrong-type'],
  [{ choices: Array(1) }, 'choices[0] unknown-option'],
  [{ incidents: [{ on: '2025-02-30' }] }, 'incidents[0].on impossible-date'],
  [{ incidents: [{ on: '2025-02-01' }, { on: '2025-11-05' }] }, 'incidents[1].on outside-window'],
  [{ incidents: [{ on: '2025-02-01', kind: 'flood' }] }, 'incidents[0].kind unknown-option'],
  [{ incidents: [{ on: '2025-02-01', reported: 'yes' }] }, 'incidents[0].reported wrong-type'],
  [{ incidents: Array.from({ length: 1001 }, () => ({ on: '2025-02-01' })) }, 'incidents too-long'],
  [{ choice: 'z' }, 'choice unknown-option'],
  [{ choice: 1 }, 'choice wrong-type'],
  [{ choices: 'x' }, 'choices wrong-type'],
  [{ choices: ['x', 'z', 'x'] }, 'choices[1] unknown-option', 'choices[2] repeated-option'],
  [{ unknown: 1 }, 'unknown unknown-question'],
  [JSON.parse('{"__proto__": {"yesNo": true}}'), '__proto__ unknown-question'],
  [JSON.parse('{"constructor": 1, "toString": 2}'), 'constructor unknown-question', 'toString unknown-question'],
  [JSON.parse('{"share": {"count": 1, "total": 1, "__proto__": {}}}'), 'share.__proto__ unknown-field'],
  [null, ' wrong-type'],
  [undefined, ' wrong-type'],
  [[], ' wrong-type'],
  ['{}', ' wrong-type'],
  [new Map([['yesNo', true]]), ' wrong-type'],
];
for (const [answers, ...expected] of bad) {
  test(`refused: ${expected.join(', ')}`, () => {
    assert.deepEqual(issues(answers), expected);
    assert.throws(() => standard.evaluate(answers as never), AnswersError);
    assert.throws(() => standard.verdict(answers as never), AnswersError);
  });
}

test('the message says what was expected, what came, and where', () => {
  assert.throws(
    () => standard.evaluate({ share: { count: 3, total: 2 } }),
    (error) => {
      assert.ok(error instanceof AnttError && error instanceof AnswersError);
      assert.equal(error.code, 'antt-answers');
      assert.equal(error.message, 'These answers cannot be evaluated. share.count: expected at most total (2), got 3.');
      return true;
    },
  );
  assert.throws(
    () => standard.evaluate(null as never),
    /the answers: expected an object with answers by question id, got null/,
  );
});

test('an incident outside the window is told the year it belongs to', () => {
  const [issue] = standard.check({ incidents: [{ on: '2025-11-05' }] });
  assert.match(issue!.expected, /from 2024-11-01 to 2025-10-31.*belongs to assessed year 2026/);
  assert.deepEqual(issue!.data, { on: '2025-11-05', from: '2024-11-01', to: '2025-10-31', year: 2026 });
  assert.equal(standard.check({ incidents: [{ on: '2024-10-31' }] })[0]!.data!['year'], 2024);
  assert.equal(
    standard.check({ incidents: [{ on: '2021-10-05' }] })[0]!.data!['year'],
    undefined,
    'a year of another law',
  );
});

test('a day that no year counts is said to be outside, without a year', () => {
  const procedure = setOf({}, []).procedure;
  const gap = { ...procedure, window: { from: { day: '02-01' }, to: { day: '10-31' }, citation: '8' } };
  const standardWithGap = compile(
    setOf(questions, [], { procedure: gap, window: { from: '2025-02-01', to: '2025-10-31' } }),
  );
  assert.equal(standardWithGap.check({ incidents: [{ on: '2025-12-01' }] })[0]!.data!['year'], undefined);
});

test('properties that a page has put on Object.prototype are no answers', () => {
  Object.defineProperty(Object.prototype, 'count', { value: 'extended', enumerable: true, configurable: true });
  try {
    assert.deepEqual(issues({ yesNo: true }), []);
    assert.equal(standard.evaluate({ yesNo: true }).verdict, 'met');
  } finally {
    delete (Object.prototype as Record<string, unknown>)['count'];
  }
});

test('whatever comes, check reports and evaluate answers or throws AnswersError, never another error', () => {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSparseArray: true,
  });
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...Object.keys(questions), '__proto__', 'x'), anything), (answers) => {
      const found = standard.check(answers);
      if (found.length === 0) standard.evaluate(answers);
      else assert.throws(() => standard.evaluate(answers), AnswersError);
    }),
    { numRuns: 500 },
  );
  fc.assert(
    fc.property(anything, (value) => void standard.check(value)),
    { numRuns: 500 },
  );
  assert.match(standard.check({ count: Symbol('s') })[0]!.received, /Symbol/);
  assert.match(standard.check({ count: () => 1 })[0]!.received, /function/);
  assert.match(standard.check({ choice: 'y'.repeat(50) })[0]!.received, /…$/);
});

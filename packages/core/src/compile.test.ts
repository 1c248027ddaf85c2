import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { setOf } from '../test/sets.ts';
import { compile } from './compile.ts';
import { AnswersError, CriteriaError, ReadingError } from './errors.ts';
import type { Condition } from './model/types.ts';
import { ENGINE_VERSION } from './version.ts';

const yes = (question: string): Condition => ({ op: 'yes', question });
const reading = (lenient: Condition, strict: Condition): Condition => ({
  op: 'reading',
  reading: 'strictness',
  options: { lenient, strict },
});
const ab = { a: { kind: 'yes-no' }, b: { kind: 'yes-no' }, n: { kind: 'count' } } as const;

test('a result survives JSON unchanged and names what it rests on', () => {
  const result = compile(setOf(ab, [yes('a'), yes('b')])).evaluate({ a: true });
  assert.deepEqual(JSON.parse(JSON.stringify(result)), {
    format: 'antt.result/1',
    instrument: 'test',
    unitType: 'unit',
    year: 2025,
    window: { from: '2024-11-01', to: '2025-10-31' },
    verdict: 'undetermined',
    criteria: [
      {
        id: '1.1',
        citations: ['test 1.1'],
        verdict: 'met',
        reason: { code: 'answered-yes', question: 'a' },
        parts: [],
      },
      {
        id: '1.2',
        citations: ['test 1.2'],
        verdict: 'undetermined',
        reason: { code: 'unanswered', questions: ['b'] },
        parts: [],
      },
    ],
    missing: ['b'],
    amendments: [],
    readings: {},
    readingsFrom: {},
    openReadings: {},
    overlays: [],
    basis: { engine: ENGINE_VERSION, data: 'sha256:test', verification: 'verified' },
  });
});

test('the engine in a result is the version of the package', () => {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  const { version } = JSON.parse(text) as { version: string };
  assert.equal(ENGINE_VERSION, version);
});

test('one standard serves many units: nothing of one is left in the next', () => {
  const standard = compile(setOf(ab, [yes('a'), { op: 'at-least', question: 'n', value: 1 }]));
  const first = standard.evaluate({ a: true, n: 1 });
  const before = JSON.stringify(first);
  assert.equal(standard.evaluate({ n: 0 }).verdict, 'not-met');
  assert.equal(standard.evaluate({}).verdict, 'undetermined');
  assert.throws(() => standard.evaluate({ a: 'yes' }), AnswersError);
  assert.equal(JSON.stringify(standard.evaluate({ a: true, n: 1 })), before);
  assert.equal(JSON.stringify(first), before);
});

test('a failing criterion decides the whole, and what others still miss is listed all the same', () => {
  const result = compile(setOf(ab, [yes('a'), yes('b')])).evaluate({ a: false });
  assert.equal(result.verdict, 'not-met');
  assert.deepEqual(result.missing, ['b']);
});

test('readings: chosen, ignored when not used, refused when unknown', () => {
  const set = setOf(ab, [reading(yes('a'), yes('b'))]);
  assert.deepEqual(compile(set).openReadings, { strictness: ['lenient', 'strict'] });
  const standard = compile(set, { readings: { strictness: 'strict', other: 'one' } });
  assert.deepEqual(standard.readings, { strictness: 'strict' });
  assert.deepEqual(standard.openReadings, {});
  assert.equal(standard.verdict({ a: false, b: true }), 'met');
  assert.throws(
    () => compile(set, { readings: { strictness: 'loose' } }),
    (error) =>
      error instanceof ReadingError &&
      error.code === 'antt-reading' &&
      /expected one of lenient, strict, got loose/.test(error.message),
  );
  assert.throws(() => compile(set, { readings: { mood: 'good' } }), /no reading "mood".*strictness, other/);
  assert.throws(() => compile(set, { readings: { toString: 'x' } }), ReadingError);
});

test('an open reading that matters is named with the verdict under each; one that does not matter is not', () => {
  const standard = compile(setOf(ab, [reading(yes('a'), yes('b'))]));
  assert.deepEqual(standard.evaluate({ a: true, b: false }).criteria[0]!.reason, {
    code: 'reading-needed',
    reading: 'strictness',
    verdicts: { lenient: 'met', strict: 'not-met' },
    reasons: { lenient: { code: 'answered-yes', question: 'a' }, strict: { code: 'answered-no', question: 'b' } },
  });
  assert.equal(standard.evaluate({ a: true, b: true }).verdict, 'met');
  assert.deepEqual(standard.evaluate({ a: false, b: false }).criteria[0]!.reason, {
    code: 'fails-every-reading',
    reading: 'strictness',
    reasons: { lenient: { code: 'answered-no', question: 'a' }, strict: { code: 'answered-no', question: 'b' } },
  });
  const same = compile(setOf(ab, [reading(yes('a'), yes('a'))]));
  assert.deepEqual(same.evaluate({ a: false }).criteria[0]!.reason, { code: 'answered-no', question: 'a' });
  assert.deepEqual(standard.evaluate({}).criteria[0]!.reason, { code: 'unanswered', questions: ['a', 'b'] });
  assert.deepEqual(standard.evaluate({ b: true }).missing, ['a']);
});

test('a guard that is open: met either way is met, failing either way fails, else the guard is missing too', () => {
  const standard = compile(setOf(ab, [{ op: 'when', if: yes('a') as never, then: yes('b') }]));
  assert.equal(standard.evaluate({ b: true }).verdict, 'met');
  assert.deepEqual(standard.evaluate({ b: true }).criteria[0]!.reason, { code: 'answered-yes', question: 'b' });
  assert.deepEqual(standard.evaluate({ b: false }).missing, ['a']);
  assert.deepEqual(standard.evaluate({}).missing, ['a', 'b']);
  assert.deepEqual(standard.evaluate({ a: false }).criteria[0]!.reason, { code: 'does-not-apply', question: 'a' });
  const either = compile(
    setOf(ab, [
      { op: 'when', if: yes('a') as never, then: yes('b'), else: { op: 'at-least', question: 'n', value: 1 } },
    ]),
  );
  const result = either.evaluate({ b: false, n: 0 });
  assert.equal(result.verdict, 'not-met');
  assert.equal(result.criteria[0]!.reason.code, 'several');
  assert.equal(either.evaluate({ a: false, n: 2 }).verdict, 'met');
  assert.equal(either.evaluate({ b: true, n: 2 }).verdict, 'met');
  assert.deepEqual(either.evaluate({ b: true }).missing, ['a', 'n']);
  assert.deepEqual(either.evaluate({ a: false }).missing, ['n']);
});

test('questions that do not apply are known, as far as the answers tell', () => {
  const standard = compile(
    setOf(ab, [
      { op: 'when', if: yes('a') as never, then: yes('b'), else: { op: 'at-least', question: 'n', value: 1 } },
    ]),
  );
  assert.deepEqual([...standard.applicable({})], ['a', 'b', 'n']);
  assert.deepEqual([...standard.applicable({ a: true })], ['a', 'b']);
  assert.deepEqual([...standard.applicable({ a: false })], ['a', 'n']);
});

test('a conjunction that is met shows its figures; one that fails names only what fails', () => {
  const conditions: Condition[] = [
    { op: 'all', of: [yes('a'), yes('b'), { op: 'at-least', question: 'n', value: 1 }] },
  ];
  const standard = compile(setOf(ab, conditions));
  assert.deepEqual(standard.evaluate({ a: true, b: true, n: 3 }).criteria[0]!.reason, {
    code: 'all-met',
    reasons: [{ code: 'count-reached', question: 'n', count: 3, needed: 1 }],
  });
  assert.deepEqual(standard.evaluate({ a: false, b: true, n: 3 }).criteria[0]!.reason, {
    code: 'answered-no',
    question: 'a',
  });
  const several = standard.evaluate({ a: false, b: true, n: 0 }).criteria[0]!.reason;
  assert.deepEqual(several.code === 'several' && several.reasons.map(({ code }) => code), [
    'answered-no',
    'count-below',
  ]);
  assert.deepEqual(standard.evaluate({ b: true }).criteria[0]!.reason, { code: 'unanswered', questions: ['a', 'n'] });
});

test('a unit outside the scope is not applicable, with the reason, whatever else was answered', () => {
  const standard = compile(setOf(ab, [yes('a')], { scope: { citation: '1', exclusions: ['small', 'micro'] } }));
  assert.equal(standard.questions[0]!.id, 'excludedAs');
  const result = standard.evaluate({ excludedAs: 'micro', a: false });
  assert.equal(result.verdict, 'not-applicable');
  assert.deepEqual(result.reason, { code: 'excluded', exclusion: 'micro' });
  assert.deepEqual(
    result.criteria.map(({ verdict }) => verdict),
    ['not-applicable'],
  );
  assert.deepEqual(result.missing, []);
  assert.equal(standard.verdict({ excludedAs: 'micro' }), 'not-applicable');
  const open = compile(setOf(ab, [yes('a')]));
  assert.equal(open.verdict({ excludedAs: 'none', a: true }), 'met', 'one column for units of all types');
  assert.ok(!open.questions.some(({ id }) => id === 'excludedAs'), 'but nothing to ask');
  assert.deepEqual([...standard.applicable({ excludedAs: 'micro' })], ['excludedAs']);
  assert.equal(standard.evaluate({ a: true }).verdict, 'met', 'unanswered: taken to be in scope');
  assert.equal(standard.evaluate({ excludedAs: 'none', a: false }).verdict, 'not-met');
});

test('imported criteria are parts with both citations, and the importing one says which decide', () => {
  const part = (id: string, question: string) => ({
    id,
    citations: ['test 5.2', `test ${id}`],
    condition: yes(question),
  });
  const set = setOf(ab, [], {
    criteria: [{ id: '5.2', citations: ['test 5.2'], parts: [part('4.1', 'a'), part('4.2', 'b')] }],
  });
  const standard = compile(set);
  const [imported] = standard.evaluate({ a: false }).criteria;
  assert.deepEqual(imported!.reason, { code: 'parts-not-met', parts: ['4.1'] });
  assert.deepEqual(
    imported!.parts.map(({ verdict }) => verdict),
    ['not-met', 'undetermined'],
  );
  assert.deepEqual(standard.evaluate({ a: false }).missing, ['b'], 'one part fails, the other is still open');
  assert.deepEqual(imported!.parts[0]!.citations, ['test 5.2', 'test 4.1']);
  assert.deepEqual(standard.evaluate({ a: true }).criteria[0]!.reason, { code: 'parts-undetermined', parts: ['4.2'] });
  assert.deepEqual(standard.evaluate({ a: true, b: true }).criteria[0]!.reason, { code: 'parts-met' });
  assert.deepEqual(
    standard.criteria[0]!.parts.map(({ questions }) => questions),
    [['a'], ['b']],
  );
});

test('everything not applicable is not applicable', () => {
  const standard = compile(
    setOf(ab, [{ op: 'not-applicable' }, { op: 'all', of: [{ op: 'not-applicable' }, { op: 'not-applicable' }] }]),
  );
  const result = standard.evaluate({});
  assert.equal(result.verdict, 'not-applicable');
  assert.equal(result.criteria[1]!.verdict, 'not-applicable');
});

test('a set that names what does not exist is refused with its place', () => {
  const refused = (condition: Condition, problem: RegExp): void => {
    assert.throws(
      () => compile(setOf(ab, [condition])),
      (error) => error instanceof CriteriaError && error.at === '1.1' && problem.test(error.message),
    );
  };
  refused(yes('gone'), /question "gone" is not declared/);
  refused({ op: 'magic', question: 'a' } as never, /unknown operator "magic"/);
  refused({ op: 'reading', reading: 'gone', options: {} }, /unknown reading "gone"/);
  assert.throws(
    () =>
      compile(setOf(ab, [{ op: 'reading', reading: 'strictness', options: { lenient: yes('a') } }]), {
        readings: { strictness: 'strict' },
      }),
    /no condition for "strict"/,
  );
  assert.throws(
    () => compile(setOf(ab, [], { criteria: [{ id: '1.1', citations: [] }] })),
    /neither a condition nor parts/,
  );
});

test('the JSON Schema lists every question and nothing else', () => {
  const schema = compile(setOf(ab, [yes('a')], { scope: { citation: '1', exclusions: ['small'] } })).jsonSchema;
  assert.deepEqual(Object.keys(schema['properties'] as object), ['excludedAs', 'a', 'b', 'n']);
  assert.equal(schema['additionalProperties'], false);
  assert.deepEqual((schema['properties'] as Record<string, unknown>)['excludedAs'], { enum: ['none', 'small'] });
});

test('what results share is frozen: nothing of one can be changed through another', () => {
  const standard = compile(setOf(ab, [yes('a')]));
  assert.throws(() => (standard.evaluate({ a: true }).criteria[0]!.citations as string[]).push('x'), TypeError);
  assert.throws(() => ((standard.questions[0]!.control.fields as unknown[]).length = 0), TypeError);
  assert.throws(() => ((standard.openReadings as Record<string, unknown>)['x'] = []), TypeError);
});

test('what is no criteria set is refused, and so is a guard of many answers', () => {
  for (const value of [{}, undefined, null, []]) assert.throws(() => compile(value as never), CriteriaError);
  const guard = { op: 'none', question: 'i' } as never;
  assert.throws(
    () => compile(setOf({ i: { kind: 'incidents' } }, [{ op: 'when', if: guard, then: { op: 'not-applicable' } }])),
    /"none" cannot be a guard/,
  );
});

test('law that is not known: never met; a known criterion that fails still decides', () => {
  const standard = compile(setOf(ab, [yes('a'), { op: 'unknown' }]));
  const best = standard.evaluate({ a: true });
  assert.equal(best.verdict, 'undetermined');
  assert.deepEqual(best.reason, { code: 'unverified-law', citations: ['test 1.2'] });
  assert.deepEqual(best.criteria[1]!.reason, { code: 'unverified-law', citations: ['test 1.2'] });
  assert.deepEqual(best.missing, []);
  const failing = standard.evaluate({ a: false });
  assert.equal(failing.verdict, 'not-met');
  assert.equal(failing.reason, undefined);
});

test('where the window is not known any day is taken, and the calendar says that it does not know', () => {
  const { review, dossier, authority } = setOf({}, []).procedure;
  const set = setOf({ i: { kind: 'incidents' } }, [{ op: 'none', question: 'i' }], {
    window: null,
    procedure: { review: review!, dossier: dossier!, authority: authority! },
  });
  const standard = compile(set);
  assert.equal(standard.evaluate({ i: [{ on: '1999-01-01' }] }).verdict, 'not-met');
  assert.equal(standard.evaluate({}).window, null);
  assert.equal(standard.questions[0]!.control.fields[0]!.range, undefined);
  assert.deepEqual(standard.calendar(), { year: 2025, registration: null, window: null, decisionBefore: null });
});

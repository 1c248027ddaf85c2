import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type * as core from '@antt/core';
import type { AnswersError, CriterionResult, Reason, Result } from '@antt/core';
import type * as schemas from '@antt/schemas';
import { type Case, loadCases } from './load-cases.ts';

// The same cases against what is shipped: ANTT_BUILT=1, after a build and without the condition `antt-source`.
const built = process.env['ANTT_BUILT'] === '1';
const [coreModule, schemasModule] = built
  ? ['../../core/dist/index.js', '../dist/src/index.js']
  : ['@antt/core', '@antt/schemas'];
const { compile, NoCriteriaError } = (await import(coreModule)) as typeof core;
const { criteriaFor } = (await import(schemasModule)) as typeof schemas;

const cases = loadCases('tt-124-2021');
const partial = loadCases('tt-23-2012');

const flat = (criteria: readonly CriterionResult[]): readonly CriterionResult[] =>
  criteria.flatMap((criterion) => [criterion, ...flat(criterion.parts)]);
const listed = (reason: Reason): readonly Reason[] =>
  reason.code === 'several' || reason.code === 'all-met' ? reason.reasons.flatMap(listed) : [reason];
const picked = (from: object, like: object): object =>
  Object.fromEntries(Object.keys(like).map((key) => [key, (from as Record<string, unknown>)[key]]));

/** Some reason of the list has these fields with these values. */
function assertReason(reasons: readonly Reason[], expected: object, about: string): void {
  const same = (reason: Reason): boolean => {
    try {
      assert.deepEqual(picked(reason, expected), expected);
      return true;
    } catch {
      return false;
    }
  };
  if (!reasons.some(same)) assert.deepEqual(reasons, [expected], `${about}: no such reason`);
}

function assertResult(result: Result, { expected }: Case): void {
  const { criteria = {}, others, reasons = {}, citations = {} } = expected;
  const all = flat(result.criteria);
  const found = (id: string): CriterionResult => {
    const criterion = all.find((one) => one.id === id);
    assert.ok(criterion, `there is no criterion ${id}`);
    return criterion;
  };
  const verdicts = Object.fromEntries(
    all.filter(({ id }) => others !== undefined || Object.hasOwn(criteria, id)).map(({ id, verdict }) => [id, verdict]),
  );
  const wanted =
    others === undefined ? criteria : { ...Object.fromEntries(all.map(({ id }) => [id, others])), ...criteria };
  assert.deepEqual(verdicts, wanted);
  assert.equal(result.verdict, expected.verdict);
  for (const [id, reason] of Object.entries(reasons)) assertReason(listed(found(id).reason), reason, id);
  for (const [id, places] of Object.entries(citations)) assert.deepEqual(found(id).citations, places);
  if (expected.reason) assert.deepEqual(picked(result.reason ?? {}, expected.reason), expected.reason);
  if (expected.missing) assert.deepEqual(result.missing, expected.missing);
}

/** Errors are told by their code: page, server and batch may each carry a copy of the classes. */
function assertRefused(run: () => unknown, expected: NonNullable<Case['expected']['error']>): void {
  let refusal: Partial<AnswersError> | undefined;
  try {
    run();
  } catch (error) {
    refusal = error as Partial<AnswersError>;
  }
  assert.ok(refusal, 'it was not refused');
  const errors: readonly { code?: string | undefined; data?: object }[] = refusal.issues ?? [{ code: refusal.code }];
  assert.deepEqual(
    errors.map((error) => picked(error, { code: 0, ...('path' in expected ? { path: 0 } : {}) })),
    [picked(expected, { code: 0, ...('path' in expected ? { path: 0 } : {}) })],
  );
  const data = expected.data ?? {};
  assert.deepEqual(picked(errors[0]?.data ?? {}, data), data);
  for (const figure of expected.dataWithout ?? []) assert.ok(!Object.hasOwn(errors[0]?.data ?? {}, figure), figure);
}

function assertCalendar(one: Case, expected: NonNullable<Case['expected']['calendar']>): void {
  const { registration, window, decisionBefore } = compile(criteriaFor(one.unitType, one.year)).calendar();
  const days = ({ from, to }: { from: string; to: string }) => ({ from, to });
  if (expected.registration) assert.deepEqual(days(registration!), expected.registration);
  if (expected.window) assert.deepEqual(days(window!), expected.window);
  if (expected.decisionBefore) assert.equal(decisionBefore!.day, expected.decisionBefore);
  if (expected.decision) assert.equal(expected.decision.on >= decisionBefore!.day, expected.decision.late);
}

for (const instrument of ['tt-124-2021', 'tt-23-2012']) {
  describe(`worked cases of ${instrument}, ${built ? 'built' : 'from source'}`, () => {
    for (const one of loadCases(instrument)) {
      const { unitType, year, answers, readings, expected } = one;
      it(`${unitType} ${one.id}: ${one.note}`, () => {
        const evaluate = (): Result => {
          const set = criteriaFor(unitType, year);
          // A case of an instrument that does not govern its year says so.
          if (set.instrument !== one.instrument) throw new NoCriteriaError(`${set.instrument} governs ${year}`);
          return compile(set, { readings }).evaluate(answers);
        };
        if (expected.error) assertRefused(evaluate, expected.error);
        else if (expected.calendar) assertCalendar(one, expected.calendar);
        else assertResult(evaluate(), one);
      });
    }
  });
}

describe('the set of worked cases', () => {
  it('is large enough and names every case once', () => {
    assert.ok(cases.length >= 80);
    const names = cases.map(({ file, id }) => `${file} ${id}`);
    assert.equal(new Set(names).size, names.length);
  });

  it('holds every worked case of the circular', () => {
    const ids = cases.map(({ id }) => id);
    const wanted = 'D-1 D-2 D-3 D-4 D-5 D-6 D-7 D-8 D-9 D-10 D-13 D-16 D-20 D-24 R-1'.split(' ');
    assert.deepEqual(
      wanted.filter((id) => !ids.includes(id)),
      [],
    );
  });

  it('has for every criterion of every unit type a case that it alone fails, and one that says it is met', () => {
    for (const unitType of ['residential-area', 'commune', 'agency', 'enterprise', 'school'] as const) {
      const own = cases.filter((one) => one.unitType === unitType);
      const leaves = criteriaFor(unitType, 2025).criteria.flatMap(
        ({ id, parts }) => parts?.map((part) => part.id) ?? [id],
      );
      for (const leaf of leaves) {
        const failing = own.filter(({ expected: { criteria = {}, others } }) => {
          const failed = Object.keys(criteria).filter((id) => criteria[id] === 'not-met' && leaves.includes(id));
          return others === 'met' && failed.length === 1 && failed[0] === leaf;
        });
        assert.ok(failing.length > 0, `${unitType}: no case that ${leaf} alone fails`);
      }
      assert.ok(own.some(({ expected }) => expected.verdict === 'met' && expected.others === 'met'));
    }
  });

  it('has for every criterion of every unit type a case on either side of its boundary', () => {
    const idsOf = (criteria: readonly core.CriterionDefinition[]): readonly string[] =>
      criteria.flatMap(({ id, parts = [] }) => [id, ...idsOf(parts)]);
    for (const unitType of ['residential-area', 'commune', 'agency', 'enterprise', 'school'] as const) {
      const ids = idsOf(criteriaFor(unitType, 2025).criteria);
      const own = cases.filter((one) => one.unitType === unitType);
      for (const { id, boundary = [] } of own)
        for (const criterion of boundary) assert.ok(ids.includes(criterion), `${id}: ${unitType} has no ${criterion}`);
      const fails = ({ expected: { criteria = {} } }: Case, id: string): boolean => criteria[id] === 'not-met';
      for (const id of ids) {
        const edges = own.filter(({ boundary = [] }) => boundary.includes(id));
        assert.ok(
          edges.some((one) => fails(one, id)),
          `${unitType}: no case where ${id} just fails`,
        );
        assert.ok(
          edges.some((one) => !fails(one, id)),
          `${unitType}: no case where ${id} just does not fail`,
        );
      }
    }
  });

  it('has for every unit type a decision that is late and one that is in time', () => {
    for (const unitType of ['residential-area', 'commune', 'agency', 'enterprise', 'school'] as const) {
      const own = cases.filter((one) => one.unitType === unitType);
      const late = own.flatMap(({ expected }) => expected.calendar?.decision?.late ?? []);
      assert.deepEqual([...new Set(late)].sort(), [false, true], unitType);
    }
  });

  it('never expects met of an instrument of which parts are not known, but every known criterion to fail', () => {
    for (const unitType of ['residential-area', 'commune', 'agency', 'enterprise', 'school'] as const) {
      const own = partial.filter((one) => one.unitType === unitType);
      assert.ok(own.every(({ expected }) => expected.verdict !== 'met'));
      const known = criteriaFor(unitType, 2019).criteria.flatMap(({ id, condition, parts = [] }) =>
        [{ id, condition }, ...parts]
          .filter((each) => each.condition && each.condition.op !== 'unknown')
          .map((each) => each.id),
      );
      for (const id of known) {
        assert.ok(
          own.some(({ expected }) => expected.criteria?.[id] === 'not-met'),
          `${unitType} ${id}`,
        );
      }
    }
  });

  it('is written in composed Vietnamese, one line a note, with its place in the law', () => {
    for (const { id, note } of [...cases, ...partial]) {
      assert.equal(note, note.normalize('NFC'));
      assert.match(note, /Điều \d+/, id);
      assert.doesNotMatch(note, /\n/);
    }
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { AnswersError, CriteriaError, NoCriteriaError } from '../errors.ts';
import type { ScoreFile, ScoreItemDefinition, ScoreTable } from '../model/scores.ts';
import { compileScore } from './compile-score.ts';
import { resolveScore } from './resolve-score.ts';
import type { ScoreAnswers } from './score-answers.ts';

const BANDS = [
  { grade: 'a', from: 90 },
  { grade: 'b', from: 70 },
  { grade: 'c', from: 50 },
  { grade: 'd', from: 0 },
];
const fileOf = (table: Partial<ScoreTable>, bands?: ScoreFile['bands']): ScoreFile => ({
  format: 'antt.score-table/1',
  id: 'sample',
  number: '1',
  issuedOn: '2022-01-01',
  years: { from: 2022 },
  verification: 'verified',
  grades: ['a', 'b', 'c', 'd'],
  ...(bands ? { bands } : {}),
  unitTypes: { agency: { exclusions: ['armed-forces'], decisionBefore: { day: '11-30' } } },
  tables: [{ unitTypes: ['agency'], total: 20, items: [], ...table }],
});

const scoring = (table: Partial<ScoreTable>, bands: ScoreFile['bands'] | null = BANDS) =>
  compileScore(resolveScore({ score: fileOf(table, bands ?? undefined), hash: 'sha256:0' }, 'agency', 2024));

const THREE: readonly ScoreItemDefinition[] = [
  { id: '1', points: 10 },
  { id: '2', points: 5 },
  { id: '3', points: 5 },
];

describe('points of a table', () => {
  it('add up, and what was not assigned leaves the denominator: 10/10 and 3/5 are 13/15', () => {
    const result = scoring({ items: THREE }).evaluate({ points: { 1: 10, 2: 3, 3: 'not-assigned' } });
    assert.deepEqual(result.points, { least: 13, most: 13, outOf: 15 });
    // 13/15 is 86.67 of 100: b; of 20 points it would be 65: c.
    assert.deepEqual(result.reason, { code: 'grade-reached', grade: 'b', points: 13, outOf: 15, from: 70 });
    assert.deepEqual(result.items[2], {
      id: '3',
      citations: ['sample 3'],
      least: 0,
      most: 0,
      outOf: 0,
      reason: { code: 'not-assigned' },
      parts: [],
    });
    assert.deepEqual(result.missing, []);
  });

  it('leave the grade open as long as what was not answered can change it', () => {
    const three = scoring({ items: THREE });
    const open = three.evaluate({ points: { 1: 10 } });
    assert.equal(open.grade, 'undetermined');
    assert.deepEqual(open.reason, { code: 'unanswered', items: ['2', '3'], best: 'a', worst: 'c' });
    assert.deepEqual(open.points, { least: 10, most: 20, outOf: 20 });
    // 10 + 5 + 0 of 20 are 75 of 100, 10 + 5 + 5 are 100.
    assert.equal(three.evaluate({ points: { 1: 9, 2: 5, 3: 0 } }).grade, 'b');
    const sure = three.evaluate({ points: { 1: 0, 2: 0 } });
    assert.equal(sure.grade, 'd');
    assert.equal('points' in sure.reason, false);
    assert.deepEqual(sure.missing, ['3']);
  });

  it('meet a threshold exactly, with decimals that a float would miss', () => {
    const items = [1, 2, 3].map((id) => ({ id: String(id), points: 0.1 }));
    const table = scoring({ items, total: 0.3 }, [{ grade: 'a', from: 100 }, ...BANDS.slice(1)]);
    assert.equal(0.1 + 0.1 + 0.1 === 0.3, false);
    assert.equal(table.evaluate({ points: { 1: 0.1, 2: 0.1, 3: 0.1 } }).grade, 'a');
    assert.equal(table.evaluate({ points: { 1: 0.1, 2: 0.1, 3: 0.09 } }).grade, 'b');
  });

  it('of parts are capped together', () => {
    const parts = [
      { id: '1.a', points: 6 },
      { id: '1.b', points: 6 },
    ];
    const table = scoring({ total: 8, items: [{ id: '1', parts, cap: 8 }] });
    const full = table.evaluate({ points: { '1.a': 6, '1.b': 5 } });
    assert.deepEqual(full.points, { least: 8, most: 8, outOf: 8 });
    assert.deepEqual(full.items[0]!.reason, { code: 'capped', points: 8, sum: 11 });
    assert.deepEqual(table.evaluate({ points: { '1.a': 1 } }).items[0]!.reason, {
      code: 'added-up',
      points: 1,
      most: 7,
      outOf: 8,
    });
    // One part not assigned: only six points can be had.
    assert.deepEqual(table.evaluate({ points: { '1.a': 3, '1.b': 'not-assigned' } }).points, {
      least: 3,
      most: 3,
      outOf: 6,
    });
  });

  it('come from conditions of the engine, with its reasons; what does not apply leaves the denominator', () => {
    const condition = { op: 'share-at-least', question: 'told', percent: 90, ifEmpty: 'not-applicable' } as const;
    const table = scoring({
      total: 10,
      items: [
        { id: '1', points: 4, condition },
        { id: '2', points: 6 },
      ],
      questions: { told: { kind: 'share' } },
    });
    const result = table.evaluate({ points: { 2: 6 }, answers: { told: { count: 89, total: 100 } } });
    assert.equal(result.points.least, 6);
    assert.deepEqual(result.items[0]!.reason, {
      code: 'by-condition',
      points: 0,
      outOf: 4,
      reason: { code: 'share-below', questions: ['told'], count: 89, total: 100, percent: 90, needed: 90 },
    });
    const none = table.evaluate({ points: { 2: 6 }, answers: { told: { count: 0, total: 0 } } });
    assert.deepEqual(none.points, { least: 6, most: 6, outOf: 6 });
    const open = table.evaluate({ points: { 2: 6 } });
    assert.deepEqual(open.missing, ['told']);
    assert.equal(open.items[0]!.reason.code, 'condition-open');
  });

  it('go up by bonus and down by penalty, capped, never over the whole or under nothing', () => {
    const table = scoring({
      items: [{ id: '1', points: 20 }],
      adjustments: [
        { id: 'good', sort: 'bonus', points: 2, most: 3 },
        { id: 'late', sort: 'penalty', points: 1.5 },
      ],
    });
    const of = (points: number, good?: number, late?: number): readonly number[] => {
      const times = { ...(good === undefined ? {} : { good }), ...(late === undefined ? {} : { late }) };
      const { least, most } = table.evaluate({ points: { 1: points }, times }).points;
      return [least, most];
    };
    assert.deepEqual(of(10, 1, 2), [9, 9]);
    assert.deepEqual(of(10, 9, 0), [13, 13]);
    assert.deepEqual(of(19, 2, 0), [20, 20]);
    assert.deepEqual(of(2, 0, 9), [0, 0]);
    assert.deepEqual(of(10, undefined, 0), [10, 13]);
    assert.deepEqual(of(10, 0), [0, 10]);
    // More than the table has is told as it is; only what is open is held to it.
    const much = table.evaluate({ points: { 1: 0 }, times: { good: 1, late: 20 } }).adjustments;
    assert.deepEqual(
      much.map(({ least, most }) => [least, most]),
      [
        [2, 2],
        [30, 30],
      ],
    );
  });

  it('are capped in grade by something serious, and stay open until it is known', () => {
    const table = scoring({ items: [{ id: '1', points: 20 }], knockOuts: [{ id: 'case', atMost: 'c' }] });
    const capped = table.evaluate({ points: { 1: 20 }, times: { case: 1 } });
    assert.deepEqual(capped.reason, { code: 'grade-capped', grade: 'c', without: 'a', knockOuts: ['case'] });
    assert.equal(table.evaluate({ points: { 1: 20 }, times: { case: 0 } }).grade, 'a');
    assert.deepEqual(table.evaluate({ points: { 1: 20 } }).reason, {
      code: 'unanswered',
      items: ['case'],
      best: 'a',
      worst: 'c',
    });
    // It can make nothing better.
    assert.equal(table.evaluate({ points: { 1: 2 } }).grade, 'd');
  });

  it('of rows that are not known keep the grade open, and are told', () => {
    const table = scoring({ items: [{ id: '1', points: 12 }] });
    assert.deepEqual(table.evaluate({ points: { 1: 12 } }).reason, {
      code: 'rows-unknown',
      known: 12,
      total: 20,
      best: 'a',
      worst: 'c',
    });
    // With nothing in the known rows, all the others together come to 8 of 20.
    assert.equal(table.evaluate({ points: { 1: 0 } }).grade, 'd');
  });

  it('say nothing without thresholds, but for what leaves only the last grade', () => {
    const table = scoring({ items: THREE, knockOuts: [{ id: 'case', atMost: 'd' }] }, null);
    const points = { 1: 10, 2: 5, 3: 5 };
    assert.deepEqual(table.evaluate({ points, times: { case: 0 } }).reason, { code: 'thresholds-unknown' });
    assert.equal(table.evaluate({ points, times: { case: 2 } }).grade, 'd');
  });

  it('are nothing where nothing was assigned, and for a unit outside the scope', () => {
    const table = scoring({ items: THREE });
    const none = table.evaluate({ points: { 1: 'not-assigned', 2: 'not-assigned', 3: 'not-assigned' } });
    assert.deepEqual([none.grade, none.reason.code], ['undetermined', 'nothing-assigned']);
    // The last grade by a knock-out was certain before, and stays so.
    const last = scoring({ items: [{ id: '1', points: 20 }], knockOuts: [{ id: 'case', atMost: 'd' }] });
    const times = { case: 1 };
    assert.equal(last.evaluate({ times }).grade, 'd');
    assert.equal(last.evaluate({ times, points: { 1: 'not-assigned' } }).grade, 'd');
    const outside = table.evaluate({ answers: { excludedAs: 'armed-forces' } });
    assert.deepEqual(
      [outside.grade, outside.reason],
      ['not-applicable', { code: 'excluded', exclusion: 'armed-forces' }],
    );
    assert.deepEqual(outside.missing, []);
  });
});

describe('answers to a table of points', () => {
  const table = scoring({ items: THREE, knockOuts: [{ id: 'case', atMost: 'c' }] });
  const bad: readonly (readonly [unknown, string, string])[] = [
    [7, '', 'wrong-type'],
    [{ point: {} }, 'point', 'unknown-field'],
    [{ points: { 9: 1 } }, 'points.9', 'unknown-field'],
    [{ points: { 1: 11 } }, 'points.1', 'too-large'],
    [{ points: { 1: -1 } }, 'points.1', 'negative'],
    [{ points: { 1: '7' } }, 'points.1', 'wrong-type'],
    [{ points: { 1: 0.125 } }, 'points.1', 'wrong-type'],
    [{ points: [] }, 'points', 'wrong-type'],
    [{ times: { case: 0.5 } }, 'times.case', 'not-whole'],
    [{ times: { case: -1 } }, 'times.case', 'negative'],
    [{ answers: { told: 1 } }, 'answers.told', 'unknown-question'],
  ];
  for (const [given, path, code] of bad) {
    it(`refuses ${JSON.stringify(given)}`, () => {
      const [issue] = table.check(given);
      assert.deepEqual([issue?.path, issue?.code], [path, code]);
      assert.throws(() => table.evaluate(given as ScoreAnswers), AnswersError);
    });
  }
});

describe('a table of points', () => {
  it('is refused where it contradicts itself', () => {
    assert.throws(() => scoring({ items: [{ id: '1', points: 21 }] }), CriteriaError);
    assert.throws(() => scoring({ items: [THREE[1]!, THREE[1]!] }), /two rows with this id/);
    assert.throws(() => scoring({ items: [{ id: '1', parts: [{ id: '1', points: 5 }] }] }), /two rows with this id/);
    assert.throws(() => scoring({ items: [{ id: '1', points: 0.125 }] }), /two decimals, got 0\.125/);
    const file = { score: fileOf({}, BANDS), hash: '' };
    assert.throws(() => resolveScore(file, 'school', 2024), NoCriteriaError);
    assert.throws(() => resolveScore(file, 'agency', 2021), /from 2022; got 2021/);
  });
});

/** Small tables whose every completion can be tried. */
const arbitraryTable = fc.record({
  cap: fc.constantFrom(undefined, 2, 3, 4),
  points: fc.tuple(fc.constantFrom(1, 2), fc.constantFrom(1, 2), fc.constantFrom(1, 3)),
  rest: fc.constantFrom(0, 1, 3),
  most: fc.constantFrom(undefined, 1),
});
const VALUES = (most: number) => [
  undefined,
  'not-assigned' as const,
  ...Array.from({ length: most + 1 }, (_, at) => at),
];

describe('grades of open tables', () => {
  it('hold whatever is answered later, not-assigned too, and whatever unknown rows bring', () => {
    const given = fc.record({
      row: fc.nat(6),
      a: fc.nat(6),
      b: fc.nat(6),
      good: fc.nat(3),
      late: fc.nat(3),
      hit: fc.nat(2),
    });
    fc.assert(
      fc.property(arbitraryTable, given, ({ cap, points: [row, a, b], rest, most }, pick) => {
        const capped = Math.min(cap ?? Infinity, a + b);
        const table = (known: boolean) =>
          scoring({
            total: row + capped + rest,
            items: [
              { id: '1', points: row },
              {
                id: '2',
                parts: [
                  { id: '2.a', points: a },
                  { id: '2.b', points: b },
                ],
                ...(cap === undefined ? {} : { cap }),
              },
              ...(known && rest > 0 ? [{ id: '3', points: rest }] : []),
            ],
            adjustments: [
              { id: 'good', sort: 'bonus', points: 1, ...(most === undefined ? {} : { most }) },
              { id: 'late', sort: 'penalty', points: 1 },
            ],
            knockOuts: [{ id: 'hit', atMost: 'c' }],
          });
        const at = <T>(values: readonly T[], index: number): T => values[index % values.length]!;
        const options = { '1': VALUES(row), '2.a': VALUES(a), '2.b': VALUES(b) };
        const some = {
          '1': at(options[1], pick.row),
          '2.a': at(options['2.a'], pick.a),
          '2.b': at(options['2.b'], pick.b),
        };
        const times = {
          good: at([undefined, 0, 1, 9], pick.good),
          late: at([undefined, 0, 1, 9], pick.late),
          hit: at([undefined, 0, 1], pick.hit),
        };
        const given = <V>(of: Readonly<Record<string, V | undefined>>) =>
          Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined)) as Record<string, V>;
        const { grade, reason } = table(false).evaluate({ points: given(some), times: given(times) });
        const span = 'best' in reason ? reason : { best: grade, worst: grade };
        const whole = table(true);
        const every = <V>(value: V | undefined, all: readonly (V | undefined)[]): readonly V[] =>
          value === undefined ? all.filter((each): each is V => each !== undefined) : [value];
        for (const one of every(some['1'], options['1']))
          for (const two of every(some['2.a'], options['2.a']))
            for (const three of every(some['2.b'], options['2.b']))
              for (const last of rest > 0 ? VALUES(rest).slice(1) : [undefined])
                for (const good of every(times.good, [0, 1, 9]))
                  for (const late of every(times.late, [0, 1, 9]))
                    for (const hit of every(times.hit, [0, 1])) {
                      const points = given({ '1': one, '2.a': two, '2.b': three, '3': last });
                      const full = whole.evaluate({ points, times: { good, late, hit } });
                      if (full.reason.code === 'nothing-assigned') continue;
                      assert.ok(
                        full.grade >= span.best && full.grade <= span.worst,
                        `${full.grade} is not in ${span.best}–${span.worst}`,
                      );
                    }
      }),
      { numRuns: 150 },
    );
  });
});

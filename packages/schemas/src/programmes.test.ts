import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type Result,
  type Verdict,
  type YearRecord,
  compile,
  metAsOf,
  metInYear,
  pointsFor,
  programmeAnswer,
  register,
  shareByKind,
} from '@antt/core';
import { criteriaFor } from './index.ts';
import { programmes } from './programmes.ts';

const resultOf = (year: number, verdict: Verdict): Result => ({
  ...compile(criteriaFor('commune', year)).evaluate({}),
  verdict,
});
const record = (year: number, verdict: Verdict, unit = 'a'): YearRecord => ({
  unit,
  year,
  result: resultOf(year, verdict),
});
const decided = (year: number, on: string, recognised = true): YearRecord => ({
  ...record(year, recognised ? 'met' : 'not-met'),
  dossier: {
    events: [
      { event: 'registered', on: `${year}-02-01` },
      { event: 'decided', on, recognised },
    ],
  },
});

describe('met in a year', () => {
  it('is told from the decision, else from the result, and from nothing it is not told', () => {
    const records = [record(2022, 'not-met'), decided(2023, '2023-11-18'), record(2024, 'undetermined')];
    assert.deepEqual(metInYear(records, 'a', 2022), { met: false, year: 2022, by: 'result' });
    assert.deepEqual(metInYear(records, 'a', 2023), { met: true, year: 2023, by: 'decision', decidedOn: '2023-11-18' });
    assert.deepEqual(metInYear(records, 'a', 2024), { year: 2024, by: 'nothing' });
    assert.deepEqual(metInYear(records, 'a', 2025), { by: 'nothing' });
    assert.deepEqual(metInYear(records, 'b', 2023), { by: 'nothing' });
    // As in a roll-up, the last record of a year counts.
    assert.equal(metInYear([record(2023, 'met'), record(2023, 'not-met')], 'a', 2023).met, false);
    assert.deepEqual(metInYear([record(2023, 'not-applicable')], 'a', 2023), { year: 2023, by: 'excluded' });
  });
});

describe('met as of a day', () => {
  const records = [decided(2024, '2024-11-18', false), decided(2023, '2023-11-18')];

  it('is the latest year that was decided by then, in any order of records', () => {
    assert.deepEqual(metAsOf(records, 'a', '2023-11-17'), { by: 'nothing' });
    assert.equal(metAsOf(records, 'a', '2023-11-18').met, true);
    assert.deepEqual([metAsOf(records, 'a', '2024-11-17').met, metAsOf(records, 'a', '2024-11-17').year], [true, 2023]);
    assert.deepEqual(
      [metAsOf(records, 'a', '2024-11-18').met, metAsOf(records, 'a', '2024-11-18').year],
      [false, 2024],
    );
    assert.equal(metAsOf([...records].reverse(), 'a', '2024-11-18').met, false);
    assert.equal(metAsOf([record(2023, 'met'), record(2023, 'not-met')], 'a', '2024-01-01').met, false);
  });

  it('takes a year without a decision from the day after its window', () => {
    assert.deepEqual(metAsOf([record(2024, 'met')], 'a', '2024-11-15'), { by: 'nothing' });
    assert.deepEqual(metAsOf([record(2024, 'met')], 'a', '2024-11-16'), { met: true, year: 2024, by: 'result' });
    assert.equal(metAsOf([record(2023, 'met'), record(2024, 'undetermined')], 'a', '2025-01-01').year, 2023);
  });
});

describe('programmes that reuse the result', () => {
  const rural = programmes['nong-thon-moi-19.2'];
  const records = [decided(2023, '2023-11-18')];

  it('nông thôn mới 19.2 takes it till 17/3/2024, and judges eight contents of its own from the day after', () => {
    assert.deepEqual(programmeAnswer(rural, records, 'a', '2024-03-17'), {
      code: 'taken-over',
      met: true,
      rests: { met: true, year: 2023, by: 'decision', decidedOn: '2023-11-18' },
      citation: 'Công văn 3371/BCA-V05 (2022)',
    });
    const later = programmeAnswer(rural, records, 'a', '2024-03-18');
    assert.deepEqual(later, {
      code: 'not-decided-by-this-result',
      contents: 8,
      rests: { met: true, year: 2023, by: 'decision', decidedOn: '2023-11-18' },
      citation: 'Hướng dẫn 04/HD-BCA-V05',
    });
    assert.equal('met' in later, false);
    assert.deepEqual(programmeAnswer(rural, records, 'a', '2021-12-31'), { code: 'rule-not-known' });
    assert.equal(programmeAnswer(rural, [], 'a', '2024-03-17').code, 'nothing-recorded');
  });

  it('gives 7 points or 0, and none where nothing is known', () => {
    const points = programmes['xa-tieu-bieu-dong-thap-2024'];
    const of = (records: readonly YearRecord[]) => programmeAnswer(points, records, 'a', '2024-12-01');
    const seven = of([record(2024, 'met')]);
    assert.equal(seven.code === 'points' && seven.points, 7);
    const none = of([record(2024, 'not-met')]);
    assert.equal(none.code === 'points' && none.points, 0);
    assert.equal(of([record(2024, 'undetermined')]).code, 'nothing-recorded');
    assert.equal(pointsFor({}, { met: 7, otherwise: 0 }), undefined);
  });

  it('says of days before a programme that its rule is not known', () => {
    for (const [programme, eve] of [
      [programmes['chuan-tiep-can-phap-luat'], '2020-12-31'],
      [programmes['xa-tieu-bieu-dong-thap-2024'], '2023-12-31'],
    ] as const) {
      assert.deepEqual(programmeAnswer(programme, records, 'a', eve), { code: 'rule-not-known' });
    }
  });

  it('takes a part of it, or it as it stands', () => {
    const urban = programmeAnswer(programmes['do-thi-van-minh-4'], records, 'a', '2024-01-01');
    assert.deepEqual([urban.code, 'contents' in urban && urban.contents], ['not-decided-by-this-result', 6]);
    assert.equal(
      programmeAnswer(programmes['chuan-tiep-can-phap-luat'], records, 'a', '2024-01-01').code,
      'taken-over',
    );
  });
});

describe('share by kind', () => {
  it('counts units of which nothing is recorded, and none outside the scope', () => {
    const units = register(
      ['00001', '00002', '00003', '00004'].map((code) => ({ code, name: code, kind: 'commune', from: '2000-01-01' })),
    );
    const records = [
      record(2024, 'met', '00001'),
      record(2024, 'not-met', '00002'),
      record(2024, 'not-applicable', '00004'),
    ];
    const lastDay = (): string => '2024-11-15';
    assert.deepEqual(shareByKind(units, records, 2024, { kinds: ['commune', 'school'], lastDay }), {
      commune: { count: 1, total: 3 },
    });
  });
});

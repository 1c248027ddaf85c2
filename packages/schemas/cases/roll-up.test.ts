import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  type CoverageAnswer,
  type DossierEvent,
  type Result,
  type Unit,
  type Verdict,
  type YearRecord,
  checkRecords,
  compile,
  register,
  restsOn,
  rollUp,
  staleness,
  totals,
} from '@antt/core';
import { countedKinds, criteriaFor, type UnitType, unitTypes } from '../src/index.ts';

type Standing = 'recognised' | 'registered' | 'not-registered' | 'excluded' | 'open' | 'met' | 'not-met';
interface RollUpCase {
  readonly id: string;
  readonly note: string;
  readonly year: number;
  readonly on?: string;
  readonly closed?: boolean;
  readonly readings?: Readonly<Record<string, string>>;
  readonly below: Readonly<Record<string, Readonly<Partial<Record<Standing, number>>>>>;
  readonly expected: {
    readonly answers?: Readonly<Record<string, CoverageAnswer>>;
    readonly open?: Readonly<Record<string, { readonly registered: number; readonly recognised: number }>>;
    readonly criterion: { readonly id: string; readonly verdict: Verdict };
  };
}
const file = new URL('year/roll-up.json', import.meta.url);
const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { readonly cases: readonly RollUpCase[] };

const COMMUNE = '12433';
const above: readonly Unit[] = [
  { code: '34', name: 'Thái Bình', kind: 'province', from: '1997-01-01' },
  { code: COMMUNE, name: 'Bồ Xuyên', kind: 'commune', parent: '34', from: '2004-01-01' },
];

const verdictOf = (unit: string, kind: UnitType, year: number, verdict: Verdict): YearRecord => {
  const set = criteriaFor(kind, year);
  const { instrument, window } = set;
  return { unit, year, result: { instrument, unitType: kind, year, window, verdict } as Result };
};
const dossier = (unit: string, year: number, ...events: DossierEvent[]): YearRecord => ({
  unit,
  year,
  dossier: { events },
});

function recordOf(unit: string, kind: UnitType, year: number, standing: Standing): YearRecord | undefined {
  const registered: DossierEvent = { event: 'registered', on: `${year}-02-10` };
  const decided = (recognised: boolean): DossierEvent => ({ event: 'decided', on: `${year}-11-10`, recognised });
  switch (standing) {
    case 'recognised':
      return dossier(unit, year, registered, decided(true));
    case 'registered':
      return dossier(unit, year, registered, decided(false));
    case 'not-registered':
      return dossier(unit, year);
    case 'excluded':
      return verdictOf(unit, kind, year, 'not-applicable');
    case 'met':
    case 'not-met':
      return verdictOf(unit, kind, year, standing);
    case 'open':
      return undefined;
  }
}

function units(below: RollUpCase['below'], year: number): { units: readonly Unit[]; records: readonly YearRecord[] } {
  const made: Unit[] = [];
  const records: YearRecord[] = [];
  for (const [kind, standings] of Object.entries(below)) {
    for (const [standing, count = 0] of Object.entries(standings)) {
      for (let at = 0; at < count; at += 1) {
        const code = `${kind}-${made.length}`;
        made.push({ code, name: code, kind, parent: COMMUNE, from: '2010-01-01' });
        const record = recordOf(code, kind as UnitType, year, standing as Standing);
        if (record) records.push(record);
      }
    }
  }
  return { units: [...above, ...made], records };
}

for (const { id, note, year, on, closed = false, readings = {}, below, expected } of cases) {
  test(`${id}: ${note}`, () => {
    const made = units(below, year);
    const set = criteriaFor('commune', year);
    const rolled = rollUp(register(made.units), COMMUNE, set, made.records, { kinds: countedKinds, on, closed });
    for (const [question, answer] of Object.entries(expected.answers ?? {})) {
      assert.deepEqual(rolled.answers[question], answer, question);
    }
    for (const [question, open] of Object.entries(expected.open ?? {})) {
      assert.deepEqual(rolled.figures[question]!.open, open, question);
      assert.equal(rolled.answers[question], undefined);
    }
    const result = compile(set, { readings }).evaluate(rolled.answers);
    const found = result.criteria.find((criterion) => criterion.id === expected.criterion.id);
    assert.equal(found?.verdict, expected.criterion.verdict);
    // Each figure names its units.
    for (const figures of Object.values(rolled.figures)) {
      const recognised = figures.units.filter((each) => each.recognised && !each.excluded);
      assert.equal(recognised.length, figures.recognised);
    }
  });
}

test('without a window, the day has to be given', () => {
  const set = criteriaFor('commune', 2020);
  assert.throws(() => rollUp(register(above), COMMUNE, set, [], { kinds: countedKinds }), {
    name: 'NoDayError',
    message: /The last day of the window of 2020 is not known under tt-23-2012\. Expected the day .* "on", YYYY-MM-DD/,
  });
});

test('a commune that did not stand on the day counts nothing', () => {
  const set = criteriaFor('commune', 2024);
  const all = register([above[0]!, { ...above[1]!, to: '2024-06-30' }]);
  const roll = (unit: string) => () => rollUp(all, unit, set, [], { kinds: countedKinds });
  assert.throws(roll(COMMUNE), /unit 12433: does not stand on 2024-11-15/);
  assert.throws(roll('12434'), /unit 12434: is not in the register/);
});

test('a decision goes before the result, and what contradicts is told', () => {
  const made = units({ 'residential-area': { open: 3 } }, 2024);
  const [first, second, third] = made.units.slice(2).map(({ code }) => code) as [string, string, string];
  const registered: DossierEvent = { event: 'registered', on: '2024-02-10' };
  const records: YearRecord[] = [
    {
      ...verdictOf(first, 'residential-area', 2024, 'not-met'),
      dossier: { events: [registered, { event: 'decided', on: '2024-11-10', recognised: true }] },
    },
    // Met, its dossier on its way: not decided yet.
    { ...verdictOf(second, 'residential-area', 2024, 'met'), dossier: { events: [registered] } },
    // The later decision, by its day.
    {
      unit: third,
      year: 2024,
      dossier: {
        events: [
          { event: 'decided', on: '2024-11-12', recognised: true },
          { event: 'decided', on: '2024-11-10', recognised: false },
        ],
      },
    },
    // Of another year.
    { unit: first, year: 2025, dossier: { events: [] } },
  ];
  const { figures } = rollUp(register(made.units), COMMUNE, criteriaFor('commune', 2024), records, {
    kinds: countedKinds,
  });
  const { registered: inAll, recognised, open, units: counted } = figures['residentialAreas']!;
  // Who is recognised had registered, written down or not.
  assert.equal(inAll, 3);
  assert.equal(recognised, 2);
  assert.deepEqual(open, { registered: 0, recognised: 1 });
  assert.deepEqual(
    counted.map(({ by, conflict }) => [by, conflict]),
    [
      ['decision', true],
      [undefined, undefined],
      ['decision', undefined],
    ],
  );
});

test('a unit counts where it stood on the last day of the window, whatever became of it', () => {
  const made = units({ 'residential-area': { recognised: 4 } }, 2024);
  const moved = made.units[2]!;
  const other: Unit = { code: '12436', name: 'Đề Thám', kind: 'commune', parent: '34', from: '2004-01-01' };
  const all = register([
    ...made.units.filter((unit) => unit !== moved),
    other,
    { ...moved, to: '2024-11-15' },
    { ...moved, parent: '12436', from: '2024-11-16' },
  ]);
  const count = (year: number, commune: string): number =>
    rollUp(all, commune, criteriaFor('commune', year), made.records, { kinds: countedKinds }).figures[
      'residentialAreas'
    ]!.total;
  assert.deepEqual([count(2024, COMMUNE), count(2024, '12436')], [4, 0]);
  assert.deepEqual([count(2025, COMMUNE), count(2025, '12436')], [3, 1]);
});

test("a later change in a unit's record makes the commune's result stale", () => {
  const made = units({ 'residential-area': { recognised: 2, registered: 1 } }, 2024);
  const roll = (all: readonly Unit[], records: readonly YearRecord[]) =>
    rollUp(register(all), COMMUNE, criteriaFor('commune', 2024), records, { kinds: countedKinds });
  const kept = restsOn(roll(made.units, made.records));
  const stored = JSON.parse(JSON.stringify(kept)) as typeof kept;
  assert.deepEqual(staleness(stored, roll(made.units, JSON.parse(JSON.stringify(made.records)) as YearRecord[])), []);

  const [first, ...rest] = made.records as [YearRecord, ...YearRecord[]];
  const taken = dossier(
    first.unit,
    2024,
    { event: 'registered', on: '2024-02-10' },
    {
      event: 'decided',
      on: '2024-11-10',
      recognised: false,
    },
  );
  const added: Unit = { code: 'new', name: 'Mới', kind: 'residential-area', parent: COMMUNE, from: '2024-03-01' };
  const last = made.units.at(-1)!;
  const now = roll([...made.units.slice(0, -1), { ...last, to: '2024-05-01' }, added], [taken, ...rest]);
  assert.deepEqual(staleness(stored, now), [
    { unit: first.unit, change: 'changed', before: 'recognised', now: 'registered' },
    { unit: last.code, change: 'left', before: 'registered' },
    { unit: 'new', change: 'came', now: 'open' },
  ]);
  // The number of a decision came later: the record is another, the figures are the same.
  const numbered = dossier(
    first.unit,
    2024,
    { event: 'registered', on: '2024-02-10' },
    {
      event: 'decided',
      on: '2024-11-10',
      recognised: true,
      number: '12/QĐ-UBND',
    },
  );
  assert.deepEqual(staleness(stored, roll(made.units, [numbered, ...rest])), [
    { unit: first.unit, change: 'changed', before: 'recognised', now: 'recognised' },
  ]);
});

test('who met the standard had registered, though its dossier does not say so yet', () => {
  const made = units({ 'residential-area': { open: 1 } }, 2024);
  const code = made.units.at(-1)!.code;
  const record: YearRecord = {
    ...verdictOf(code, 'residential-area', 2024, 'met'),
    dossier: { events: [{ event: 'filed', on: '2024-11-05' }] },
  };
  const { figures } = rollUp(register(made.units), COMMUNE, criteriaFor('commune', 2024), [record], {
    kinds: countedKinds,
  });
  const { registered, recognised, open } = figures['residentialAreas']!;
  assert.deepEqual([registered, recognised, open], [1, 0, { registered: 0, recognised: 1 }]);
});

test('a unit of another kind makes the result stale, for another figure counts it', () => {
  const made = units({ agency: { recognised: 1 } }, 2024);
  const roll = (all: readonly Unit[]) =>
    rollUp(register(all), COMMUNE, criteriaFor('commune', 2024), made.records, { kinds: countedKinds });
  const other = { ...made.units.at(-1)!, kind: 'enterprise' };
  assert.deepEqual(staleness(restsOn(roll(made.units)), roll([...made.units.slice(0, -1), other])), [
    { unit: other.code, change: 'changed', before: 'recognised', now: 'recognised' },
  ]);
});

test('records that do not belong to their unit are named', () => {
  const all = register([
    ...above,
    { code: '12436', name: 'Đề Thám', kind: 'commune', parent: '34', from: '2004-01-01' },
  ]).merge({
    units: [COMMUNE, '12436'],
    into: { code: '12440', name: 'Thái Bình', kind: 'commune', parent: '34' },
    on: '2025-07-01',
  });
  const records: YearRecord[] = [
    verdictOf(COMMUNE, 'commune', 2024, 'met'),
    verdictOf(COMMUNE, 'commune', 2025, 'met'),
    verdictOf('12440', 'commune', 2024, 'met'),
    verdictOf('12440', 'commune', 2025, 'met'),
    verdictOf('12440', 'agency', 2026, 'met'),
    { unit: '12440', year: 2025 },
    { unit: '99999', year: 2025 },
    { ...verdictOf('12440', 'commune', 2027, 'met'), year: 2028 },
  ];
  assert.deepEqual(checkRecords(all, records), [
    { record: 1, unit: COMMUNE, year: 2025, code: 'not-standing', on: '2025-11-15', instead: ['12440'] },
    { record: 2, unit: '12440', year: 2024, code: 'not-standing', on: '2024-11-15', instead: [COMMUNE, '12436'] },
    { record: 4, unit: '12440', year: 2026, code: 'other-kind', expected: 'commune', received: 'agency' },
    { record: 5, unit: '12440', year: 2025, code: 'repeated', first: 3 },
    { record: 6, unit: '99999', year: 2025, code: 'unknown-unit' },
    { record: 7, unit: '12440', year: 2028, code: 'other-year', received: 2027 },
  ]);
});

test('totals by kind, place and year', () => {
  const made = units(
    {
      'residential-area': { recognised: 2, registered: 1, open: 1 },
      school: { met: 1, excluded: 1, 'not-registered': 1 },
    },
    2024,
  );
  const all = register(made.units);
  const lastDay = (kind: string, year: number) => criteriaFor(kind as UnitType, year).window?.to;
  const options = { kinds: unitTypes, years: [2020, 2024], lastDay };
  const rows = totals(all, made.records, { ...options, by: ['kind', 'year', 'place'] });
  const row = rows.find(({ kind, year }) => kind === 'residential-area' && year === 2024)!;
  assert.deepEqual(
    { ...row, units: row.units.length },
    {
      kind: 'residential-area',
      year: 2024,
      place: COMMUNE,
      total: 4,
      registered: 3,
      notRegistered: 0,
      recognised: 2,
      notRecognised: 1,
      verdicts: { met: 0, 'not-met': 0, undetermined: 0, none: 4 },
      excluded: 0,
      units: 4,
    },
  );
  const schools = rows.find(({ kind, year }) => kind === 'school' && year === 2024)!;
  assert.deepEqual(
    [schools.total, schools.excluded, schools.recognised, schools.notRegistered, schools.verdicts.met],
    [2, 1, 1, 1, 1],
  );
  const [whole] = totals(all, made.records, { ...options, years: [2024], under: COMMUNE });
  // Four areas, two schools; and the commune itself.
  assert.equal(whole!.total, 7);
  assert.equal(totals(all, made.records, { ...options, under: '99' }).length, 0);
  // Days of 2020 are not known, so its last one counts.
  const gone: Unit = {
    code: 'gone',
    name: 'Cũ',
    kind: 'agency',
    parent: COMMUNE,
    from: '2010-01-01',
    to: '2020-12-31',
  };
  const in2020 = (units: readonly Unit[]) => totals(register(units), [], { kinds: ['agency'], years: [2020], lastDay });
  assert.equal(in2020([...made.units, gone])[0]?.total, 1);
  assert.equal(in2020([...made.units, { ...gone, to: '2020-12-30' }]).length, 0);
});

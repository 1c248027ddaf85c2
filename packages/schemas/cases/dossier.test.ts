import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { type Dossier, type Lack, type NextStep, type Step, dossierState, stepsOf } from '@antt/core';
import { criteriaFor, type UnitType, unitTypes } from '../src/index.ts';

interface DossierCase {
  readonly id: string;
  readonly note: string;
  readonly unitType: UnitType;
  readonly year: number;
  readonly dossier?: Dossier;
  readonly day: string;
  readonly expected: Readonly<Record<string, unknown>> & {
    readonly lacks?: readonly string[];
    readonly next?: (Partial<Omit<NextStep, 'needs'>> & { readonly needs?: readonly string[] }) | null;
  };
}
const file = new URL('year/dossier.json', import.meta.url);
const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { readonly cases: readonly DossierCase[] };

const codeOf = (lack: Lack): string => (lack.lack === 'step' ? lack.step : lack.code);
const lackLine = (lack: Lack): string => `${lack.lack} ${codeOf(lack)}`;

for (const { id, note, unitType, year, dossier, day, expected } of cases) {
  test(`${id}: ${note}`, () => {
    const { lacks, next, ...rest } = expected;
    const state = dossierState(criteriaFor(unitType, year), dossier, day);
    for (const [name, value] of Object.entries(rest)) {
      assert.deepEqual(state[name as keyof typeof state], value, name);
    }
    if (lacks) assert.deepEqual(state.lacks.map(lackLine), lacks);
    if (next === null) assert.equal(state.next, undefined);
    else if (next) {
      const { needs, ...others } = next;
      for (const [name, value] of Object.entries(others)) {
        assert.deepEqual(state.next![name as keyof NextStep] ?? null, value, `next.${name}`);
      }
      if (needs) assert.deepEqual(state.next!.needs.map(codeOf), needs);
    }
  });
}

test('what a unit may not have is told from what it has', () => {
  const { next } = dossierState(criteriaFor('agency', 2025), { events: [] }, '2025-02-01');
  assert.deepEqual(
    next!.needs.map((lack) => lack.lack !== 'step' && [lack.code, lack.ifAny]),
    [
      ['party-resolution', true],
      ['plan', false],
      ['registration', false],
    ],
  );
});

test('the steps of every kind of unit: days with their place in the law, or why there are none', () => {
  for (const unitType of unitTypes) {
    const steps = stepsOf(criteriaFor(unitType, 2024));
    assert.deepEqual(
      steps.map(({ step }) => step),
      ['register', 'count', 'meet', 'file', 'decide'],
    );
    const [register, count, meet, filing, decide] = steps as [Step, Step, Step, Step, Step];
    const area = unitType === 'residential-area';
    assert.deepEqual([register.from, register.to, register.citations], ['2024-01-01', '2024-03-31', ['tt-124-2021 9']]);
    assert.deepEqual(
      [count.from, count.to, count.citations],
      area ? ['2023-11-01', '2024-10-31', ['tt-124-2021 8']] : ['2023-11-16', '2024-11-15', ['tt-124-2021 8']],
    );
    assert.deepEqual([meet.unknown, filing.unknown], ['not-in-law', 'not-in-law']);
    assert.deepEqual(
      [decide.before, decide.citations],
      [area ? '2024-11-15' : '2024-11-20', ['tt-124-2021 9', 'tt-124-2021 10']],
    );
    assert.equal(decide.basis, undefined);
    for (const step of stepsOf(criteriaFor(unitType, 2019))) {
      assert.equal(step.unknown, 'law-not-known');
      assert.ok(!('from' in step || 'to' in step || 'before' in step));
    }
  }
  assert.deepEqual(stepsOf(criteriaFor('commune', 2026)).at(-1)!.by, ['province-level']);
  assert.equal(stepsOf(criteriaFor('commune', 2026)).at(-1)!.basis, 'inferred');
});

test('what cannot be read is named with its place', () => {
  const set = criteriaFor('commune', 2025);
  const cases: [unknown, string][] = [
    [{}, 'Dossier, at events: expected a list of events; got nothing.'],
    [
      { events: [{ event: 'sent', on: '2025-01-02' }] },
      'Dossier, at events[0].event: expected one of registered, met, filed, returned, appraised, decided; got "sent".',
    ],
    [
      { events: [null] },
      'Dossier, at events[0].event: expected one of registered, met, filed, returned, appraised, decided; got nothing.',
    ],
    [
      { events: [{ event: 'met', on: '2025-02-30' }] },
      'Dossier, at events[0].on: expected a day that exists, YYYY-MM-DD; got "2025-02-30".',
    ],
    [
      { events: [{ event: 'filed', on: '2025-02-03', papers: 'minutes' }] },
      'Dossier, at events[0].papers: expected a list of texts; got "minutes".',
    ],
    [
      { events: [{ event: 'returned', on: '2025-02-03' }] },
      'Dossier, at events[0].reasons: expected the reasons, a list of texts; got nothing.',
    ],
    [
      { events: [{ event: 'decided', on: '2025-02-03' }] },
      'Dossier, at events[0].recognised: expected true or false; got nothing.',
    ],
    [{ events: [], without: 'guards' }, 'Dossier, at without: expected a list of codes; got "guards".'],
  ];
  for (const [dossier, message] of cases) {
    assert.throws(() => dossierState(set, dossier as Dossier, '2025-12-01'), { name: 'DossierError', message });
  }
  assert.throws(
    () => dossierState(set, undefined, '01/12/2025'),
    /at day: expected a day that exists, YYYY-MM-DD; got "01\/12\/2025"/,
  );
});

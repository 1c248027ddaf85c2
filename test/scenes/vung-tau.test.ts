import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Dossier, dossierState, register, showRate, stepsOf, totals } from '@antt/core';
import { criteriaFor } from '@antt/schemas';
import { inShort } from '@antt/elements/assess';
import { jsonOf, read, show, stage, unitsOf } from './scenes.ts';

interface Year {
  readonly year: number;
  readonly communes: { readonly total: number; readonly recognised: number };
  readonly enterprises: { readonly total: number; readonly recognised: number };
  readonly agencies: { readonly total: number; readonly registered: number };
  readonly schools: { readonly total: number; readonly registered: number };
}
const { year, communes, enterprises, agencies, schools } = jsonOf<Year>('vung-tau-2020.json');
const later = jsonOf<{ year: number; day: string; dossiers: Readonly<Record<string, Dossier>> }>('vung-tau-2023.json');

const { units, records } = unitsOf(
  [
    { kind: 'commune', total: communes.total, met: communes.recognised },
    { kind: 'enterprise', total: enterprises.total, met: enterprises.recognised },
    { kind: 'agency', total: agencies.registered, met: 0, unregistered: agencies.total - agencies.registered },
    { kind: 'school', total: schools.registered, met: 0, unregistered: schools.total - schools.registered },
  ],
  year,
);

describe('scene 3: Vũng Tàu runs the year, 2020 and after', () => {
  stage();

  it('13 of 17 wards and communes are 76.47%, 2 enterprises; schools could not register, agencies hardly did', () => {
    const kinds = ['commune', 'enterprise', 'agency', 'school'];
    const rows = totals(register(units), records, { kinds, years: [year], by: ['kind'], lastDay: () => undefined });
    assert.deepEqual(
      rows.map(({ kind, total, registered, notRegistered, recognised }) => [
        kind,
        total,
        registered,
        notRegistered,
        recognised,
      ]),
      [
        ['commune', 17, 17, 0, 13],
        ['enterprise', 2, 2, 0, 2],
        ['agency', 6, 1, 5, 0],
        ['school', 4, 0, 4, 0],
      ],
    );
    assert.equal(showRate({ count: rows[0]!.recognised, total: rows[0]!.total }), '76,47%');
  });

  it('days of circular 23/2012 are not known, so nobody is called late by it', () => {
    const set = criteriaFor('commune', year);
    assert.ok(stepsOf(set).every(({ unknown, from, before }) => unknown === 'law-not-known' || from || before));
    const open: Dossier = { events: [] };
    assert.equal(dossierState(set, open, `${year + 1}-06-01`).late, false);
  });

  it('shows rates, and who has not registered, on the page', async () => {
    const given = { register: units, records: records.map((record) => inShort(record)) };
    await show('antt-overview', given, async (overview) => {
      const card = (label: string) => overview.locator('.kinds .kind', { hasText: label });
      assert.match(await read(card('Xã, phường, thị trấn')), /76,47% 13 trên 17 đơn vị đạt/);
      assert.match(await read(card('Doanh nghiệp')), /100% 2 trên 2 đơn vị đạt/);
      await card('Nhà trường').getByRole('button', { name: 'Chưa đăng ký: 4' }).click();
      assert.equal(await overview.locator('[part=unit]').count(), schools.total);
      await card('Cơ quan').getByRole('button', { name: 'Chưa đăng ký: 5' }).click();
      assert.equal(await overview.locator('[part=unit]').count(), agencies.total - agencies.registered);
    });
  });

  const set = criteriaFor('commune', later.year);
  const stateOf = (name: string) => dossierState(set, later.dossiers[name], later.day);

  it('under circular 124/2021 tells who is late and what each dossier lacks', () => {
    assert.deepEqual(
      Object.keys(later.dossiers).filter((name) => stateOf(name).late),
      ['Phường 2', 'Phường 3', 'Phường 4'],
    );
    assert.deepEqual(stateOf('Phường 1').lacks, []);
    const lacks = stateOf('Phường 2').lacks.map((each) => ('code' in each ? each.code : each.step));
    assert.deepEqual(lacks, ['meet', 'report', 'minutes', 'decide']);
    assert.equal(stateOf('Phường 3').state, 'not-registered');
    assert.deepEqual(stateOf('Phường 4').offTime[0], { step: 'register', off: 'late', on: '2023-04-12' });
  });

  it('shows them on the page: the late ones in the list, what is lacking in the calendar', async () => {
    const names = Object.keys(later.dossiers);
    const wards = names.map((name, at) => ({ code: `${26_500 + at}`, name, kind: 'commune', from: '2004-01-01' }));
    const shown = wards.map(({ code: unit, name }) => {
      const dossier = later.dossiers[name]!;
      return inShort({ unit, year: later.year, dossier }, stateOf(name));
    });
    await show('antt-overview', { register: wards, records: shown }, async (overview) => {
      await overview.locator('.kinds').getByRole('button', { name: 'Trễ hạn: 3' }).click();
      assert.deepEqual(await overview.locator('[part=unit]').allInnerTexts(), ['Phường 2', 'Phường 3', 'Phường 4']);
      assert.match(await read(overview.locator('.units tbody tr').first()), /Đã nộp hồ sơ, trễ hạn/);
    });
    const year = { unitType: 'commune', year: later.year, today: later.day, unit: 'Phường 2' };
    await show('antt-calendar', { ...year, dossier: later.dossiers['Phường 2'] }, async (calendar) => {
      await calendar.getByText('Trễ hạn').first().waitFor();
      const text = await read(calendar.locator('[lang]').first());
      assert.match(text, /[Bb]áo cáo/);
      assert.match(text, /[Bb]iên bản/);
    });
  });
});

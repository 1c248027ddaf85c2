import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { type Overlay, compile, lintOverlays, wordsFor } from '@antt/core';
import { en } from '@antt/core/locales/en';
import { vi } from '@antt/core/locales/vi';
import { overlayModel, readAs } from '@antt/core/model';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { criteriaFor, unitTypes } from '../src/index.ts';
import { texts as english } from '../src/texts-en.ts';
import { texts as vietnamese } from '../src/texts-vi.ts';

const folder = new URL('./', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const read = (name: string): Overlay => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Overlay;
const sets = unitTypes.map((unitType) => criteriaFor(unitType, 2025));

describe('example overlays', () => {
  assert.equal(files.length, 2);
  for (const name of files) {
    const overlay = read(name);

    it(`${name}: nothing is wrong with it`, () => {
      assert.deepEqual(lintOverlays(sets, [overlay]).problems, []);
      const shaped = readAs(overlayModel, name, overlay);
      assert.deepEqual(shaped.ok ? [] : shaped.problems, []);
    });

    it(`${name}: says in data and in words that it is an example`, () => {
      assert.equal(overlay.example, true);
      assert.match(overlay.enactedBy.number, /ví dụ/);
      assert.match(overlay.enactedBy.issuer, /ví dụ, tỉnh không có thật/);
      assert.match(overlay.words['vi']!.shortTitle, /ví dụ/);
      assert.match(overlay.words['en']!.shortTitle, /Example/);
      for (const question of Object.values(overlay.words['vi']!.questions ?? {})) assert.match(question.label, /ví dụ/);
    });

    it(`${name}: evaluates every unit type, and no result is said to be verified`, () => {
      for (const unitType of unitTypes) {
        const result = compile(criteriaFor(unitType, 2025), { overlays: [overlay] }).evaluate({});
        assert.equal(result.verdict, 'undetermined');
        assert.deepEqual(result.overlays, [overlay.id]);
        assert.equal(result.basis.verification, 'partial');
      }
    });
  }

  it('are taken by the schema that editors load, which refuses a slip', () => {
    const schema = JSON.parse(readFileSync(new URL('../generated/overlay.schema.json', folder), 'utf8')) as object;
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    addFormats.default(ajv);
    const validate = ajv.compile(schema);
    for (const name of files) {
      const overlay = read(name) as Overlay & { readonly $schema: string };
      assert.equal(overlay.$schema, '../generated/overlay.schema.json');
      assert.ok(validate(overlay), `${name}: ${ajv.errorsText(validate.errors)}`);
      assert.equal(validate({ ...overlay, isued: true }), false);
      assert.equal(validate({ ...overlay, changes: [{ ...overlay.changes[0], change: 'loosen' }] }), false);
    }
  });

  const anLam = { overlays: [read('vi-du-an-lam.json')] };
  const songNgan = { overlays: [read('vi-du-song-ngan.json')] };
  const units = (total: number, recognised: number) => ({ total, registered: total, recognised });
  const none = units(0, 0);

  it('An Lâm: 80% of each kind instead of 70% of all together', () => {
    const standard = compile(criteriaFor('commune', 2025), anLam);
    const verdict = (residentialAreas: object, agencies: object) =>
      standard
        .evaluate({ residentialAreas, agencies, enterprises: none, schools: none })
        .criteria.find(({ id }) => id === '5.4')!;
    assert.equal(verdict(units(10, 8), units(10, 8)).verdict, 'met');
    assert.equal(verdict(units(10, 7), units(10, 10)).verdict, 'not-met');
    assert.deepEqual(verdict(units(10, 8), none).citations, ['tt-124-2021 5.4', 'vi-du-an-lam 4.1']);
    assert.deepEqual(standard.evaluate({}).readingsFrom, {
      recognitionBase: 'vi-du-an-lam',
      reduction: 'vi-du-an-lam',
    });
  });

  it('An Lâm: the school year is assessed, and an incident of September belongs to the next one', () => {
    const school = compile(criteriaFor('school', 2025), anLam);
    assert.deepEqual(school.window, { from: '2024-09-01', to: '2025-08-31' });
    assert.deepEqual(school.calendar().window, {
      from: '2024-09-01',
      to: '2025-08-31',
      citation: 'vi-du-an-lam 6.1',
    });
    const [issue] = school.check({ schoolViolence: [{ on: '2025-09-05' }] });
    assert.equal(issue?.code, 'outside-window');
    assert.equal(issue?.data?.['year'], 2026);
  });

  it('An Lâm: days, names, signer and target, each with its place', () => {
    const { criteriaSet, calendar } = compile(criteriaFor('residential-area', 2025), anLam);
    assert.deepEqual(calendar().decisionBefore, { day: '2025-11-10', citation: 'vi-du-an-lam 6.2' });
    assert.deepEqual(criteriaSet.local, {
      bodies: { 'commune-steering-committee': 'vi-du-an-lam 7.1' },
      localWord: 'vi-du-an-lam 7.2',
      signer: { capacity: 'kt', citation: 'vi-du-an-lam 7.3' },
      target: { percent: 80, citation: 'vi-du-an-lam 8' },
    });
    assert.equal(wordsFor(vietnamese, criteriaSet).unitType.label, 'Thôn, bản, tổ dân phố');
    const school = compile(criteriaFor('school', 2025), anLam).criteriaSet;
    assert.equal(wordsFor(vietnamese, school).unitType.label, vietnamese.instrument.unitTypes['school']!.label);
  });

  it('Sông Ngân: points beside the criteria of the nation, decided as soon as they can be', () => {
    const standard = compile(criteriaFor('residential-area', 2025), songNgan);
    const score = (answers: object) => standard.evaluate(answers as never).criteria.at(-1)!;
    const told = { neighbourhoodRules: { issued: true }, talksHeld: 4, householdsTold: { count: 90, total: 100 } };
    const reached = score({ ...told, nightPatrol: true, crimes: { previous: 3, current: 4 } });
    assert.deepEqual(reached.reason, { code: 'score-reached', points: 80, needed: 80 });
    assert.deepEqual(reached.citations, ['vi-du-song-ngan 2.1']);
    assert.equal(score(told).verdict, 'undetermined');
    const below = score({ ...told, nightPatrol: false, crimes: { previous: 3, current: 4 } });
    assert.equal(below.verdict, 'not-met');
    const { criteriaSet } = standard;
    assert.equal(vi.reason(below.reason, wordsFor(vietnamese, criteriaSet)), '70 điểm, cần ít nhất 80 điểm');
    assert.equal(
      en.citation(below.citations[0]!, wordsFor(english, criteriaSet)),
      'Clause 1, Article 2 of Example decision of Sông Ngân province',
    );
    assert.equal(score({ talksHeld: 3, householdsTold: { count: 0, total: 9 } }).verdict, 'not-met');
  });
});

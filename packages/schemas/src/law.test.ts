import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compile, type CriteriaSet, type CriterionDefinition, NoCriteriaError, questionsOf } from '@antt/core';
import { criteriaFor, instrumentData, type UnitType, unitTypes } from './index.ts';
import { texts as english } from './texts-en.ts';
import { texts as vietnamese } from './texts-vi.ts';

/** The tables of circular 124/2021, written a second time: criterion, then question:kind of each row. */
const articles = {
  '4': `
    4.1   partyResolution:document registration:document householdsRegistered:share
    4.2   policyImplemented:yes-no
    4.3.a antiStateActivity:incidents
    4.3.b sabotage:incidents
    4.3.c unlawfulReligiousPropagation:incidents
    4.3.d exploitedDisputes:incidents
    4.3.đ separatism:incidents
    4.3.e prolongedDisputes:incidents
    4.3.g incitedGatherings:incidents
    4.4.a crimes:trend socialEvils:trend otherViolations:trend
    4.4.b seriousCrimes:incidents
    4.4.c newHotspots:count newSocialEvilPersons:count subjectsManaged:yes-no
    4.4.d seriousFiresAccidents:incidents
    4.5   forceRating:choice forceDisciplined:count`,
  '5': `
    5.1 partyResolution:document plan:document registration:document movementModels:count
    5.2 4.2 4.3.a 4.3.b 4.3.c 4.3.d 4.3.đ 4.3.e 4.3.g 4.4.a 4.4.b 4.4.c 4.4.d
    5.3 policeProactive:yes-no policeDisciplined:count
    5.4 residentialAreas:coverage agencies:coverage enterprises:coverage schools:coverage`,
  '6': `
    6.1   partyOrganisation:yes-no partyResolution:document plan:document registration:document
          internalRules:choices staffInformed:share movementModels:count
    6.2   policyImplemented:yes-no policeCoordination:choice
    6.3.a unlawfulReligiousPropagation:incidents
    6.3.b exploitedDisputes:incidents
    6.3.c incitedGatherings:incidents
    6.3.d unlawfulStrikes:incidents
    6.3.đ seriousCrimes:incidents
    6.3.e stateSecretBreaches:incidents
    6.3.g seriousFiresAccidents:incidents
    6.3.h staffFined:count staffEvilsDisciplined:count staffFinedDisciplined:count
    6.4   guardForce:yes-no titlesApply:yes-no guardForceRating:choice guardsDisciplined:count
    6.5   titlesApply:yes-no subordinateUnitsRated:share subordinatesDisciplined:count`,
  '7': `
    7.1 partyOrganisation:yes-no partyResolution:document plan:document registration:document
        internalRules:choices peopleInformed:share movementModels:count
    7.2 policyImplemented:yes-no policeCoordination:choice generalEducation:yes-no parentCoordination:yes-no
    7.3 6.3.a 6.3.b 6.3.c 6.3.đ 6.3.e 6.3.g
    7.4 schoolViolence:incidents offendersDisciplined:count evilsDisciplined:count offenders:count
    7.5 guardForce:yes-no titlesApply:yes-no guardForceRating:choice guardsDisciplined:count
    7.6 titlesApply:yes-no subordinateUnitsRated:share subordinatesDisciplined:count`,
};
const measuredBy: Readonly<Record<UnitType, keyof typeof articles>> = {
  'residential-area': '4',
  commune: '5',
  agency: '6',
  enterprise: '6',
  school: '7',
};

/** A table as criterion ids, each with its rows. */
const rowsOf = (article: keyof typeof articles): [string, string[]][] =>
  articles[article]
    .split(/\n\s*(?=[4-7]\.\d)/)
    .slice(1)
    .map((line) => line.trim().split(/\s+/))
    .map(([id = '', ...rows]) => [id, rows]);

const askedBy = (set: CriteriaSet, { condition, parts = [] }: CriterionDefinition): string[] =>
  condition
    ? [...new Set(questionsOf(condition))].map((id) => `${id}:${set.questions[id]?.kind ?? 'unknown'}`)
    : parts.map((part) => part.id);

describe('criteria of circular 124/2021', () => {
  for (const unitType of unitTypes) {
    const set = criteriaFor(unitType, 2025);
    it(`${unitType}: every criterion of the table, in its order, with its questions`, () => {
      const given = set.criteria.map((criterion) => [criterion.id, askedBy(set, criterion).sort()]);
      assert.deepEqual(
        given,
        rowsOf(measuredBy[unitType]).map(([id, rows]) => [id, rows.sort()]),
      );
    });

    it(`${unitType}: imported criteria are those of the other article, and cite both places`, () => {
      const parts = set.criteria.flatMap(
        (criterion) => criterion.parts?.map((part) => [criterion, part] as const) ?? [],
      );
      assert.equal(parts.length, { commune: 12, school: 6 }[unitType as string] ?? 0);
      for (const [criterion, part] of parts) {
        assert.deepEqual(part.citations, [`tt-124-2021 ${criterion.id}`, `tt-124-2021 ${part.id}`]);
        const home = rowsOf(part.id.startsWith('4') ? '4' : '6').find(([id]) => id === part.id);
        assert.deepEqual(askedBy(set, part).sort(), home?.[1].sort());
      }
    });

    it(`${unitType}: compiles, and every question has words in both languages`, () => {
      const { questions } = compile(set);
      for (const { id } of questions.filter((question) => question.id !== 'excludedAs')) {
        for (const { articles: each } of [vietnamese, english]) {
          assert.ok(
            each.some((article) => article.questions[id]),
            `no words for ${id}`,
          );
        }
      }
    });
  }

  it('names marks, kinds and options exactly', () => {
    const { questions: area } = criteriaFor('residential-area', 2025);
    const { questions: agency } = criteriaFor('agency', 2025);
    const { questions: school } = criteriaFor('school', 2025);
    const kinds = ['fire', 'fatal-labour-accident', 'serious-incident'];
    const marks = ['forceMajeure', 'detectedInTime', 'harmReduced', 'reportedAtOnce'];
    assert.deepEqual(area['seriousCrimes'], { kind: 'incidents', marks });
    assert.deepEqual(area['seriousFiresAccidents'], { kind: 'incidents', marks: ['forceMajeure'], kinds });
    const more = [...kinds, 'environment', 'food-safety'];
    assert.deepEqual(agency['seriousFiresAccidents'], { kind: 'incidents', marks: ['forceMajeure'], kinds: more });
    assert.deepEqual(school['seriousFiresAccidents'], agency['seriousFiresAccidents']);
    assert.deepEqual(area['forceRating'], {
      kind: 'choice',
      options: ['not-completed', 'completed', 'completed-well', 'completed-excellently'],
      scale: true,
      open: ['not-rated'],
    });
    assert.deepEqual(agency['internalRules'], {
      kind: 'choices',
      options: ['premises', 'state-secrets', 'internal-politics', 'labour-safety', 'fire', 'environment'],
    });
    assert.deepEqual(school['internalRules'], {
      kind: 'choices',
      options: ['premises', 'internal-politics', 'learner-management', 'fire'],
    });
    assert.deepEqual(agency['policeCoordination'], {
      kind: 'choice',
      options: ['none', 'implemented', 'not-implemented'],
    });
    assert.deepEqual(agency['guardForceRating'], {
      kind: 'choice',
      options: ['below', 'completed-well', 'advanced-collective'],
    });
  });

  it('names readings, their places and options', () => {
    const { readings } = instrumentData.instrument;
    assert.deepEqual(
      Object.entries(readings).map(([id, { citation, options }]) => [id, citation, ...options].join(' ')),
      [
        'reduction 4.4.a contained reduced',
        'recognitionBase 5.4 pooled per-kind',
        'staffFines 6.3.h any-fine disciplined-only',
        'noGuardForce 6.4 exempt required',
        'schoolOffences 7.4 any-offence disciplined-only',
      ],
    );
  });

  it('names who is left out, the window, the days of registration and decision', () => {
    const facts = unitTypes.map((unitType) => {
      const set = criteriaFor(unitType, 2025);
      const { registration, window, decisionBefore } = compile(set).calendar();
      return [
        [unitType, ...set.scope.exclusions].join(' '),
        `${registration!.from} ${registration!.to}`,
        `${window!.from} ${window!.to}`,
        decisionBefore!.day,
      ].join(', ');
    });
    assert.deepEqual(facts, [
      'residential-area, 2025-01-01 2025-03-31, 2024-11-01 2025-10-31, 2025-11-15',
      'commune, 2025-01-01 2025-03-31, 2024-11-16 2025-11-15, 2025-11-20',
      'agency armed-forces, 2025-01-01 2025-03-31, 2024-11-16 2025-11-15, 2025-11-20',
      'enterprise small micro, 2025-01-01 2025-03-31, 2024-11-16 2025-11-15, 2025-11-20',
      'school primary preschool nursery, 2025-01-01 2025-03-31, 2024-11-16 2025-11-15, 2025-11-20',
    ]);
  });

  it('asks a plan of every unit but a residential area', () => {
    for (const unitType of unitTypes) {
      const { registration } = criteriaFor(unitType, 2025).procedure.dossier!;
      assert.equal(registration?.includes('plan'), unitType !== 'residential-area', unitType);
    }
  });
});

describe('criteriaFor', () => {
  it('refuses years before 2012, fractions and unknown unit types, and says what is known', () => {
    assert.throws(() => criteriaFor('commune', 2011), {
      name: 'NoCriteriaError',
      message: /tt-23-2012.*from 2012 on; got 2011/,
    });
    for (const year of [2025.5, 10000, NaN]) assert.throws(() => criteriaFor('commune', year), NoCriteriaError);
    for (const year of [2019, 2025]) {
      for (const stranger of ['hamlet', '__proto__', 'toString']) {
        assert.throws(() => criteriaFor(stranger as UnitType, year), {
          name: 'NoCriteriaError',
          message: /residential-area.*commune.*agency.*enterprise.*school/,
        });
      }
    }
  });
});

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { type AnswerIssue, compile, type QuestionKind } from '@antt/core';
import type { CommuneAnswers } from '../generated/answers-commune.ts';
import { validateAgencyAnswers } from '../generated/answers-agency.validator.js';
import { validateCommuneAnswers } from '../generated/answers-commune.validator.js';
import { validateEnterpriseAnswers } from '../generated/answers-enterprise.validator.js';
import { validateResidentialAreaAnswers } from '../generated/answers-residential-area.validator.js';
import { validateSchoolAnswers } from '../generated/answers-school.validator.js';
import { criteriaFor, unitTypes } from '../src/index.ts';

const validators = {
  'residential-area': validateResidentialAreaAnswers,
  commune: validateCommuneAnswers,
  agency: validateAgencyAnswers,
  enterprise: validateEnterpriseAnswers,
  school: validateSchoolAnswers,
};

/** What a schema cannot say: comparisons between figures, and windows. The engine's check does. */
const BEYOND_SHAPE: readonly AnswerIssue['code'][] = ['part-exceeds-whole', 'outside-window'];

const good: Readonly<Record<QuestionKind, readonly unknown[]>> = {
  'yes-no': [true, false],
  count: [0, 3, 1_000_000_000],
  document: [{ issued: false }, { issued: true, number: '12/NQ-ĐU', on: '2024-02-29' }, { issued: true, number: '' }],
  share: [
    { count: 1, total: 2 },
    { count: 0, total: 0 },
    { count: 3, total: 2 },
  ],
  trend: [{ previous: 3, current: 0 }],
  coverage: [{ total: 25, registered: 25, recognised: 16 }],
  incidents: [[], [{ on: '2025-03-04' }], [{ on: '1999-01-01' }]],
  choice: [],
  choices: [[]],
};
const bad: Readonly<Record<QuestionKind, readonly unknown[]>> = {
  'yes-no': ['yes', 1, null],
  count: [-1, 1.5, '3', 1_000_000_001, null, true],
  document: [
    {},
    { issued: 'yes' },
    { issued: true, on: '2025-02-29' },
    { issued: true, on: '5/4/2025' },
    { issued: true, on: '2025-04-05T00:00' },
    { issued: true, number: 12 },
    { issued: true, by: 'x' },
    true,
  ],
  share: [{ count: 1 }, { count: 1, total: '2' }, { count: -1, total: 2 }, { count: 1, total: 2, percent: 50 }, 0.5],
  trend: [{ previous: 1 }, { previous: 1, current: 1.5 }, [1, 2]],
  coverage: [
    { total: 1, registered: 1 },
    { total: 1, registered: 1, recognised: null },
  ],
  incidents: [{}, 0, [{}], [{ on: '2025-13-01' }], [{ on: '2025-03-04', note: 'x' }], [null], ['2025-03-04']],
  choice: ['never', '', 0, ['none'], null],
  choices: ['premises', ['never'], [1], {}],
};

describe('standalone validators', () => {
  for (const unitType of unitTypes) {
    const standard = compile(criteriaFor(unitType, 2025));
    const validate = validators[unitType];
    const shapeIsRight = (answers: unknown): boolean =>
      standard.check(answers).every((issue) => BEYOND_SHAPE.includes(issue.code));
    const bothSay = (answers: unknown, expected: boolean): void => {
      const shown = JSON.stringify(answers);
      assert.equal(validate(answers), expected, `the validator on ${shown}`);
      assert.equal(shapeIsRight(answers), expected, `the engine on ${shown}`);
    };

    it(`${unitType}: agree with the engine on every question`, () => {
      for (const { id, definition } of standard.questions) {
        const more: unknown[] = [];
        const worse: unknown[] = [];
        if (definition.kind === 'choice') more.push(...definition.options, ...(definition.open ?? []));
        if (definition.kind === 'choices') {
          more.push(definition.options, [...definition.options].reverse());
          worse.push([definition.options[0], definition.options[0]]);
        }
        if (definition.kind === 'incidents') {
          const [mark] = definition.marks ?? [];
          if (mark !== undefined) more.push([{ on: '2025-03-04', [mark]: false }]);
          if (mark !== undefined) worse.push([{ on: '2025-03-04', [mark]: 'no' }]);
          (definition.kinds ? more : worse).push([{ on: '2025-03-04', kind: 'fire' }]);
          worse.push([{ on: '2025-03-04', kind: 'flood' }]);
        }
        for (const answer of [...good[definition.kind], ...more]) bothSay({ [id]: answer }, true);
        for (const answer of [...bad[definition.kind], ...worse]) bothSay({ [id]: answer }, false);
      }
    });

    it(`${unitType}: agree with the engine on the answers as a whole`, () => {
      bothSay({}, true);
      const strange = [
        '{"__proto__":1}',
        '{"constructor":1}',
        '{"toString":{}}',
        '{"4.1":true}',
        '[]',
        'null',
        '"{}"',
        '1',
      ];
      for (const text of strange) bothSay(JSON.parse(text), false);
    });

    it(`${unitType}: the schema beside them is the engine's own`, async () => {
      const file = resolve(import.meta.dirname, `../generated/answers-${unitType}.schema.json`);
      assert.deepEqual(JSON.parse(await readFile(file, 'utf8')), standard.jsonSchema);
    });

    it(`${unitType}: need no import and no code made at run time`, async () => {
      const code = await readFile(
        resolve(import.meta.dirname, `../generated/answers-${unitType}.validator.js`),
        'utf8',
      );
      assert.doesNotMatch(code, /\bnew Function\b|\beval\(|^\s*import\b|\bimport\(/m);
    });
  }

  it('tell where and what', () => {
    assert.equal(validateCommuneAnswers({ movementModels: 'two', plan: {} }), false);
    const places = validateCommuneAnswers.errors?.map((error) => `${error.instancePath} ${error.keyword}`);
    assert.deepEqual(places?.sort(), ['/movementModels type', '/plan required']);
  });
});

describe('answer types', () => {
  it('say what the engine takes', () => {
    const answers: CommuneAnswers = {
      movementModels: 2,
      residentialAreas: { total: 25, registered: 25, recognised: 16 },
    };
    assert.deepEqual(compile(criteriaFor('commune', 2025)).check(answers), []);
    // @ts-expect-error a count is a number
    const text: CommuneAnswers = { movementModels: 'two' };
    // @ts-expect-error no such question
    const strange: CommuneAnswers = { moveModels: 2 };
    // @ts-expect-error one of the listed kinds
    const kind: CommuneAnswers = { seriousFiresAccidents: [{ on: '2025-03-04', kind: 'flood' }] };
    for (const wrong of [text, strange, kind]) assert.equal(validateCommuneAnswers(wrong), false);
  });
});

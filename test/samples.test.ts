import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compile } from '@antt/core';
import { criteriaFor, unitTypes } from '@antt/schemas';
import { YEAR, excluded, faulty, half, met, notMet, resultOf } from '../stories/samples.ts';

describe('sample answers', () => {
  for (const unitType of unitTypes) {
    it(`of a ${unitType} show what they say`, () => {
      const result = resultOf(unitType, met[unitType]);
      const failing = result.criteria.filter(({ verdict }) => verdict !== 'met').map(({ id }) => id);
      assert.deepEqual(failing, [], 'met under every reading');
      assert.equal(result.verdict, 'met');
      assert.equal(resultOf(unitType, notMet[unitType]).verdict, 'not-met');
      assert.equal(resultOf(unitType, half(unitType)).verdict, 'undetermined');
    });
  }

  it('cover every question', () => {
    for (const unitType of unitTypes) {
      const asked = compile(criteriaFor(unitType, YEAR)).questions.map(({ id }) => id);
      assert.deepEqual(Object.keys(met[unitType]).sort(), [...asked].sort(), unitType);
    }
  });

  it('hold units outside the scope, and faults of several sorts', () => {
    for (const [unitType, answers] of Object.entries(excluded)) {
      assert.equal(resultOf(unitType as keyof typeof excluded, answers).verdict, 'not-applicable');
    }
    const issues = compile(criteriaFor('commune', YEAR)).check(faulty);
    assert.deepEqual(issues.map(({ code }) => code).sort(), [
      'missing-field',
      'negative',
      'outside-window',
      'part-exceeds-whole',
    ]);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Result, compile } from '@antt/core';
import { type UnitType, criteriaFor } from '@antt/schemas';
import { readKit } from '../conform/kit.ts';
import { resultJson } from './result-json.ts';

describe('resultJson', () => {
  it('is what JSON.stringify gives, for every worked case', () => {
    let compared = 0;
    for (const { id, unitType, year, readings, answers, expected } of readKit(undefined, {}).cases) {
      // Some ask for readings that there are none of.
      if ('error' in expected) continue;
      const standard = compile(criteriaFor(unitType as UnitType, year), { readings });
      if (standard.check(answers).length > 0) continue;
      const result = standard.evaluate(answers);
      for (const key of [id, 7, 'Xã "Một"\n'])
        assert.equal(resultJson(key, result), JSON.stringify({ id: key, ...result }));
      compared += 1;
    }
    assert.ok(compared > 500, String(compared));
  });

  it('leaves what is no result of the standard to JSON.stringify', () => {
    const score = { format: 'antt.score/1', criteria: [{ row: '1', points: 3 }] } as unknown as Result;
    assert.equal(resultJson('A', score), '{"id":"A","format":"antt.score/1","criteria":[{"row":"1","points":3}]}');
  });
});

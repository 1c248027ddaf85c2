import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { afterEach, describe, it } from 'node:test';
import { type Answers, type Overlay, compile, lintOverlays, shortfall } from '@antt/core';
import { type UnitType, criteriaFor, unitTypes } from '@antt/schemas';
import { YEAR, half, met, notMet } from '../stories/samples.ts';

const unspoil = (): void => {
  for (const prototype of [Object.prototype, Array.prototype]) Reflect.deleteProperty(prototype, 'toJSON');
};

/** Does something on a page whose library made JSON of its own, the worst there can be: the same for everything. */
function spoilt<Value>(run: () => Value): Value {
  for (const prototype of [Object.prototype, Array.prototype]) {
    Object.defineProperty(prototype, 'toJSON', { value: () => 'spoilt', configurable: true });
  }
  try {
    return run();
  } finally {
    unspoil();
  }
}
afterEach(unspoil);

const overlay = JSON.parse(
  readFileSync(new URL('../packages/schemas/overlays/vi-du-an-lam.json', import.meta.url), 'utf8'),
) as Overlay;

describe('the engine where every object has a toJSON of an old library', () => {
  for (const unitType of unitTypes) {
    it(`says the same of a ${unitType}`, () => {
      const samples: readonly Answers[] = [{}, half(unitType), met[unitType], notMet[unitType]];
      const work = () =>
        samples.map((answers) => {
          const standard = compile(criteriaFor(unitType, YEAR));
          return [standard.evaluate(answers), shortfall(standard, answers)];
        });
      assert.deepEqual(spoilt(work), work());
    });
  }

  it('says the same of a commune with open readings, whatever was answered', () => {
    const figures: readonly Answers[] = [16, 17, 18, 25].flatMap((recognised) =>
      [0, 1, 2].map((count) => ({
        residentialAreas: { total: 25, registered: 25, recognised },
        agencies: { total: count, registered: count, recognised: 0 },
      })),
    );
    const work = () => figures.map((answers) => compile(criteriaFor('commune', YEAR)).evaluate(answers));
    assert.deepEqual(spoilt(work), work());
  });

  it('judges overlays the same, good and bad', () => {
    const sets = unitTypes.map((unitType) => criteriaFor(unitType, YEAR));
    const looser = structuredClone(overlay) as unknown as { changes: { to?: { percent?: number } }[] };
    for (const { to } of looser.changes) if (to?.percent) to.percent = 60;
    const work = () => [
      lintOverlays(sets, [overlay]),
      lintOverlays(sets, [looser]),
      sets.map((set) => compile(set, { overlays: [overlay] }).evaluate(met[set.unitType as UnitType])),
    ];
    const plain = work();
    assert.notDeepEqual(plain[1], plain[0], 'a looser bar is refused');
    assert.deepEqual(spoilt(work), plain);
  });
});

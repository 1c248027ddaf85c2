import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadCases } from '../../packages/schemas/cases/load-cases.ts';
import { lawOf, readLaw } from './law.ts';
import { bruteForce } from './verdicts.ts';

// Both evaluators read the same criteria; people read the law. Their cases hold the second one to it as well.
for (const instrument of ['tt-23-2012', 'tt-124-2021']) {
  describe(`the second evaluator and the hand-written cases of ${instrument}`, () => {
    const files = readLaw(instrument);
    for (const { unitType, id, note, year, answers, readings = {}, expected } of loadCases(instrument)) {
      const { verdict, criteria = {}, others } = expected;
      if (verdict === undefined) continue;
      it(`${unitType} ${id}: ${note}`, () => {
        const given = bruteForce(lawOf(files, unitType, year))(answers, readings);
        assert.equal(given.whole, verdict);
        for (const [criterion, came] of Object.entries(given.criteria)) {
          const wanted = criteria[criterion] ?? others;
          if (wanted !== undefined) assert.equal(came, wanted, criterion);
        }
      });
    }
  });
}

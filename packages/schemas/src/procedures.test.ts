import assert from 'node:assert/strict';
import { test } from 'node:test';
import { procedureNames, stepsOf } from '@antt/core';
import { criteriaFor, unitTypes } from './index.ts';
import { texts as wordsEn } from './procedures-texts-en.ts';
import { texts as wordsVi } from './procedures-texts-vi.ts';
import { procedureFor } from './procedures.ts';
import { texts as textsEn } from './texts-en.ts';
import { texts as textsVi } from './texts-vi.ts';

test('the procedure by itself is that of the criteria, in the same words', () => {
  for (const unitType of unitTypes) {
    for (const year of [2012, 2021, 2022, 2024, 2025, 2030]) {
      const [whole, alone] = [criteriaFor(unitType, year), procedureFor(unitType, year)];
      assert.deepEqual(stepsOf(alone), stepsOf(whole));
      assert.deepEqual([alone.window, alone.amendments, alone.hash], [whole.window, whole.amendments, whole.hash]);
      for (const [words, texts] of [
        [wordsVi, textsVi],
        [wordsEn, textsEn],
      ] as const) {
        const [own, full] = [procedureNames(words, alone), procedureNames(texts, whole)];
        assert.equal(own.unitType, full.unitType);
        for (const { by, papers = [], people = [], receiver = 'unit' } of stepsOf(whole)) {
          for (const code of [...by, receiver]) assert.equal(own.body(code), full.body(code));
          for (const code of papers) assert.equal(own.paper(code), full.paper(code));
          for (const code of people) assert.equal(own.person(code), full.person(code));
        }
        for (const id of ['tt-23-2012', 'tt-124-2021', 'tt-48-2025']) {
          if (whole.instrument === id || whole.amendments.includes(id)) {
            assert.equal(own.instrument(id), full.instrument(id));
          }
        }
      }
    }
  }
});

test('years and kinds that there are no rules for are refused', () => {
  assert.throws(() => procedureFor('commune', 2011), /from 2012 on, the first year of tt-23-2012; got 2011/);
  assert.throws(() => procedureFor('commune', '2025' as never), /year: expected a whole number .* got "2025"/);
  assert.throws(() => procedureFor('hamlet', 2025), /Unknown unit type "hamlet"/);
});

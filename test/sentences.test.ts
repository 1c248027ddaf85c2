import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type CriterionResult, type Locale, compile, wordsFor } from '@antt/core';
import { en } from '@antt/core/locales/en';
import { vi } from '@antt/core/locales/vi';
import { criteriaFor, unitTypes } from '@antt/schemas';
import { texts as textsEn } from '@antt/schemas/texts/en';
import { texts as textsVi } from '@antt/schemas/texts/vi';
import { lawOf, readLaw } from './brute-force/law.ts';
import { chance, randomUnit } from './brute-force/random-units.ts';

const UNITS = 300;
const MOST_WORDS = 25;
const written = readLaw('tt-124-2021');
const flat = (criteria: readonly CriterionResult[]): readonly CriterionResult[] =>
  criteria.flatMap((criterion) => [criterion, ...flat(criterion.parts)]);
const wordsIn = (line: string): number => line.split(/\s+/).length;

const languages: readonly (readonly [Locale, typeof textsVi])[] = [
  [vi, textsVi],
  [en, textsEn],
];

describe('reasons of random units, as shown', () => {
  for (const unitType of unitTypes) {
    it(`${unitType}: no line and no sentence has more than ${MOST_WORDS} words, in either language`, () => {
      const law = lawOf(written, unitType, 2025);
      const set = criteriaFor(unitType, 2025);
      const standard = compile(set);
      const random = chance(25 + unitType.length);
      const said = languages.map(([locale, texts]) => ({ locale, words: wordsFor(texts, set) }));
      let longest = 0;
      for (let at = 0; at < UNITS; at += 1) {
        const { answers } = randomUnit(law, random);
        for (const { reason } of flat(standard.evaluate(answers).criteria)) {
          for (const { locale, words } of said) {
            const lines = locale.reasonLines(reason, words);
            assert.ok(lines.length > 0);
            for (const line of [...lines, ...locale.reason(reason, words).split('. ')]) {
              longest = Math.max(longest, wordsIn(line));
              assert.ok(wordsIn(line) <= MOST_WORDS, line);
              assert.equal(line.charAt(0), line.charAt(0).toUpperCase());
            }
          }
        }
      }
      assert.ok(longest > MOST_WORDS - 8, 'long ones are among them');
    });
  }
});

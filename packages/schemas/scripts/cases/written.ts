import { existsSync, readFileSync } from 'node:fs';
import { loadCases } from '../../cases/load-cases.ts';
import type { ConformanceCase } from '../../src/conformance.ts';

const casesFolder = new URL('../../cases/', import.meta.url);

/** The hand-written cases of an instrument, each made to stand alone, and those about the law itself. */
export function writtenCases(instrument: string): readonly ConformanceCase[] {
  const cases = loadCases(instrument).map(
    ({ id, note, unitType, year, readings = {}, answers, expected }): ConformanceCase => ({
      id,
      note,
      instrument,
      unitType,
      year,
      readings,
      answers,
      expected,
    }),
  );
  const law = new URL(`${instrument}/law/law.json`, casesFolder);
  if (!existsSync(law)) return cases;
  const { cases: aboutLaw } = JSON.parse(readFileSync(law, 'utf8')) as { cases: readonly ConformanceCase[] };
  return [
    ...cases,
    ...aboutLaw.map(({ id, note, unitType, year, expected }) => ({
      id,
      note,
      instrument,
      unitType,
      year,
      readings: {},
      answers: {},
      expected,
    })),
  ];
}

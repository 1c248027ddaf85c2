import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { loadCases } from '../../cases/load-cases.ts';
import type { ConformanceCase } from '../../src/conformance.ts';

const casesFolder = new URL('../../cases/', import.meta.url);

/** Cases that were written to stand alone, such as those about the law itself: answers may be left out. */
type AloneCase = Omit<ConformanceCase, 'instrument' | 'readings' | 'answers'> &
  Partial<Pick<ConformanceCase, 'readings' | 'answers'>>;

function aloneCases(instrument: string): readonly AloneCase[] {
  const folder = new URL(`${instrument}/alone/`, casesFolder);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const file = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as { readonly cases: readonly AloneCase[] };
      return file.cases;
    });
}

/** The hand-written cases of an instrument, each made to stand alone. */
export function writtenCases(instrument: string): readonly ConformanceCase[] {
  return [...loadCases(instrument), ...aloneCases(instrument)].map(
    ({ id, note, unitType, year, readings = {}, answers = {}, expected }): ConformanceCase => ({
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
}

import { readFileSync, readdirSync } from 'node:fs';
import {
  type AmendmentFile,
  type CriteriaFile,
  type CriteriaSet,
  type InstrumentData,
  type InstrumentFile,
  NoCriteriaError,
  amendSet,
  resolveCriteria,
} from '@antt/core';

/** All written law, as plain data, by `<instrument>/<file>`. */
export type LawFiles = Readonly<Record<string, unknown>>;

const folder = new URL('../../criteria/', import.meta.url);

/** Instruments, articles and amendments; words are no rules and stay out. */
export function readLawFiles(): LawFiles {
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const paths = names.flatMap(({ name }) =>
    readdirSync(new URL(`${name}/`, folder))
      .filter((file) => /^(instrument|article-\d+|amendment)\.json$/.test(file))
      .map((file) => `${name}/${file}`),
  );
  return Object.fromEntries(
    paths.sort().map((path) => [path, JSON.parse(readFileSync(new URL(path, folder), 'utf8'))]),
  );
}

/** The law put together from files that may have been changed on purpose, the way `criteriaFor` does. */
export interface Law {
  readonly instruments: readonly InstrumentData[];
  readonly amendments: readonly AmendmentFile[];
  criteriaFor(unitType: string, year: number): CriteriaSet;
}

export function lawFrom(files: LawFiles): Law {
  const under = (id: string): readonly unknown[] =>
    Object.entries(files).flatMap(([path, file]) => (path.startsWith(`${id}/article-`) ? [file] : []));
  const entries = Object.entries(files);
  const instruments = entries
    .flatMap(([path, file]) => (path.endsWith('/instrument.json') ? [file as InstrumentFile] : []))
    .map((instrument): InstrumentData => ({ instrument, articles: under(instrument.id) as CriteriaFile[], hash: '' }))
    .sort((a, b) => a.instrument.years.from - b.instrument.years.from);
  const amendments = entries.flatMap(([path, file]) =>
    path.endsWith('/amendment.json') ? [file as AmendmentFile] : [],
  );
  return {
    instruments,
    amendments,
    criteriaFor(unitType, year) {
      const governing = instruments.find(
        ({ instrument: { years } }) => year >= years.from && year <= (years.to ?? Infinity),
      );
      if (!governing) throw new NoCriteriaError(`No instrument governs ${year}.`);
      const set = resolveCriteria(governing, unitType, year);
      return amendSet(
        set,
        amendments.map((amendment) => ({ amendment, hash: '' })),
      );
    },
  };
}

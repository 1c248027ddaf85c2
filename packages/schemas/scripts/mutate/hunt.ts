import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { type FormStandard, calendarOf, compileSet } from '@antt/core';
import { type Engine, runCase } from '../../cases/run-case.ts';
import type { ConformanceCase } from '../../src/conformance.ts';
import { refusal } from './check.ts';
import { type Law, type LawFiles, lawFrom } from './law.ts';
import type { Mutant } from './mutants.ts';

/** What became of a mutant. `unchanged`: what is asked of every unit is the same as before; there is nothing to catch. */
export type Fate =
  | { readonly fate: 'caught'; readonly by: string }
  /** The model, or a check of it, does not take the law as it would be. */
  | { readonly fate: 'refused'; readonly because: string }
  /** The model takes it, and no case is answered otherwise, but the engine cannot work with it. */
  | { readonly fate: 'thrown'; readonly because: string }
  | { readonly fate: 'survived' | 'unchanged' };

const casesFolder = new URL('../../cases/', import.meta.url);

/** The conformance kit. */
export function readKit(): readonly ConformanceCase[] {
  // Other folders hold cases of what the kit does not ask for.
  const instruments = readdirSync(casesFolder, { withFileTypes: true }).filter(({ name }) =>
    existsSync(new URL(`${name}/generated/`, casesFolder)),
  );
  return instruments.flatMap(({ name }) => {
    const folder = new URL(`${name}/generated/`, casesFolder);
    return readdirSync(folder).flatMap((file) =>
      readFileSync(new URL(file, folder), 'utf8')
        .split('\n')
        .flatMap((line) => (line === '' ? [] : (JSON.parse(line) as ConformanceCase))),
    );
  });
}

export function engineOn(law: Law): Engine {
  const standards = new Map<string, FormStandard>();
  return {
    criteriaFor: law.criteriaFor,
    compile(set, options) {
      const key = `${set.unitType} ${set.year} ${JSON.stringify(options.readings)}`;
      const standard = standards.get(key) ?? compileSet(set, options);
      standards.set(key, standard);
      return standard;
    },
    calendar: (set) => calendarOf(set),
    instrument: (id) => law.instruments.find(({ instrument }) => instrument.id === id)!.instrument,
    amendment: (id) => law.amendments.find((amendment) => amendment.id === id)!,
  };
}

/** What the law asks of a unit type in a year, as text; how it came to be told apart (hash) left out. */
function asked(law: Law, unitType: string, year: number): string {
  try {
    return JSON.stringify(law.criteriaFor(unitType, year));
  } catch (error) {
    return String(error);
  }
}

/** Catches mutants with the cases of a kit. Those of unit types that a mutant does not touch are passed over. */
export function hunter(files: LawFiles, kit: readonly ConformanceCase[]): (mutant: Mutant) => Fate {
  const original = lawFrom(files);
  const groups = new Map<string, ConformanceCase[]>();
  for (const one of kit) {
    const key = `${one.unitType} ${one.year}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const before = new Map(
    [...groups].map(([key, [first]]) => [key, asked(original, first!.unitType, first!.year)] as const),
  );
  const aboutLaw = kit.filter(({ expected }) => expected.law);

  return ({ files: mutated }) => {
    const law = lawFrom(mutated);
    const engine = engineOn(law);
    const touched = [...groups].filter(
      ([key, [first]]) => asked(law, first!.unitType, first!.year) !== before.get(key),
    );
    const same = JSON.stringify([law.instruments.map(({ instrument }) => instrument), law.amendments]);
    const was = JSON.stringify([original.instruments.map(({ instrument }) => instrument), original.amendments]);
    if (touched.length === 0 && same === was) return { fate: 'unchanged' };
    let thrown: Error | undefined;
    for (const one of [...touched.flatMap(([, cases]) => cases), ...aboutLaw]) {
      try {
        const [difference] = runCase(engine, one);
        if (difference) return { fate: 'caught', by: `${one.instrument} ${one.unitType} ${one.id} (${difference.at})` };
      } catch (error) {
        if (!thrown) {
          const because = refusal(mutated);
          if (because !== undefined) return { fate: 'refused', because };
        }
        thrown ??= error as Error;
      }
    }
    if (!thrown) return { fate: 'survived' };
    return { fate: 'thrown', because: `${thrown.name}: ${thrown.message}` };
  };
}

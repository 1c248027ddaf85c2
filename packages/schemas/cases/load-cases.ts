import { readFileSync, readdirSync } from 'node:fs';
import type { DayRange, IsoDay, Verdict } from '@antt/core';
import type { UnitType } from '../src/index.ts';

/** What a case expects; only what is named is compared. README.md tells it in full. */
export interface Expected {
  readonly verdict?: Verdict;
  readonly criteria?: Readonly<Record<string, Verdict>>;
  /** The verdict of every criterion, imported ones too, that `criteria` does not name. */
  readonly others?: Verdict;
  /** Fields of the reason of the whole result, when the unit is out of scope. */
  readonly reason?: Readonly<Record<string, unknown>>;
  readonly reasons?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly citations?: Readonly<Record<string, readonly string[]>>;
  readonly missing?: readonly string[];
  readonly error?: {
    readonly code: string;
    readonly path?: string;
    readonly data?: Readonly<Record<string, unknown>>;
    /** Figures that must not be given. */
    readonly dataWithout?: readonly string[];
  };
  readonly calendar?: {
    readonly registration?: DayRange;
    readonly window?: DayRange;
    readonly decisionBefore?: IsoDay;
    readonly decision?: { readonly on: IsoDay; readonly late: boolean };
  };
}

/** A case as it stands in the file. */
interface WrittenCase {
  readonly id: string;
  readonly note: string;
  /** Criteria at whose edge it stands: just met, just not, or just refused. */
  readonly boundary?: readonly string[];
  readonly year?: number;
  readonly readings?: Readonly<Record<string, string>>;
  readonly base?: string;
  readonly without?: readonly string[];
  readonly answers: Readonly<Record<string, unknown>>;
  readonly expected: Expected;
}

interface CaseFile {
  readonly format: 'antt.cases/1';
  readonly instrument: string;
  readonly unitType: UnitType;
  readonly year: number;
  readonly bases: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly cases: readonly WrittenCase[];
}

/** A case ready to run: its file's defaults and its base put in. */
export interface Case extends Omit<WrittenCase, 'base' | 'without'> {
  readonly file: string;
  readonly instrument: string;
  readonly unitType: UnitType;
  readonly year: number;
}

/** Answers of a case: the base, less what is left out, with single questions replaced. */
function answersOf({ bases }: CaseFile, { id, base, without = [], answers }: WrittenCase): Record<string, unknown> {
  const start = base === undefined ? {} : bases[base];
  if (!start) throw new Error(`Case ${id}: there is no base "${String(base)}".`);
  const lost = without.find((question) => !Object.hasOwn(start, question));
  if (lost !== undefined) throw new Error(`Case ${id}: "${lost}" is not in the base, so it cannot be left out.`);
  const kept = Object.entries(start).filter(([question]) => !without.includes(question));
  return { ...Object.fromEntries(kept), ...answers };
}

/** All worked cases of an instrument. */
export function loadCases(instrument: string): readonly Case[] {
  const folder = new URL(`./${instrument}/`, import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => {
      const file = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as CaseFile;
      return file.cases.map(({ base: _base, without: _without, ...written }, index) => ({
        file: name,
        instrument: file.instrument,
        unitType: file.unitType,
        ...written,
        year: written.year ?? file.year,
        answers: answersOf(file, file.cases[index]!),
      }));
    });
}

import type { CriteriaSet } from '@antt/core';
import { type UnitType, criteriaFor, unitTypes } from '@antt/schemas';
import { UsageError } from './failure.ts';

/** Options that several commands share, in the form that `parseArgs` takes. */
export const UNIT_OPTIONS = { 'unit-type': { type: 'string' }, year: { type: 'string' } } as const;

export const UNIT_OPTIONS_HELP = `  --unit-type U   ${unitTypes.join(', ')}
  --year Y        the assessed year, for example 2025`;

/** Options of the commands that say what is asked of a unit. */
export const ASKED_OPTIONS = { ...UNIT_OPTIONS, overlay: { type: 'string', multiple: true } } as const;

export const ASKED_OPTIONS_HELP = `${UNIT_OPTIONS_HELP}
  --overlay FILE  a province's own rules (antt.overlay/1), with what they ask; may be repeated`;

/** Whether the law knows such a kind of unit. */
export const isUnitType = (value: string): value is UnitType => (unitTypes as readonly string[]).includes(value);

/** The unit type asked for. */
export function unitTypeOf(value: string | undefined): UnitType | undefined {
  if (value === undefined || isUnitType(value)) return value;
  throw new UsageError(`--unit-type: expected one of ${unitTypes.join(', ')}; got ${JSON.stringify(value)}.`);
}

/** The assessed year asked for; whether the law knows it is found when its criteria are looked up. */
export function yearOf(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d{4}$/.test(value)) return Number(value);
  throw new UsageError(`--year: expected a year of four digits, such as 2025; got ${JSON.stringify(value)}.`);
}

/** The criteria that `--unit-type` and `--year` name; both are needed. */
export function criteriaAsked(command: string, values: { 'unit-type'?: string; year?: string }): CriteriaSet {
  const unitType = unitTypeOf(values['unit-type']);
  const year = yearOf(values.year);
  if (unitType === undefined) throw new UsageError(`--unit-type is missing. See \`antt ${command} --help\`.`);
  if (year === undefined) throw new UsageError(`--year is missing. See \`antt ${command} --help\`.`);
  return criteriaFor(unitType, year);
}

/** `recognitionBase=pooled` … as readings by id. Whether they exist is for `compile` to say. */
export function readingsOf(values: readonly string[] | undefined): Readonly<Record<string, string>> {
  const readings = new Map<string, string>();
  for (const value of values ?? []) {
    const [, reading, option] = /^([^=]+)=(.+)$/.exec(value) ?? [];
    if (reading === undefined || option === undefined) {
      throw new UsageError(
        `--reading: expected NAME=OPTION, such as recognitionBase=pooled; got ${JSON.stringify(value)}.`,
      );
    }
    if (readings.has(reading)) throw new UsageError(`--reading: ${reading} is given twice.`);
    readings.set(reading, option);
  }
  return Object.fromEntries(readings);
}

/** Refuses a FILE where a command reads none. */
export function noFiles(command: string, positionals: readonly string[]): void {
  if (positionals.length > 0) {
    throw new UsageError(
      `antt ${command} reads no file, got ${positionals.join(' ')}. See \`antt ${command} --help\`.`,
    );
  }
}

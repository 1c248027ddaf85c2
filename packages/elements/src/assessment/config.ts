import { type CompileOptions, ReadingError, type Standard, compile } from '@antt/core';
import { criteriaFor, unitTypes } from '@antt/schemas';
import type { UiStrings } from '../locales/types.ts';

export type Readings = Readonly<Record<string, string>>;

/** What the page asked for. */
export interface Configuration {
  readonly unitType: string;
  readonly year: number | undefined;
  readonly readings: Readings;
  readonly overlays: readonly unknown[];
}

/** What the form rests on, or why there is none. */
export type Configured =
  | { readonly standard: Standard; readonly error?: undefined }
  | { readonly standard?: undefined; readonly error: Error; readonly message: (ui: UiStrings) => string };

/** `recognitionBase=pooled reduction=contained`. A part without `=` reaches `compile`, which refuses it. */
export function parseReadings(attribute: string | null): Readings {
  const parts = (attribute ?? '').split(/[\s,;]+/).filter(Boolean);
  return Object.fromEntries(parts.map((part) => [part.split('=', 1)[0]!, part.slice(part.indexOf('=') + 1)]));
}

export function configure({ unitType, year, readings, overlays }: Configuration): Configured {
  const failed = (error: Error, message: (ui: UiStrings) => string): Configured => ({ error, message });
  const known: readonly string[] = unitTypes;
  if (!unitType) return failed(new Error('unit-type is not set'), (ui) => ui.noUnitType);
  if (!known.includes(unitType)) {
    return failed(new Error(`unit-type "${unitType}" is none of ${known.join(', ')}`), (ui) => ui.unknownUnitType(unitType));
  }
  // No year of today as a default: a verdict must not depend on the clock of a device.
  if (year === undefined) return failed(new Error('year is not set'), (ui) => ui.noYear);
  let set;
  try {
    set = criteriaFor(unitType as (typeof unitTypes)[number], year);
  } catch (error) {
    return failed(error as Error, (ui) => ui.unknownYear(String(year)));
  }
  try {
    return { standard: compile(set, { readings, overlays } as CompileOptions) };
  } catch (error) {
    return failed(error as Error, (ui) => (error instanceof ReadingError ? ui.badReading : ui.badConfiguration));
  }
}

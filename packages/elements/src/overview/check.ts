import type { Unit } from '@antt/core';
import { isRecord } from '../assessment/raw.ts';
import type { OverviewRecord } from './records.ts';

/** What is wrong with units or records as the page gives them, for its developer; `undefined`: they can be shown. */
export function problemIn(units: readonly Unit[], records: readonly OverviewRecord[]): string | undefined {
  const lists: readonly (readonly [string, unknown])[] = [
    ['register', units],
    ['records', records],
  ];
  for (const [name, list] of lists) {
    if (!Array.isArray(list)) return `${name}: expected a list, got ${list === null ? 'null' : typeof list}`;
  }
  const unit = units.findIndex(
    (each: unknown) =>
      !isRecord(each) ||
      [each['code'], each['name'], each['kind'], each['from']].some((text) => typeof text !== 'string'),
  );
  if (unit >= 0) return `register[${unit}]: expected an object with code, name, kind and from, each a text`;
  const record = records.findIndex(
    (each: unknown) => !isRecord(each) || typeof each['unit'] !== 'string' || !Number.isInteger(each['year']),
  );
  if (record >= 0) return `records[${record}]: expected an object with unit (a code as text) and year (a whole number)`;
  return undefined;
}

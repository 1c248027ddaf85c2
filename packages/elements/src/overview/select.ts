import { fold } from '@antt/core';
import { unitTypes } from '@antt/schemas/current';
import type { Row } from './picture.ts';
import type { OverviewFilter, RateBase, Standing } from './records.ts';
import { counts } from './tally.ts';

/** What the list can be sorted by. */
export const columns = ['name', 'kind', 'parent', 'standing', 'cycle', 'failing'] as const;
export type Column = (typeof columns)[number];

/** Whether a row is in a state that a filter asks for. */
function isIn(row: Row, state: NonNullable<OverviewFilter['state']>, base: RateBase): boolean {
  const { standing, record } = row;
  switch (state) {
    case 'counted':
      return counts(row, base);
    case 'short':
      return counts(row, base) && standing !== 'met';
    case 'registered':
      return standing !== 'not-applicable' && record?.registered === true;
    case 'not-registered':
      return standing !== 'not-applicable' && record?.registered === false;
    case 'late':
      return standing !== 'not-applicable' && record?.late === true;
    case 'not-applicable':
      return standing === state;
    default:
      return counts(row, base) && standing === state;
  }
}

/** The rows that a filter lets through. Every word of the text has to begin one of theirs. */
export function filtered(rows: readonly Row[], filter: OverviewFilter, base: RateBase): readonly Row[] {
  const { kinds, state, criterion, within, text = '' } = filter;
  const words = fold(text).split(' ').filter(Boolean);
  return rows.filter(
    (row) =>
      (!kinds || kinds.includes(row.kind)) &&
      (!state || isIn(row, state, base)) &&
      (!criterion || Boolean(row.record?.failing?.includes(criterion))) &&
      (!within || row.unit.code === within || row.unit.parent === within) &&
      words.every((word) => row.sought.includes(` ${word}`)),
  );
}

const STANDINGS: readonly Standing[] = ['not-met', 'undetermined', 'not-assessed', 'met', 'not-applicable'];

const keys: Readonly<Record<Column, (row: Row) => number>> = {
  name: ({ rank }) => rank,
  kind: ({ kind }) => unitTypes.indexOf(kind),
  parent: ({ parentRank }) => parentRank,
  standing: ({ standing }) => STANDINGS.indexOf(standing),
  // What wants attention first.
  cycle: ({ record }) => (record?.registered === false ? 0 : record?.late ? 1 : record ? 3 : 2),
  failing: ({ record }) => -(record?.failing?.length ?? 0),
};

/** The rows in the order of a column; among equals, of their names. Compares numbers only: names were ranked before. */
export function sorted(rows: readonly Row[], column: Column, descending: boolean): readonly Row[] {
  const key = keys[column];
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => sign * (key(a) - key(b)) || a.rank - b.rank);
}

/** Finds the sheet and the headings of a table and reads its units, one piece after the other. */
import { AnttError, type Standard } from '@antt/core';
import { unitTypes } from '@antt/schemas';
import type { Defaults } from '../record.ts';
import type { Standards } from '../standards.ts';
import { isBlank } from './cell.ts';
import { type Layout, SEARCHED, firstTexts, layoutOf, namesOf } from './headings.ts';
import type { Speech } from './speech.ts';
import { type Row, type Rows, type Sheet, type Table, TableError } from './table.ts';

/** A sheet whose headings are known. */
export interface OpenSheet {
  readonly sheet: Sheet;
  /** Sheets that were not read. */
  readonly others: readonly string[];
  readonly layout: Layout;
  /** The rows of units, without the headings. */
  units(): AsyncGenerator<Rows>;
}

/** A year that stands in the first rows, for files that say theirs in a column. */
const yearIn = (rows: readonly Row[]): number | undefined =>
  rows
    .flatMap(({ cells }) => cells)
    .map((cell) => (typeof cell === 'string' || typeof cell === 'number' ? Number(cell) : NaN))
    .find((year) => Number.isInteger(year) && year >= 2012 && year < 2100);

/** The standards whose columns may stand in the file: that asked for, and those of other kinds of unit beside it. */
function standardsFor(rows: readonly Row[], defaults: Defaults, standards: Standards): readonly Standard[] {
  const year = defaults.year ?? yearIn(rows) ?? new Date().getFullYear();
  return unitTypes.flatMap((unitType) => {
    try {
      return [standards.of(unitType, year)];
    } catch (error) {
      // An overlay for one kind of unit need not fit another; that of the file itself is said when its rows are read.
      if (error instanceof AnttError && unitType !== defaults.unitType) return [];
      throw error;
    }
  });
}

/**
 * The first sheet with headings that are known.
 *
 * @throws {TableError} when there is none, or when its headings cannot be used.
 */
export async function openSheet(
  table: Table,
  { defaults, standards, speeches }: { defaults: Defaults; standards: Standards; speeches: readonly Speech[] },
): Promise<OpenSheet> {
  let seen: readonly string[] = [];
  for (const sheet of table.sheets) {
    const pieces = toAsync(sheet.pieces());
    const first = await pieces.next();
    if (first.done) continue;
    const rows = first.value.rows.filter(({ cells }) => cells.some((cell) => !isBlank(cell))).slice(0, SEARCHED);
    const layout = layoutOf(rows, namesOf(standardsFor(rows, defaults, standards), speeches, rows), speeches);
    if (!layout) {
      if (seen.length === 0) seen = firstTexts(rows);
      continue;
    }
    const others = named(table.sheets.filter((other) => other !== sheet));
    return { sheet, others, layout, units: () => below(layout, first.value, pieces) };
  }
  throw new TableError({ code: 'no-headings', sheets: named(table.sheets), seen });
}

const named = (sheets: readonly Sheet[]): readonly string[] => sheets.map(({ name }) => name).filter(Boolean);

async function* toAsync(pieces: AsyncIterable<Rows> | Iterable<Rows>): AsyncGenerator<Rows> {
  yield* pieces;
}

/** What stands below the headings; a first piece may have been searched already. */
async function* below({ last }: Layout, first: Rows, pieces: AsyncGenerator<Rows>): AsyncGenerator<Rows> {
  yield { ...first, rows: first.rows.filter(({ number }) => number > last) };
  yield* pieces;
}

/** Finds the headings of a table and which column of the law each of them is. */
import type { Standard } from '@antt/core';
import { nearest } from '../nearest.ts';
import { MOST_PROBLEMS, shortened } from '../problem.ts';
import { type Cell, isBlank, plain, tidy } from './cell.ts';
import { type Column, type ColumnWords, allColumns } from './columns.ts';
import type { Speech } from './speech.ts';
import { type Row, TableError, letters } from './table.ts';

/** A column of a file, and what it is for: `id`, `name`, `unitType`, `year` or the id of a column of the law. */
export interface Heading {
  readonly position: number;
  readonly id: string;
  /** As it stands in the file. */
  readonly text: string;
}

export interface Layout {
  readonly headings: readonly Heading[];
  /** Positions of columns that hold nothing to read: running numbers, remarks. */
  readonly ignored: ReadonlySet<number>;
  /** The row after which units follow. */
  readonly last: number;
}

/** Rows that are searched for headings: a title and a date may stand above them. */
export const SEARCHED = 20;

/** What offices call the columns that belong to no question. */
const COMMON: Readonly<Record<string, readonly string[]>> = {
  id: ['id', 'mã', 'mã đơn vị', 'mã số', 'code', 'unit code'],
  name: ['name', 'tên', 'tên đơn vị', 'đơn vị', 'unit name', 'unit'],
  unitType: ['unittype', 'unit-type', 'loại đơn vị', 'unit type'],
  year: ['year', 'năm', 'năm đánh giá'],
  '': ['stt', 'tt', 'số tt', 'số thứ tự', 'no.', 'ghi chú', 'note', 'notes', 'remarks'],
};

/** A heading without what is added for the eye. */
const bare = (cell: Cell): string =>
  typeof cell === 'string'
    ? plain(cell)
        .replace(/[*:：]+$/, '')
        .trim()
    : '';

/** A known column: its id, and the name by which it was found as a person would write it. */
interface Known {
  readonly id: string;
  readonly shown: string;
}

/** Columns by what may stand above them: the id, or the heading in any language. */
export type Names = ReadonlyMap<string, Known>;

/** The names that a standard has for its columns, with as many incidents as the rows name. */
export function namesOf(standards: readonly Standard[], speeches: readonly Speech[], rows: readonly Row[]): Names {
  let numbered = 2;
  for (const { cells } of rows) {
    for (const cell of cells) {
      const [, place, number] = /^[^\s[]+\[(\d{1,2})\]\.|(?:, vụ|, case) (\d{1,2}):/.exec(bare(cell)) ?? [];
      numbered = Math.max(numbered, Number(place ?? number ?? 0));
    }
  }
  const incidents = numbered + 1;
  const names = new Map<string, Known>();
  const add = (columns: readonly Column[]): void => {
    for (const { id, heading, question, choice } of columns) {
      names.set(plain(id), { id, shown: id }).set(bare(heading), { id, shown: heading });
      if (choice !== undefined) names.set(plain(question), { id: question, shown: question });
    }
  };
  for (const standard of standards) {
    for (const words of speeches.map((speech): ColumnWords => speech.columnWords(standard))) {
      add(allColumns(standard, incidents, words));
    }
  }
  for (const [id, all] of Object.entries(COMMON)) for (const shown of all) names.set(shown, { id, shown });
  return names;
}

const known = (names: Names, { cells }: Row): number =>
  cells.filter((cell) => !isBlank(cell) && names.has(bare(cell))).length;

/** The rows of headings begin with the best of the first rows; those right below it that are of the template belong to them. */
function headingRows(names: Names, rows: readonly Row[], hints: ReadonlySet<string>): readonly Row[] {
  const scores = rows.map((row) => known(names, row));
  const best = Math.max(0, ...scores);
  if (best === 0) return [];
  const from = scores.findIndex((score) => score >= Math.max(1, best / 2));
  const isHint = ({ cells }: Row): boolean => cells.some((cell) => hints.has(bare(cell)));
  let to = from + 1;
  while (to < rows.length && (scores[to]! >= Math.max(2, best / 2) || isHint(rows[to]!))) to += 1;
  return rows.slice(from, to);
}

function refuseLost(texts: readonly string[]): void {
  const lost = texts.filter((text) => /\p{L}\?\p{L}|\?{2}/u.test(text));
  if (lost.length > 0) throw new TableError({ code: 'lost-headings' });
}

/**
 * What the columns of a table are for, found in its first rows.
 *
 * @returns `undefined` where no heading is known at all.
 * @throws {TableError} for headings that are unknown, stand twice, are merged, or where the codes are missing.
 */
export function layoutOf(rows: readonly Row[], names: Names, speeches: readonly Speech[]): Layout | undefined {
  const hints = new Set(speeches.map(({ own }) => plain(own.template.idHint)));
  const found = headingRows(names, rows, hints);
  if (found.length === 0) return undefined;
  const labels = found.filter(({ cells }) => !cells.some((cell) => hints.has(bare(cell))));
  const headings: Heading[] = [];
  const unknown: { position: number; text: string }[] = [];
  const ignored = new Set<number>();
  const width = Math.max(...labels.map(({ cells }) => cells.length));
  for (let position = 0; position < width; position += 1) {
    const cells = labels.map((row) => row.cells[position]).filter((cell) => !isBlank(cell));
    if (cells.length === 0) continue;
    const merged = cells.find((cell) => typeof cell === 'object' && 'fault' in cell && cell.fault.code === 'merged');
    if (merged && typeof merged === 'object' && 'fault' in merged) {
      throw new TableError({ code: 'merged-headings', range: merged.fault.shown });
    }
    // The row of ids stands first: it says what a column is, whatever was made of the heading below it.
    const texts = cells.map((cell) =>
      typeof cell === 'string' ? tidy(cell) : String(typeof cell === 'object' ? '' : cell),
    );
    const id = cells.map((cell) => names.get(bare(cell))?.id).find((one) => one !== undefined);
    const text = texts.at(-1)!;
    if (id === undefined) unknown.push({ position, text });
    else if (id === '') ignored.add(position);
    else headings.push({ position, id, text });
  }
  refuseTwice(headings);
  if (unknown.length > 0) {
    refuseLost(unknown.map(({ text }) => text));
    const all = [...names.keys()];
    throw new TableError({
      code: 'unknown-headings',
      headings: unknown.slice(0, MOST_PROBLEMS).map(({ position, text }) => ({
        column: letters(position),
        heading: shortened(text, 100),
        near: names.get(nearest(plain(text), all) ?? '')?.shown,
      })),
      more: Math.max(0, unknown.length - MOST_PROBLEMS),
    });
  }
  if (!headings.some(({ id }) => id === 'id')) throw new TableError({ code: 'no-id-column' });
  return { headings, ignored, last: found.at(-1)!.number };
}

function refuseTwice(headings: readonly Heading[]): void {
  const first = new Map<string, Heading>();
  for (const heading of headings) {
    const before = first.get(heading.id);
    if (before) {
      const [one, other] = [letters(before.position), letters(heading.position)];
      throw new TableError({ code: 'repeated-heading', heading: heading.text, first: one, second: other });
    }
    first.set(heading.id, heading);
  }
}

/** What stands in the first row that holds anything, to say what was found in place of headings. */
export function firstTexts(rows: readonly Row[]): readonly string[] {
  const row = rows.find(({ cells }) => cells.some((cell) => !isBlank(cell)));
  return (row?.cells ?? []).filter((cell): cell is string => typeof cell === 'string' && !isBlank(cell)).map(tidy);
}

import { AnttError } from '@antt/core';
import type { Cell } from './cell.ts';
import type { FileProblem } from './words.ts';

/** A row of a table as a spreadsheet counts it, from 1. Blank cells may be missing. */
export interface Row {
  readonly number: number;
  readonly cells: readonly Cell[];
  /** Hidden by hand or by a filter; it is read like any other. */
  readonly hidden?: boolean;
}

/** Rows in order, some at a time, with how much of the whole has been read (0 to 1). */
export interface Rows {
  readonly rows: readonly Row[];
  readonly read: number;
}

/** A table that can be read once. */
export interface Table {
  /** Its sheets, the most likely first. Of CSV they have no name, and are the same text cut up by one delimiter or another. */
  readonly sheets: readonly Sheet[];
}

export interface Sheet {
  readonly name: string;
  pieces(): AsyncIterable<Rows> | Iterable<Rows>;
  /** Delimiter of a CSV file, to write results the same way. */
  readonly delimiter?: string;
  /** Numbers of days count from 1904, as old Macintosh workbooks do. */
  readonly date1904?: boolean;
}

/** A file that is no table that can be read. The words for `problem` come from the language asked for. */
export class TableError extends AnttError {
  override readonly name = 'TableError';
  readonly code = 'antt-table';
  readonly problem: FileProblem;
  constructor(problem: FileProblem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** `A`, `Z`, `AA`: the letters over a column, from 0. */
export function letters(column: number): string {
  let left = column + 1;
  let text = '';
  for (; left > 0; left = Math.floor((left - 1) / 26)) text = String.fromCharCode(65 + ((left - 1) % 26)) + text;
  return text;
}

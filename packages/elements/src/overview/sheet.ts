/** A cell of a sheet: text, a whole number, or nothing. */
export type Cell = string | number | undefined;

export interface Sheet {
  /** At most 31 characters, none of `[]:*?/\`. */
  readonly name: string;
  /** The first row heads the others. */
  readonly rows: readonly (readonly Cell[])[];
}

/** What spreadsheets would take for a formula, also in the wide letters of East Asia. */
const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

function field(cell: Cell): string {
  if (typeof cell !== 'string') return String(cell ?? '');
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A sheet as CSV for spreadsheets: UTF-8 with a byte order mark, without which Vietnamese letters break in Excel; commas and
 * CRLF as in RFC 4180. A text that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export const csvOf = ({ rows }: Sheet): string =>
  `\ufeff${rows.map((row) => row.map(field).join(',')).join('\r\n')}\r\n`;

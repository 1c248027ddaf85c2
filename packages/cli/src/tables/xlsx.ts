import ExcelJS from 'exceljs';
import { shortened } from '../problem.ts';
import { type Cell, DAYS_FROM_1900_TO_1904 } from './cell.ts';
import { type Row, type Rows, type Sheet, type Table, TableError } from './table.ts';
import { checkWorkbook } from './workbook-guard.ts';

/** Rows handed on at a time. */
const PIECE = 500;

/** Rows that a sheet can have. */
const MOST_ROWS = 1_048_576;

/** What a table of units does not need, and what is large or breaks the library in many files. */
const IGNORED = [
  'dataValidations',
  'conditionalFormatting',
  'hyperlinks',
  'drawing',
  'picture',
  'tableParts',
  'extLst',
];

const dayCell = (date: Date): Cell =>
  Number.isNaN(date.getTime())
    ? { fault: { code: 'not-a-day', shown: '?' } }
    : { day: date.toISOString().slice(0, 10) };

/** A number as the sheet shows it where that is a code with leading zeros; 100% is no 1. */
function numberCell(value: number, format: string | undefined): Cell {
  if (Number.isNaN(value)) return { fault: { code: 'error-value', shown: '#NUM!' } };
  if (format?.includes('%') && format.replace(/"[^"]*"|\\./g, '').includes('%')) {
    return { fault: { code: 'not-a-figure', shown: `${Number((value * 100).toPrecision(12))}%` } };
  }
  return format !== undefined && /^0{2,}$/.test(format) && Number.isInteger(value) && value >= 0
    ? String(value).padStart(format.length, '0')
    : value;
}

/** What a cell holds, told by what the library made of it. */
function cellOf(value: ExcelJS.CellValue, format: string | undefined): Cell {
  if (value === null || value === undefined || value === '') return undefined;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return numberCell(value, format);
  if (value instanceof Date) return dayCell(value);
  if ('error' in value) return { fault: { code: 'error-value', shown: value.error } };
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('hyperlink' in value) return cellOf(value.text, format);
  if ('result' in value && value.result !== undefined) return cellOf(value.result, format);
  const formula = 'formula' in value ? value.formula : 'sharedFormula' in value ? value.sharedFormula : '';
  return { fault: { code: 'formula-without-value', shown: `=${shortened(formula, 40)}` } };
}

/** A later day by as many days; other cells as they are. */
const shifted = (cell: Cell, days: number): Cell =>
  days !== 0 && typeof cell === 'object' && 'day' in cell
    ? dayCell(new Date(Date.parse(cell.day) + days * 86_400_000))
    : cell;

function rowOf(row: ExcelJS.Row, days: number): Row {
  // Of full length at once: with gaps a row whose last cell is far to the right is slow to read.
  const cells = Array.from<Cell>({ length: row.cellCount });
  row.eachCell({ includeEmpty: false }, (cell, column) => {
    const value = shifted(cellOf(cell.value, cell.numFmt), days);
    if (value === undefined) return;
    cells[column - 1] =
      cell.type === ExcelJS.ValueType.Merge
        ? { fault: { code: 'merged', shown: `${cell.master.address}, ${cell.address}` } }
        : value;
  });
  return { number: row.number, cells, hidden: row.hidden };
}

function* piecesOf(sheet: ExcelJS.Worksheet, days: number): Generator<Rows> {
  // No program makes more: the rows between would be looked for one by one.
  if (sheet.rowCount > MOST_ROWS) throw new TableError({ code: 'xlsx-unreadable' });
  const numbers: number[] = [];
  sheet.eachRow({ includeEmpty: false }, (_row, number) => numbers.push(number));
  for (let at = 0; at < numbers.length; at += PIECE) {
    const rows = numbers.slice(at, at + PIECE).map((number) => rowOf(sheet.getRow(number), days));
    yield { rows, read: Math.min(1, (at + PIECE) / numbers.length) };
  }
}

/** An XLSX workbook, unpacked only after a look at what is in it. @throws {TableError} */
export async function xlsxTable(bytes: Buffer): Promise<Table> {
  const { date1904 } = checkWorkbook(bytes);
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer, { ignoreNodes: IGNORED });
    // Days that the library has counted from 1900 all the same.
    const days = date1904 && !workbook.properties.date1904 ? DAYS_FROM_1900_TO_1904 : 0;
    // What is hidden is most often left over from before.
    const [seen, hidden] = [true, false].map((visible) =>
      workbook.worksheets.filter(({ state }) => ((state ?? 'visible') === 'visible') === visible),
    ) as [ExcelJS.Worksheet[], ExcelJS.Worksheet[]];
    const sheets = [...seen, ...hidden].map((sheet): Sheet => ({
      name: sheet.name,
      pieces: () => readable(piecesOf(sheet, days)),
      ...(date1904 ? { date1904 } : {}),
    }));
    if (sheets.length > 0) return { sheets };
  } catch {
    // What the library says of it is about its own insides.
    throw new TableError({ code: 'xlsx-unreadable' });
  }
  // A workbook has a sheet; those of this one are kept where the library does not look.
  throw new TableError({ code: 'xlsx-unreadable' });
}

/** What the library finds only when a cell is asked for. */
function* readable(pieces: Iterable<Rows>): Generator<Rows> {
  try {
    yield* pieces;
  } catch {
    throw new TableError({ code: 'xlsx-unreadable' });
  }
}

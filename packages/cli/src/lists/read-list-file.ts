/** Reads a list of recognised units: pasted text, JSON, or rows of a CSV or XLSX file. */
import { type ListRow, type RecognitionList, listFrom, readList, readListRows } from '@antt/core';
import { AnttError } from '@antt/core';
import { InputError, UsageError, printable } from '../failure.ts';
import { type Input, endingOf, inputOf, wholeOf } from '../io/input.ts';
import { readOne } from '../one-unit.ts';
import type { Cell } from '../tables/cell.ts';
import { speechIn } from '../tables/speech.ts';
import { type Table, TableError, letters } from '../tables/table.ts';

const FORMATS = ['text', 'json', 'csv', 'xlsx'] as const;
type ListFormat = (typeof FORMATS)[number];

/** What is to be read, and as what. Text is what other commands would call a table. */
export interface ListInput extends Omit<Input, 'format'> {
  readonly format: ListFormat;
}

/** Works out what FILE (or nothing, or `-`) and `--format` mean for a list. */
export function listInput(positionals: readonly string[], format: string | undefined): ListInput {
  if (format !== undefined && !FORMATS.includes(format as ListFormat)) {
    throw new UsageError(`--format: expected ${FORMATS.join(', ')}; got ${JSON.stringify(format)}.`);
  }
  const { format: own, ...input } = inputOf(positionals, undefined);
  const ending = endingOf(input.name);
  const byEnding: ListFormat =
    input.name === '<stdin>' || !['json', 'csv', 'tsv', 'xlsx', 'xlsm', 'xls', 'xlsb', 'ods'].includes(ending)
      ? 'text'
      : own === 'jsonl'
        ? 'json'
        : own;
  return { ...input, format: (format as ListFormat | undefined) ?? byEnding };
}

/** A list is some thousand names. */
const LARGEST = 32 * 1024 * 1024;

/** What a cell says in a list: headings are often merged over columns, and numbers are places in the list. */
function textIn(cell: Cell, place: string, say: (cell: Extract<Cell, object>) => string): string {
  if (cell === undefined) return '';
  if (typeof cell !== 'object') return String(cell);
  if ('day' in cell) return cell.day;
  if (cell.fault.code === 'merged') return '';
  throw new InputError([printable(`${place}: ${say(cell)}`)]);
}

async function rowsOf(table: Table, name: string, language: string): Promise<ListRow[]> {
  const { own } = await speechIn(language);
  const rows: ListRow[] = [];
  for (const sheet of table.sheets) {
    for await (const piece of sheet.pieces()) {
      for (const { number, cells } of piece.rows) {
        const texts = Array.from(cells, (cell, column) =>
          textIn(cell, `${name}:${number}: ${letters(column)}`, (fault) =>
            'fault' in fault ? own.cell(fault.fault) : '',
          ),
        );
        rows.push({ cells: texts, line: number });
      }
    }
    // The first sheet that holds anything is the list.
    if (rows.some(({ cells }) => cells.some((cell) => cell.trim() !== ''))) break;
  }
  return rows;
}

/** @throws {InputError} that names file, row and what is wrong. */
export async function readListFile(input: ListInput, language: string): Promise<RecognitionList> {
  if (input.name === '<stdin>' && process.stdin.isTTY) {
    process.stderr.write('antt: reading the list from the terminal; Ctrl-D ends it\n');
  }
  try {
    if (input.format === 'json') {
      const { value } = await readOne({ ...input, format: 'json' }, 'antt check-list takes one list');
      return listFrom(value);
    }
    const bytes = await wholeOf({ ...input, format: 'csv' }, LARGEST, () => {
      throw new TableError({ code: 'too-large', most: `${LARGEST / 1024 / 1024} MB` });
    });
    if (input.format === 'text') return readList((await import('../tables/encoding.ts')).decodeText(bytes));
    const table =
      input.format === 'csv'
        ? (await import('../tables/csv.ts')).csvTable(bytes)
        : await (await import('../tables/xlsx.ts')).xlsxTable(bytes);
    return readListRows(await rowsOf(table, input.name, language));
  } catch (error) {
    if (error instanceof TableError) {
      throw new InputError([printable(`${input.name}: ${(await speechIn(language)).own.file(error.problem)}`)]);
    }
    if (error instanceof AnttError && error.code === 'antt-list') {
      throw new InputError([printable(`${input.name}: ${error.message}`)]);
    }
    throw error;
  }
}

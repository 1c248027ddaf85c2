import Papa from 'papaparse';
import { decodeText } from './encoding.ts';
import { type Row, type Rows, type Sheet, type Table, TableError } from './table.ts';

/** Characters handed to the parser at a time: some hundred rows. */
const PIECE = 64 * 1024;

const DELIMITERS = [';', '\t', ','];

/**
 * Delimiters by how often a line has them outside quotation marks, the most likely first. A comma before a space is one of a
 * sentence, as in most headings, unless nothing else is there. A file of one column has none: then it is the comma.
 */
export function delimitersOf(text: string): readonly string[] {
  const lines = text
    .slice(0, 65_536)
    .replace(/"(?:[^"]|"")*"/g, '')
    .split('\n', 20);
  const most = (delimiter: string | RegExp): number => Math.max(...lines.map((line) => line.split(delimiter).length));
  const often = (delimiter: string): number => most(delimiter === ',' ? /,(?! )/ : delimiter);
  const likely = DELIMITERS.filter((delimiter) => often(delimiter) > 1).sort((one, other) => often(other) - often(one));
  return likely.length > 0 ? likely : [','];
}

/** What is plainly something else under the name of a table. */
function refuseOther(bytes: Uint8Array): void {
  const start = new TextDecoder('latin1')
    .decode(bytes.subarray(0, 512))
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart();
  if (start.startsWith('PK\u0003\u0004')) throw new TableError({ code: 'is-xlsx' });
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0) {
    throw new TableError({ code: 'is-xls' });
  }
  if (/^[{[]/.test(start)) throw new TableError({ code: 'is-json' });
  if (/^<(!doctype html|html|table|\?xml)/i.test(start)) throw new TableError({ code: 'is-html' });
}

/** The parser's own objects for a text; it goes on when it is told so. */
interface Parsed {
  readonly data: readonly (readonly string[])[];
  readonly errors: readonly { readonly code: string; readonly row?: number | undefined }[];
  readonly meta: { readonly cursor: number };
}

function pieceOf({ data, errors, meta }: Parsed, before: number, length: number): Rows {
  const [error] = errors.filter(({ code }) => code === 'MissingQuotes' || code === 'InvalidQuotes');
  if (error) {
    const unended = errors.some(({ code }) => code === 'MissingQuotes');
    throw new TableError({ code: unended ? 'unended-quote' : 'bad-quotes', row: before + (error.row ?? 0) + 1 });
  }
  const rows = data.map((cells, at): Row => ({ number: before + at + 1, cells }));
  return { rows, read: Math.min(1, meta.cursor / length) };
}

/** Rows as the parser finds them; it waits until those it has given are used. */
async function* piecesOf(text: string, delimiter: string): AsyncGenerator<Rows> {
  const given: Parsed[] = [];
  let parser: Papa.Parser | undefined;
  let ended = false;
  let wake = (): void => {};
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    chunkSize: PIECE,
    chunk(results: Papa.ParseResult<string[]>, own: Papa.Parser) {
      own.pause();
      parser = own;
      given.push(results);
      wake();
    },
    complete() {
      ended = true;
      wake();
    },
  });
  for (let row = 0; ;) {
    const parsed = given.shift();
    if (parsed) {
      yield pieceOf(parsed, row, text.length);
      row += parsed.data.length;
      parser?.resume();
    } else if (ended) return;
    else await new Promise<void>((resolve) => (wake = resolve));
  }
}

/** A CSV file: any encoding that `decodeText` knows, with commas, semicolons or tabs. */
export function csvTable(bytes: Uint8Array): Table {
  refuseOther(bytes);
  // Files put together from several have several line ends.
  const text = decodeText(bytes).replace(/\r\n?/g, '\n');
  if (text.trim() === '') throw new TableError({ code: 'empty' });
  // Excel's own line that says which delimiter follows; it stays a row, so that rows are counted as Excel does.
  const [, said] = /^sep=(.)\n/i.exec(text) ?? [];
  // Names with many commas may hide what the delimiter is: then no heading is known, and the next one is tried.
  const delimiters = said === undefined ? delimitersOf(text) : [said];
  return {
    sheets: delimiters.map((delimiter): Sheet => ({ name: '', delimiter, pieces: () => piecesOf(text, delimiter) })),
  };
}

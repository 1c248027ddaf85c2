/** Looks at a file that is said to be an XLSX workbook before the library unpacks it. */
import { TableError } from './table.ts';
import { MOST_UNPACKED, type Entry, entriesOf } from './zip.ts';

/** Some ten thousand units of a hundred columns: a gigabyte of memory. */
export const MOST_CELLS = 1_000_000;

const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

/** How often an element begins: behind its name stands white space, `/` or `>`. */
function count(content: Buffer, name: string): number {
  let found = 0;
  for (let at = content.indexOf(name); at !== -1; at = content.indexOf(name, at + name.length)) {
    const next = content[at + name.length] ?? 0;
    if (next <= 0x20 || next === 0x2f || next === 0x3e) found += 1;
  }
  return found;
}

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** Bytes before the end of a row in which its last cell begins, but for one with a long text. */
const LAST_CELL = 200;

/** How many cells there are room for in rows whose last cell is far to the right: the library passes through all of them. */
function roomOfWideRows(content: Buffer): number {
  let room = 0;
  for (let at = content.indexOf('</row>'); at !== -1; at = content.indexOf('</row>', at + 6)) {
    const before = content.toString('latin1', Math.max(0, at - LAST_CELL), at);
    const [, column] = /^<c r="([A-Z]{3})\d/.exec(before.slice(Math.max(0, before.lastIndexOf('<c ')))) ?? [];
    if (column !== undefined) room += columnOf(column);
  }
  return room;
}

/** How many cells the merges of a sheet cover: the library makes each of them. */
function mergedCells(content: Buffer): number {
  let cells = 0;
  for (let at = content.indexOf('<mergeCell'); at !== -1; at = content.indexOf('<mergeCell', at + 10)) {
    const [tag] = /^<mergeCells?(?=[\s/>])[^<>]*>/.exec(content.toString('latin1', at, at + 200)) ?? [];
    if (tag?.startsWith('<mergeCells')) continue;
    const [, , left, top, right = left, bottom = top] =
      /\sref\s*=\s*(["'])([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?\1/.exec(tag ?? '') ?? [];
    // Written in another way than programs write it, so as not to be counted.
    if (left === undefined || right === undefined) throw new TableError({ code: 'xlsx-unreadable' });
    cells += (Math.abs(columnOf(right) - columnOf(left)) + 1) * (Math.abs(Number(bottom) - Number(top)) + 1);
  }
  return cells;
}

/** Whether an attribute has this value anywhere, in either kind of quotation marks. */
const has = (content: Buffer, attribute: string, value: string): boolean =>
  content.includes(`${attribute}="${value}"`) || content.includes(`${attribute}='${value}'`);

/** What the library would read as something else, without a word: texts that are not there, days written as texts. */
function isMisread(sheet: Buffer, names: ReadonlySet<string>): boolean {
  return has(sheet, ' t', 'd') || (has(sheet, ' t', 's') && !names.has('xl/sharedStrings.xml'));
}

function checkContents(entries: readonly Entry[], names: ReadonlySet<string>): void {
  let cells = 0;
  for (const { name, content } of entries) {
    // Everything is unpacked once here, within what the directory promised: the library would unpack it unasked.
    const unpacked = content();
    const start = unpacked.toString('latin1', 0, 4096);
    if (start.includes('<!DOCTYPE') || start.includes('<!ENTITY')) throw new TableError({ code: 'xml-entities' });
    // Whatever it is called: the library goes by part of the name.
    cells += count(unpacked, '<c') + count(unpacked, '<row') + mergedCells(unpacked) + roomOfWideRows(unpacked);
    if (/^\/?xl\/worksheets\/[^/]+\.xml$/i.test(name) && isMisread(unpacked, names)) {
      throw new TableError({ code: 'xlsx-unreadable' });
    }
    if (cells > MOST_CELLS) throw new TableError({ code: 'too-many-cells', most: MOST_CELLS.toLocaleString('en') });
  }
}

/** What is known of a workbook before the library reads it. */
export interface Checked {
  /** It counts days from 1904. The library sees this only where it is written as a figure. */
  readonly date1904: boolean;
}

/** @throws {TableError} for what is no workbook that can be read safely. */
export function checkWorkbook(bytes: Buffer): Checked {
  if (bytes.length === 0) throw new TableError({ code: 'empty' });
  if (bytes.subarray(0, OLE.length).equals(OLE)) {
    throw new TableError({ code: bytes.includes(ENCRYPTED) ? 'is-encrypted' : 'is-xls' });
  }
  if (bytes.length > MOST_UNPACKED)
    throw new TableError({ code: 'too-large', most: `${MOST_UNPACKED / 1024 / 1024} MB` });
  if (bytes.toString('latin1', 0, 4) !== 'PK\u0003\u0004') {
    const start = bytes.toString('latin1', 0, 512).trimStart();
    throw new TableError({
      code: /^(\u00ef\u00bb\u00bf)?<(!doctype html|html|table|\?xml)/i.test(start) ? 'is-html' : 'not-xlsx',
    });
  }
  const entries = entriesOf(bytes);
  const names = new Set(entries.map(({ name }) => name.replace(/^\//, '')));
  const mimetype = entries.find(({ name }) => name === 'mimetype');
  if (mimetype?.content().toString('latin1').includes('opendocument')) throw new TableError({ code: 'is-ods' });
  if (names.has('xl/workbook.bin')) throw new TableError({ code: 'is-xlsb' });
  if (!names.has('xl/workbook.xml')) throw new TableError({ code: 'not-xlsx' });
  checkContents(entries, names);
  const book = entries.find(({ name }) => /^\/?xl\/workbook\.xml$/.test(name))!.content();
  return { date1904: has(book, 'date1904', '1') || has(book, 'date1904', 'true') };
}

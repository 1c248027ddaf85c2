/** Looks at a file that is said to be an XLSX workbook before the library unpacks it. */
import { TableError } from './table.ts';
import { MOST_UNPACKED, type Entry, entriesOf } from './zip.ts';

/** Some ten thousand units of a hundred columns: a gigabyte of memory. */
export const MOST_CELLS = 1_000_000;

const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

const count = (content: Buffer, text: string): number => {
  let found = 0;
  for (let at = content.indexOf(text); at !== -1; at = content.indexOf(text, at + text.length)) found += 1;
  return found;
};

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** How many cells the merges of a sheet cover: the library makes each of them. */
function mergedCells(content: Buffer): number {
  let cells = 0;
  let at = content.indexOf('<mergeCell ');
  for (; at !== -1; at = content.indexOf('<mergeCell ', at + 11)) {
    const [, left = 'A', top, right = 'A', bottom] =
      /ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/.exec(content.toString('latin1', at, at + 80)) ?? [];
    cells += (columnOf(right) - columnOf(left) + 1) * (Number(bottom ?? 1) - Number(top ?? 1) + 1);
  }
  return cells;
}

function checkContents(entries: readonly Entry[]): void {
  let cells = 0;
  for (const { name, content } of entries) {
    // Everything is unpacked once here, within what the directory promised: the library would unpack it unasked.
    const unpacked = content();
    if (!/\.(xml|rels|vml)$/i.test(name)) continue;
    const start = unpacked.toString('latin1', 0, 4096);
    if (start.includes('<!DOCTYPE') || start.includes('<!ENTITY')) throw new TableError({ code: 'xml-entities' });
    if (!/^\/?xl\/worksheets\/[^/]+\.xml$/i.test(name)) continue;
    cells += count(unpacked, '<c ') + count(unpacked, '<c>') + count(unpacked, '<row ') + mergedCells(unpacked);
    if (cells > MOST_CELLS) throw new TableError({ code: 'too-many-cells', most: MOST_CELLS.toLocaleString('en') });
  }
}

/** @throws {TableError} for what is no workbook that can be read safely. */
export function checkWorkbook(bytes: Buffer): void {
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
  checkContents(entries);
}

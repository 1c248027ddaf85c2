/** Looks into a ZIP archive before it is unpacked: what is in it, and that it is not more than it may be. */
import { inflateRawSync } from 'node:zlib';
import { TableError } from './table.ts';

export interface Entry {
  readonly name: string;
  /** Unpacks it, if it is no larger than the directory says. @throws {TableError} */
  content(): Buffer;
}

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
const LONGEST_COMMENT = 65_535;

const MEGABYTE = 1024 * 1024;
/** Half a gigabyte of XML is what a spreadsheet of some million cells unpacks to. */
export const MOST_UNPACKED = 256 * MEGABYTE;
const MOST_ENTRIES = 2_000;

const damaged = (): TableError => new TableError({ code: 'zip-damaged' });

function endOfDirectory(bytes: Buffer): number {
  const last = Math.max(0, bytes.length - 22 - LONGEST_COMMENT);
  for (let at = bytes.length - 22; at >= last; at -= 1) if (bytes.readUInt32LE(at) === END) return at;
  throw damaged();
}

/**
 * The entries of an archive. Names come from its directory, which programs that read it go by.
 *
 * @throws {TableError} when it is damaged, encrypted, or would unpack to more than a spreadsheet needs.
 */
export function entriesOf(bytes: Buffer): readonly Entry[] {
  const end = endOfDirectory(bytes);
  const count = bytes.readUInt16LE(end + 10);
  // Marks of ZIP64, whose directory stands elsewhere: only larger files need it, and what is checked must be what is read.
  const elsewhere = [4, 6, 8, 10].some((field) => bytes.readUInt16LE(end + field) === 0xffff);
  if (elsewhere || [12, 16].some((field) => bytes.readUInt32LE(end + field) === 0xffffffff)) throw damaged();
  if (count > MOST_ENTRIES) throw new TableError({ code: 'too-many-parts', most: MOST_ENTRIES.toLocaleString('en') });
  const entries: Entry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  let total = 0;
  for (let read = 0; read < count; read += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== DIRECTORY) throw damaged();
    const flags = bytes.readUInt16LE(at + 8);
    const method = bytes.readUInt16LE(at + 10);
    const packed = bytes.readUInt32LE(at + 20);
    const size = bytes.readUInt32LE(at + 24);
    const nameLength = bytes.readUInt16LE(at + 28);
    const offset = bytes.readUInt32LE(at + 42);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    if (flags & 1) throw new TableError({ code: 'zip-encrypted' });
    // Without compression there is as much as is packed, and entries may share it. 0xffffffff stands for the sizes of ZIP64.
    total += Math.max(size, packed);
    if (total > MOST_UNPACKED) throw new TableError({ code: 'zip-too-large', most: `${MOST_UNPACKED / MEGABYTE} MB` });
    entries.push({ name, content: () => unpack(bytes, offset, packed, size, method) });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  // Programs read on for as long as there are entries, whatever their number is said to be.
  if (at + 4 <= bytes.length && bytes.readUInt32LE(at) === DIRECTORY) throw damaged();
  return entries;
}

function unpack(bytes: Buffer, offset: number, packed: number, size: number, method: number): Buffer {
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== LOCAL) throw damaged();
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const part = bytes.subarray(start, start + packed);
  if (part.length < packed) throw damaged();
  if (method === 0) return part;
  try {
    // Stops as soon as more comes out than the directory promised.
    return method === 8 ? inflateRawSync(part, { maxOutputLength: Math.max(1, size) }) : Buffer.alloc(0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') {
      throw new TableError({ code: 'zip-too-large', most: `${MOST_UNPACKED / MEGABYTE} MB` });
    }
    throw damaged();
  }
}

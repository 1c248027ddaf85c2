import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { InputError, UsageError, printable } from '../failure.ts';
import { NOT_UTF8, decodeUtf8 } from './json.ts';

export type Format = 'json' | 'jsonl' | 'csv' | 'xlsx';

/** What is to be read: a file or standard input, and how. */
export interface Input {
  /** As named in messages. */
  readonly name: string;
  readonly format: Format;
  /** Its bytes, chunk by chunk. @throws {InputError} when it cannot be read. */
  bytes(): AsyncIterable<Buffer>;
  /** How many there are, where that is known beforehand. */
  size(): Promise<number | undefined>;
}

/** Formats by the ending of a file. What only looks like a workbook is refused by its content, with what to do. */
const FORMATS: Readonly<Record<string, Format>> = {
  json: 'json',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  csv: 'csv',
  tsv: 'csv',
  xlsx: 'xlsx',
  xlsm: 'xlsx',
  xls: 'xlsx',
  xlsb: 'xlsx',
  ods: 'xlsx',
};

export const isFormat = (value: string): value is Format => ['json', 'jsonl', 'csv', 'xlsx'].includes(value);

/** The ending of a file's name, in lower case and without its dot. */
export const endingOf = (file: string): string => /\.([a-z0-9]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';

const PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder, not a file',
  EACCES: 'reading this file is not permitted',
};

/** Why a file could not be read. */
export function readProblem(error: unknown, noSuch = PROBLEMS['ENOENT']!): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' ? noSuch : (PROBLEMS[code] ?? message);
}

async function* guarded(name: string, stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield* stream;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new InputError([`${printable(name)}: ${readProblem(error)}`]);
  }
}

/** Works out what FILE (or nothing, or `-`) and `--format` mean. */
export function inputOf(positionals: readonly string[], format: string | undefined): Input {
  const [file = '-', ...more] = positionals;
  if (more.length > 0) throw new UsageError(`Expected one FILE, got ${positionals.length}: ${positionals.join(' ')}.`);
  if (format !== undefined && !isFormat(format)) {
    throw new UsageError(`--format: expected json, jsonl, csv or xlsx, got ${JSON.stringify(format)}.`);
  }
  if (file === '-') {
    const bytes = (): AsyncIterable<Buffer> => guarded('<stdin>', process.stdin);
    return { name: '<stdin>', format: format ?? 'json', bytes, size: () => Promise.resolve(undefined) };
  }
  return {
    name: file,
    format: format ?? FORMATS[endingOf(file)] ?? 'json',
    bytes: () => guarded(file, createReadStream(file, { highWaterMark: 64 * 1024 })),
    // What cannot be looked at is said when it is read.
    size: () =>
      stat(file).then(
        ({ size }) => size || undefined,
        () => undefined,
      ),
  };
}

/** A record is some thousand bytes: what is larger is something else, most likely one record a line. */
const LARGEST = 16 * 1024 * 1024;

/** All bytes of an input. `tooLarge` throws. */
export async function wholeOf(input: Input, most: number, tooLarge: () => never): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of input.bytes()) {
    length += chunk.length;
    if (length > most) tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The whole input as text. @throws {InputError} when it is too large, no UTF-8, or empty where it may not be. */
export async function textOf(input: Input, mayBeEmpty = false): Promise<string> {
  const bytes = await wholeOf(input, LARGEST, () => {
    throw new InputError([
      `${printable(input.name)}: more than 16 MB for one record; is it one record a line (--format jsonl)?`,
    ]);
  });
  const text = decodeUtf8(bytes);
  if (text === undefined) throw new InputError([`${printable(input.name)}: ${NOT_UTF8}`]);
  if (!mayBeEmpty && text.trim() === '')
    throw new InputError([`${printable(input.name)}:1: expected answers as JSON, got nothing`]);
  return text;
}

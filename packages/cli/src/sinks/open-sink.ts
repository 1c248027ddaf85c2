/** Where results go and in which format, as `--output` and `--to` say. */
import { createWriteStream } from 'node:fs';
import { resolve } from 'node:path';
import type { Writable } from 'node:stream';
import { OutputError, UsageError } from '../failure.ts';
import { endingOf } from '../io/input.ts';
import { outputTo } from '../io/output.ts';
import type { Speech } from '../tables/speech.ts';
import { jsonlSink } from './jsonl.ts';
import type { Sink } from './sink.ts';

export type Target = 'jsonl' | 'csv' | 'xlsx';

const isTarget = (value: string): value is Target => ['jsonl', 'csv', 'xlsx'].includes(value);

/** What `--to` says, else the ending of `--output`; `undefined` where neither is given. */
export function targetOf(to: string | undefined, output: string | undefined): Target | undefined {
  if (to !== undefined && !isTarget(to)) {
    throw new UsageError(`--to: expected jsonl, csv or xlsx, got ${JSON.stringify(to)}.`);
  }
  const ending = output === undefined ? undefined : endingOf(output).replace('ndjson', 'jsonl');
  if (to === undefined && ending !== undefined && !isTarget(ending)) {
    throw new UsageError(
      `--output: expected a name that ends in .jsonl, .csv or .xlsx, got ${JSON.stringify(output)}.`,
    );
  }
  if (to !== undefined && ending !== undefined && isTarget(ending) && ending !== to) {
    throw new UsageError(
      `--to: expected ${ending}, as the name ${JSON.stringify(output)} says, got ${JSON.stringify(to)}. Change one of the two.`,
    );
  }
  return to ?? (ending as Target | undefined);
}

/** Opens a file for writing at once, so that a wrong name is said before anything is evaluated. */
export async function openOutput(output: string | undefined, input: string): Promise<Writable> {
  if (output === undefined) return process.stdout;
  if (resolve(output) === resolve(input)) {
    throw new UsageError(`--output: ${output} is the file that is read; give another name.`);
  }
  const stream = createWriteStream(output);
  await new Promise<void>((opened, failed) => {
    stream.once('open', () => opened()).once('error', (error) => failed(new OutputError(error.message)));
  });
  return stream;
}

export async function sinkFor(target: Target, stream: Writable, speech: Speech, delimiter?: string): Promise<Sink> {
  switch (target) {
    case 'jsonl':
      return jsonlSink(outputTo(stream));
    case 'csv':
      return (await import('./csv.ts')).csvSink(outputTo(stream), speech, delimiter);
    case 'xlsx':
      if (stream === process.stdout && process.stdout.isTTY) {
        throw new UsageError('An .xlsx file cannot be shown on a terminal; give --output FILE.xlsx.');
      }
      return (await import('./xlsx.ts')).xlsxSink(stream, speech);
  }
}

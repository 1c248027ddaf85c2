import type { Writable } from 'node:stream';
import { EXIT, OutputError } from '../failure.ts';

/** The reader of our output is gone (`antt … | head`): stop, quietly. */
export class OutputClosed extends Error {
  override readonly name = 'OutputClosed';
}

/** Text is passed on in pieces of about this size: a write for every line would cost more than the evaluation. */
const PIECE = 64 * 1024;

/** Writes text and waits while the reader is slower than we are, so that nothing piles up. */
export interface Output {
  write(text: string): Promise<void>;
  /** Passes on what was held back. */
  flush(): Promise<void>;
  /** The same, and closes a file. */
  end(): Promise<void>;
}

/** What a failed write means: that nobody reads any more, or that something is wrong. */
export function writeFailure(error: NodeJS.ErrnoException): Error {
  if (error.code === 'EPIPE') return new OutputClosed('the reader of the output has gone');
  return new OutputError(error.code === 'ENOSPC' ? 'the disk is full' : error.message);
}

/** @throws {OutputClosed} from `write` and `flush`, when the reader has gone; {OutputError} when writing fails. */
export function outputTo(stream: Writable): Output {
  let held = '';
  let failure: Error | undefined;
  stream.on('error', (error) => (failure = writeFailure(error)));
  const flush = (): Promise<void> =>
    new Promise((resolve, reject) => {
      if (failure) return reject(failure);
      if (held === '') return resolve();
      const text = held;
      held = '';
      // The callback comes when the text has left the program: that is the back-pressure. After a failure it may come
      // before the stream's own event, so it looks at the error itself.
      return stream.write(text, (error) => {
        if (!error) return resolve();
        return setImmediate(() => reject(failure ?? writeFailure(error)));
      });
    });
  return {
    async write(text) {
      held += text;
      if (held.length >= PIECE) await flush();
    },
    flush,
    async end() {
      await flush();
      // Standard output is not ours to close.
      if (stream !== process.stdout) await new Promise<void>((resolve) => stream.end(resolve));
      if (failure) throw failure;
    },
  };
}

/** Prints a whole text on standard output and returns the exit code for a done job. */
export async function print(text: string): Promise<number> {
  const output = outputTo(process.stdout);
  await output.write(text);
  await output.flush();
  return EXIT.done;
}

import type { Writable } from 'node:stream';

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
}

/** @throws {OutputClosed} from `write` and `flush`, when the reader has gone. */
export function outputTo(stream: Writable): Output {
  let held = '';
  let failure: Error | undefined;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    failure = error.code === 'EPIPE' ? new OutputClosed('the reader of the output has gone') : error;
  });
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
        return setImmediate(() => reject(failure ?? error));
      });
    });
  return {
    async write(text) {
      held += text;
      if (held.length >= PIECE) await flush();
    },
    flush,
  };
}

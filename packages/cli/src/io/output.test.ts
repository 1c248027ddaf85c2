import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { describe, it } from 'node:test';
import { OutputError } from '../failure.ts';
import { OutputClosed, outputTo } from './output.ts';

const failing = (code: string): Writable =>
  new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error(`${code}: no way, write`), { code })),
  });

describe('outputTo', () => {
  it('says that the output cannot be written, and why', async () => {
    for (const [code, message] of [
      ['ENOSPC', 'Could not write the output: the disk is full.'],
      ['EIO', 'Could not write the output: EIO: no way, write.'],
    ] as const) {
      const output = outputTo(failing(code));
      await output.write('text');
      const refused = (error: Error): boolean => error instanceof OutputError && error.message === message;
      await assert.rejects(output.flush(), refused);
      await assert.rejects(output.flush(), refused);
    }
  });

  it('tells a reader that has gone from a failure', async () => {
    const output = outputTo(failing('EPIPE'));
    await output.write('text');
    await assert.rejects(output.flush(), OutputClosed);
  });
});

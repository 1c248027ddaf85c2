import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { describe, it } from 'node:test';
import { LONGEST_LINE, lineBatches } from './lines.ts';

async function split(...chunks: readonly (string | Buffer)[]): Promise<readonly (string | undefined)[]> {
  const lines: (string | undefined)[] = [];
  for await (const batch of lineBatches(Readable.from(chunks.map((chunk) => Buffer.from(chunk as string))))) {
    for (const { number, bytes } of batch) {
      assert.equal(number, lines.length + 1);
      lines.push(bytes?.toString());
    }
  }
  return lines;
}

describe('lineBatches', () => {
  it('splits wherever the chunks end', async () => {
    const text = Buffer.from('xã\r\n\nđặc khu\n');
    for (let at = 0; at <= text.length; at += 1) {
      assert.deepEqual(await split(text.subarray(0, at), text.subarray(at)), ['xã', '', 'đặc khu'], `cut at ${at}`);
    }
  });

  it('counts a last line without an end, and none after the last end', async () => {
    assert.deepEqual(await split('a\nb'), ['a', 'b']);
    assert.deepEqual(await split('a\nb\n'), ['a', 'b']);
    assert.deepEqual(await split(), []);
  });

  it('does not split at line separators that JSON texts may hold', async () => {
    assert.deepEqual(await split('"a\u2028b\u2029c"\n'), ['"a\u2028b\u2029c"']);
  });

  it('keeps the longest line and nothing of a longer one', async () => {
    const longest = 'x'.repeat(LONGEST_LINE);
    assert.deepEqual(await split(`${longest}\na\n`), [longest, 'a']);
    assert.deepEqual(await split(`${longest}`, 'x\na\n'), [undefined, 'a']);
  });
});

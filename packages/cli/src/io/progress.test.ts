import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { progressOn } from './progress.ts';

function stream(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, written, write: (text: string | Uint8Array) => written.push(String(text)) > 0 };
}

describe('progressOn', () => {
  it('rewrites one line on a terminal, a few times a second, and takes it away', () => {
    let now = 0;
    const terminal = stream(true);
    const progress = progressOn(terminal, () => now);
    for (let count = 1; count <= 10_000; count += 1) {
      if (count % 100 === 0) now += 10;
      progress.lines(count);
    }
    assert.equal(terminal.written.length, 5);
    assert.equal(terminal.written[0], '\r\u001b[2K2,000 lines');
    progress.say('bad line');
    assert.deepEqual(terminal.written.slice(-2), ['\r\u001b[2K', 'bad line\n']);
    progress.end();
    assert.equal(terminal.written.length, 7);
  });

  it('says nothing but messages elsewhere', () => {
    const file = stream(false);
    const progress = progressOn(file);
    for (let count = 0; count < 100; count += 1) progress.lines(count);
    progress.say('bad line');
    progress.end();
    assert.deepEqual(file.written, ['bad line\n']);
  });
});

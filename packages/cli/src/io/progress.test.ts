import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { progressOn } from './progress.ts';

const CLEAR = '\r\u001b[2K';

function stream(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, written, write: (text: string | Uint8Array) => written.push(String(text)) > 0 };
}

describe('progressOn', () => {
  it('redraws one bar on a terminal, a few times a second, with rate and time left, and takes it away', () => {
    let now = 0;
    const terminal = stream(true);
    const progress = progressOn(terminal, () => now);
    for (let count = 1; count <= 10_000; count += 1) {
      if (count % 100 === 0) now += 10;
      progress.records(count, count / 40_000);
    }
    assert.ok(terminal.written.length <= 5, String(terminal.written.length));
    const [first] = terminal.written;
    assert.ok(first!.startsWith(CLEAR));
    assert.match(first!.slice(CLEAR.length), /^\[#-{19}\] 5% {2}2,0\d\d records, 10,\d\d\d\/s, 0:04 left$/);
    progress.say('bad line');
    assert.deepEqual(terminal.written.slice(-2), [CLEAR, 'bad line\n']);
    const { length } = terminal.written;
    progress.end();
    assert.equal(terminal.written.length, length);
  });

  it('leaves out the bar and the time left where nobody knows how much there is', () => {
    let now = 0;
    const terminal = stream(true);
    const progress = progressOn(terminal, () => (now += 250));
    for (let count = 1; count <= 16; count += 1) progress.records(count);
    assert.match(terminal.written[0]!.slice(CLEAR.length), /^16 records, \d+\/s$/);
  });

  it('writes a plain line a minute elsewhere, beside messages', () => {
    let now = 0;
    const file = stream(false);
    const progress = progressOn(file, () => now);
    for (let count = 1; count <= 1600; count += 1) {
      now += 100;
      progress.records(count, count / 8000);
    }
    progress.say('bad line');
    progress.end();
    assert.equal(file.written.length, 3);
    assert.match(file.written[0]!, /^antt: \[#-{18,19}\] 7% {2}608 records, 10\/s, 12:1\d left\n$/);
    assert.equal(file.written[2], 'bad line\n');
  });
});

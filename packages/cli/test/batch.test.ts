import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, it } from 'node:test';
import type { Result } from '@antt/core';
import { antt } from './program.ts';

const batch = ['evaluate', '--unit-type', 'residential-area', '--year', '2025', '--format', 'jsonl'];

const results = (stdout: string): (Result & { id: string | number })[] =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Result & { id: string | number });

const household = (count: number): object => ({ householdsRegistered: { count, total: 200 } });

/** `count` records as a stream that is produced no faster than it is read. */
function records(count: number): Readable {
  function* lines(): Generator<string> {
    for (let at = 0; at < count; at += 100) {
      let text = '';
      for (let id = at; id < Math.min(count, at + 100); id += 1) {
        text += `${JSON.stringify({ id, answers: household(id % 201) })}\n`;
      }
      yield text;
    }
  }
  return Readable.from(lines());
}

describe('antt evaluate, a record a line', { concurrency: 2 }, () => {
  it('writes a result a line, in order, the id first, with unit type and year of each record', async () => {
    const input = [
      { id: 'b', answers: household(199) },
      { id: 2, unitType: 'commune', answers: { movementModels: 0 } },
      { id: 'a', year: 2026, answers: {} },
    ].map((record) => JSON.stringify(record));
    const { code, stdout, stderr } = await antt(batch, { input: input.join('\n') });
    assert.equal(stderr, '');
    assert.equal(code, 0);
    assert.match(stdout, /^\{"id":"b","format":"antt\.result\/1"/);
    assert.deepEqual(
      results(stdout).map(({ id, unitType, year, verdict }) => [id, unitType, year, verdict]),
      [
        ['b', 'residential-area', 2025, 'not-met'],
        [2, 'commune', 2025, 'not-met'],
        ['a', 'residential-area', 2026, 'undetermined'],
      ],
    );
  });

  it('reports, counts and skips bad lines, and ends with 1', async () => {
    const good = JSON.stringify({ id: 1, answers: {} });
    const lines: readonly (readonly [string, RegExp | undefined])[] = [
      [`\uFEFF${good}`, undefined],
      ['{"id":2,', /^<stdin>:2:9: not JSON: expected a name/],
      ['', undefined],
      ['  ', undefined],
      ['{"id":5,"answers":{"plan":1}}', /^<stdin>:5: answers\.plan: expected a question of this unit type/],
      ['[1]', /^<stdin>:6: expected an object with id, unitType, year, answers/],
      ['{"answers":{}}', /^<stdin>:7: id: expected a text, or a whole number up to .*, got nothing/],
      ['{"id":8}', /^<stdin>:8: answers: expected an object/],
      ['{"id":9,"unittype":"commune","answers":{}}', /^<stdin>:9: unittype: expected one of id/],
      ['{"id":10,"unitType":"village","answers":{}}', /^<stdin>:10: unitType: expected one of residential-area/],
      ['{"id":11,"year":1999,"answers":{}}', /^<stdin>:11: year: .*1999/],
      ['{"id":12,"__proto__":{"answers":{}}}', /^<stdin>:12: __proto__: /],
      ['{"id":13,"answers":{"__proto__":1}}', /^<stdin>:13: answers\.__proto__: /],
      [
        '{"id":14,"answers":{"householdsRegistered":{"count":3,"total":2}}}',
        /^<stdin>:14: answers\.householdsRegistered\.count: /,
      ],
      [good.replace('1', '15'), undefined],
    ];
    const { code, stdout, stderr } = await antt(batch, { input: `${lines.map(([line]) => line).join('\r\n')}\r\n` });
    assert.equal(code, 1);
    assert.deepEqual(
      results(stdout).map(({ id }) => id),
      [1, 15],
    );
    for (const [line, message] of lines) {
      if (message)
        assert.ok(
          stderr.split('\n').some((said) => message.test(said)),
          `${line}\n${stderr}`,
        );
    }
    assert.match(stderr, /^antt: 11 of 13 records skipped$/m);
  });

  it('skips records whose id or year would come out otherwise, and names that stand twice', async () => {
    const records = [
      '{"id":9007199254740991,"answers":{}}',
      '{"id":12345678901234567890,"answers":{}}',
      '{"id":1.5,"answers":{}}',
      '{"id":4,"year":20255,"answers":{}}',
      '{"id":5,"answers":{"movementModels":2,"movementModels":0}}',
      '{"id":6,"id":7,"answers":{}}',
    ];
    const { code, stdout, stderr } = await antt(batch, { input: records.join('\n') });
    assert.equal(code, 1);
    assert.match(stdout, /^\{"id":9007199254740991,.*\n$/);
    const id =
      'id: expected a text, or a whole number up to 9007199254740991 (put other numbers in quotation marks), got another number';
    assert.deepEqual(stderr.trimEnd().split('\n'), [
      `<stdin>:2: ${id}`,
      `<stdin>:3: ${id}`,
      '<stdin>:4: year: expected a year of four digits, such as 2025, got 20255',
      '<stdin>:5:39: answers.movementModels: expected this name once in its object, got it again',
      '<stdin>:6:9: id: expected this name once in its object, got it again',
      'antt: 5 of 6 records skipped',
    ]);
  });

  it('goes on after a line with very many or very deep mistakes, and says little of it', async () => {
    const open = '['.repeat(200_000);
    const close = ']'.repeat(200_000);
    const name = 'n'.repeat(100_000);
    const many = Array.from({ length: 380_000 }, (_, at) => `"${at.toString(36)}":1`).join();
    const lines = [
      `{"id":1,"answers":{${many}}}`,
      open,
      `${open}${close}`,
      `{"id":${open}${close},"answers":{}}`,
      `{"id":5,"answers":${open}${close}}`,
      `{"id":6,"answers":{"${name}":1}}`,
      '{"id":7,"answers":{}}',
    ];
    const { code, stdout, stderr } = await antt(batch, { input: lines.join('\n') });
    assert.equal(code, 1);
    assert.deepEqual(
      results(stdout).map(({ id }) => id),
      [7],
    );
    const said = stderr.trimEnd().split('\n');
    assert.equal(said.length, 27, stderr.slice(0, 2000));
    assert.match(said[19]!, /^<stdin>:1: answers\.\w+: expected a question/);
    assert.deepEqual(
      [...said.slice(20, 23), said[26]],
      [
        '<stdin>:1: … and 379980 more',
        '<stdin>:2:200001: not JSON: expected a value, got the end of the text',
        '<stdin>:3: expected an object with id, unitType, year, answers, got a list of 1',
        'antt: 6 of 7 records skipped',
      ],
    );
    assert.match(said[23]!, /^<stdin>:4: id: expected .*, got a list of 1$/);
    assert.match(said[24]!, /^<stdin>:5: answers: expected an object .*, got a list of 1$/);
    assert.ok(said[25]!.length < 2000);
  });

  it('skips lines that are no UTF-8 or too long, without keeping them', async () => {
    const input = Readable.from(
      (function* () {
        yield Buffer.from('{"id":1,"answers":{}}\n{"id":"\xff"}\n{"id":"', 'latin1');
        for (let mib = 0; mib < 200; mib += 1) yield Buffer.alloc(1024 * 1024, 'x');
        yield Buffer.from('"}\n{"id":4,"answers":{}}');
      })(),
    );
    const { code, stdout, stderr, memory } = await antt(batch, { input });
    assert.equal(code, 1);
    assert.deepEqual(
      results(stdout).map(({ id }) => id),
      [1, 4],
    );
    assert.match(stderr, /^<stdin>:2: expected text in UTF-8/m);
    assert.match(stderr, /^<stdin>:3: expected a line of at most/m);
    assert.ok(memory < 250, `${memory} MiB`);
  });

  it('needs unit type and year from somewhere', async () => {
    const { code, stderr } = await antt(['evaluate', '--format', 'jsonl'], {
      input: '{"id":1,"answers":{}}\n{"id":2,"unitType":"school","answers":{}}\n',
    });
    assert.equal(code, 1);
    assert.match(stderr, /^<stdin>:1: unitType: expected here or as --unit-type, got nothing$/m);
    assert.match(stderr, /^<stdin>:2: year: expected here or as --year, got nothing$/m);
  });

  it('refuses an unknown reading before it reads', async () => {
    const { code, stdout, stderr } = await antt([...batch, '--reading', 'base=pooled'], {
      input: '{"id":1,"answers":{}}\n',
    });
    assert.equal(code, 2);
    assert.equal(stdout, '');
    assert.match(stderr, /^antt: There is no reading "base"/);
  });

  it('refuses a reading or an option that no unit type has, though no unit type is given', async () => {
    for (const [reading, message] of [
      ['base=pooled', /^antt: There is no reading "base"\. Known readings: .*recognitionBase/],
      ['constructor=name', /^antt: There is no reading "constructor"/],
      ['recognitionBase=half', /^antt: Reading recognitionBase: expected one of pooled, per-kind, got half/],
    ] as const) {
      const args = ['evaluate', '--format', 'jsonl', '--year', '2025', '--reading', reading];
      const { code, stdout, stderr } = await antt(args, { input: '' });
      assert.match(stderr, message);
      assert.equal(code, 2);
      assert.equal(stdout, '');
    }
  });

  it('takes an empty batch', async () => {
    assert.deepEqual(await antt(batch).then(({ code, stdout, stderr }) => [code, stdout, stderr]), [0, '', '']);
  });

  it('answers each line as it comes', async () => {
    const input = new Readable({ read() {} });
    let seen = '';
    const ended = antt(batch, { input, onOutput: (chunk) => (seen += String(chunk)) });
    const until = async (id: number): Promise<void> => {
      for (let tries = 0; !seen.includes(`{"id":${id},`) && tries < 200; tries += 1) await wait(50);
      assert.ok(seen.includes(`{"id":${id},`), `no result of record ${id}`);
    };
    for (const id of [1, 2]) {
      input.push(`{"id":${id},"answers":{}}\n`);
      await until(id);
    }
    input.push(null);
    assert.equal((await ended).code, 0);
  });

  it('ends quietly when its reader goes away', async () => {
    const { code, stderr } = await antt(batch, {
      input: records(20_000),
      onOutput: (_chunk, stdout) => stdout.destroy(),
    });
    assert.equal(stderr, '');
    assert.equal(code, 0);
  });

  it(
    'holds no more memory for 100,000 lines than for 5,000, even when the reader is slow',
    { timeout: 180_000 },
    async () => {
      const measure = async (count: number): Promise<number> => {
        let lines = 0;
        let paused = false;
        const { code, stderr, memory } = await antt(batch, {
          nodeOptions: ['--max-old-space-size=64'],
          input: records(count),
          onOutput: (chunk, stdout) => {
            for (const byte of chunk) if (byte === 0x0a) lines += 1;
            if (paused) return;
            paused = true;
            stdout.pause();
            setTimeout(() => stdout.resume(), 1000);
          },
        });
        assert.equal(stderr, '');
        assert.equal(code, 0);
        assert.equal(lines, count);
        return memory;
      };
      const few = await measure(5_000);
      const many = await measure(100_000);
      assert.ok(many < few + 60, `${few.toFixed()} MiB for 5,000 lines, ${many.toFixed()} MiB for 100,000`);
    },
  );
});

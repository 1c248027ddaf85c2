import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import type { Result } from '@antt/core';
import { antt } from './program.ts';

const folder = mkdtempSync(join(tmpdir(), 'antt-cli-'));
after(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const commune = ['evaluate', '--unit-type', 'commune', '--year', '2025'];
const area = ['evaluate', '--unit-type', 'residential-area', '--year', '2025'];

describe('antt evaluate, one unit', { concurrency: 2 }, () => {
  it('prints an explained result: 199 of 200 households', async () => {
    const { code, stdout, stderr } = await antt(area, { input: '{"householdsRegistered":{"count":199,"total":200}}' });
    assert.equal(stderr, '');
    assert.equal(code, 0);
    assert.equal(stdout.trimEnd().split('\n').length, 1, 'one line when the output is no terminal');
    const result = JSON.parse(stdout) as Result;
    assert.equal(result.format, 'antt.result/1');
    assert.equal(result.verdict, 'not-met');
    const [first, ...others] = result.criteria;
    assert.equal(first?.id, '4.1');
    assert.equal(first?.verdict, 'not-met');
    assert.equal((first?.reason as { needed?: number }).needed, 200);
    assert.ok(others.length > 10);
    for (const { id, verdict } of others) assert.equal(verdict, 'undetermined', id);
  });

  it('takes readings', async () => {
    const input = JSON.stringify({
      residentialAreas: { total: 25, registered: 25, recognised: 16 },
      agencies: { total: 5, registered: 5, recognised: 5 },
      enterprises: { total: 0, registered: 0, recognised: 0 },
      schools: { total: 0, registered: 0, recognised: 0 },
    });
    const verdicts = await Promise.all(
      [[], ['--reading', 'recognitionBase=pooled'], ['--reading', 'recognitionBase=per-kind']].map(async (reading) => {
        const { stdout } = await antt([...commune, ...reading], { input });
        return (JSON.parse(stdout) as Result).criteria.find(({ id }) => id === '5.4')?.verdict;
      }),
    );
    assert.deepEqual(verdicts, ['undetermined', 'met', 'not-met']);
  });

  it('reads a file with a byte order mark and Windows line ends', async () => {
    const path = file('bom.json', '\uFEFF{\r\n"movementModels": 2\r\n}\r\n');
    const { code, stdout, stderr } = await antt([...commune, path]);
    assert.equal(stderr, '');
    assert.equal(code, 0);
    assert.equal((JSON.parse(stdout) as Result).verdict, 'undetermined');
  });

  it('names file, line and column of broken JSON', async () => {
    const path = file('broken.json', '{\n  "movementModels": 2,\n  "plan": { "issued": yes }\n}\n');
    const { code, stdout, stderr } = await antt([...commune, path]);
    assert.equal(code, 2);
    assert.equal(stdout, '');
    assert.equal(stderr, `${path}:3:23: not JSON: expected a value, got "y"\n`);
  });

  it('names file, line and field of every wrong answer', async () => {
    const path = file(
      'wrong.json',
      '{\n  "movementModels": -1,\n  "agencies": {\n    "total": 5,\n    "registered": 6,\n    "recognised": 1 }\n}\n',
    );
    const { code, stdout, stderr } = await antt([...commune, path]);
    assert.equal(code, 2);
    assert.equal(stdout, '');
    assert.deepEqual(stderr.trimEnd().split('\n'), [
      `${path}:2: movementModels: expected a whole number, 0 or more, got -1`,
      `${path}:5: agencies.registered: expected at most total (5), got 6`,
    ]);
  });

  it('names the first of very many wrong answers with their lines, in one walk', { timeout: 60_000 }, async () => {
    const names = Array.from({ length: 50_000 }, (_, at) => `"k${at}": 1`);
    const { code, stderr } = await antt(area, { input: `{\n${names.join(',\n')}}` });
    assert.equal(code, 2);
    const said = stderr.trimEnd().split('\n');
    assert.equal(said.length, 21);
    assert.match(said[19]!, /^<stdin>:21: k19: expected a question/);
    assert.equal(said[20], '<stdin>: … and 49980 more');
  });

  it('names the question that was most likely meant, and not all there are', async () => {
    const args = ['evaluate', '--unit-type', 'commune', '--year', '2025'];
    const { code, stderr } = await antt(args, { input: '{"movementModel":2,"stranger":1}' });
    assert.equal(code, 2);
    const expected = 'expected a question of this unit type (`antt questions` lists them)';
    assert.deepEqual(stderr.trimEnd().split('\n'), [
      `<stdin>:1: movementModel: ${expected}, got "movementModel". Did you mean movementModels?`,
      `<stdin>:1: stranger: ${expected}, got "stranger"`,
    ]);
    const batch = await antt([...args, '--format', 'jsonl'], { input: '{"id":1,"answers":{"movementModel":2}}' });
    assert.match(batch.stderr, /answers\.movementModel: .* Did you mean movementModels\?$/m);
    const several = await antt(args, { input: '{"id":1,"answers":{}}\n{"id":2,"answers":{}}\n' });
    assert.match(several.stderr, /^<stdin>:2:1: not JSON: .*; if it holds a record a line, give --format jsonl$/m);
  });

  it('names line, column and field of a name that stands twice', async () => {
    const { code, stdout, stderr } = await antt(commune, {
      input: '{"plan": {"issued": true},\n "movementModels": 1,\n "plan": {}}',
    });
    assert.equal(code, 2);
    assert.equal(stdout, '');
    assert.equal(stderr, '<stdin>:3:2: plan: expected this name once in its object, got it again\n');
  });

  it('names the line of the object that lacks a field', async () => {
    const { code, stderr } = await antt(area, { input: '{\n"householdsRegistered":\n {"count": 1}}' });
    assert.equal(code, 2);
    assert.match(stderr, /^<stdin>:3: householdsRegistered\.total: expected a whole number.*, got nothing\n$/);
  });

  it('says to which year an incident outside the window belongs', async () => {
    const { code, stderr } = await antt(area, { input: '{"sabotage":[{"on":"2025-11-05"}]}' });
    assert.equal(code, 2);
    assert.match(stderr, /^<stdin>:1: sabotage\[0\]\.on: .*2026/);
  });

  it('refuses names that touch prototypes, and prints no control characters', async () => {
    const { code, stderr } = await antt(area, { input: '{"__proto__":{"x":1},"constructor":1,"a\\u001b[2Jb":1}' });
    assert.equal(code, 2);
    const lines = stderr.trimEnd().split('\n');
    assert.equal(lines.length, 3);
    assert.match(lines[0]!, /^<stdin>:1: __proto__: /);
    assert.match(lines[1]!, /^<stdin>:1: constructor: /);
    assert.match(lines[2]!, /a\\u001b\[2Jb/);
    assert.ok(!stderr.includes('\u001b'));
  });

  it('says what else can be wrong with the input', async () => {
    const cases: readonly (readonly [readonly string[], string | Uint8Array, RegExp])[] = [
      [area, '', /^<stdin>:1: expected answers as JSON, got nothing\n$/],
      [area, '[]', /^<stdin>:1: the answers: expected an object/],
      [area, '{"a":1', /^<stdin>:1:7: not JSON: expected "," or "}", got the end of the text\n$/],
      [area, new Uint8Array([0xff, 0xfe, 0x7b, 0, 0x7d, 0]), /^<stdin>: expected text in UTF-8/],
      [[...area, join(folder, 'none.json')], '', /none\.json: there is no such file\n$/],
      [[...area, folder], '', /: this is a folder, not a file\n$/],
    ];
    for (const [args, input, message] of cases) {
      const { code, stdout, stderr } = await antt(args, { input });
      assert.match(stderr, message);
      assert.equal(code, 2, stderr);
      assert.equal(stdout, '');
    }
  });

  it('refuses wrong usage', async () => {
    const cases: readonly (readonly [readonly string[], RegExp])[] = [
      [['evaluate', '--year', '2025'], /--unit-type is missing/],
      [['evaluate', '--unit-type', 'commune'], /--year is missing/],
      [
        ['evaluate', '--unit-type', 'village', '--year', '2025'],
        /--unit-type: expected one of residential-area, commune/,
      ],
      [['evaluate', '--unit-type', 'commune', '--year', '25'], /--year: expected a year of four digits/],
      [['evaluate', '--unit-type', 'commune', '--year', '1999'], /1999/],
      [[...commune, '--reading', 'recognitionBase'], /--reading: expected NAME=OPTION/],
      [[...commune, '--reading', 'recognitionBase=half'], /recognitionBase: expected one of pooled, per-kind/],
      [[...commune, '--reading', 'base=pooled'], /There is no reading "base"/],
      [[...commune, '--reading', 'reduction=reduced', '--reading', 'reduction=contained'], /reduction is given twice/],
      [[...commune, '--colour'], /--colour/],
      [[...commune, 'a.json', 'b.json'], /Expected one FILE/],
      [[...commune, '--format', 'xml'], /--format: expected json, jsonl, csv or xlsx/],
      [[...commune, '--output', 'a.csv'], /--output and --to are for many units/],
      [
        [...commune, '--format', 'csv', '--output', 'a.pdf'],
        /--output: expected a name that ends in \.jsonl, \.csv or/,
      ],
      [[...commune, '--format', 'csv', '--to', 'pdf'], /--to: expected jsonl, csv or xlsx/],
      [
        [...commune, '--format', 'csv', '--to', 'csv', '--output', 'a.xlsx'],
        /--to: expected xlsx, as the name "a.xlsx" says/,
      ],
    ];
    for (const [args, message] of cases) {
      const { code, stdout, stderr } = await antt(args, { input: '{}' });
      assert.match(stderr, message);
      assert.ok(stderr.startsWith('antt: '), stderr);
      assert.equal(code, 2, stderr);
      assert.equal(stdout, '');
    }
  });
});

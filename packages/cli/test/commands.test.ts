import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, cpSync, existsSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';
import type { Result } from '@antt/core';
import { antt } from './program.ts';

describe('antt', { concurrency: 2 }, () => {
  it('explains itself and every command, with examples', async () => {
    const { code, stdout } = await antt(['--help']);
    assert.equal(code, 0);
    for (const command of ['evaluate', 'schema', 'questions', 'explain', 'diff']) {
      assert.match(stdout, new RegExp(`^ {2}${command} `, 'm'));
      const help = await antt([command, '--help']);
      assert.equal(help.code, 0);
      assert.match(help.stdout, /^Examples?:\n {2}antt /m);
      assert.deepEqual(await antt(['help', command]).then(({ stdout: same }) => same), help.stdout);
    }
  });

  it('prints its version', async () => {
    const { code, stdout } = await antt(['--version']);
    assert.equal(code, 0);
    assert.match(stdout, /^antt \d+\.\d+\.\d+ \(engine \d+\.\d+\.\d+\)\n$/);
  });

  it('refuses no command and unknown commands', async () => {
    for (const args of [[], ['assess'], ['constructor']]) {
      const { code, stdout, stderr } = await antt(args);
      assert.equal(code, 2);
      assert.equal(stdout, '');
      assert.match(stderr, /^antt: .*evaluate, template, schema, questions.*antt --help/);
      assert.doesNotMatch(stderr, /Did you mean/);
    }
    assert.match(
      (await antt(['evalute'])).stderr,
      /"evalute": choose from .*\. Did you mean evaluate\? See `antt --help`/,
    );
  });

  it('prints the JSON Schema of the answers', async () => {
    const { code, stdout } = await antt(['schema', '--unit-type', 'school', '--year', '2025']);
    assert.equal(code, 0);
    const schema = JSON.parse(stdout) as { $schema: string; properties: Record<string, unknown> };
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.ok('schoolViolence' in schema.properties);
    assert.ok(!('movementModels' in schema) && !('householdsRegistered' in schema.properties));
  });

  it('lists the questions in aligned columns', async () => {
    const { code, stdout } = await antt(['questions', '--unit-type', 'commune', '--year', '2025']);
    assert.equal(code, 0);
    const [head, ...rows] = stdout.trimEnd().split('\n');
    const column = head!.indexOf('label');
    assert.ok(rows.length > 20);
    for (const row of rows) assert.match(row.slice(column - 2), /^ {2}\S/, row);
    const areas = rows.find((row) => row.startsWith('residentialAreas '));
    assert.match(areas!, /^residentialAreas +coverage +5\.4 +Khu dân cư$/);
    assert.match(
      rows.find((row) => row.startsWith('separatism '))!,
      / 4\.3\.đ /,
    );
  });

  it('asks what a province asks, in its own words', async () => {
    const unit = ['--unit-type', 'residential-area', '--year', '2025'];
    const overlay = fileURLToPath(new URL('../../schemas/overlays/vi-du-an-lam.json', import.meta.url));
    const [plain, local, schema, missing] = await Promise.all([
      antt(['questions', ...unit]),
      antt(['questions', ...unit, '--overlay', overlay]),
      antt(['schema', ...unit, '--overlay', overlay]),
      antt(['schema', ...unit, '--overlay', 'no-such.json']),
    ]);
    assert.doesNotMatch(plain.stdout, /^securityCameras /m);
    assert.match(local.stdout, /^securityCameras +count +12\.1 +\S*.*camera/im);
    assert.ok('securityCameras' in (JSON.parse(schema.stdout) as { properties: object }).properties);
    assert.deepEqual([missing.code, missing.stderr], [2, 'no-such.json: there is no such file\n']);
  });

  it('lists the questions as JSON, in English', async () => {
    const { code, stdout } = await antt([
      'questions',
      '--unit-type',
      'agency',
      '--year',
      '2025',
      '--lang',
      'en',
      '--json',
    ]);
    assert.equal(code, 0);
    const list = JSON.parse(stdout) as {
      id: string;
      kind: string;
      criteria: string[];
      label: string;
      fields: unknown[];
    }[];
    const staff = list.find(({ id }) => id === 'staffInformed');
    assert.equal(staff?.kind, 'share');
    assert.deepEqual(staff?.criteria, ['6.1']);
    assert.match(staff.label, /staff/i);
    assert.ok(staff.fields.length === 2);
  });

  it('says that the output cannot be written, on a full disk', { skip: !existsSync('/dev/full') }, async () => {
    const full = openSync('/dev/full', 'w');
    for (const args of [
      ['--help'],
      ['schema', '--unit-type', 'commune', '--year', '2025'],
      ['evaluate', '--unit-type', 'commune', '--year', '2025', '--format', 'jsonl'],
    ]) {
      const { code, stderr } = await antt(args, { input: '{"id":1,"answers":{}}', output: full });
      assert.equal(stderr, 'antt: Could not write the output: the disk is full.\n');
      assert.equal(code, 2);
    }
    closeSync(full);
  });

  it('refuses a language or a file it has no use for', async () => {
    const unit = ['--unit-type', 'commune', '--year', '2025'];
    assert.match((await antt(['questions', ...unit, '--lang', 'fr'])).stderr, /^antt: --lang: expected vi or en/);
    const { code, stderr } = await antt(['schema', ...unit, 'x.json']);
    assert.equal(code, 2);
    assert.match(stderr, /reads no file, got x\.json/);
  });
});

describe('bin/antt.mjs', () => {
  const bin = fileURLToPath(new URL('../bin/antt.mjs', import.meta.url));

  it('says to build first where that was not done', () => {
    const folder = mkdtempSync(join(tmpdir(), 'antt-bin-'));
    cpSync(bin, join(folder, 'bin/antt.mjs'), { recursive: true });
    const { status, stderr } = spawnSync(process.execPath, [join(folder, 'bin/antt.mjs')], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    assert.equal(status, 2);
    assert.match(stderr, /npm run build/);
  });

  it(
    'runs the built program',
    { skip: !existsSync(new URL('../dist/main.js', import.meta.url)) && 'not built' },
    () => {
      const args = [bin, 'evaluate', '--unit-type', 'residential-area', '--year', '2025'];
      const input = '{"householdsRegistered":{"count":199,"total":200}}';
      const { verdict, criteria } = JSON.parse(
        execFileSync(process.execPath, args, { input, encoding: 'utf8' }),
      ) as Result;
      assert.equal(verdict, 'not-met');
      assert.equal(criteria[0]?.verdict, 'not-met');
    },
  );
});

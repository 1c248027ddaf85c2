import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { staleIn, writeOutputs } from './write-outputs.ts';

let scratch: string;
before(async () => void (scratch = await mkdtemp(join(tmpdir(), 'antt-generate-'))));
after(() => rm(scratch, { recursive: true, force: true }));

interface Run {
  readonly code: number | string | null | undefined;
  readonly stdout: string;
  readonly stderr: string;
}
const generate = (...options: string[]): Promise<Run> =>
  new Promise((done) => {
    const script = resolve(import.meta.dirname, 'generate.ts');
    const args = ['--import', 'tsx', '--conditions=antt-source', script, ...options];
    const home = resolve(import.meta.dirname, '..');
    execFile(process.execPath, args, { cwd: home }, (error, stdout, stderr) =>
      done({ code: error ? error.code : 0, stdout, stderr }),
    );
  });
const bytesIn = async (folder: string): Promise<Record<string, string>> => {
  const files = (await readdir(folder)).sort();
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file, await readFile(join(folder, file), 'base64')] as const)),
  );
};

describe('generate', () => {
  it('writes the same bytes in another run, and --check agrees until a byte is touched', async () => {
    const [one, two] = [join(scratch, 'one'), join(scratch, 'two')];
    const runs = await Promise.all([generate('--out', one), generate('--out', two)]);
    assert.deepEqual(
      runs.map((run) => [run.code, run.stderr]),
      [
        [0, ''],
        [0, ''],
      ],
    );
    assert.deepEqual(await bytesIn(one), await bytesIn(two));

    assert.equal((await generate('--check', '--out', one)).code, 0);
    await writeFile(join(one, 'criteria.schema.json'), '{}');
    const checked = await generate('--check', '--out', one);
    assert.equal(checked.code, 1);
    assert.match(checked.stderr, /one\/criteria\.schema\.json: whole file: is not what the criteria give\n$/);
    assert.equal(await readFile(join(one, 'criteria.schema.json'), 'utf8'), '{}');
  });

  it('ends with 1 and `file: path: reason` for wrong criteria, and writes nothing', async () => {
    const criteria = join(scratch, 'criteria');
    const out = join(scratch, 'out');
    await cp(resolve(import.meta.dirname, '../criteria'), criteria, { recursive: true });
    const file = join(criteria, 'tt-124-2021/article-4.json');
    await writeFile(file, (await readFile(file, 'utf8')).replace('"level": "completed"', '"level": "fine"'));
    const { code, stderr } = await generate('--criteria', criteria, '--out', out);
    assert.equal(code, 1);
    assert.match(
      stderr,
      /\/tt-124-2021\/article-4\.json: criteria\[13\]\.condition\.of\[0\]\.level: unknown level "fine"; .*\n$/,
    );
    assert.equal(stderr.trim().split('\n').length, 1);
    await assert.rejects(readdir(out));
  });
});

describe('writeOutputs', () => {
  it('writes what differs, takes away what is left over, and leaves the rest and dot files alone', async () => {
    const folder = join(scratch, 'outputs');
    const outputs = new Map([
      ['a.txt', 'a'],
      ['b.txt', 'b'],
    ]);
    assert.deepEqual(await staleIn(folder, outputs), ['a.txt', 'b.txt']);
    assert.deepEqual(await writeOutputs(folder, outputs), ['a.txt', 'b.txt']);
    await writeFile(join(folder, 'old.txt'), 'x');
    await writeFile(join(folder, '.stamp'), '');
    await writeFile(join(folder, 'b.txt'), 'x');
    const { mtimeMs } = await stat(join(folder, 'a.txt'));
    assert.deepEqual(await writeOutputs(folder, outputs), ['b.txt', 'old.txt']);
    assert.equal((await stat(join(folder, 'a.txt'))).mtimeMs, mtimeMs);
    assert.deepEqual((await readdir(folder)).sort(), ['.stamp', 'a.txt', 'b.txt']);
    assert.equal(await readFile(join(folder, 'b.txt'), 'utf8'), 'b');
  });
});

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { antt } from './program.ts';

const node = JSON.stringify(process.execPath);
const place = (name: string): string => JSON.stringify(fileURLToPath(new URL(name, import.meta.url)));
const fromSource = (name: string): string => `${node} --import tsx --conditions=antt-source ${place(name)}`;
const program = (manner: string): string => `${node} ${place('./conform/program.mjs')} ${manner}`;

const folder = mkdtempSync(join(tmpdir(), 'antt-conform-'));
after(() => rmSync(folder, { recursive: true }));

/** A few cases of the kit, of every sort, in a file of their own. */
const generated = new URL('../../schemas/cases/tt-124-2021/generated/commune.jsonl', import.meta.url);
const WANTED = [
  'good-2024',
  'movementModels-0',
  'plan-missing',
  'recognitionBase',
  'crimes-1-to-1+reduced',
  'sabotage-outside-2023-11-15',
];
const lines = readFileSync(generated, 'utf8')
  .split('\n')
  .filter((line) => WANTED.some((id) => line.startsWith(`{"id":"${id}"`)));
const few = join(folder, 'few.jsonl');
writeFileSync(few, `${lines.join('\n')}\n`);

const conform = (command: string, ...more: readonly string[]) =>
  antt(['conform', '--command', command, '--cases', few, ...more]);
const figures = (stdout: string, name = 'all'): string =>
  (stdout.split('\n').find((line) => line.startsWith(`${name} `)) ?? '').trim().replace(/ +/g, ' ');

describe('antt conform', () => {
  it('passes the engine on every case of the kit, a case a line', async () => {
    const { code, stdout, stderr } = await antt(['conform', '--command', fromSource('./conform/engine.ts'), '--lines']);
    assert.equal(stderr, '');
    assert.match(figures(stdout), /^all (\d{4}) \1 0$/, stdout);
    for (const unitType of ['residential-area', 'commune', 'agency', 'enterprise', 'school']) {
      assert.match(figures(stdout, unitType), /^[a-z-]+ (\d+) \1 0$/, unitType);
    }
    assert.match(stdout, /left out: \d+ cases that ask for no result/);
    assert.equal(code, 0);
  });

  it('passes antt evaluate, started once for each case, refusals told by its exit code', async () => {
    const { code, stdout } = await conform(fromSource('./conform/evaluate.ts'), '--timeout', '60');
    assert.equal(figures(stdout), `all ${lines.length} ${lines.length} 0`, stdout);
    assert.equal(code, 0);
  });

  it('names what is wrong with a wrong program: case, criterion, what was expected and what came', async () => {
    for (const mode of [[], ['--lines']]) {
      const { code, stdout } = await conform(program('always-met'), ...mode);
      assert.equal(code, 1);
      assert.match(figures(stdout), /^all (\d+) 0 \1$/, stdout);
      assert.match(
        stdout,
        /^tt-124-2021 commune movementModels-0: verdict: expected not-met, got met \(and \d+ more\)$/m,
      );
      assert.match(stdout, /^tt-124-2021 commune good-2024: 5\.1: expected met, got nothing \(and \d+ more\)$/m);
      assert.match(
        stdout,
        /^tt-124-2021 commune sabotage-outside-2023-11-15: error: expected refused: outside-window, got met$/m,
      );
    }
  });

  it('compares verdicts alone when asked to', async () => {
    const { stdout } = await conform(program('refuses'), '--verdicts');
    assert.match(stdout, /good-2024: verdict: expected met, got refused/);
    assert.doesNotMatch(stdout, /sabotage-outside/);
  });

  it('takes an exit code of 2 without output for a refusal', async () => {
    const { stdout } = await conform(program('refuses-by-exit-code'));
    assert.equal(figures(stdout), `all ${lines.length} 1 ${lines.length - 1}`, stdout);
  });

  it('reports programs that crash, hang, write nonsense or do not exist, and throws nothing', async () => {
    const told: readonly (readonly [string, readonly string[], RegExp])[] = [
      [program('crashes'), [], /got ended with exit code 3: Fatal error: no such table$/m],
      [
        program('crashes'),
        ['--lines'],
        /got ended with exit code 3: Fatal error: no such table, after 1 of \d+ answers$/m,
      ],
      [program('garbage'), [], /got wrote no JSON: <b>Warning<\/b>\\u001b\[31m: deprecated$/m],
      [program('garbage'), ['--lines'], /got wrote no JSON: <b>Warning<\/b>\\u001b\[31m: deprecated$/m],
      [program('wrong-shapes'), ['--lines'], /got wrote no object: null$/m],
      [program('hangs'), ['--timeout', '1'], /got gave no result within 1 s$/m],
      [program('hangs'), ['--timeout', '1', '--lines'], /got gave no result within 1 s, after 0 of \d+ answers$/m],
      [program('endless'), ['--timeout', '60'], /got wrote more than 16 MB$/m],
      [program('one-short'), ['--lines'], /got wrote the result of "[^"]+" in its place$/m],
      [program('one-too-many'), ['--lines'], /got wrote 1 lines more than there are cases$/m],
      [program('backwards'), ['--lines'], /got wrote the result of "[^"]+" in its place$/m],
      ['antt-there-is-no-such-program', [], /got ended with exit code \d+: .*antt-there-is-no-such-program/m],
      [`${node} -e 0`, [], /got ended with exit code 0, and wrote nothing$/m],
    ];
    const run = async ([command, more, wanted]: (typeof told)[number]): Promise<void> => {
      const { code, stdout, stderr } = await conform(command, ...more);
      assert.match(stdout, wanted, `${command} ${more.join(' ')}`);
      assert.equal(stderr, '', command);
      assert.equal(code, 1, command);
    };
    for (let at = 0; at < told.length; at += 4) await Promise.all(told.slice(at, at + 4).map(run));
  });

  it('does not tell the program what is expected of it', async () => {
    const { stdout } = await conform(program('shows-case'), '--differences', '1');
    assert.match(stdout, /exit code 9: id,note,instrument,unitType,year,readings,answers/);
    assert.match(stdout, /… and \d+ more cases/);
  });

  it('refuses bad usage with exit code 2, and says what to do', async () => {
    const broken = join(folder, 'broken.jsonl');
    writeFileSync(broken, `${lines[0]}\n{"id":"x","instrument":"i","unitType":"u","year":2024,"answers":[]}\n`);
    const told: readonly (readonly [readonly string[], RegExp])[] = [
      [[], /--command is missing/],
      [['--command', 'x', '--timeout', 'soon'], /--timeout: expected a number/],
      [['--command', 'x', '--unit-type', 'district'], /--unit-type: expected one of residential-area/],
      [['--command', 'x', '--cases', join(folder, 'nowhere')], /nowhere: ENOENT, no such file/],
      [['--command', 'x', '--cases', broken], /broken\.jsonl:2: expected a case with an object as answers/],
      [['--command', 'x', '--cases', few, '--unit-type', 'school'], /there is no such case/],
      [['--command', 'x', 'file.json'], /reads no file/],
    ];
    for (const [args, wanted] of told) {
      const { code, stdout, stderr } = await antt(['conform', ...args]);
      assert.match(stderr, wanted);
      assert.equal(stdout, '');
      assert.equal(code, 2);
    }
  });
});

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
      [
        program('crashes'),
        [],
        /the program ended with exit code 3: Fatal error: no such table \(\d more cases alike\)$/m,
      ],
      [
        program('crashes'),
        ['--lines'],
        /the program ended with exit code 3 after 1 of \d+ answers: Fatal error: no such table \(\d more cases alike\)$/m,
      ],
      [
        program('garbage'),
        [],
        /the program wrote no JSON: <b>Warning<\/b>\\u001b\[31m: deprecated \(\d more cases alike\)$/m,
      ],
      [
        program('garbage'),
        ['--lines'],
        /the program wrote no JSON: <b>Warning<\/b>\\u001b\[31m: deprecated \(\d more cases alike\)$/m,
      ],
      [program('wrong-shapes'), ['--lines'], /the program wrote no object: null( \(\d more cases? alike\))?$/m],
      [program('hangs'), ['--timeout', '1'], /the program gave no result within 1 s \(\d more cases alike\)$/m],
      [
        program('hangs'),
        ['--timeout', '1', '--lines'],
        /the program gave no result within 1 s after 0 of \d+ answers \(\d more cases alike\)$/m,
      ],
      [program('endless'), ['--timeout', '60'], /the program wrote more than 16 MB \(\d more cases alike\)$/m],
      [program('one-short'), ['--lines'], /the program wrote the result of "[^"]+" in its place$/m],
      [program('one-too-many'), ['--lines'], /the program wrote 1 line more than there are cases$/m],
      [program('backwards'), ['--lines'], /the program wrote the result of "[^"]+" in its place$/m],
      [
        'antt-there-is-no-such-program',
        [],
        /the program ended with exit code \d+ and wrote nothing: .*antt-there-is-no-such-program/m,
      ],
      [`${node} -e 0`, [], /the program ended with exit code 0 and wrote nothing \(\d more cases alike\)$/m],
    ];
    const run = async ([command, more, wanted]: (typeof told)[number]): Promise<void> => {
      const { code, stdout, stderr } = await conform(command, ...more);
      assert.match(stdout, wanted, `${command} ${more.join(' ')}`);
      assert.equal(stderr, '', command);
      assert.equal(code, 1, command);
    };
    for (let at = 0; at < told.length; at += 4) await Promise.all(told.slice(at, at + 4).map(run));
  });

  it('says once, with its cause, that the program cannot start', async () => {
    for (const mode of [[], ['--lines']]) {
      const { stdout } = await conform(`${node} nosuch.mjs`, ...mode);
      assert.equal(stdout.match(/the program ended/g)?.length, 1, stdout);
      assert.match(stdout, /exit code 1 .*: Error: Cannot find module '.*nosuch\.mjs' \(\d more cases alike\)$/m);
    }
  });

  it('does not try thousands of cases when the first all break down alike', async () => {
    const many = join(folder, 'many.jsonl');
    writeFileSync(many, `${lines[0]}\n`.repeat(1000));
    const { stdout } = await antt(['conform', '--command', `${node} nosuch.mjs`, '--cases', many]);
    assert.match(figures(stdout), /^all 1000 0 1000$/);
    const told = [...stdout.matchAll(/: the program (\w+ \w+).* \((\d+) more cases alike\)$/gm)];
    assert.deepEqual(
      told.map(([, what]) => what),
      ['ended with', 'was not'],
    );
    // Runs under way at that moment are counted with the first.
    assert.equal(Number(told[0]![2]) + Number(told[1]![2]), 998);
    assert.ok(Number(told[1]![2]) > 500, stdout);
  });

  it('takes every form of refusal that the format allows, for answers and for whole requests', async () => {
    const file = join(folder, 'refused.jsonl');
    const expected = (error: object) => ({
      instrument: 'i',
      unitType: 'u',
      year: 2025,
      answers: {},
      expected: { error },
    });
    const issue = { code: 'outside-window', path: 'crimes[0].on' };
    const ways: readonly (readonly [expected: object, written: unknown, good: boolean])[] = [
      [{ code: 'antt-reading' }, { code: 'antt-reading' }, true],
      [{ code: 'antt-reading' }, { code: 'antt-reading', issues: [], message: 'no such option' }, true],
      [{ code: 'antt-reading' }, { issues: [{ code: 'antt-reading' }] }, true],
      [{ code: 'antt-reading' }, { issues: [] }, true],
      [{ code: 'antt-reading' }, {}, true],
      [{ code: 'antt-reading' }, { code: 'antt-no-criteria', issues: [] }, false],
      [issue, { code: 'antt-answers', issues: [issue] }, true],
      [issue, { issues: [issue] }, true],
      [issue, issue, true],
      [issue, { code: 'antt-answers' }, true],
      [issue, { code: 'antt-reading' }, false],
      [issue, { code: 'antt-answers', issues: [{ ...issue, path: 'crimes[1].on' }] }, false],
    ];
    const kit = ways.map(([error], at) => JSON.stringify({ id: String(at), ...expected(error) }));
    writeFileSync(file, `${kit.join('\n')}\n`);
    const answers = join(folder, 'refusals.jsonl');
    writeFileSync(answers, ways.map(([, error]) => `${JSON.stringify({ error })}\n`).join(''));
    const say = `${node} -e "process.stdout.write(fs.readFileSync(process.argv[1]))" ${JSON.stringify(answers)}`;
    const { stdout } = await antt(['conform', '--command', say, '--lines', '--cases', file]);
    const failed = [...stdout.matchAll(/^i u (\d+): error: /gm)].map(([, at]) => Number(at));
    assert.deepEqual(
      failed,
      ways.flatMap(([, , good], at) => (good ? [] : [at])),
      stdout,
    );
  });

  it('does not tell the program what is expected of it', async () => {
    const { stdout } = await conform(program('shows-case'), '--differences', '1');
    assert.match(stdout, /exit code 9 and wrote nothing: id,note,instrument,unitType,year,readings,answers/);
  });

  it('refuses bad usage with exit code 2, and says what to do', async () => {
    const broken = join(folder, 'broken.jsonl');
    writeFileSync(broken, `${lines[0]}\n{"id":"x","instrument":"i","unitType":"u","year":2024,"answers":[]}\n`);
    const empty = join(folder, 'empty.jsonl');
    writeFileSync(empty, '\n');
    const told: readonly (readonly [readonly string[], RegExp])[] = [
      [[], /--command is missing/],
      [['--command', 'x', '--timeout', 'soon'], /--timeout: expected a number/],
      [['--command', 'x', '--unit-type', 'district'], /--unit-type: expected one of residential-area/],
      [['--command', 'x', '--cases', join(folder, 'nowhere')], /nowhere: there is no such file or folder\n$/],
      [['--command', 'x', '--cases', broken], /broken\.jsonl:2: expected a case with an object as answers/],
      [
        ['--command', 'x', '--cases', few, '--unit-type', 'school'],
        /few\.jsonl: none of the \d+ cases has this --unit-type and --instrument/,
      ],
      [['--command', 'x', '--cases', empty], /empty\.jsonl: expected cases, one JSON a line.*; found none/],
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

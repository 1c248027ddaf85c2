import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Result } from '@antt/core';
import { antt } from './program.ts';

const folder = mkdtempSync(join(tmpdir(), 'antt-lint-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const example = (name: string): string =>
  fileURLToPath(new URL(`../../schemas/overlays/vi-du-${name}.json`, import.meta.url));

/** An overlay that sets 70% of the communes' units to another share. */
const overlayOf = (percent: number, more: object = {}): object => ({
  format: 'antt.overlay/1',
  id: 'tinh',
  enactedBy: { number: '1/2024', issuedOn: '2024-01-01', issuer: 'UBND', inForce: { from: '2024-01-01' } },
  verification: 'verified',
  amends: 'tt-124-2021',
  changes: [
    {
      change: 'tighten',
      unitTypes: ['commune'],
      criterion: '5.4',
      rule: { op: 'coverage-at-least', question: 'residentialAreas', part: 'recognised' },
      to: { percent },
      citation: '1',
    },
  ],
  words: {
    vi: {
      shortTitle: 'Quyết định 1/2024',
      criteria: { '5.4': { label: 'Đủ số đơn vị được công nhận', proof: 'Danh sách' } },
    },
  },
  ...more,
});
const write = (name: string, content: unknown): string => {
  const file = join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`);
  return file;
};
const commune = (recognised: number) =>
  JSON.stringify({
    residentialAreas: { total: 100, registered: 100, recognised },
    ...Object.fromEntries(
      ['agencies', 'enterprises', 'schools'].map((id) => [id, { total: 0, registered: 0, recognised: 0 }]),
    ),
  });

describe('antt lint', { concurrency: 2 }, () => {
  it('refuses 60 instead of 70, with answers that meet the overlay and fail the nation', async () => {
    const file = write('lower.json', overlayOf(60));
    const { code, stdout } = await antt(['lint', file]);
    assert.equal(code, 1);
    const [line = '', ...rest] = stdout.trimEnd().split('\n');
    assert.deepEqual(rest, []);
    assert.match(line, /lower\.json:26:13: changes\[0\]\.to: nới lỏng so với văn bản gốc/);
    const answers = line.slice(line.indexOf('{'));
    const nation = await antt(['evaluate', '--unit-type', 'commune', '--year', '2025'], { input: answers });
    const result = JSON.parse(nation.stdout) as Result;
    assert.equal(result.criteria.find(({ id }) => id === '5.4')?.verdict, 'not-met');
    const english = await antt(['lint', '--lang', 'en', file]);
    assert.match(
      english.stdout,
      /changes\[0\]\.to: it does not ask at least as much as the law; these answers meet it/,
    );
  });

  it('takes 80 instead of 70, and says how it was proven', async () => {
    const { code, stdout, stderr } = await antt(['lint', '--lang', 'en', write('higher.json', overlayOf(80))]);
    assert.deepEqual([code, stderr], [0, '']);
    const affected = 'criterion 5.4 (commune) asks more of: residentialAreas, agencies, enterprises, schools';
    assert.ok(stdout.includes(`changes[0]: ${affected}`), stdout);
    assert.match(
      stdout,
      /higher\.json: nothing is wrong, for assessed year 2024; .* 1 by comparing bars, 0 by trying all answers\n/,
    );
  });

  it('finds nothing wrong with the examples, each by itself', async () => {
    for (const name of ['an-lam', 'song-ngan']) {
      const { code, stdout } = await antt(['lint', example(name)]);
      assert.equal(code, 0, stdout);
      assert.match(stdout, /không có lỗi/);
    }
  });

  it('finds rules that two overlays change, and says so of the later one', async () => {
    const { code, stdout } = await antt(['lint', '--lang', 'en', example('an-lam'), example('song-ngan')]);
    assert.equal(code, 1);
    assert.match(stdout, /song-ngan\.json:\d+:\d+: changes\[2\]: "vi-du-an-lam" has changed it already: local-word/);
    assert.doesNotMatch(stdout, /an-lam\.json:\d/);
  });

  it('sees that shares of each kind make up the share of all, and refuses what it cannot prove', async () => {
    const kinds = ['residentialAreas', 'agencies', 'enterprises', 'schools'];
    const pool = (questions: readonly string[], part: string, percent: number): object => ({
      op: 'coverage-at-least',
      questions,
      part,
      percent,
      base: 'pooled',
    });
    const all = pool(kinds, 'registered', 100);
    const lintWith = (name: string, condition: object) => {
      const change = { change: 'replace', unitTypes: ['commune'], criterion: '5.4', condition, citation: '2' };
      const take = { change: 'choose-reading', reading: 'recognitionBase', option: 'pooled', citation: '1' };
      return antt(['lint', '--lang', 'en', write(name, overlayOf(0, { changes: [take, change] }))]);
    };
    const each = kinds.map((kind) => pool([kind], 'recognised', 70));
    const sound = await lintWith('each.json', { op: 'all', of: [all, ...each] });
    assert.equal(sound.code, 0, sound.stdout);
    assert.match(sound.stdout, /1 by comparing bars/);
    const items = [all, pool(kinds, 'recognised', 90)].map((condition) => ({ points: 1, condition }));
    const odd = await lintWith('odd.json', { op: 'score-at-least', of: items, value: 2 });
    assert.equal(odd.code, 1);
    assert.match(odd.stdout, /odd\.json:\d+:\d+: changes\[1\]\.condition: it cannot be proven that it does not loosen/);
  });

  it('speaks Vietnamese throughout, and names the year that it chose', async () => {
    const vietnamese = async (name: string, content: unknown) => antt(['lint', write(name, content)]);
    const empty = await vietnamese('empty.json', '');
    assert.equal(empty.code, 1);
    assert.match(empty.stdout, /empty\.json:1:1: tệp không có nội dung; cần một bản quy định riêng/);
    const broken = await vietnamese('comma.json', '{"a": [1,}');
    assert.equal(broken.code, 1);
    assert.match(broken.stdout, /comma\.json:1:10: không phải JSON: cần một giá trị; đang là "}"/);
    const { amends: _, ...none } = overlayOf(80) as { amends: string };
    const bare = await vietnamese('bare.json', { ...none, changes: [] });
    assert.match(bare.stdout, /amends: cần mã văn bản được sửa, ví dụ tt-124-2021; đang là chưa có gì/);
    assert.match(bare.stdout, /changes: cần một danh sách không rỗng; đang là danh sách rỗng/);
    const same = await vietnamese('same.json', overlayOf(70));
    assert.equal(same.code, 1);
    assert.match(same.stdout, /changes\[0\]\.to: giống văn bản gốc, không thay đổi gì/);
    assert.match(same.stderr, /same\.json: đã xét theo năm đánh giá 2024/);
    const twice = await antt(['lint', example('an-lam'), example('song-ngan')]);
    assert.match(twice.stdout, /đã thay đổi quy tắc này: local-word/);
  });

  it('finds one mistake in a criterion that is added twice', async () => {
    const add = {
      change: 'add-criterion',
      unitTypes: ['commune'],
      id: '12.1',
      condition: { op: 'yes', question: 'lamps' },
      questions: { lamps: { kind: 'yes-no' } },
    };
    const said = { label: 'Có đèn', proof: 'Ảnh' };
    const words = { vi: { shortTitle: 'x', criteria: { '12.1': said }, questions: { lamps: said } } };
    const { stdout } = await antt(['lint', write('twice.json', overlayOf(80, { changes: [add, add], words }))]);
    assert.equal(stdout.trimEnd().split('\n').length, 1, stdout);
    assert.match(stdout, /changes\[1\]\.id: đã có tiêu chí mang mã 12\.1/);
  });

  const slips: readonly (readonly [string, object, RegExp])[] = [
    ['a property that there is not', { isued: 1 }, /isued: unknown property/],
    ['another instrument', { amends: 'tt-1-1999' }, /amends: it amends tt-1-1999/],
    [
      'a time before the instrument',
      {
        enactedBy: {
          number: '1',
          issuedOn: '2014-01-01',
          issuer: 'U',
          inForce: { from: '2014-01-01', to: '2016-12-31' },
        },
      },
      /(amends|enactedBy\.inForce): /,
    ],
    [
      'words for nothing',
      { words: { vi: { shortTitle: 'x', bodies: { nobody: 'x' } } } },
      /words\.vi\.bodies\.nobody: words for body/,
    ],
    ['no Vietnamese', { words: { en: { shortTitle: 'x' } } }, /words: no words for the overlay "vi"/],
    [
      'names that the law does not have',
      {
        changes: [
          { change: 'set-target', unitTypes: ['hamlet'], percent: 80, citation: '1' },
          { change: 'name-body', body: 'nobody', citation: '1' },
        ],
      },
      /changes\[0\]\.unitTypes: there is no unit type "hamlet"[^]*changes\[1\]\.body: there is no body "nobody"/,
    ],
    [
      'days',
      {
        changes: [
          {
            change: 'earlier-deadline',
            unitTypes: ['commune'],
            deadline: 'decision',
            day: { day: '11-25' },
            citation: '1',
          },
          {
            change: 'earlier-deadline',
            unitTypes: ['school'],
            deadline: 'decision',
            day: { day: '11-10' },
            citation: '1',
          },
          { change: 'set-window', unitTypes: ['agency'], from: { day: '01-01' }, to: { day: '11-15' }, citation: '1' },
        ],
      },
      /\[0\]\.day: 2024-11-25 is not within[^]*\[1\]: the decision would fall due on 2024-11-10[^]*\[2\]: from 2024-01-01 to 2024-11-15 is not one whole year/,
    ],
    [
      'a condition that nobody can meet',
      {
        changes: [
          {
            change: 'add-criterion',
            unitTypes: ['commune'],
            id: '12.1',
            condition: {
              op: 'score-at-least',
              of: [{ points: 5, condition: { op: 'none', question: 'sabotage' } }],
              value: 6,
            },
          },
        ],
        words: { vi: { shortTitle: 'x', criteria: { '12.1': { label: 'x', proof: 'x' } } } },
      },
      /changes\[0\]\.condition: no answers can ever meet this/,
    ],
  ];
  for (const [what, more, line] of slips) {
    it(`finds ${what}`, async () => {
      const { code, stdout } = await antt(['lint', '--lang', 'en', write(`${what}.json`, overlayOf(80, more))]);
      assert.equal(code, 1);
      assert.match(stdout, line);
      for (const each of stdout.trimEnd().split('\n')) assert.match(each, /\.json:\d+:\d+: /);
    });
  }

  it('names line and column where a file is no JSON, and still checks the others', async () => {
    const { code, stdout } = await antt([
      'lint',
      write('broken.json', '{\n  "id": tinh }'),
      write('low.json', overlayOf(60)),
    ]);
    assert.equal(code, 1);
    assert.match(stdout, /broken\.json:2:9: không phải JSON: cần một giá trị/);
    assert.match(stdout, /low\.json:26:13/);
  });

  it('ends with 2 where the command line is wrong or a file is not there', async () => {
    const wrong: readonly (readonly [string[], RegExp])[] = [
      [['lint'], /FILE is missing/],
      [['lint', '--lang', 'fr', 'x.json'], /--lang: expected vi or en/],
      [['lint', '--loose', 'x.json'], /--loose/],
      [['lint', join(folder, 'nowhere.json')], /there is no such file/],
    ];
    for (const [args, said] of wrong) {
      const { code, stdout, stderr } = await antt(args);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, said);
    }
  });
});

describe('antt evaluate --overlay', { concurrency: 2 }, () => {
  const evaluate = (args: readonly string[], input: string) =>
    antt(['evaluate', '--unit-type', 'commune', '--year', '2025', ...args], { input });

  it('judges by the province’s rules and names them', async () => {
    const file = write('eighty.json', overlayOf(80));
    const { code, stdout } = await evaluate(['--overlay', file], commune(75));
    assert.equal(code, 0);
    const result = JSON.parse(stdout) as Result;
    assert.deepEqual(result.overlays, ['tinh']);
    const criterion = result.criteria.find(({ id }) => id === '5.4')!;
    assert.equal(criterion.verdict, 'not-met');
    assert.deepEqual(criterion.citations, ['tt-124-2021 5.4', 'tinh 1']);
  });

  it('refuses an overlay that loosens, with file, line and column', async () => {
    const file = write('sixty.json', overlayOf(60));
    const { code, stdout, stderr } = await evaluate(['--overlay', file], commune(75));
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, /sixty\.json:26:13: changes\[0\]\.to: it does not ask at least as much/);
    const broken = await evaluate(['--overlay', write('no.json', '{')], commune(75));
    assert.equal(broken.code, 2);
    assert.match(broken.stderr, /no\.json:1:2: not JSON/);
  });

  it('skips records of years in which the overlay is not in force', async () => {
    const file = write('batch.json', overlayOf(80));
    const records = [2023, 2025].map((year) => `{"id":${year},"year":${year},"answers":${commune(75)}}\n`).join('');
    const { code, stdout, stderr } = await antt(
      ['evaluate', '--unit-type', 'commune', '--format', 'jsonl', '--overlay', file],
      { input: records },
    );
    assert.equal(code, 1);
    assert.match(stderr, /<stdin>:1: year: .*in force from 2024-01-01 on, not on 2023-11-15/);
    assert.deepEqual((JSON.parse(stdout) as Result).overlays, ['tinh']);
  });
});

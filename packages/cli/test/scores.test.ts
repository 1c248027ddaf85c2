import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { ScoreResult } from '@antt/core';
import { antt } from './program.ts';

const overlay = fileURLToPath(new URL('../../schemas/overlays/scores/vi-du-song-ngan-510.json', import.meta.url));
const points = ['evaluate', '--instrument', 'qd-510-2022'];
const unit = [...points, '--unit-type', 'agency', '--year', '2024'];
const known = { '1': 3, '2': 3, '3': 5, '4.a': 1 };

describe('antt evaluate --instrument qd-510-2022', { concurrency: 2 }, () => {
  it('gives points and no grade, for the thresholds are not known', async () => {
    const { code, stdout, stderr } = await antt(unit, { input: JSON.stringify({ points: known }) });
    assert.equal(stderr, '');
    assert.equal(code, 0);
    const result = JSON.parse(stdout) as ScoreResult;
    assert.deepEqual(
      [result.format, result.grade, result.reason.code],
      ['antt.score/1', 'undetermined', 'thresholds-unknown'],
    );
    assert.equal('verdict' in result, false);
  });

  it('takes thresholds and rows from an overlay', async () => {
    const answers = {
      points: { ...known, '21.b': 30, '21.c': 20, '22': 'not-assigned' },
      times: { 'vi-du-sang-kien': 0, 'vi-du-bao-cao-muon': 0, 'vi-du-vu-nghiem-trong': 0 },
      answers: { staffTold: { count: 9, total: 10 } },
    };
    const { code, stdout, stderr } = await antt([...unit, '--overlay', overlay], { input: JSON.stringify(answers) });
    assert.equal(code, 0, stderr);
    const { grade, points, overlays } = JSON.parse(stdout) as ScoreResult;
    assert.deepEqual([grade, points.least, points.outOf, overlays], ['excellent', 90, 90, ['vi-du-song-ngan-510']]);
  });

  it('takes a record a line, and skips bad ones', async () => {
    const lines = [
      { id: 'a', answers: { points: known } },
      { id: 'b', answers: { points: { '1': 4 } } },
      { id: 'c', unitType: 'commune', answers: {} },
    ];
    const input = lines.map((line) => JSON.stringify(line)).join('\n');
    const { code, stdout, stderr } = await antt([...unit, '--format', 'jsonl'], { input });
    assert.equal(code, 1);
    const results = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as ScoreResult & { id: string });
    assert.deepEqual(
      results.map(({ id, unitType, grade }) => [id, unitType, grade]),
      [
        ['a', 'agency', 'undetermined'],
        ['c', 'commune', 'undetermined'],
      ],
    );
    assert.match(stderr, /^<stdin>:2: answers\.points\.1: expected at most 3 points, got 4$/m);
  });

  it('is explained in words, row by row, with the places', async () => {
    const answers = {
      points: { ...known, '21.b': 30, '21.c': 20, '22': 'not-assigned' },
      times: { 'vi-du-sang-kien': 1, 'vi-du-vu-nghiem-trong': 1 },
      answers: { staffTold: { count: 9, total: 10 } },
    };
    const { stdout: result } = await antt([...unit, '--overlay', overlay], { input: JSON.stringify(answers) });
    const { code, stdout, stderr } = await antt(['explain', '--overlay', overlay], { input: result });
    assert.equal(stderr, '');
    assert.equal(code, 0);
    assert.match(stdout, /^Giải thích xếp loại: .* \(Cơ quan, năm 2024\)\n/);
    assert.match(stdout, /^- .* · Quyết định 510\/QĐ-BCA-V05 \(qd-510-2022\)$/m);
    assert.match(
      stdout,
      /^- 21 · Các nội dung khác.*: cộng được 90, chỉ tính 78 điểm\n {2}- Mục 3\.1, Quyết định ví dụ/m,
    );
    assert.match(stdout, /^ {4}- Mục 3\.1, Quyết định ví dụ/m);
    assert.match(stdout, /^ {2}- 21\.a · .*: 40\/40 điểm: .*9 trên 10/m);
    assert.match(stdout, /^- 22 · .*: không được giao, không tính vào thang điểm$/m);
    assert.match(stdout, /^- Có cách làm hay.*: 1 lần, \+2,5$/m);
    assert.match(stdout, /^- Báo cáo muộn.*: chưa trả lời, −0…90$/m);
    assert.match(stdout, /^- có · Để xảy ra vụ việc nghiêm trọng.* \(nhiều nhất Trung bình\)$/m);
    assert.match(stdout, /^Còn phải trả lời\n- Báo cáo muộn/m);
    const english = await antt(['explain', '--lang', 'en', '--format', 'markdown'], { input: result });
    assert.match(english.stdout, /^# Grade explained: /);
    assert.match(english.stderr, /the words of vi-du-song-ngan-510 are not known; give --overlay FILE/);
    const odd = await antt(['explain'], {
      input: '{"format":"antt.score/1","instrument":"qd-510-2022","unitType":"agency","year":2024}',
    });
    assert.equal(odd.code, 2);
    assert.match(odd.stderr, /^<stdin>: expected a result by points/m);
    const other = await antt(['explain'], { input: '{"format":"antt.score/1","instrument":"x"}' });
    assert.match(other.stderr, /^<stdin>: instrument: this program has no table of points for "x"/m);
  });

  it('has its overlays checked by antt lint', async () => {
    const good = await antt(['lint', overlay]);
    assert.equal(good.code, 0, good.stdout);
    assert.match(good.stdout, /vi-du-song-ngan-510\.json: không có lỗi, xét theo bảng điểm của năm đánh giá 2024\n$/);
    const wrong = readFileSync(overlay, 'utf8').replace('"from": 70', '"from": 95');
    const bad = await antt(['lint', '--lang', 'en', '-'], { input: wrong });
    assert.equal(bad.code, 1);
    assert.match(bad.stdout, /^<stdin>:\d+:\d+: changes\[0\]\.bands: .*falling thresholds/m);
    assert.equal(bad.stdout.trim().split('\n').length, 1);
    const unknown = readFileSync(overlay, 'utf8').replace('"agency"', '"agncy"');
    const typo = await antt(['lint', '--lang', 'en', '-'], { input: unknown });
    assert.equal(typo.code, 1);
    assert.match(typo.stdout, /^<stdin>:\d+:\d+: changes\[\d\]\.unitTypes: there is no unit type "agncy"/m);
  });

  const bad: readonly (readonly [string, readonly string[], string, RegExp])[] = [
    [
      'an instrument of the standard',
      ['evaluate', '--instrument', 'tt-124-2021'],
      '{}',
      /expected qd-510-2022, got "tt-124-2021".*leave it out/,
    ],
    ['readings', [...unit, '--reading', 'a=b'], '{}', /qd-510-2022 has no readings/],
    ['tables', [...unit, '--format', 'csv'], '{}', /reads json and jsonl/],
    ['a year before', [...points, '--unit-type', 'agency', '--year', '2021'], '{}', /from 2022; got 2021/],
    ['no unit type', [...points, '--year', '2024'], '{}', /--unit-type is missing/],
    [
      'a row that there is not',
      unit,
      '{"points": {\n"9": 1}}',
      /^<stdin>:2: points\.9: expected one of 1, 2, 3, 4\.a, got 1$/m,
    ],
    [
      'an overlay of the standard',
      [...unit, '--overlay', fileURLToPath(new URL('../../schemas/overlays/vi-du-an-lam.json', import.meta.url))],
      '{}',
      /vi-du-an-lam\.json:\d+:\d+: changes\[0\]/,
    ],
  ];
  for (const [name, args, input, message] of bad) {
    it(`refuses ${name}`, async () => {
      const { code, stderr } = await antt(args, { input });
      assert.equal(code, 2);
      assert.match(stderr, message);
    });
  }
});

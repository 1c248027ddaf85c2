import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Comparison } from '@antt/core';
import { antt } from './program.ts';

const unit = ['--unit-type', 'commune'];
const old = ['diff', '--from', 'tt-23-2012', '--to', 'tt-124-2021', ...unit];
const sixteen = { residentialAreas: { total: 25, registered: 25, recognised: 16 } };

describe('antt diff', { concurrency: 2 }, () => {
  it('says what changed in the rules, criterion by criterion, and what is not known', async () => {
    const { code, stdout, stderr } = await antt(old);
    assert.equal(stderr, '');
    assert.equal(code, 0);
    assert.match(stdout, /^So sánh: Thông tư 23\/2012\/TT-BCA → Thông tư 124\/2021\/TT-BCA\n/);
    assert.match(stdout, /^Thông tư 23\/2012\/TT-BCA: mới biết một phần/m);
    assert.match(stdout, /^sửa đổi +6\.4 +5\.4 +/m);
    assert.match(stdout, /^ {4}- Ít nhất 70% khu dân cư được công nhận\./m);
    assert.match(stdout, /^ {4}\+ Ít nhất 70% khu dân cư, cơ quan, .* \(theo cách hiểu “Gộp chung”\)$/m);
    assert.match(stdout, /^giữ nguyên +5\.2 +4\.2 +/m);
    assert.match(stdout, /^mới +- +4\.3\.c +/m);
    assert.match(stdout, /^chưa biết +5\.4 +4\.4\.a, 4\.4\.b, 4\.4\.c, 4\.4\.d +/m);
    assert.doesNotMatch(stdout, /Kết quả|undefined/);
    const [head, first] = stdout.split('\n').slice(4, 6);
    assert.equal(head?.indexOf('tiêu chí'), first?.indexOf('Có nghị quyết'));
  });

  it('says of the procedure whose text is not known, in either direction', async () => {
    const words = 'chưa đối chiếu được vì chưa biết Thông tư 23\\/2012\\/TT-BCA quy định thế nào: thời gian đăng ký, ';
    const back = ['diff', '--from', 'tt-124-2021', '--to', 'tt-23-2012', ...unit];
    for (const args of [old, back]) {
      const { stdout } = await antt(args);
      assert.match(stdout, new RegExp(`^ {2}- ${words}`, 'm'));
    }
    const { stdout } = await antt([...back, '--lang', 'en']);
    assert.match(
      stdout,
      /^ {2}- cannot be compared, as what Circular 23\/2012\/TT-BCA says is not known: days of reg/m,
    );
  });

  it('goes backwards: what stood together stands together', async () => {
    const back = ['diff', '--from', 'tt-124-2021', '--to', 'tt-23-2012', '--unit-type', 'school'];
    const { code, stdout } = await antt(back);
    assert.equal(code, 0);
    assert.match(stdout, /^sửa đổi +7\.1 +8\.1 +/m);
    assert.match(stdout, /^sửa đổi +7\.2 +8\.2 +/m);
    assert.match(stdout, /^chưa biết +6\.3\.a, .* +8\.3 +/m);
    assert.doesNotMatch(stdout, /^mới /m);
  });

  it('calls the unit type what it is called in the year', async () => {
    const { stdout } = await antt(old);
    assert.match(stdout, /^Xã, phường, thị trấn, năm 2022$/m);
  });

  it('says both verdicts of one unit, as a whole and by criterion', async () => {
    const { code, stdout } = await antt([...old, '--year', '2019', '--lang', 'en', '-'], {
      input: JSON.stringify({ ...sixteen, policeProactive: false }),
    });
    assert.equal(code, 0);
    assert.match(stdout, /^Commune, ward or township, year 2019$/m);
    assert.match(stdout, /^Verdict: Not met → Not met$/m);
    assert.match(stdout, /^changed +6\.4: Not met +5\.4: Not enough information +/m);
    assert.match(stdout, /^changed +6\.3: Not enough information +5\.3: Not met +/m);
  });

  it('shows every kind of unit where none is named, in the order of the law', async () => {
    const { code, stdout, stderr } = await antt(old.slice(0, -unit.length));
    assert.deepEqual([code, stderr], [0, '']);
    const units = stdout.split('\n').filter((line) => /, năm 2022$/.test(line));
    assert.deepEqual(
      units.map((line) => line.split(', năm')[0]),
      ['Khu dân cư', 'Xã, phường, thị trấn', 'Cơ quan', 'Doanh nghiệp', 'Cơ sở giáo dục'],
    );
    const list = JSON.parse((await antt([...old.slice(0, -unit.length), '--json'])).stdout) as Comparison[];
    assert.deepEqual(
      list.map(({ unitType }) => unitType),
      ['residential-area', 'commune', 'agency', 'enterprise', 'school'],
    );
  });

  it('compares of the procedure what both are known to say, and names where something is not known', async () => {
    const { stdout } = await antt([...old.slice(0, -1), 'residential-area']);
    const [, , ...lines] = stdout.slice(stdout.indexOf('Trình tự:')).split('\n');
    assert.doesNotMatch(stdout, /- sửa đổi:/, 'the same chair, the same receiver');
    assert.equal(lines.join(''), '');
    assert.match(
      stdout,
      /- chưa đối chiếu được vì chưa biết Thông tư 23\/2012.*: .*họp xét \(một phần\), hồ sơ \(một phần\), thẩm quyền$/m,
    );
    const commune = await antt(old);
    assert.doesNotMatch(commune.stdout, /- (sửa đổi|chưa đối chiếu).*thẩm quyền/, 'the district in both');
  });

  it('shows an amendment with what it changes, and calls what is inferred so', async () => {
    const { stdout } = await antt(['diff', '--from', 'tt-124-2021', '--to', 'tt-48-2025', ...unit]);
    assert.match(stdout, /^Xã, phường, đặc khu, năm 2025$/m);
    assert.match(stdout, /^Các tiêu chí giữ nguyên\.$/m);
    assert.match(stdout, /^ {2}- sửa đổi: thẩm quyền$/m);
    assert.match(stdout, /^Sửa đổi: Thông tư 48\/2025\/TT-BCA \(.*, ngày chưa được xác nhận\)$/m);
    assert.match(
      stdout,
      /^ {2}- Cấp tỉnh công nhận cấp xã\. \(suy luận, chưa kiểm chứng, từ việc tổ chức chính quyền .*\)$/m,
    );
    assert.match(stdout, /^ {2}- Từ 01\/7\/2025 không còn cấp huyện\. \(suy luận, .*\)$/m);
  });

  it('prints the comparison as JSON', async () => {
    const { code, stdout } = await antt([...old, '--json']);
    assert.equal(code, 0);
    const { format, before, after, criteria } = JSON.parse(stdout) as Comparison;
    assert.equal(format, 'antt.comparison/1');
    assert.deepEqual([before.instrument, before.year, before.verdict], ['tt-23-2012', 2022, undefined]);
    assert.deepEqual([after.instrument, after.verification], ['tt-124-2021', 'verified']);
    assert.ok(criteria.some(({ change }) => change === 'unknown'));
  });

  it('refuses what it cannot compare, with the place', async () => {
    for (const [args, message] of [
      [['diff', ...unit], /--from is missing/],
      [['diff', '--from', 'tt-1', '--to', 'tt-124-2021', ...unit], /--from: expected one of tt-23-2012, .*got "tt-1"/],
      [['diff', '--from', 'tt-23-2012', '--to', 'tt-124-2021', 'answers.json'], /--unit-type is missing: answers/],
      [[...old, '--lang', 'fr'], /--lang: expected vi or en/],
      [[...old, '--year', '19'], /--year: expected a year/],
    ] as const) {
      const { code, stdout, stderr } = await antt(args);
      assert.equal(code, 2);
      assert.equal(stdout, '');
      assert.match(stderr, message);
    }
    const input = '{\n  "movementModels": "two",\n  "stranger": 1\n}';
    const { code, stderr } = await antt([...old, '-'], { input });
    assert.equal(code, 2);
    assert.match(stderr, /^<stdin>:3: stranger: expected a question of this unit type/);
  });
});

describe('antt evaluate, for years before 2022', { concurrency: 2 }, () => {
  it('follows circular 23/2012: 16 of 25 is not met, needs 18 and cites the place', async () => {
    const { code, stdout } = await antt(['evaluate', ...unit, '--year', '2019'], { input: JSON.stringify(sixteen) });
    assert.equal(code, 0);
    const { verdict, criteria, basis } = JSON.parse(stdout) as {
      verdict: string;
      criteria: { id: string; citations: string[]; reason: { needed?: number } }[];
      basis: { verification: string };
    };
    const areas = criteria.find(({ id }) => id === '6.4');
    assert.deepEqual([verdict, basis.verification, areas?.reason.needed], ['not-met', 'partial', 18]);
    assert.deepEqual(areas?.citations, ['tt-23-2012 6.4']);
  });

  it('takes the readings of a batch where an earlier instrument has none', async () => {
    const lines = [2019, 2025].map((year) => JSON.stringify({ id: year, year, answers: sixteen }));
    const args = ['evaluate', ...unit, '--format', 'jsonl', '--reading', 'recognitionBase=pooled'];
    const { code, stdout, stderr } = await antt(args, { input: lines.join('\n') });
    assert.equal(stderr, '');
    assert.equal(code, 0);
    const results = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { instrument: string; amendments: string[]; readings: object });
    assert.deepEqual(
      results.map(({ instrument, amendments }) => [instrument, ...amendments]),
      [['tt-23-2012'], ['tt-124-2021', 'tt-48-2025']],
    );
    assert.deepEqual(
      results.map(({ readings }) => readings),
      [{}, { recognitionBase: 'pooled' }],
    );
  });

  it('refuses years before the first instrument', async () => {
    const { code, stderr } = await antt(['evaluate', ...unit, '--year', '2011'], { input: '{}' });
    assert.equal(code, 2);
    assert.match(stderr, /from 2012 on; got 2011/);
  });
});

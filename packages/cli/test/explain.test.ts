import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type Result, compile } from '@antt/core';
import { criteriaFor } from '@antt/schemas';
import { antt } from './program.ts';

const overlay = fileURLToPath(new URL('../../schemas/overlays/vi-du-an-lam.json', import.meta.url));
const none = { total: 0, registered: 0, recognised: 0 };
const answers = {
  movementModels: 2,
  residentialAreas: { total: 25, registered: 25, recognised: 16 },
  agencies: { total: 5, registered: 5, recognised: 5 },
  enterprises: none,
  schools: none,
  seriousCrimes: [
    { on: '2025-05-20', forceMajeure: false, detectedInTime: true, harmReduced: true, reportedAtOnce: false },
  ],
};
const resultOf = (readings: Record<string, string> = {}): Result =>
  compile(criteriaFor('commune', 2025), { readings }).evaluate(answers);
const explain = (input: unknown, ...args: string[]) =>
  antt(['explain', ...args], { input: typeof input === 'string' ? input : JSON.stringify(input) });

describe('antt explain', { concurrency: 2 }, () => {
  it('prints verdict, citations, reasons, missing questions and basis of a result', async () => {
    const { code, stdout, stderr } = await explain(resultOf());
    assert.equal(stderr, '');
    assert.equal(code, 0);
    const lines = stdout.split('\n');
    assert.equal(lines[0], 'Giải thích kết quả: Xã, phường, đặc khu, năm 2025');
    for (const line of [
      '- Chưa đạt · Thông tư 124/2021/TT-BCA (tt-124-2021)',
      '  - Khoản 4 Điều 5 Thông tư 124/2021/TT-BCA',
      '    - Khoản 2 Điều 5 Thông tư 124/2021/TT-BCA; Điểm b khoản 4 Điều 4 Thông tư 124/2021/TT-BCA',
      '    - Vụ phạm tội nghiêm trọng: vụ ngày 20/5/2025 vẫn tính vì không do bất khả kháng và không báo ngay',
      '- Số cán bộ, chiến sĩ công an cấp xã bị kỷ luật',
      '- Tính các vụ việc từ ngày 16/11/2024 đến hết ngày 15/11/2025',
      '- Các tiêu chí đã kiểm chứng',
      '- Nội dung sửa đổi của Thông tư 48/2025 (thẩm quyền, cách nộp) chưa được kiểm chứng đầy đủ.',
      `- Dữ liệu: ${resultOf().basis.data}`,
    ]) {
      assert.ok(lines.includes(line), line);
    }
    for (const { id, parts } of resultOf().criteria) {
      for (const each of [id, ...parts.map((part) => part.id)]) {
        assert.equal(lines.filter((line) => line.includes(` · ${each} · `)).length, 1, each);
      }
    }
    assert.doesNotMatch(stdout, /undefined|dữ liệu khác/);
  });

  it('says the verdict under each reading that nobody chose, and of the others that they make no difference', async () => {
    const { stdout } = await explain(resultOf());
    assert.match(stdout, /^- Tỷ lệ 70% được công nhận tính thế nào\? \(chưa chọn\)$/m);
    assert.match(stdout, /^ {2}- Chưa đạt · cả bộ tiêu chí, nếu hiểu là “Gộp chung”$/m);
    assert.match(stdout, /^ {2}- Đạt · tiêu chí 5\.4, nếu hiểu là “Gộp chung”$/m);
    assert.match(stdout, /^ {2}- Chưa đạt · tiêu chí 5\.4, nếu hiểu là “Riêng từng loại đơn vị”$/m);
    assert.match(stdout, /^- Thế nào là kiềm chế, kéo giảm\? \(chưa chọn; đến nay/m);
  });

  it('says who chose a reading: the caller, or an overlay', async () => {
    const args = ['--unit-type', 'commune', '--year', '2025', '--reading', 'recognitionBase=per-kind'];
    const asked = await explain(answers, ...args);
    assert.match(asked.stdout, /^- Tỷ lệ 70% .*\? “Riêng từng loại đơn vị” \(người dùng chọn\)$/m);
    const result = {
      ...resultOf({ recognitionBase: 'pooled' }),
      readingsFrom: { recognitionBase: 'qd-16-2026' },
      overlays: ['qd-16-2026'],
    };
    const taken = await explain(result);
    assert.match(taken.stdout, /“Gộp chung” \(theo qd-16-2026\)$/m);
    assert.match(taken.stdout, /^- Quy định riêng đã áp dụng: qd-16-2026$/m);
  });

  it('says what an overlay asks in its own words, of answers and of a result made with it', async () => {
    const unit = ['--unit-type', 'residential-area', '--year', '2025'];
    const short = { securityCameras: 1, householdGroups: true };
    const evaluated = await antt(['evaluate', ...unit, '--overlay', overlay], { input: JSON.stringify(short) });
    const [fromAnswers, fromResult, without] = await Promise.all([
      explain(short, ...unit, '--overlay', overlay),
      explain(evaluated.stdout, '--overlay', overlay),
      explain(evaluated.stdout),
    ]);
    assert.equal(fromAnswers.stderr, '');
    assert.match(fromAnswers.stdout, / · 12\.1 · [^\n]*camera/i);
    assert.equal(fromResult.stdout, fromAnswers.stdout);
    const { basis } = JSON.parse(evaluated.stdout) as Result;
    const hash = basis.overlays!['vi-du-an-lam']!;
    assert.ok(fromResult.stdout.includes(`Quyết định ví dụ của tỉnh An Lâm ${hash.slice(0, 19)}\n`));
    const changed = {
      ...(JSON.parse(evaluated.stdout) as Result),
      basis: { ...basis, overlays: { 'vi-du-an-lam': `sha256:${'0'.repeat(64)}` } },
    };
    const fromOther = await explain(changed, '--overlay', overlay);
    assert.ok(fromOther.stdout.includes(`dữ liệu khác với chương trình này (${hash})`), fromOther.stdout);
    assert.match(without.stdout, / · 12\.1 · 12\.1$/m);
    assert.equal(without.stderr, 'antt: the words of vi-du-an-lam are not known; give --overlay FILE for each\n');
    assert.deepEqual([without.code, fromResult.stderr], [0, '']);
  });

  it('refuses an overlay that the result was not made with, and one with faults in it', async () => {
    const other = await explain(resultOf(), '--overlay', overlay);
    assert.equal(other.code, 2);
    assert.match(
      other.stderr,
      /overlays: --overlay names "vi-du-an-lam", but the result was made with none; leave it out/,
    );
    const missing = await explain(resultOf(), '--overlay', 'no-such.json');
    assert.equal(missing.code, 2);
    assert.match(missing.stderr, /no-such\.json/);
  });

  it('explains answers as the result made from them', async () => {
    const args = ['--unit-type', 'commune', '--year', '2025'];
    const [fromAnswers, fromResult] = await Promise.all([explain(answers, ...args), explain(resultOf())]);
    assert.equal(fromAnswers.code, 0);
    assert.equal(fromAnswers.stdout, fromResult.stdout);
  });

  it('writes Markdown, in English', async () => {
    const { code, stdout } = await explain({ id: 'VN-1', ...resultOf() }, '--format', 'markdown', '--lang', 'en');
    assert.equal(code, 0);
    assert.match(
      stdout,
      /^# Result explained: Commune, ward or special zone, 2025\n\n## Verdict\n\n- \*\*Not met\*\* · /,
    );
    assert.match(stdout, /^- Record: VN-1$/m);
    assert.match(stdout, /^- \*\*Not enough information\*\* · 5\.4 · /m);
    assert.match(stdout, /^ {2}- Clause 4, Article 5 of Circular 124\/2021\/TT-BCA$/m);
    assert.doesNotMatch(stdout, /[ăơư]/i);
  });

  it('shows what a result from outside holds as text: no markup, no control characters', async () => {
    const evil = { ...resultOf(), overlays: ['<img src=x onerror=alert(1)> **x** [y](z)\u001b[2J'] };
    const markdown = await explain(evil, '--format', 'markdown');
    assert.match(markdown.stdout, /\\<img src=x onerror=alert\(1\)\\> \\\*\\\*x\\\*\\\* \\\[y\\\]\(z\)\\\\u001b\\\[2J/);
    const text = await explain(evil);
    assert.match(text.stdout, /<img src=x onerror=alert\(1\)> \*\*x\*\* \[y\]\(z\)\\u001b\[2J/);
  });

  it('says when a result was made from other data', async () => {
    const result = resultOf();
    const { stdout } = await explain({
      ...result,
      basis: { ...result.basis, data: 'sha256:00', verification: 'partial' },
    });
    assert.match(stdout, /dữ liệu khác với chương trình này/);
    assert.match(stdout, /chưa được kiểm chứng đầy đủ/);
  });

  it('says why a unit is outside the scope', async () => {
    const { code, stdout } = await explain({ excludedAs: 'small' }, '--unit-type', 'enterprise', '--year', '2025');
    assert.equal(code, 0);
    assert.match(stdout, /^- Không áp dụng · Thông tư/m);
    assert.match(stdout, /^- Không thuộc diện xét: doanh nghiệp nhỏ/m);
    assert.match(stdout, /^- Không còn câu nào làm thay đổi kết quả$/m);
  });

  it('names the places that are not known of an earlier instrument, in its own words', async () => {
    const { code, stdout } = await explain({}, '--unit-type', 'commune', '--year', '2019');
    assert.equal(code, 0);
    assert.match(stdout, /^Giải thích kết quả: Xã, phường, thị trấn, năm 2019$/m);
    assert.match(stdout, /^- Chưa đủ căn cứ · Thông tư 23\/2012\/TT-BCA \(tt-23-2012\)$/m);
    assert.match(stdout, /^- Khoản 4 Điều 5 Thông tư 23\/2012\/TT-BCA$/m);
    assert.match(stdout, /^- Mốc thời gian tính vụ việc: chưa biết$/m);
    const amended = await explain(resultOf());
    assert.match(amended.stdout, /^- Đã sửa đổi theo: Thông tư 48\/2025\/TT-BCA$/m);
  });

  it('refuses what it cannot explain with exit code 2, naming file and field', async () => {
    const result = resultOf();
    const [first] = result.criteria;
    const unknown = { ...first, reason: { code: 'made-up' } };
    const cases: readonly (readonly [unknown, readonly string[], RegExp])[] = [
      ['{', [], /^<stdin>:1:2: not JSON/],
      [
        `${JSON.stringify(result)}\n${JSON.stringify(result)}\n`,
        [],
        /^<stdin>:2:1: not JSON: .*; antt explain takes one result: give it one line of the file$/m,
      ],
      [answers, [], /^antt: <stdin> is no result .*--unit-type and --year/],
      [answers, ['--unit-type', 'commune'], /--year is missing/],
      [
        { ...answers, movementModels: -1 },
        ['--unit-type', 'commune', '--year', '2025'],
        /^<stdin>:1: movementModels: /,
      ],
      [result, ['--year', '2025'], /^antt: <stdin> is a result/],
      [{ ...result, verdict: 'good' }, [], /^<stdin>: verdict: expected one of met, .*got "good"/],
      [{ ...result, criteria: [{}] }, [], /^<stdin>: criteria\[0\]\.id: expected/],
      [{ ...result, basis: 1 }, [], /^<stdin>: basis: expected/],
      [{ ...result, unitType: 'hamlet' }, [], /^<stdin>: unitType: .*"hamlet"/],
      [{ ...result, instrument: 'tt-1' }, [], /^<stdin>: instrument: expected tt-124-2021/],
      [{ ...result, year: 1990 }, [], /1990/],
      [{ ...result, criteria: [unknown] }, [], /^<stdin>: criteria: expected reasons that this version knows/],
      [result, ['--format', 'html'], /--format: expected text or markdown/],
      [result, ['--lang', 'fr'], /--lang: expected vi or en/],
    ];
    for (const [input, args, message] of cases) {
      const { code, stdout, stderr } = await explain(input, ...args);
      assert.equal(code, 2, stderr);
      assert.equal(stdout, '');
      assert.match(stderr, message);
    }
  });
});

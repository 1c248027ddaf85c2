import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { compile } from '@antt/core';
import { criteriaFor } from '@antt/schemas';
import ExcelJS from 'exceljs';
import { antt } from './program.ts';

const folder = mkdtempSync(join(tmpdir(), 'antt-list-'));
after(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
/** What was said, without the folder of this run. */
const bare = (text: string): string => text.replaceAll(`${folder}/`, '');

const AGENCIES = 'Cơ quan (2 đơn vị):\n1. Chi cục Thuế\n2. Hạt Kiểm lâm\n3. Văn phòng HĐND & UBND\n';

describe('antt check-list', { concurrency: 2 }, () => {
  it('says the totals, then what is to be looked at, with the line', async () => {
    const { code, stdout, stderr } = await antt(['check-list', '-'], { input: AGENCIES });
    assert.equal(stderr, '');
    assert.equal(code, 1);
    assert.match(stdout, /^nêu +liệt kê +phần +nhận xét\n/);
    assert.match(stdout, /^2 +3 +Cơ quan +Lệch$/m);
    assert.match(stdout, /^Cần xem lại \(2\):\n<stdin>:1: Cơ quan: nêu 2, liệt kê 3 \(thừa 1\)\n/m);
    assert.match(stdout, /^<stdin>:4: Có thể là hai đơn vị ghi liền: “Văn phòng HĐND & UBND”/m);
  });

  it('ends with 0 and says so where there is nothing, in English too', async () => {
    const input = 'Xã: 19\nCơ quan: 35\nDoanh nghiệp: 19\nTrường: 1\nTổng số: 74';
    const { code, stdout } = await antt(['check-list', '--lang', 'en'], { input });
    assert.equal(code, 0);
    assert.match(stdout, /^74 +- +The whole list +Agrees$/m);
    assert.match(stdout, /Nothing found to look at\.\n$/);
    const other = await antt(['check-list', '--stated', 'total=75', '--json'], { input });
    assert.equal(other.code, 1);
    assert.deepEqual((JSON.parse(other.stdout) as { findings: unknown }).findings, [
      { code: 'parts-differ', path: [], stated: 75, parts: 74 },
    ]);
  });

  it('reads CSV in any encoding, XLSX with merged headings, and JSON alike', async () => {
    const rows = [
      ['TT', 'Tên đơn vị'],
      ['I', 'Cơ quan (1 đơn vị)'],
      ['1', 'Chi cục Thuế'],
      ['2', 'Hạt Kiểm lâm'],
    ];
    const csv = rows.map((row) => row.join(';')).join('\r\n');
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('Danh sách');
    rows.forEach((row) => sheet.addRow(row));
    sheet.insertRow(1, ['Danh sách kèm theo Quyết định:']);
    sheet.mergeCells('A1:B1');
    const list = {
      format: 'antt.list/1',
      groups: [{ label: 'Cơ quan', stated: 1, entries: ['Chi cục Thuế', 'Hạt Kiểm lâm'] }],
    };
    const files = [
      file('a.csv', `\ufeff${csv}`),
      file('b.csv', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(csv, 'utf16le')])),
      file('c.xlsx', Buffer.from(await workbook.xlsx.writeBuffer())),
      file('d.json', JSON.stringify(list)),
      file(
        'e.txt',
        rows
          .slice(1)
          .map((row) => row.join('\t'))
          .join('\n'),
      ),
    ];
    for (const each of files) {
      const { code, stdout, stderr } = await antt(['check-list', each]);
      assert.equal(code, 1, stderr);
      assert.match(stdout, /Cơ quan: nêu 1, liệt kê 2 \(thừa 1\)$/m, each);
    }
  });

  it('holds the list against results and a register', async () => {
    const result = (verdict: string) => ({ ...compile(criteriaFor('commune', 2025)).evaluate({}), verdict });
    const results = file(
      'results.jsonl',
      [
        ['00001', 'met'],
        ['00002', 'not-met'],
        ['00003', 'met'],
      ]
        .map(([id, verdict]) => JSON.stringify({ id, ...result(verdict!) }))
        .join('\n'),
    );
    const units = ['Xã Tân Lập', 'Xã Bản Thi', 'Xã Nam Cường'].map((name, at) => ({
      code: `0000${at + 1}`,
      name,
      kind: 'commune',
      from: '2000-01-01',
    }));
    const register = file('units.json', JSON.stringify(units));
    const list = file('communes.txt', 'Xã:\nTân Lập\nBản Thi\nYên Mỹ\n');
    const { code, stdout, stderr } = await antt(['check-list', '--results', results, '--register', register, list]);
    assert.equal(stderr, '');
    assert.equal(code, 1);
    assert.deepEqual(bare(stdout).split('Cần xem lại (3):\n')[1]?.split('\n').slice(0, 3), [
      'communes.txt:3: “Bản Thi” (dòng 3) có trong danh sách, nhưng kết quả là chưa đạt',
      'communes.txt:4: “Yên Mỹ” (dòng 4) không có trong sổ đơn vị; hãy xem lại tên hoặc mã',
      'communes.txt: “Xã Nam Cường” (mã 00003) đạt tiêu chuẩn, nhưng không có trong danh sách',
    ]);
    const records = units.map(({ code: unit }) => ({ unit, year: 2025, result: result('met') }));
    const asRecords = file('records.json', JSON.stringify(records));
    const again = await antt(['check-list', '--results', asRecords, '--register', register, list]);
    assert.doesNotMatch(again.stdout, /chưa đạt/);
  });

  const bad: readonly (readonly [string, readonly string[], string, RegExp])[] = [
    ['nothing', ['-'], ' \n', /^<stdin>: expected names of units or totals, got nothing$/m],
    ['a total that is none', ['--stated', 'agency'], 'x', /--stated: expected PART=NUMBER.*got "agency"/],
    ['a total of no part', ['--stated', 'school=1'], AGENCIES, /The stated total of school: no part .* Parts: Cơ quan/],
    ['a total twice', ['--stated', 'total=1', '--stated', 'total=2'], 'x', /total is given twice/],
    ['another format', ['--format', 'docx'], 'x', /expected text, json, csv, xlsx; got "docx"/],
    ['another language', ['--lang', 'fr'], 'x', /expected vi or en, got "fr"/],
    [
      'JSON of another kind',
      ['--format', 'json'],
      '{"a":1}',
      /at format: expected "antt\.list\/1", or an array of names/,
    ],
    ['no JSON', ['--format', 'json'], '[', /^<stdin>:1:2: /m],
    ['results that there are not', ['--results', '/nowhere.jsonl'], 'x', /there is no such file/],
  ];
  for (const [name, args, input, message] of bad) {
    it(`refuses ${name}`, async () => {
      const { code, stderr, stdout } = await antt(['check-list', ...args], { input });
      assert.equal(code, 2, stdout);
      assert.match(stderr, message);
      assert.doesNotMatch(stderr, /^ +at /m);
    });
  }

  it('names line and field of a bad result and of a bad register', async () => {
    const results = file('bad.jsonl', '{"id":"1","format":"antt.result/1"}\n');
    const one = await antt(['check-list', '--results', results], { input: 'x' });
    assert.equal(one.code, 2);
    assert.match(bare(one.stderr), /^bad\.jsonl:1: instrument: expected/m);
    const unitless = file('unitless.jsonl', `${JSON.stringify(compile(criteriaFor('commune', 2025)).evaluate({}))}\n`);
    const two = await antt(['check-list', '--results', unitless], { input: 'x' });
    assert.match(bare(two.stderr), /^unitless\.jsonl:1: expected the id of its unit/m);
    const register = file('bad-units.json', '[{"code":"1","kind":"commune","from":"2000-01-01"}]');
    const three = await antt(['check-list', '--register', register], { input: 'x' });
    assert.match(bare(three.stderr), /^bad-units\.json: units\[0\]\.name: expected a text/m);
  });
});

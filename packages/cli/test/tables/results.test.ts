import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import ExcelJS from 'exceljs';
import Papa from 'papaparse';
import { antt } from '../program.ts';

const folder = mkdtempSync(join(tmpdir(), 'antt-tables-'));
after(() => rmSync(folder, { recursive: true }));
const file = (name: string, content?: string): string => {
  if (content !== undefined) writeFileSync(join(folder, name), content);
  return join(folder, name);
};

const evaluate = ['evaluate', '--unit-type', 'commune', '--year', '2025'];
const units = [
  'id;name;movementModels;partyResolution.issued;schools.total;schools.registered;schools.recognised',
  '00012;=HYPERLINK("http://x");0;Không;10;9;4',
  '-7;@Hai;hai;;;;',
  '00014;"Ba',
  '=1+1";2;Có;;;',
].join('\r\n');
const COLUMNS = 7;

describe('antt evaluate with tables, as a program', { concurrency: 2 }, () => {
  it('writes a row for each row in order, with the delimiter it read, formulas taken for text', async () => {
    const { code, stdout, stderr } = await antt([...evaluate, file('units.csv', units)]);
    assert.equal(code, 1);
    const path = file('units.csv');
    assert.equal(
      stderr.split('\n')[0],
      `${path}:3: cột C (movementModels): “hai” không phải số; hãy nhập số nguyên, chỉ gồm chữ số, không kèm đơn vị`,
    );
    assert.equal(stderr.split('\n')[1], 'antt: 1 trên 3 dòng có lỗi, không đánh giá được');
    assert.ok(stdout.startsWith('\ufeffMã đơn vị;Tên đơn vị;Kết quả;'));
    const { data } = Papa.parse<string[]>(stdout.slice(1).trimEnd());
    assert.deepEqual(
      data.map((row) => row.length),
      [COLUMNS, COLUMNS, COLUMNS, COLUMNS],
    );
    const [, first, second, third] = data as [string[], string[], string[], string[]];
    assert.deepEqual(first.slice(0, 5), ['00012', `'=HYPERLINK("http://x")`, 'Chưa đạt', 'not-met', '5.1; 5.4']);
    assert.match(first[6]!, /^5\.1: .*\n5\.4: Cơ sở giáo dục/);
    assert.deepEqual(second.slice(0, 6), ["'-7", "'@Hai", 'Lỗi dữ liệu', 'error', '', '']);
    assert.match(second[6]!, /^cột C \(movementModels\): “hai” không phải số/);
    // Line ends inside a name are blanks.
    assert.deepEqual(third.slice(0, 4), ['00014', 'Ba =1+1', 'Chưa đủ căn cứ', 'undetermined']);
    assert.match(third[5]!, /Kế hoạch thực hiện tiêu chuẩn; /);
  });

  it('writes a workbook in which texts stay texts, in English where it is asked for', async () => {
    const to = file('results.xlsx');
    const { code, stdout, stderr } = await antt([...evaluate, '--lang', 'en', '--output', to, file('more.csv', units)]);
    assert.equal(code, 1);
    assert.equal(stdout, '');
    assert.match(stderr, /more\.csv:3: column C \(movementModels\): “hai” is no number/);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(readFileSync(to) as unknown as ExcelJS.Buffer);
    const [sheet] = workbook.worksheets;
    assert.equal(sheet!.rowCount, 4);
    const row = (number: number) => (sheet!.getRow(number).values as ExcelJS.CellValue[]).slice(1, 6);
    assert.deepEqual(row(1), ['Unit code', 'Unit name', 'Verdict', 'Verdict code', 'Criteria not met']);
    assert.deepEqual(row(2), ['00012', '=HYPERLINK("http://x")', 'Not met', 'not-met', '5.1; 5.4']);
    assert.deepEqual(row(3).slice(0, 4), ['-7', '@Hai', 'Faulty data', 'error']);
  });

  it('goes from each format to each other, also through standard input and output', async () => {
    const lines = '{"id":"A","answers":{"movementModels":0}}\n{"id":"B","answers":{"movementModels":"x"}}\n';
    const csv = await antt([...evaluate, '--format', 'jsonl', '--to', 'csv'], { input: lines });
    assert.equal(csv.code, 1);
    const rows = Papa.parse<string[]>(csv.stdout.slice(1).trimEnd()).data;
    assert.deepEqual(
      rows.slice(1).map((row) => row.slice(0, 4)),
      [
        ['A', '', 'Chưa đạt', 'not-met'],
        ['', '', 'Lỗi dữ liệu', 'error'],
      ],
    );
    const jsonl = await antt([...evaluate, '--format', 'csv', '--to', 'jsonl'], { input: 'id,movementModels\nA,0\n' });
    assert.equal(jsonl.code, 0, jsonl.stderr);
    assert.match(jsonl.stdout, /^\{"id":"A","format":"antt\.result\/1".*"verdict":"not-met"/);
  });

  it('writes a template that is filled in and read again', async () => {
    const to = file('commune.xlsx');
    assert.equal((await antt(['template', '--unit-type', 'commune', '--year', '2025', '--output', to])).code, 0);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(to);
    workbook.worksheets[0]!.getCell('A4').value = 'A1';
    workbook.worksheets[0]!.getCell('B4').value = 'Xã Một';
    await workbook.xlsx.writeFile(to);
    const { code, stdout, stderr } = await antt([...evaluate, to]);
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(stdout, /\r\nA1,Xã Một,Chưa đủ căn cứ,undetermined,,/);
    const csv = await antt([
      'template',
      '--unit-type',
      'school',
      '--year',
      '2025',
      '--format',
      'csv',
      '--language',
      'en',
      '--incidents',
      '0',
    ]);
    assert.match(csv.stdout, /^\ufeffid,name,excludedAs,.*\r\nUnit code,Unit name,/);
    assert.doesNotMatch(csv.stdout, /\[0\]/);
  });

  it('says what is wrong with files and options, and ends with 2', async () => {
    const path = file('x.xlsx', 'id,name\n');
    const cases: readonly (readonly [readonly string[], RegExp])[] = [
      [[...evaluate, path], /x\.xlsx: đây không phải tệp \.xlsx; hãy mở bằng Excel/],
      [[...evaluate, '--lang', 'en', path], /x\.xlsx: this is no \.xlsx file; open it in Excel/],
      [[...evaluate, file('none.csv')], /none\.csv: there is no such file/],
      [[...evaluate, '--output', file('units2.csv', units), file('units2.csv')], /is the file that is read/],
      [
        [...evaluate, '--output', join(folder, 'no', 'x.csv'), file('units2.csv')],
        /Could not write the output: ENOENT/,
      ],
      [
        ['template', '--unit-type', 'commune', '--year', '2025', '--format', 'pdf'],
        /--format: expected xlsx or csv, got "pdf"/,
      ],
      [
        ['template', '--unit-type', 'commune', '--year', '2025', '--incidents', '21'],
        /--incidents: expected a number from 0 to 20/,
      ],
    ];
    for (const [args, message] of cases) {
      const { code, stdout, stderr } = await antt(args);
      assert.match(stderr, message);
      assert.deepEqual([code, stdout], [2, '']);
      assert.doesNotMatch(stderr, /\n\s+at /);
    }
  });
});

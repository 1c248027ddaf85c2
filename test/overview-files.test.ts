import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import exceljs from 'exceljs';
import papaparse from 'papaparse';
import { type Sheet, csvOf } from '../packages/elements/src/overview/sheet.ts';
import { xlsxOf } from '../packages/elements/src/overview/xlsx.ts';

/** What is hard to write: formulas, quotes, line breaks, marks of XML, letters beyond 16 bits, and what XML cannot hold. */
const rows = [
  ['Mã', 'Tên đơn vị', 'Số'],
  ['01', 'Xã Hòa Bình, "cũ"', 16],
  ['=1+1', '+84 <b>&amp;</b>', 0],
  ['@SUM(A1)', '-2\tvà\n𠀀 😀', undefined],
  ['\uff1dA1', `x${String.fromCharCode(7)}y`, 4416],
];
const sheet: Sheet = { name: 'Danh sách', rows };

describe('files of the overview', () => {
  it('CSV reads back as it was, but for an apostrophe before what would run as a formula', () => {
    const text = csvOf(sheet);
    assert.equal(text.charCodeAt(0), 0xfeff);
    const { data, errors } = papaparse.parse<string[]>(text.slice(1).trimEnd());
    assert.deepEqual(errors, []);
    const guarded = (cell: string | number | undefined): string =>
      typeof cell === 'string' && /^[=+\-@\uff1d]/.test(cell) ? `'${cell}` : String(cell ?? '');
    assert.deepEqual(
      data,
      rows.map((row) => row.map(guarded)),
    );
    assert.equal(data.flat().filter((cell) => /^[=+\-@\uff1d]/.test(cell)).length, 0);
  });

  it('the Excel file reads back in exceljs: every sheet, texts as texts, numbers as numbers, no formula', async () => {
    const blob = xlsxOf([{ name: "Tổng hợp '25", rows: [['Năm'], [2025]] }, sheet]);
    assert.equal(blob.type, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
    const book = new exceljs.Workbook();
    await book.xlsx.load(await blob.arrayBuffer());
    assert.deepEqual(
      book.worksheets.map(({ name }) => name),
      ["Tổng hợp '25", 'Danh sách'],
    );
    const list = book.worksheets[1]!;
    rows.forEach((row, y) =>
      row.forEach((cell, x) => {
        const { value, formula } = list.getCell(y + 1, x + 1);
        const kept = typeof cell === 'string' ? cell.replace(String.fromCharCode(7), '') : (cell ?? null);
        assert.deepEqual(value, kept, `row ${y + 1}, column ${x + 1}`);
        assert.equal(formula, undefined);
      }),
    );
    assert.equal(list.getCell('A1').font.bold, true);
    assert.equal(list.views[0]?.state, 'frozen');
  });

  it('has columns beyond Z, and the same bytes each time', async () => {
    const wide: Sheet = { name: 'Rộng', rows: [Array.from({ length: 60 }, (_, at) => `c${at}`)] };
    const [one, other] = await Promise.all([xlsxOf([wide]).arrayBuffer(), xlsxOf([wide]).arrayBuffer()]);
    assert.deepEqual(Buffer.from(one), Buffer.from(other));
    const book = new exceljs.Workbook();
    await book.xlsx.load(one);
    assert.equal(book.worksheets[0]!.getCell('BH1').value, 'c59');
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Answers, type Result, compile } from '@antt/core';
import { type UnitType, criteriaFor, unitTypes } from '@antt/schemas';
import ExcelJS from 'exceljs';
import Papa from 'papaparse';
import { readKit } from '../../src/conform/kit.ts';
import { allColumns } from '../../src/tables/columns.ts';
import { speechIn } from '../../src/tables/speech.ts';
import { csvTemplate, xlsxTemplate } from '../../src/tables/template.ts';
import { rowFor } from './fill.ts';
import { runTable } from './run-table.ts';
import { partsOf, sheetXml, workbookOf } from './workbook.ts';
import { windows1258 } from './windows-1258.ts';
import { zipOf } from './zip.ts';

const speech = { vi: await speechIn('vi'), en: await speechIn('en') };
const standardOf = (unitType: UnitType) => compile(criteriaFor(unitType, 2025));

const onlyResult = async (...run: Parameters<typeof runTable>): Promise<Result> => {
  const { said, evaluated } = await runTable(...run);
  assert.deepEqual(said, []);
  assert.equal(evaluated.length, 1);
  const [one] = evaluated;
  assert.ok(one?.ok);
  return one.result;
};

const commune = (text: string | Uint8Array) => runTable('x.csv', typeof text === 'string' ? Buffer.from(text) : text);

const { cases } = readKit(undefined, { instruments: ['tt-124-2021'] });
const worked = cases.filter(({ year, unitType, answers }) => {
  const known = year === 2025 && (unitTypes as readonly string[]).includes(unitType);
  return known && answers !== undefined && standardOf(unitType as UnitType).check(answers).length === 0;
});

describe('a filled-in template', () => {
  it('gives what the engine gives, for every worked case, in both languages, as CSV', async () => {
    assert.ok(worked.length > 100, String(worked.length));
    for (const language of ['vi', 'en'] as const) {
      for (const unitType of unitTypes) {
        const own = worked.filter((one) => one.unitType === unitType);
        const most = Math.max(
          2,
          ...own.flatMap(({ answers }) =>
            Object.values(answers).map((answer) => (Array.isArray(answer) ? answer.length : 0)),
          ),
        );
        assert.ok(most <= 20, String(most));
        const rows = own.map(({ id, answers }) => [
          id,
          'Tên',
          ...rowFor(standardOf(unitType), answers, speech[language], most),
        ]);
        const text = csvTemplate(standardOf(unitType), most, speech[language]) + Papa.unparse(rows);
        const { said, evaluated } = await runTable('x.csv', Buffer.from(text), 'vi', { unitType, year: 2025 });
        assert.deepEqual(said, [], unitType);
        assert.equal(evaluated.length, own.length);
        own.forEach(({ id, answers }, at) => {
          const one = evaluated[at]!;
          assert.ok(one.ok);
          assert.equal(one.id, id);
          assert.deepEqual(one.result, standardOf(unitType).evaluate(answers), id);
        });
      }
    }
  });

  it('gives the same as XLSX, with days and figures as Excel keeps them', async () => {
    const own = worked.filter(({ unitType }) => unitType === 'commune').slice(0, 60);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await xlsxTemplate(standardOf('commune'), 5, speech.vi)) as unknown as ExcelJS.Buffer);
    const sheet = workbook.getWorksheet('Đơn vị')!;
    const columns = allColumns(standardOf('commune'), 5, speech.vi.columnWords(standardOf('commune')));
    own.forEach(({ id, answers }, at) => {
      const cells = rowFor(standardOf('commune'), answers, speech.vi, 5).map((text, column) => {
        if (text === '') return null;
        if (columns[column]!.field.input === 'whole-number') return Number(text);
        if (columns[column]!.field.input === 'day') return new Date(text.split('/').reverse().join('-'));
        return text;
      });
      [id, 'Tên', ...cells].forEach((value, column) => (sheet.getCell(4 + at, column + 1).value = value));
    });
    const { said, evaluated } = await runTable('x.xlsx', Buffer.from(await workbook.xlsx.writeBuffer()));
    assert.deepEqual(said, []);
    own.forEach(({ answers }, at) => {
      const one = evaluated[at]!;
      assert.ok(one.ok);
      assert.deepEqual(one.result, standardOf('commune').evaluate(answers));
    });
  });

  it('has no heading twice, and every id is found again by its heading in both languages', () => {
    for (const unitType of unitTypes) {
      for (const language of ['vi', 'en'] as const) {
        const standard = standardOf(unitType);
        const headings = allColumns(standard, 3, speech[language].columnWords(standard)).map(({ heading }) =>
          heading.toLowerCase(),
        );
        assert.equal(new Set(headings).size, headings.length, unitType);
        for (const heading of headings) assert.equal(heading, heading.normalize('NFC'));
      }
    }
  });

  it('is checked by Excel: lists, whole numbers, days of the year, 500 rows, ids hidden', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(
      (await xlsxTemplate(standardOf('residential-area'), 1, speech.vi)) as unknown as ExcelJS.Buffer,
    );
    const [sheet, lists, columns] = workbook.worksheets as [ExcelJS.Worksheet, ExcelJS.Worksheet, ExcelJS.Worksheet];
    assert.deepEqual([sheet.name, lists.state, columns.name], ['Đơn vị', 'hidden', 'Các cột']);
    assert.equal(sheet.getRow(1).hidden, true);
    const at = (id: string): number => (sheet.getRow(1).values as string[]).indexOf(id);
    const checked = (id: string, row = 503): ExcelJS.DataValidation | undefined =>
      sheet.getCell(row, at(id)).dataValidation;
    assert.equal(checked('newHotspots')?.type, 'whole');
    assert.equal(checked('registration.issued')?.type, 'list');
    assert.equal(checked('seriousCrimes[0].on')?.type, 'date');
    assert.equal(checked('newHotspots', 504), undefined);
    assert.equal(sheet.getCell(503, 1).numFmt, '@');
    const [, column, to] = /\$([A-Z]+)\$1:\$[A-Z]+\$(\d+)$/.exec(checked('forceRating')!.formulae[0] as string)!;
    assert.equal(lists.getCell(`${column}1`).value, 'Không hoàn thành nhiệm vụ');
    assert.equal(to, '5');
    assert.equal(columns.getCell('A2').value, 'id');
    const longest = Math.max(...(sheet.getRow(2).values as string[]).slice(1).map((text) => text.length));
    assert.ok(sheet.getRow(2).height * sheet.getColumn(3).width! > 15 * longest, 'headings are shown whole');
    const told = 'Một trong: “Không hoàn thành nhiệm vụ”, ';
    const row = columns.getColumn(1).values.indexOf('forceRating');
    assert.ok(columns.getCell(row, 3).text.startsWith(told));
    assert.ok(csvTemplate(standardOf('residential-area'), 1, speech.vi).includes(told.replaceAll('"', '""')));
    assert.equal(columns.rowCount - 1, sheet.getRow(1).cellCount);
  });
});

describe('what offices make of a table', () => {
  const want = async (text: string | Uint8Array, answers: Answers): Promise<void> => {
    const { said, evaluated } = await commune(text);
    assert.deepEqual(said, []);
    const [one] = evaluated;
    assert.ok(one?.ok);
    assert.deepEqual(one.result, standardOf('commune').evaluate(answers));
  };
  const heading = 'Số mô hình bảo vệ an ninh, trật tự hoạt động hiệu quả';
  const text = `Mã đơn vị;Tên đơn vị;${heading};policyImplemented\r\n00012;Xã Mường Khương;2;Có\r\n`;

  it('reads UTF-8, UTF-16 and Windows-1258, with letters composed or not', async () => {
    const answers = { movementModels: 2, policyImplemented: true };
    const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');
    for (const bytes of [
      Buffer.from(text),
      Buffer.from(`\ufeff${text}`),
      utf16,
      Buffer.from(utf16).swap16(),
      windows1258(text),
      Buffer.from(text.normalize('NFD')),
    ]) {
      await want(bytes, answers);
      const [one] = (await commune(bytes)).evaluated;
      assert.equal(one?.name, 'Xã Mường Khương');
      assert.equal(one?.id, '00012');
    }
  });

  it('reads semicolons, commas and tabs, every line end, and a line that names the delimiter', async () => {
    const answers = { movementModels: 2, policyImplemented: true };
    const quoted = text.replace(heading, `"${heading}"`);
    for (const variant of [
      quoted.replaceAll(';', ','),
      text.replaceAll(';', '\t'),
      text.replaceAll('\r\n', '\n'),
      text.replaceAll('\r\n', '\r'),
      `sep=;\r\n${text}`,
      text.replace('\r\n', '\n'),
      `${text.slice(0, -2)}\r`,
      text.replace('\r\n', '\r'),
    ]) {
      await want(variant, answers);
    }
  });

  it('reads a template that Excel saved with semicolons: its headings have more commas', async () => {
    const rows = Papa.parse<string[]>(csvTemplate(standardOf('commune'), 2, speech.vi)).data;
    const ids = rows[0]!.map((id) => id.replace('\ufeff', ''));
    const row = ids.map((id) => ({ id: 'A1', name: 'Xã Sáu, huyện Bảy', movementModels: '2' })[id] ?? '');
    const saved = (some: string[][]): string => Papa.unparse([...some, row], { delimiter: ';' });
    await want(saved([ids, rows[1]!, rows[2]!]), { movementModels: 2 });
    await want(saved([rows[1]!]), { movementModels: 2 });
  });

  it('says which column tells of a case where the answer is no', async () => {
    const { said } = await commune('id;sabotage;sabotage[0].on\nA;Không;06/05/2025\n');
    assert.equal(
      said[0],
      '2: cột B (sabotage): ghi Không, nhưng cột C có nội dung “06/05/2025”; hãy ghi Có, hoặc xóa nội dung ở cột ấy',
    );
    assert.equal(said.length, 2);
  });

  it('tells rows apart in a file put together from several, and the delimiter from commas in names', async () => {
    const { said, evaluated } = await commune('id;name\r\nA;Một\nB;Xã B, huyện C, tỉnh D, nước E\r\nC;Ba\rD;Bốn\r\n');
    assert.deepEqual(said, []);
    assert.deepEqual(
      evaluated.map(({ id, name }) => [id, name]),
      [
        ['A', 'Một'],
        ['B', 'Xã B, huyện C, tỉnh D, nước E'],
        ['C', 'Ba'],
        ['D', 'Bốn'],
      ],
    );
  });

  it('knows unit types by their Vietnamese and English names', async () => {
    const file = 'Mã đơn vị,Loại đơn vị\nA,PHƯỜNG\nB,Khu dân cư\nC,enterprise\nD,Ward\n';
    const { said, evaluated } = await runTable('x.csv', Buffer.from(file), 'vi', { year: 2025 });
    assert.deepEqual(said, []);
    assert.deepEqual(
      evaluated.map((one) => one.ok && one.result.unitType),
      ['commune', 'residential-area', 'enterprise', 'commune'],
    );
  });

  it('finds headings below a title, moved, in other case, with running numbers and remarks beside them', async () => {
    const moved =
      'BÁO CÁO NĂM 2025;;;;\r\n;;;;\r\nSTT;POLICYIMPLEMENTED;Ghi chú;Mã  đơn vị *;movementModels\r\n1;x;gấp;A1;2\r\n;;;;\r\n;;;;\r\n';
    await want(moved, { movementModels: 2, policyImplemented: true });
  });

  it('goes by the ids of a template whose headings were changed', async () => {
    const template = csvTemplate(standardOf('commune'), 1, speech.vi).replace(`"${heading}"`, 'Mô hình');
    const cells = template
      .split('\r\n')[0]!
      .split(',')
      .map((id) => (id.endsWith('id') ? 'A1' : id === 'movementModels' ? '3' : ''));
    await want(`${template}${cells.join(',')}\r\n`, { movementModels: 3 });
  });

  it('reads yes and no, days and figures as they are written, and takes blank for not answered', async () => {
    const header = 'id,policyImplemented,plan.issued,plan.on,movementModels,newHotspots,seriousCrimes,sabotage';
    const plan = { issued: true, on: '2025-03-12' };
    const read: readonly (readonly [string, Answers])[] = [
      [
        'A,Có,x,12/03/2025,２,0,Không,',
        { policyImplemented: true, plan, movementModels: 2, newHotspots: 0, seriousCrimes: [] },
      ],
      ["A,KHÔNG,yes,12.3.2025,'7,,0,", { policyImplemented: false, plan, movementModels: 7, seriousCrimes: [] }],
      ['A,ko,1,2025-03-12,\u00a04\u00a0,,,no', { policyImplemented: false, plan, movementModels: 4, sabotage: [] }],
      ['A,,Không,12/03/2025,,,,', { plan: { issued: false } }],
      ['A,,,,,,,', {}],
    ];
    for (const [row, answers] of read) await want(`${header}\n${row}\n`, answers);
  });

  it('reads incidents by number, with gaps, and names the column of a wrong one', async () => {
    const ids =
      'id,seriousCrimes,seriousCrimes[0].on,seriousCrimes[1].on,seriousCrimes[1].forceMajeure,seriousCrimes[4].on';
    await want(`${ids}\nA,Có,,05/05/2025,Có,06/05/2025\n`, {
      seriousCrimes: [{ on: '2025-05-05', forceMajeure: true }, { on: '2025-05-06' }],
    });
    const { said } = await commune(`${ids}\nA,Có,,05/05/2025,Có,20/11/2025\n`);
    assert.match(said[0]!, /^2: cột F \(seriousCrimes\[4\]\.on\): Ngày 20\/11\/2025 thuộc năm đánh giá 2026/);
    const none = await commune(`${ids}\nA,Không,,05/05/2025,,\n`);
    assert.match(none.said[0]!, /^2: cột B \(seriousCrimes\)/);
  });

  it('takes unit type and year from columns, and several options from one cell', async () => {
    const premises = speech.vi.wordsOf(standardOf('school')).option('internalRules', 'premises');
    const file = `id,unitType,year,internalRules\nT1,school,2025,"fire; ${premises}"\nC1,enterprise,2024,không\n`;
    const { said, evaluated } = await runTable('x.csv', Buffer.from(file), 'vi', {});
    assert.deepEqual(said, []);
    const [school, enterprise] = evaluated;
    assert.ok(school?.ok && enterprise?.ok);
    assert.deepEqual(enterprise.result, compile(criteriaFor('enterprise', 2024)).evaluate({ internalRules: [] }));
    assert.deepEqual(school.result, standardOf('school').evaluate({ internalRules: ['fire', 'premises'] }));
  });

  it('goes on after a bad row, keeps the order, and names row, column letter and heading', async () => {
    const rows = ['id,name,movementModels', 'A,Một,1', 'B,Hai,hai', 'C,Ba,3', ',Bốn,4'];
    const { said, evaluated, code } = await commune(rows.join('\n'));
    assert.equal(code, 1);
    assert.deepEqual(
      evaluated.map(({ ok, name }) => [ok, name]),
      [
        [true, 'Một'],
        [false, 'Hai'],
        [true, 'Ba'],
        [false, 'Bốn'],
      ],
    );
    assert.match(said[0]!, /^3: cột C \(movementModels\): “hai” không phải số/);
    assert.match(said[1]!, /^5: cột A \(id\): thiếu mã/);
    assert.equal(said[2], 'antt: 2 trên 4 dòng có lỗi, không đánh giá được');
  });
});

describe('workbooks', () => {
  const ids = ['id', 'movementModels', 'plan.issued', 'plan.on', 'policyImplemented'];

  it('reads formulas by their value, rich text, days with and without their format, codes with zeros in front', async () => {
    const styles =
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="170" formatCode="00000"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="170" applyNumberFormat="1"/></cellXfs></styleSheet>';
    const row = [
      { tag: 's="1"', xml: '<v>271</v>' },
      { xml: '<f>1+1</f><v>2</v>' },
      { tag: 't="inlineStr"', xml: '<is><r><t>C</t></r><r><rPr><b/></rPr><t>ó</t></r></is>' },
      45728,
      { tag: 't="b"', xml: '<v>1</v>' },
    ];
    const bytes = zipOf([...partsOf({ 'Trang 1': sheetXml([ids, row]) }), { name: 'xl/styles.xml', content: styles }]);
    const result = await onlyResult('x.xlsx', bytes);
    assert.deepEqual(
      result,
      standardOf('commune').evaluate({
        movementModels: 2,
        plan: { issued: true, on: '2025-03-12' },
        policyImplemented: true,
      }),
    );
    const [one] = (await runTable('x.xlsx', bytes)).evaluated;
    assert.equal(one?.id, '00271');
  });

  it('counts days from 1904 where the workbook does', async () => {
    const styles =
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>';
    // LibreOffice writes true where Excel writes 1; a cell may have the format of a day or none.
    for (const said of ['1', 'true']) {
      for (const tag of ['s="1"', '']) {
        const sheet = sheetXml([ids, ['A', undefined, 'x', { tag, xml: `<v>${45728 - 1462}</v>` }]]);
        const parts = partsOf({ A: sheet }, `<workbookPr date1904="${said}"/>`);
        const result = await onlyResult('x.xlsx', zipOf([...parts, { name: 'xl/styles.xml', content: styles }]));
        assert.deepEqual(result, standardOf('commune').evaluate({ plan: { issued: true, on: '2025-03-12' } }));
      }
    }
  });

  it('takes the first sheet with known headings and says which; reads hidden rows and says so', async () => {
    const units = sheetXml([['Danh sách xã'], ids, ['A', 1], ['B', 2]], '', ['', '', '', 'hidden="1"']);
    const bytes = zipOf(partsOf({ Bìa: sheetXml([['Báo cáo']]), 'Số liệu': units, Khác: sheetXml([['x']]) }));
    const { said, evaluated, code } = await runTable('x.xlsx', bytes);
    assert.equal(code, 0);
    assert.equal(evaluated.length, 2);
    assert.deepEqual(said, ['đọc trang “Số liệu”; không đọc “Bìa”, “Khác”', 'đã đọc cả 1 dòng bị ẩn']);
  });

  it('takes a sheet that is seen before one that is hidden', async () => {
    const parts = partsOf({ Cũ: sheetXml([ids, ['OLD', 1]]), Mới: sheetXml([ids, ['NEW', 2]]) });
    const hidden = parts.map((part) =>
      part.name === 'xl/workbook.xml'
        ? { ...part, content: String(part.content).replace('name="Cũ"', 'name="Cũ" state="hidden"') }
        : part,
    );
    const { said, evaluated } = await runTable('x.xlsx', zipOf(hidden));
    assert.deepEqual(said, ['đọc trang “Mới”; không đọc “Cũ”']);
    assert.equal(evaluated[0]?.id, 'NEW');
  });

  it('passes over merged titles and blank merged cells, and formatted rows far below', async () => {
    const rows = [['BÁO CÁO'], ids, ['A', 2], ...Array.from({ length: 30 }, () => [])];
    const merges = '<mergeCells><mergeCell ref="A1:E1"/><mergeCell ref="D3:E3"/></mergeCells>';
    assert.equal((await runTable('x.xlsx', workbookOf(rows, merges))).code, 0);
  });
});

/** Broken files as they come from offices, and as an attacker might make them: by name, made small. */
import { partsOf, sheetXml, workbookOf } from '../tables/workbook.ts';
import { zipOf } from '../tables/zip.ts';

const IDS = ['id', 'name', 'movementModels', 'policyImplemented', 'plan.issued', 'plan.on', 'seriousCrimes[0].on'];
const csv = (...rows: readonly string[]): Buffer => Buffer.from([IDS.join(','), ...rows, ''].join('\r\n'));
/** A row whose cells after code and name are these. */
const row = (...cells: readonly string[]): Buffer => csv(`X1,Xã Một,${cells.join(',')}`);
const xlsx = (...cells: Parameters<typeof workbookOf>[0][number]): Buffer =>
  workbookOf([IDS, ['X1', 'Xã Một', ...cells]]);
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const bytes = (text: string, ...more: readonly number[]): Buffer =>
  Buffer.concat([Buffer.from(text, 'latin1'), Buffer.from(more)]);

/** A number in a cell of the first unit, shown in one of Excel's own formats: 14 is a day, 9 a percentage. */
function dated(column: string, value: number, format = 14): Buffer {
  const cells = ['X1', 'Xã Một', 2, 'Có', 'Có', '12/03/2025'].map((cell, at) =>
    column.charCodeAt(0) - 65 === at ? { tag: 's="1"', xml: `<v>${value}</v>` } : cell,
  );
  const styles = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="${format}" applyNumberFormat="1"/></cellXfs></styleSheet>`;
  return zipOf([...partsOf({ 'Đơn vị': sheetXml([IDS, cells]) }), { name: 'xl/styles.xml', content: styles }]);
}

/** XML that unpacks to many times its size. */
const blanks = Buffer.alloc(40 * 1024 * 1024, 0x20);

const good = partsOf({ 'Đơn vị': sheetXml([IDS, ['X1', 'Xã Một', 2]]) });
const inGood = (name: string, change: (content: string) => string) =>
  good.map((part) => (part.name === name ? { ...part, content: change(part.content as string) } : part));

export const files: Readonly<Record<string, () => Buffer>> = {
  // Encodings
  'utf-16-without-mark.csv': () => Buffer.from('id,name\r\nX1,Một\r\n', 'utf16le'),
  'tcvn3.csv': () => bytes('id,movementModels\r\nPh\xad\xeang B\xd5n Th\xb5nh,2\r\n'),
  'vni.csv': () => bytes('id,movementModels\r\nTh\xe0nh pho\xe1 Ca\xe0n Th\xf4 \xf6\xf8\xef\xe4,2\r\n'),
  'cut-utf-8.csv': () => row('2').subarray(0, -6),
  'broken-utf-8.csv': () =>
    Buffer.concat([
      Buffer.from(`${IDS.join(',')}\r\nX1,${'Xã Đặng Thị Ngọc Mẫn'.repeat(9)}`),
      Buffer.from([0xff, 0xc3, 0x0a]),
    ]),
  'marked-utf-8-that-is-none.csv': () => Buffer.from([0xef, 0xbb, 0xbf, 0x69, 0x64, 0x0a, 0x58, 0xe3, 0x0a]),
  'letters-lost-in-headings.csv': () => Buffer.from('Mã đơn vị,S? m? hình b?o v? an ninh, tr?t t?\r\nX1,2\r\n'),
  'letters-lost-in-a-cell.csv': () => csv('X1,X\ufffd M\ufffdt,2'),
  'nul.csv': () => row('2', 'C\u0000'),
  'utf-16-with-nul.csv': () => Buffer.from('\ufeffid,name\r\nX1,M\u0000t\r\n', 'utf16le'),
  'picture.csv': () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x01, 0x02, 0x03]),
  // Something else under the name of a table
  'workbook.csv': () => zipOf(good),
  'old-excel.csv': () => Buffer.concat([OLE, Buffer.alloc(504)]),
  'json.csv': () => Buffer.from('{"id":"X1","answers":{}}\n'),
  'web-page.csv': () => Buffer.from('<html><table><tr><td>id</td></tr></table></html>'),
  'old-excel.xls': () => Buffer.concat([OLE, Buffer.alloc(504)]),
  'web-page.xls': () => Buffer.from('<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table></table></html>'),
  'password.xlsx': () => Buffer.concat([OLE, Buffer.alloc(504), Buffer.from('EncryptedPackage', 'utf16le')]),
  'open-document.ods': () => zipOf([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' }]),
  'binary-workbook.xlsb': () => zipOf([{ name: 'xl/workbook.bin', content: 'x' }]),
  'text.xlsx': () => row('2'),
  'word.xlsx': () => zipOf([{ name: 'word/document.xml', content: '<w/>' }]),
  // Damaged and hostile archives
  'cut.xlsx': () => zipOf(good).subarray(0, 700),
  'spoilt.xlsx': () => {
    const whole = Buffer.from(zipOf(good));
    whole.fill(0xff, 60, 90);
    return whole;
  },
  'locked-archive.xlsx': () => zipOf(good.map((part) => ({ ...part, flags: 1 }))),
  'bomb-that-says-so.xlsx': () =>
    zipOf([...good, ...Array.from({ length: 8 }, (_, at) => ({ name: `xl/media/${at}.xml`, content: blanks }))]),
  'bomb-that-lies.xlsx': () => zipOf([...good, { name: 'xl/media/1.xml', content: blanks, saysSize: 100 }]),
  'bomb-of-no-size.xlsx': () => zipOf([...good, { name: 'xl/media/1.xml', content: blanks, saysSize: 0 }]),
  'bomb-behind-the-last-entry.xlsx': () => {
    const whole = zipOf([...good, { name: 'xl/media/1.xml', content: 'x' }]);
    for (const field of [8, 10]) whole.writeUInt16LE(good.length, whole.length - 22 + field);
    return whole;
  },
  'zip64.xlsx': () => {
    const whole = zipOf(good);
    whole.writeUInt16LE(0xffff, whole.length - 22 + 4);
    return whole;
  },
  'many-parts.xlsx': () =>
    zipOf([...good, ...Array.from({ length: 2100 }, (_, at) => ({ name: `xl/media/${at}`, content: '' }))]),
  'many-cells.xlsx': () =>
    zipOf(
      inGood('xl/worksheets/sheet1.xml', (xml) =>
        xml.replace('<sheetData>', `<sheetData>${'<row ><c /></row>'.repeat(600_000)}`),
      ),
    ),
  'many-cells-written-oddly.xlsx': () =>
    zipOf(
      inGood('xl/worksheets/sheet1.xml', (xml) =>
        xml.replace('<sheetData>', `<sheetData>${'<row\t><c\t/></row>'.repeat(600_000)}`),
      ),
    ),
  'far-to-the-right.xlsx': () =>
    zipOf(
      inGood('xl/worksheets/sheet1.xml', (xml) =>
        xml.replace('</sheetData>', `${'<row><c r="XFD3"><v>1</v></c></row>'.repeat(100)}</sheetData>`),
      ),
    ),
  'far-below.xlsx': () =>
    zipOf(
      inGood('xl/worksheets/sheet1.xml', (xml) =>
        xml.replace('</sheetData>', '<row r="40000000"><c r="A40000000"><v>1</v></c></row></sheetData>'),
      ),
    ),
  'merged-whole-sheet-written-oddly.xlsx': () =>
    workbookOf([IDS, ['X1']], `<mergeCells><mergeCell ${' '.repeat(90)} ref='A1:XFD1048576'/></mergeCells>`),
  'merged-whole-sheet.xlsx': () =>
    workbookOf([IDS, ['X1']], '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
  'entities.xlsx': () =>
    zipOf(
      inGood('xl/workbook.xml', (xml) =>
        xml.replace('?>', '?><!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;">]>'),
      ),
    ),
  'texts-missing.xlsx': () => xlsx({ tag: 't="s"', xml: '<v>2</v>' }),
  'days-as-texts.xlsx': () => xlsx(2, 'Có', 'Có', { tag: 't="d"', xml: '<v>2025-03-12</v>' }),
  'no-xml.xlsx': () => zipOf(inGood('xl/worksheets/sheet1.xml', () => '<worksheet><sheetData><row r="1"><c r="A1"')),
  // Headings
  'empty.csv': () => Buffer.from('\ufeff\r\n'),
  'empty.xlsx': () => Buffer.alloc(0),
  'no-units.csv': () => csv(),
  'no-units.xlsx': () => workbookOf([IDS]),
  'no-headings.csv': () => Buffer.from('X1,Xã Một,2\r\nX2,Xã Hai,3\r\n'),
  'no-headings-in-any-sheet.xlsx': () =>
    zipOf(partsOf({ Bìa: sheetXml([['Báo cáo năm 2025']]), 'Tổng hợp': sheetXml([['Cộng']]) })),
  'unknown-heading.csv': () => Buffer.from('id,name,movementModel,ngày sinh\r\nX1,Xã Một,2,1\r\n'),
  'many-unknown-headings.csv': () =>
    Buffer.from(`id,${Array.from({ length: 3000 }, (_, at) => `cột ${at}`).join()}\r\nX1,1\r\n`),
  'repeated-heading.csv': () =>
    Buffer.from(
      'id,movementModels,Số mô hình bảo vệ an ninh\\, trật tự hoạt động hiệu quả,movementModels\r\n'.replace(
        /,Số[^,]*, trật[^,]*/,
        ',policyImplemented',
      ) + 'X1,1,Có,2\r\n',
    ),
  'no-code-column.csv': () => Buffer.from('name,movementModels\r\nXã Một,2\r\n'),
  'merged-headings.xlsx': () => workbookOf([IDS, ['X1']], '<mergeCells><mergeCell ref="C1:D1"/></mergeCells>'),
  // Structure of CSV
  'quote-not-ended.csv': () => csv('X1,"Xã Một,2', 'X2,Xã Hai,3'),
  'quote-out-of-place.csv': () => csv('X1,"Xã "Một",2', 'X2,"Xã Hai",3'),
  'cell-without-heading.csv': () => row('2', 'Có', '', '', '', 'thừa'),
  // Codes of units
  'no-code.csv': () => csv(',Xã Một,2'),
  'repeated-code.csv': () => csv('X1,Xã Một,2', 'X2,Xã Hai,1', 'X1,Xã Một,3'),
  'rounded-code.csv': () => csv('8.93E+11,Xã Một,2'),
  'rounded-code.xlsx': () => workbookOf([IDS, [893_000_000_000_123_400, 'Xã Một', 2]]),
  'day-where-a-code-is-asked.xlsx': () => dated('A', 45720),
  'error-as-code.csv': () => csv('#N/A,Xã Một,2'),
  // Figures
  'percent.xlsx': () => dated('C', 1, 9),
  'thousands.csv': () => row('1.250'),
  'decimal-comma.csv': () => row('"12,5"'),
  'figure-with-words.csv': () => row('12 mô hình'),
  'negative.csv': () => row('-3'),
  'too-large-figure.csv': () => row('99999999999'),
  'fraction.xlsx': () => xlsx(2.5),
  'dash.csv': () => row('-'),
  'too-narrow.csv': () => row('########'),
  'huge-cell.csv': () => row('9'.repeat(100_000)),
  // Yes and no, lists
  'neither-yes-nor-no.csv': () => row('2', 'một phần'),
  'not-in-list.csv': () => Buffer.from('id,unitType,year,forceRating\r\nK1,residential-area,2025,rất tốt\r\n'),
  'half-chosen.csv': () =>
    Buffer.from('id,unitType,year,internalRules.fire,internalRules.premises\r\nT1,school,2025,x,\r\n'),
  'not-asked.csv': () => Buffer.from('id,unitType,year,movementModels\r\nK1,residential-area,2025,2\r\n'),
  'unknown-unit-type.csv': () => Buffer.from('id,unitType,movementModels\r\nK1,hợp tác xã,2\r\n'),
  'year-without-criteria.csv': () => Buffer.from('id,year,movementModels\r\nK1,1999,2\r\n'),
  'unknown-year.csv': () => Buffer.from('id,year,movementModels\r\nK1,25,2\r\n'),
  // Days
  'month-first.csv': () => row('2', 'Có', 'Có', '03/28/2025'),
  'short-year.csv': () => row('2', 'Có', 'Có', '12/03/25'),
  'no-such-day.csv': () => row('2', 'Có', 'Có', '31/02/2025'),
  'number-of-a-day.csv': () => row('2', 'Có', 'Có', '45728'),
  'day-in-words.csv': () => row('2', 'Có', 'Có', 'tháng ba'),
  'other-year.csv': () => row('2', 'Có', 'Có', '', '20/11/2025'),
  'day-where-a-figure-is-asked.xlsx': () => dated('C', 45720),
  'year-where-a-day-is-asked.xlsx': () => xlsx(2, 'Có', 'Có', 2025),
  'time-where-a-day-is-asked.xlsx': () => dated('F', 0.5),
  // Cells of workbooks
  'formula-without-value.xlsx': () => xlsx({ xml: '<f>SUM(H2:H9)</f>' }),
  'error-cell.xlsx': () => xlsx({ tag: 't="e"', xml: '<v>#N/A</v>' }),
  'formula-with-error.xlsx': () => xlsx({ tag: 't="e"', xml: '<f>1/0</f><v>#DIV/0!</v>' }),
  'merged-cells.xlsx': () =>
    workbookOf(
      [IDS, ['X1', 'Xã Một', 2], ['X2', 'Xã Hai', undefined]],
      '<mergeCells><mergeCell ref="C2:C3"/></mergeCells>',
    ),
  'huge-cell.xlsx': () => xlsx('9'.repeat(40_000)),
  'error-as-text.csv': () => row('#REF!'),
};

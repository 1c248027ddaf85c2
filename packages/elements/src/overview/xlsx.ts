import type { Cell, Sheet } from './sheet.ts';
import { zip } from './zip.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The letters of a column: 0 is A, 26 is AA. */
const letters = (at: number): string =>
  (at < 26 ? '' : letters(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Without what XML cannot hold. */
const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (each) => ESCAPES[each]!);

function cellXml(cell: Cell, reference: string, style: string): string {
  if (cell === undefined || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${reference}"${style}><v>${cell}</v></c>`;
  return `<c r="${reference}"${style} t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

/** As wide as the longest of the first texts, within reason. */
function width(rows: Sheet['rows'], at: number): number {
  const longest = Math.max(...rows.slice(0, 200).map((row) => String(row[at] ?? '').length));
  return Math.min(60, Math.max(8, longest + 2));
}

function sheetXml({ rows }: Sheet): string {
  const columns = rows[0]!.map(
    (_, at) => `<col min="${at + 1}" max="${at + 1}" width="${width(rows, at)}" customWidth="1"/>`,
  );
  const lines = rows.map((row, y) => {
    const cells = row.map((cell, x) => cellXml(cell, `${letters(x)}${y + 1}`, y === 0 ? ' s="1"' : ''));
    return `<row r="${y + 1}">${cells.join('')}</row>`;
  });
  // The heading stays in view.
  const view =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  const last = `${letters(rows[0]!.length - 1)}${rows.length}`;
  return `${HEAD}<worksheet xmlns="${MAIN}">${view}<cols>${columns.join('')}</cols><sheetData>${lines.join('')}</sheetData><autoFilter ref="A1:${last}"/></worksheet>`;
}

/** One plain style and one for headings. */
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf fontId="1" xfId="0" applyFont="1"/></cellXfs></styleSheet>`;

/** Sheets as an Excel workbook. Texts are texts, whatever they begin with: no cell is ever a formula. */
export function xlsxOf(sheets: readonly Sheet[]): Blob {
  const ids = sheets.map((_, at) => at + 1);
  const relation = (id: number | string, type: string, target: string): string =>
    `<Relationship Id="r${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  const relations = (list: readonly string[]): string =>
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
  const part = (name: string, type: string): string =>
    `<Override PartName="/xl/${name}.xml" ContentType="${TYPE}.${type}+xml"/>`;
  const names = sheets.map(({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="r${at + 1}"/>`);
  const filters = sheets.map(
    ({ name, rows }, at) =>
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">'${escaped(name.replaceAll("'", "''"))}'!$A$1:$${letters(rows[0]!.length - 1)}$${rows.length}</definedName>`,
  );
  const files: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${part('workbook', 'sheet.main')}${part('styles', 'styles')}${ids.map((id) => part(`worksheets/sheet${id}`, 'worksheet')).join('')}</Types>`,
    '_rels/.rels': relations([relation(1, 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${names.join('')}</sheets><definedNames>${filters.join('')}</definedNames></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...ids.map((id) => relation(id, 'worksheet', `worksheets/sheet${id}.xml`)),
      relation('styles', 'styles', 'styles.xml'),
    ]),
    'xl/styles.xml': STYLES,
  };
  sheets.forEach((sheet, at) => (files[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(sheet)));
  return new Blob([zip(files)], { type: `${TYPE}.sheet` });
}

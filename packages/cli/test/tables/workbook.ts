/** Workbooks written part by part, as no program would write them. */
import { type Part, zipOf } from './zip.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const letter = (column: number): string => String.fromCharCode(65 + column);
const text = (value: string): string => value.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A cell: a text, a number, or the inside of its element with what stands in its tag. */
export type Written = string | number | undefined | { readonly tag?: string; readonly xml: string };

function cellXml(value: Written, ref: string): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return `<c r="${ref}"><v>${value}</v></c>`;
  if (typeof value === 'string') return `<c r="${ref}" t="inlineStr"><is><t>${text(value)}</t></is></c>`;
  return `<c r="${ref}" ${value.tag ?? ''}>${value.xml}</c>`;
}

/** `after` stands behind the rows: merged cells. */
export function sheetXml(rows: readonly (readonly Written[])[], after = '', rowTags: readonly string[] = []): string {
  const body = rows.map((cells, at) => {
    const inside = cells.map((cell, column) => cellXml(cell, `${letter(column)}${at + 1}`)).join('');
    return `<row r="${at + 1}" ${rowTags[at] ?? ''}>${inside}</row>`;
  });
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${body.join('')}</sheetData>${after}</worksheet>`;
}

/** The parts of a workbook with these sheets, by name. */
export function partsOf(sheets: Readonly<Record<string, string>>, workbookTag = ''): Part[] {
  const names = Object.keys(sheets);
  const list = names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('');
  const relations = names.map(
    (_, at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  return [
    {
      name: '[Content_Types].xml',
      content: `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    },
    {
      name: '_rels/.rels',
      content: `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${workbookTag}<sheets>${list}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}</Relationships>`,
    },
    ...names.map((name, at) => ({ name: `xl/worksheets/sheet${at + 1}.xml`, content: sheets[name]! })),
  ];
}

/** A workbook of one sheet. */
export const workbookOf = (
  rows: readonly (readonly Written[])[],
  after?: string,
  rowTags?: readonly string[],
): Buffer => zipOf(partsOf({ 'Đơn vị': sheetXml(rows, after, rowTags) }));

/** A table for an office to fill in: ids, headings and hints, then blank rows. */
import type { Standard } from '@antt/core';
import ExcelJS from 'exceljs';
import { BYTE_ORDER_MARK, csvText } from '../sinks/csv.ts';
import { type Column, HAPPENED, TEXT, allColumns, optionWords } from './columns.ts';
import type { Speech } from './speech.ts';

/** Rows that are ready to be filled in. */
const BLANK_ROWS = 500;
/** Ids, headings, hints; units begin below. */
const HEAD_ROWS = 3;
/** Characters side by side in a column; words that do not fit leave some of them blank. */
const COLUMN_WIDTH = 24;
/** What Excel counts as the largest figure of an answer, as the engine does. */
const LARGEST = 1_000_000_000;

/** Columns of the unit itself, then those of the law. */
function columnsFor(standard: Standard, incidents: number, speech: Speech): readonly Column[] {
  const { template } = speech.own;
  const own = (id: string, heading: string, hint: string): Column => ({ id, question: '', field: TEXT, heading, hint });
  return [
    own('id', template.id, template.idHint),
    own('name', template.name, template.nameHint),
    ...allColumns(standard, incidents, speech.columnWords(standard)),
  ];
}

const headRows = (
  columns: readonly Column[],
  hintOf = ({ hint }: Column): string => hint,
): readonly (readonly string[])[] => [
  columns.map(({ id }) => id),
  columns.map(({ heading }) => heading),
  columns.map(hintOf),
];

/** What to write, told in full: where there is no list to open, its words. */
const fullHint =
  (standard: Standard, speech: Speech) =>
  (column: Column): string => {
    const { field, question, hint } = column;
    if (field.input !== 'one-of' || field === HAPPENED) return hint;
    return speech.own.template.oneOfHint(optionWords(question, field, { words: speech.wordsOf(standard) }));
  };

/** The template as CSV, for Excel to open as UTF-8. */
export const csvTemplate = (standard: Standard, incidents: number, speech: Speech): string =>
  BYTE_ORDER_MARK + csvText(headRows(columnsFor(standard, incidents, speech), fullHint(standard, speech)), ',');

/** Lists of words to choose from, each in a column of a sheet; the same list stands there once. */
function listsIn(workbook: ExcelJS.Workbook, { own }: Speech) {
  const sheet = workbook.addWorksheet(own.template.listsSheet, { state: 'hidden' });
  const places = new Map<string, string>();
  return (words: readonly string[]): string => {
    const key = words.join('\n');
    const known = places.get(key);
    if (known !== undefined) return known;
    const column = sheet.getColumn(places.size + 1);
    column.values = [...words];
    const place = `'${own.template.listsSheet}'!$${column.letter}$1:$${column.letter}$${words.length}`;
    places.set(key, place);
    return place;
  };
}

/** What Excel lets into the cells of a column. Blank is always let in. */
function validationOf(
  column: Column,
  speech: Speech,
  standard: Standard,
  listOf: (words: readonly string[]) => string,
) {
  const { field, question, hint } = column;
  const { template } = speech.own;
  const refusal = { allowBlank: true, showErrorMessage: true, errorTitle: template.refusedTitle, error: hint };
  const list = (words: readonly string[]): ExcelJS.DataValidation => ({
    type: 'list',
    formulae: [listOf(words)],
    ...refusal,
  });
  switch (field.input) {
    case 'yes-no':
      return list([template.yes, template.no]);
    case 'one-of':
      if (field === HAPPENED) return list([template.no, template.yes]);
      return list(optionWords(question, field, { words: speech.wordsOf(standard) }));
    case 'whole-number':
      return {
        type: 'whole',
        operator: 'between',
        formulae: [0, LARGEST],
        ...refusal,
      } satisfies ExcelJS.DataValidation;
    case 'day': {
      const { from = '2000-01-01', to = '2099-12-31' } = field.range ?? {};
      const formulae = [new Date(from), new Date(to)];
      return { type: 'date', operator: 'between', formulae, ...refusal } satisfies ExcelJS.DataValidation;
    }
    case 'text':
    case 'many-of':
      return undefined;
  }
}

/** How high a row has to be, in points, to show all of its longest text: Excel does not make room by itself. */
const heightFor = (texts: readonly string[]): number =>
  15 * Math.max(...texts.map((text) => Math.ceil(text.length / (COLUMN_WIDTH - 4))));

function unitsSheet(workbook: ExcelJS.Workbook, columns: readonly Column[], standard: Standard, speech: Speech): void {
  const sheet = workbook.addWorksheet(speech.own.template.sheet, {
    views: [{ state: 'frozen', xSplit: 2, ySplit: HEAD_ROWS }],
  });
  const listOf = listsIn(workbook, speech);
  sheet.addRows(headRows(columns) as string[][]);
  const [ids, headings, hints] = [sheet.getRow(1), sheet.getRow(2), sheet.getRow(3)];
  // The ids tell what a column is when its heading was changed or it was moved; nobody needs to see them.
  ids.hidden = true;
  headings.height = heightFor(columns.map(({ heading }) => heading));
  headings.eachCell((cell) => {
    cell.font = { bold: true };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE3EDF7' } };
  });
  hints.height = heightFor(columns.map(({ hint }) => hint));
  hints.eachCell((cell) => (cell.font = { italic: true, color: { argb: 'FF595959' } }));
  for (const row of [headings, hints]) row.alignment = { vertical: 'top', wrapText: true };
  const last = HEAD_ROWS + BLANK_ROWS;
  columns.forEach((column, at) => {
    const { letter } = Object.assign(sheet.getColumn(at + 1), { width: at === 1 ? 30 : COLUMN_WIDTH });
    // A code is a text: as a number it would lose the zeros in front.
    const format =
      column.field === TEXT || column.field.input === 'text'
        ? '@'
        : column.field.input === 'day'
          ? 'dd/mm/yyyy'
          : undefined;
    if (format !== undefined) {
      for (let row = HEAD_ROWS + 1; row <= last; row += 1) sheet.getCell(row, at + 1).numFmt = format;
    }
    const validation = validationOf(column, speech, standard, listOf);
    // One range, where the library's typed way would write every cell.
    if (validation) rangesOf(sheet).add(`${letter}${HEAD_ROWS + 1}:${letter}${last}`, validation);
  });
}

/** The library keeps validations by address and takes a range for one; its types leave that out. */
const rangesOf = (sheet: ExcelJS.Worksheet): { add(range: string, validation: ExcelJS.DataValidation): void } =>
  (sheet as unknown as { dataValidations: { add(range: string, validation: ExcelJS.DataValidation): void } })
    .dataValidations;

function columnsSheet(
  workbook: ExcelJS.Workbook,
  columns: readonly Column[],
  standard: Standard,
  speech: Speech,
): void {
  const { template } = speech.own;
  const words = speech.wordsOf(standard);
  const hintOf = fullHint(standard, speech);
  const sheet = workbook.addWorksheet(template.columnsSheet, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = [30, 60, 44, 14, 44].map((width) => ({
    width,
    style: { alignment: { vertical: 'top', wrapText: true } },
  }));
  sheet.addRow([...template.columnHeadings]).font = { bold: true };
  for (const column of columns) {
    const { id, heading, question } = column;
    const asked = standard.questions.find((one) => one.id === question);
    sheet.addRow([
      id,
      heading,
      hintOf(column),
      asked?.criteria.join(', ') ?? '',
      asked ? words.question(question).proof : '',
    ]);
  }
}

/** The template as a workbook: units, what each column is, and hidden lists of words to choose from. */
export async function xlsxTemplate(standard: Standard, incidents: number, speech: Speech): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const columns = columnsFor(standard, incidents, speech);
  unitsSheet(workbook, columns, standard, speech);
  columnsSheet(workbook, columns, standard, speech);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

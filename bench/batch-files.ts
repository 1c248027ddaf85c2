/** Files of many made-up communes for the bench, as offices and programs write them. */
import { fieldsFromAnswers } from '@antt/core';
import ExcelJS from 'exceljs';
import Papa from 'papaparse';
import { communes } from './communes.ts';

const UNITS = communes(1000);

/** The `at`th unit; they repeat, with ids of their own. */
export const unitAt = (at: number): Record<string, unknown> => UNITS[at % UNITS.length]!;

export const lineAt = (at: number): string => `${JSON.stringify({ id: at, answers: unitAt(at) })}\n`;

const FIELDS = UNITS.map((unit) => new Map(fieldsFromAnswers(unit)));
const COLUMNS = [...new Set(FIELDS.flatMap((fields) => [...fields.keys()]))];

/** Rows with headings, days as they are written by hand. */
export function rows(count: number): string[][] {
  const cell = (text = ''): string =>
    /^\d{4}-\d\d-\d\d$/.test(text)
      ? text.split('-').reverse().join('/')
      : text.replace(/^true$/, 'Có').replace(/^false$/, 'Không');
  const units = Array.from({ length: count }, (_, at) => [
    `X${at}`,
    `Xã số ${at}`,
    ...COLUMNS.map((id) => cell(FIELDS[at % FIELDS.length]!.get(id))),
  ]);
  return [['id', 'name', ...COLUMNS], ...units];
}

export const csvFile = (count: number): Buffer => Buffer.from(Papa.unparse(rows(count)));

export async function xlsxFile(count: number): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const figure = (text: string): string | number => (/^\d+$/.test(text) ? Number(text) : text);
  workbook
    .addWorksheet('Đơn vị')
    .addRows(rows(count).map((row) => row.map((text) => (text === '' ? null : figure(text)))));
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

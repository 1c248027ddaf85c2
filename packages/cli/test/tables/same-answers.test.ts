/** The same answers as lines of JSON, as CSV and as XLSX, in every kind of unit and under every circular, come to the same. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Answers, Field, Overlay, Question, Standard } from '@antt/core';
import { unitTypes } from '@antt/schemas';
import ExcelJS from 'exceljs';
import Papa from 'papaparse';
import { evaluateRecord } from '../../src/record.ts';
import { standardsWith } from '../../src/standards.ts';
import { allColumns } from '../../src/tables/columns.ts';
import { type Speech, speechIn } from '../../src/tables/speech.ts';
import { csvTemplate, xlsxTemplate } from '../../src/tables/template.ts';
import { rowFor } from './fill.ts';
import { runTable } from './run-table.ts';

const INCIDENTS = 3;
const UNITS = 12;

/** Numbers that are the same every time. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) % below;
  };
}
type Random = ReturnType<typeof chance>;

const of = <T>(list: readonly T[], random: Random): T => list[random(list.length)]!;
const TEXTS = ['12/KH-UBND', '=1+1', '-7', 'Số "9"; a, b', '00012', 'Có', '+84'];

function valueOf(field: Field, year: number, random: Random): unknown {
  switch (field.input) {
    case 'yes-no':
      return random(3) > 0;
    case 'whole-number':
      return of([0, 0, 1, 2, 9, 10, 25, 1_000_000_000], random);
    case 'text':
      return of(TEXTS, random);
    case 'day':
      return of([`${year}-03-12`, `${year}-01-01`, `${year}-10-31`, `${year - 1}-12-09`], random);
    case 'one-of':
      return of(field.options!, random);
    case 'many-of':
      return field.options!.filter(() => random(2) > 0);
  }
}

function recordOf(fields: readonly Field[], year: number, random: Random): Record<string, unknown> {
  const given = fields.filter(({ required }) => required || random(3) > 0);
  return Object.fromEntries(given.map((field) => [field.name!, valueOf(field, year, random)]));
}

function answerOf({ control }: Question, year: number, random: Random): unknown {
  const { shape, fields } = control;
  if (shape === 'single') return valueOf(fields[0]!, year, random);
  if (shape === 'group') return recordOf(fields, year, random);
  return Array.from({ length: random(INCIDENTS + 1) }, () => recordOf(fields, year, random));
}

/** Answers in any state that the engine takes; a question may be left open. */
function answersOf(standard: Standard, year: number, random: Random): Answers {
  const answers: Record<string, unknown> = {};
  for (const question of standard.questions) {
    if (random(4) === 0) continue;
    for (let tries = 0; tries < 10; tries += 1) {
      const answer = answerOf(question, year, random);
      if (standard.check({ ...answers, [question.id]: answer }).length > 0) continue;
      answers[question.id] = answer;
      break;
    }
  }
  return answers;
}

async function workbookOf(standard: Standard, rows: readonly string[][], speech: Speech): Promise<Buffer> {
  const columns = allColumns(standard, INCIDENTS, speech.columnWords(standard));
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await xlsxTemplate(standard, INCIDENTS, speech)) as unknown as ExcelJS.Buffer);
  rows.forEach((texts, row) => {
    texts.forEach((text, at) => {
      const input = columns[at - 2]?.field.input;
      if (text === '') return;
      workbook.worksheets[0]!.getCell(4 + row, at + 1).value =
        input === 'whole-number'
          ? Number(text)
          : input === 'day'
            ? new Date(text.split('/').reverse().join('-'))
            : text;
    });
  });
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

const overlay = (name: string) =>
  JSON.parse(
    readFileSync(new URL(`../../../schemas/overlays/${name}.json`, import.meta.url), 'utf8'),
  ) as unknown as Overlay;
const SETS: readonly (readonly [year: number, overlays: readonly Overlay[]])[] = [
  [2015, []],
  [2025, []],
  [2026, []],
  [2026, [overlay('vi-du-an-lam')]],
];
const speeches = [await speechIn('vi'), await speechIn('en')] as const;

describe('the same answers', () => {
  for (const [year, overlays] of SETS) {
    for (const unitType of unitTypes) {
      it(`${unitType} ${year}${overlays.map(({ id }) => ` with ${id}`).join('')}: JSONL, CSV and XLSX agree`, async () => {
        const standards = standardsWith({}, overlays);
        const defaults = { unitType, year };
        const standard = standards.of(unitType, year);
        const random = chance(year + unitType.length);
        for (const speech of speeches) {
          const units = Array.from({ length: UNITS }, () => answersOf(standard, year, random));
          const lines = units.map((answers, at) =>
            evaluateRecord(JSON.stringify({ id: `U${at}`, answers }), defaults, standards),
          );
          const rows = units.map((answers, at) => [`U${at}`, 'Tên', ...rowFor(standard, answers, speech, INCIDENTS)]);
          const text = csvTemplate(standard, INCIDENTS, speech) + Papa.unparse(rows);
          const files: [string, Buffer][] = [['x.csv', Buffer.from(text)]];
          // Workbooks differ in headings alone, and take long to write.
          if (speech === speeches[0]) files.push(['x.xlsx', await workbookOf(standard, rows, speech)]);
          for (const [name, bytes] of files) {
            const { said, evaluated } = await runTable(name, bytes, 'vi', defaults, standards);
            assert.deepEqual(said, [], name);
            lines.forEach((line, at) => {
              const row = evaluated[at]!;
              assert.ok(line.ok && row.ok);
              assert.deepEqual(row.result, line.result, JSON.stringify(units[at]));
            });
          }
        }
      });
    }
  }
});

import type { Writable } from 'node:stream';
import ExcelJS from 'exceljs';
import { OutputError } from '../failure.ts';
import { writeFailure } from '../io/output.ts';
import type { Speech } from '../tables/speech.ts';
import { resultHeadings, resultRow } from './result-row.ts';
import type { Sink } from './sink.ts';

const WIDTHS = [16, 32, 16, 16, 24, 48, 80];

/** Rows that a sheet can have. */
const MOST_ROWS = 1_048_576;

/** A workbook with a row for each record, good or bad; written while the records come. Texts stay texts, whatever they begin with. */
export function xlsxSink(stream: Writable, speech: Speech): Sink {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: stream as never, useStyles: true });
  const sheet = workbook.addWorksheet(speech.own.results.sheet, { views: [{ state: 'frozen', ySplit: 1, xSplit: 2 }] });
  sheet.columns = WIDTHS.map((width) => ({ width, style: { alignment: { vertical: 'top', wrapText: true } } }));
  const headings = sheet.addRow(resultHeadings(speech));
  headings.font = { bold: true };
  headings.commit();
  let failure: Error | undefined;
  const ended = new Promise<void>((resolve) => {
    stream.on('close', resolve).on('error', (error: Error) => {
      failure = writeFailure(error);
      resolve();
    });
  });
  let rows = 1;
  return {
    write(evaluated) {
      if (failure) throw failure;
      rows += 1;
      if (rows > MOST_ROWS) throw new OutputError('a sheet holds 1,048,576 rows; write .csv or .jsonl instead');
      sheet.addRow(resultRow(evaluated, speech)).commit();
      return undefined;
    },
    flush: () => Promise.resolve(),
    async end() {
      sheet.autoFilter = { from: 'A1', to: { row: 1, column: WIDTHS.length } };
      // It never settles once the stream has failed.
      await Promise.race([workbook.commit(), ended]);
      if (failure) throw failure;
    },
  };
}

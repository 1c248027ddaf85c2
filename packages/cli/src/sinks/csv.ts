import Papa from 'papaparse';
import type { Output } from '../io/output.ts';
import type { Speech } from '../tables/speech.ts';
import { resultHeadings, resultRow } from './result-row.ts';
import type { Sink } from './sink.ts';

/** Rows turned into text at a time. */
const PIECE = 200;

/** What a spreadsheet would take for a formula, also behind a line end, and in the wide letters of Asian keyboards. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** Rows as CSV with Windows line ends; a text that looks like a formula gets an apostrophe in front. */
export const csvText = (rows: readonly (readonly string[])[], delimiter: string): string =>
  `${Papa.unparse(rows as string[][], { delimiter, escapeFormulae: FORMULA, newline: '\r\n' })}\r\n`;

/** The mark by which Excel knows UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff';

/** A row for each record, good or bad, for spreadsheets. */
export function csvSink(output: Output, speech: Speech, delimiter = ','): Sink {
  let held: (readonly string[])[] = [resultHeadings(speech)];
  let text = BYTE_ORDER_MARK;
  const pass = (): Promise<void> => {
    if (held.length > 0) text += csvText(held, delimiter);
    held = [];
    const piece = text;
    text = '';
    return output.write(piece);
  };
  return {
    write(evaluated) {
      held.push(resultRow(evaluated, speech));
      return held.length >= PIECE ? pass() : undefined;
    },
    async flush() {
      await pass();
      await output.flush();
    },
    async end() {
      await pass();
      await output.end();
    },
  };
}

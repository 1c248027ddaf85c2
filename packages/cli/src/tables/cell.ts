import type { Field } from '@antt/core';
import type { CellProblem } from './words.ts';

/** A day as a cell holds it, without time zone. */
export interface DayCell {
  readonly day: string;
}

/** A cell that has no value, and why. */
export interface FaultyCell {
  readonly fault: CellProblem;
}

/** What a cell holds; a blank one holds `undefined` or no text. Of a CSV file all is text. */
export type Cell = string | number | boolean | DayCell | FaultyCell | undefined;

/** What a cell of a column says: text as `answersFromFields` takes it, nothing, or what is wrong with it. */
export type Said = { readonly text: string } | { readonly problem: CellProblem } | undefined;

/** Between Excel's two ways of counting days. */
export const DAYS_FROM_1900_TO_1904 = 1462;

/** Longer cells hold no answer; a name or a number of a paper is far shorter. */
const LONGEST_CELL = 2_000;

/** What a cell may choose from. */
export interface Codes {
  /** Codes by the words that stand for them, as `plain` writes them. */
  readonly of: ReadonlyMap<string, string>;
  /** The words in which they are told. */
  readonly shown: readonly string[];
}

/** Blanks of any width as one space, no marks of order or width, no apostrophe with which Excel keeps a text a text. */
export const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\s\u00a0\u3000]+/g, ' ')
    .trim()
    .replace(/^'(?=.)/, '');

/** Nothing but what cannot be seen. */
export const isBlank = (cell: Cell): boolean =>
  cell === undefined || cell === '' || (typeof cell === 'string' && tidy(cell) === '');

/** For comparing: one case, ASCII digits and letters for full-width ones. */
export const plain = (text: string): string => tidy(text).normalize('NFKC').toLowerCase();

const YES = new Set(['có', 'co', 'yes', 'y', 'true', 'đúng', 'dung', 'x', '✓', '✔', '☑', '1']);
const NO = new Set(['không', 'khong', 'ko', 'no', 'n', 'false', 'sai', '0']);

const pad = (figure: string): string => figure.padStart(2, '0');

/** Day/month/year as offices write it, or ISO; a time is dropped when it is midnight. */
function dayOf(text: string): Said {
  const bare = text.replace(/[ t]0{1,2}:00(:00(\.0+)?)?( ?am)?$/, '');
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(bare) ?? [];
  const [, day = isoDay, month = isoMonth, year = isoYear] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d+)$/.exec(bare) ?? [];
  if (day === undefined || month === undefined || year === undefined) {
    return { problem: { code: /^\d{5}$/.test(bare) ? 'day-serial' : 'not-a-day', shown: text } };
  }
  if (year.length !== 4) return { problem: { code: 'day-short-year', shown: text } };
  if (Number(month) > 12 && Number(day) <= 12) return { problem: { code: 'day-month-first', shown: text } };
  return { text: `${year}-${pad(month)}-${pad(day)}` };
}

/**
 * Excel counts days from 1900, and counts the 29 February 1900 that was none. A number is taken for a day of 2000 to 2099 alone: as
 * a day, the year 2025 would be one of 1905.
 */
export function dayOfSerial(serial: number): string | undefined {
  if (!(serial >= 36_526 && serial < 73_051)) return undefined;
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10);
}

function figureOf(text: string): Said {
  if (/^[+-]?\d+$/.test(text)) return { text };
  if (/^[+-]?\d{1,3}([., ]\d{3})+$/.test(text)) return { problem: { code: 'figure-separated', shown: text } };
  if (/^[+-]?\d*[.,]\d+$/.test(text)) return { problem: { code: 'figure-decimal', shown: text } };
  return { problem: { code: 'not-a-figure', shown: text } };
}

const EXCEL_ERROR = /^#(N\/A|(?:REF|VALUE|DIV\/0|NUM|NULL|SPILL|CALC)!|NAME\?)$/;

/** Excel keeps fifteen digits of a number. */
const MOST_EXACT = 1e15;

/** What a text says in a column of this kind. */
function readText(field: Field, codes: Codes, raw: string): Said {
  const text = tidy(raw);
  if (text === '') return undefined;
  if (text.length > LONGEST_CELL) return { problem: { code: 'too-long', shown: `${text.slice(0, 20)}…` } };
  if (/^#{3,}$/.test(text)) return { problem: { code: 'too-narrow', shown: text.slice(0, 8) } };
  if (text.includes('\ufffd')) return { problem: { code: 'lost-letters', shown: text } };
  if (EXCEL_ERROR.test(text)) return { problem: { code: 'error-value', shown: text } };
  if (field.input === 'text') {
    return /^\d+([.,]\d+)?e\+\d+$/i.test(text) ? { problem: { code: 'rounded-code', shown: text } } : { text };
  }
  const said = plain(text);
  if (/^[-–—_./?…]+$/.test(said)) return { problem: { code: 'placeholder', shown: text } };
  switch (field.input) {
    case 'whole-number':
      return figureOf(said);
    case 'day':
      return dayOf(said);
    case 'yes-no':
      if (YES.has(said)) return { text: 'true' };
      return NO.has(said) ? { text: 'false' } : { problem: { code: 'not-yes-no', shown: text } };
    case 'one-of':
    case 'many-of': {
      const code = codes.of.get(said);
      return code === undefined
        ? { problem: { code: 'not-in-list', shown: text, known: codes.shown } }
        : { text: code };
    }
  }
}

/** What a cell says in a column. Never guesses: what can be read in two ways is refused. */
export function readCell(field: Field, codes: Codes, cell: Cell): Said {
  if (cell === undefined) return undefined;
  if (typeof cell === 'string') return readText(field, codes, cell);
  if (typeof cell === 'boolean') return readText(field, codes, String(cell));
  if (typeof cell === 'number') {
    if (field.input === 'day') {
      const day = dayOfSerial(cell);
      return day === undefined ? { problem: { code: 'not-a-day', shown: String(cell) } } : { text: day };
    }
    if (field.input === 'text' && Math.abs(cell) >= MOST_EXACT) {
      return { problem: { code: 'rounded-code', shown: String(cell) } };
    }
    return readText(field, codes, String(cell));
  }
  if ('fault' in cell) return { problem: cell.fault };
  // Before 1901 it is a time of day, or none.
  if (field.input === 'day') {
    return cell.day >= '1901' ? { text: cell.day } : { problem: { code: 'not-a-day', shown: cell.day } };
  }
  return { problem: { code: 'became-day', shown: cell.day } };
}

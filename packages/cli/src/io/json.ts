import { findRepeatedName, findSyntaxProblem } from './json-source.ts';
import { END_OF_TEXT } from './json-walk.ts';
import { countNames, countProperties } from './json-names.ts';

/** What `parseJson` found: a value, or where and why the text cannot be taken. */
export type Parsed =
  | { readonly ok: true; readonly value: unknown }
  | {
      readonly ok: false;
      readonly line: number;
      readonly column: number;
      /** The dotted path of a name that stands twice; else empty. */
      readonly field: string;
      readonly problem: string;
      /** A value is there, and more behind it: in a file with a record a line, for example. */
      readonly more?: boolean;
    };

/**
 * Parses JSON, and refuses an object in which a name stands twice: `JSON.parse` would drop the first value without a
 * word. Never throws for a wrong text.
 */
export function parseJson(text: string): Parsed {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const found = findSyntaxProblem(text);
    if (!found) return { ok: false, line: 1, column: 1, field: '', problem: (error as Error).message };
    const { line, column, expected, received } = found;
    return {
      ok: false,
      line,
      column,
      field: '',
      problem: `not JSON: expected ${expected}, got ${received}`,
      more: expected === END_OF_TEXT,
    };
  }
  if (countNames(text) === countProperties(value)) return { ok: true, value };
  const { line, column, path } = findRepeatedName(text)!;
  return { ok: false, line, column, field: path, problem: 'expected this name once in its object, got it again' };
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/** The text of UTF-8 bytes, without a byte order mark; `undefined` where they are no UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

export const NOT_UTF8 = 'expected text in UTF-8, got other bytes; save the file as UTF-8';

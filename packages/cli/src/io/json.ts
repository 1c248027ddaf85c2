import { printable } from '../failure.ts';
import { findSyntaxProblem } from './json-source.ts';

/** What `parseJson` found: a value, or where and why the text is not JSON. */
export type Parsed =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly line: number; readonly column: number; readonly problem: string };

/** Parses JSON. Never throws. */
export function parseJson(text: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    const found = findSyntaxProblem(text);
    if (!found) return { ok: false, line: 1, column: 1, problem: (error as Error).message };
    const { line, column, expected, received } = found;
    return { ok: false, line, column, problem: printable(`not JSON: expected ${expected}, got ${received}`) };
  }
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

/** The bytes of a text file from an office, as text in composed letters (NFC). */
import { TableError } from './table.ts';

/** Letters and signs that a Vietnamese text has; a text read by the wrong code page has others. */
const VIETNAMESE = /^[\t\r\n\x20-\x7eÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ\u00a0«»°±²³·×÷–—‘’“”…•€₫™©®]*$/u;

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

/** Whether most of it is UTF-8: a file that was cut or mended, and none of another encoding. */
function isNearlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const lost = text.split('\ufffd').length - 1;
  const good = text.replace(/[\x00-\x7f\ufffd]/g, '').length; // eslint-disable-line no-control-regex -- ASCII is what it leaves out
  return good >= lost;
}

function decode1258(bytes: Uint8Array): string {
  // Windows writes the tone as a letter of its own behind the vowel.
  const text = new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  if (!VIETNAMESE.test(text)) throw new TableError({ code: 'encoding-unknown' });
  return text;
}

function decode16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string {
  const text = new TextDecoder(encoding).decode(bytes).normalize('NFC');
  if (text.includes('\u0000')) throw new TableError({ code: 'binary' });
  return text;
}

/**
 * UTF-8 with or without a byte order mark, UTF-16 with one, or Windows-1258.
 *
 * @throws {TableError} for what is no text, is broken, or is in an encoding that cannot be told.
 */
export function decodeText(bytes: Uint8Array): string {
  if (startsWith(bytes, 0xff, 0xfe)) return decode16(bytes, 'utf-16le');
  if (startsWith(bytes, 0xfe, 0xff)) return decode16(bytes, 'utf-16be');
  const nul = bytes.indexOf(0);
  // In UTF-16 every other byte of a plain letter is 0.
  if (nul >= 0) throw new TableError({ code: nul < 2 || bytes[nul + 2] === 0 ? 'encoding-utf16' : 'binary' });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFC');
  } catch {
    if (startsWith(bytes, 0xef, 0xbb, 0xbf) || isNearlyUtf8(bytes)) throw new TableError({ code: 'encoding-broken' });
    return decode1258(bytes);
  }
}

import { isRecord } from '../questions/kind.ts';

/** Fractions of the square or cube roots of the first primes, 32 bits each: what the standard (FIPS 180-4) starts from. */
function fractions(count: number, power: number): number[] {
  const primes: number[] = [];
  for (let one = 2; primes.length < count; one += 1) if (primes.every((prime) => one % prime)) primes.push(one);
  return primes.map((prime) => (prime ** power * 2 ** 32) | 0);
}

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** SHA-256 of a text in UTF-8, in hex. Of a page's own only because `crypto.subtle` answers later, and only over HTTPS. */
export function sha256(text: string): string {
  const utf8 = encodeURIComponent(text).replace(/%(..)/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  const bytes = Uint8Array.from(utf8, (byte) => byte.charCodeAt(0));
  const padded = new Uint8Array(((bytes.length + 72) >> 6) << 6);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, bytes.length / 2 ** 29);
  view.setUint32(padded.length - 4, bytes.length << 3);
  const rounds = fractions(64, 1 / 3);
  const state = fractions(8, 1 / 2);
  const words = new Int32Array(64);
  for (let block = 0; block < padded.length; block += 64) {
    let [a, b, c, d, e, f, g, h] = state as [number, number, number, number, number, number, number, number];
    for (let at = 0; at < 64; at += 1) {
      if (at < 16) words[at] = view.getInt32(block + at * 4);
      else {
        const [low, high] = [words[at - 15]!, words[at - 2]!];
        const first = turn(low, 7) ^ turn(low, 18) ^ (low >>> 3);
        const second = turn(high, 17) ^ turn(high, 19) ^ (high >>> 10);
        words[at] = words[at - 16]! + first + words[at - 7]! + second;
      }
      const mixed = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
      const one = h + mixed + ((e & f) ^ (~e & g)) + rounds[at]! + words[at]!;
      const two = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
    }
    [a, b, c, d, e, f, g, h].forEach((word, at) => (state[at] = (state[at]! + word) | 0));
  }
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** JSON with sorted keys and no blanks: the same content gives the same text, however the file was laid out. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (!isRecord(value)) return JSON.stringify(value);
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join()}}`;
}

/** Names a text by its content, as the data of the law are named: `sha256:…`. */
export const hashOf = (value: unknown): string => `sha256:${sha256(canonical(value))}`;

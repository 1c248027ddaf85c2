/** One line of a stream, without its line end. `bytes` is `undefined` when the line is longer than allowed. */
export interface Line {
  readonly number: number;
  readonly bytes: Buffer | undefined;
}

/** A record is some thousand bytes; a line beyond this is no record, and is not kept in memory. */
export const LONGEST_LINE = 4 * 1024 * 1024;

const LINE_END = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/**
 * Splits a stream of bytes into lines, one batch for each chunk read: after a batch the caller knows that the next line
 * has to be waited for. Holds one chunk and one unfinished line, never more. Lines end in LF or CRLF; a last line
 * without an end counts. Splitting bytes is safe: 0x0A is never part of another character in UTF-8.
 */
export async function* lineBatches(stream: AsyncIterable<Buffer>): AsyncGenerator<readonly Line[]> {
  let parts: Buffer[] = [];
  let length = 0;
  let number = 0;
  const keep = (piece: Buffer): void => {
    length += piece.length;
    if (length <= LONGEST_LINE) parts.push(piece);
    else parts = [];
  };
  const finish = (): Line => {
    number += 1;
    const whole = length > LONGEST_LINE ? undefined : parts.length === 1 ? parts[0]! : Buffer.concat(parts);
    parts = [];
    length = 0;
    return { number, bytes: whole?.at(-1) === CARRIAGE_RETURN ? whole.subarray(0, -1) : whole };
  };
  for await (const chunk of stream) {
    const batch: Line[] = [];
    let start = 0;
    for (let end = chunk.indexOf(LINE_END); end !== -1; end = chunk.indexOf(LINE_END, start)) {
      keep(chunk.subarray(start, end));
      batch.push(finish());
      start = end + 1;
    }
    if (start < chunk.length) keep(chunk.subarray(start));
    if (batch.length > 0) yield batch;
  }
  if (length > 0) yield [finish()];
}

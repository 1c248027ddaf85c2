const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

/** CRC-32 as zip wants it. */
function crc(bytes: Uint8Array): number {
  let sum = -1;
  for (const byte of bytes) sum = TABLE[(sum ^ byte) & 255]! ^ (sum >>> 8);
  return ~sum >>> 0;
}

/** Numbers of 2 or 4 bytes, lowest first. */
function record(size: number, values: readonly (readonly [bytes: 2 | 4, value: number])[]): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(size));
  let at = 0;
  for (const [bytes, value] of values) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  return new Uint8Array(view.buffer);
}

/** Version 2.0, names in UTF-8, stored. */
const HOW = [
  [2, 20],
  [2, 0x800],
  [2, 0],
] as const;
/** 1 January 1980, the first day zip knows: the same data give the same file. */
const WHEN = [
  [2, 0],
  [2, 0x21],
] as const;

/** A zip archive of texts by name, stored as they are: an office program reads it, and nothing of a compressor is needed. */
export function zip(files: Readonly<Record<string, string>>): Blob {
  const encoder = new TextEncoder();
  const [parts, directory]: [BlobPart[], BlobPart[]] = [[], []];
  let [offset, length] = [0, 0];
  const entries = Object.entries(files);
  for (const [path, text] of entries) {
    const [name, content] = [encoder.encode(path), encoder.encode(text)];
    const about = [...HOW, ...WHEN, [4, crc(content)], [4, content.length], [4, content.length]] as const;
    const local = record(30, [[4, 0x04034b50], ...about, [2, name.length], [2, 0]]);
    parts.push(local, name, content);
    const central = record(46, [
      [4, 0x02014b50],
      [2, 20],
      ...about,
      [2, name.length],
      [4, 0],
      [4, 0],
      [4, 0],
      [4, offset],
    ]);
    directory.push(central, name);
    offset += local.length + name.length + content.length;
    length += central.length + name.length;
  }
  const end = record(22, [
    [4, 0x06054b50],
    [4, 0],
    [2, entries.length],
    [2, entries.length],
    [4, length],
    [4, offset],
    [2, 0],
  ]);
  return new Blob([...parts, ...directory, end]);
}

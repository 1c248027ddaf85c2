/**
 * CRC-32 of a text in UTF-8, as eight hexadecimal digits. It tells damage, not forgery; `crypto.subtle` is missing on pages
 * without https, which some portals still are.
 */
export function checksum(text: string): string {
  let crc = -1;
  for (const byte of new TextEncoder().encode(text)) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (~crc >>> 0).toString(16).padStart(8, '0');
}

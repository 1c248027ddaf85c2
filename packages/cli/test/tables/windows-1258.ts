/** Text as old Vietnamese Windows writes it: the tone is a byte of its own behind the vowel. */
const decoder = new TextDecoder('windows-1258');
const byteOf = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));

export function windows1258(text: string): Buffer {
  const bytes: number[] = [];
  for (const letter of text.normalize('NFC')) {
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(letter.normalize('NFD'))?.[0];
    const whole = byteOf.get(letter);
    const parts =
      whole !== undefined || tone === undefined
        ? [letter]
        : [letter.normalize('NFD').replace(tone, '').normalize('NFC'), tone];
    for (const part of parts) {
      const byte = byteOf.get(part);
      if (byte === undefined) throw new Error(`Windows-1258 has no ${part}`);
      bytes.push(byte);
    }
  }
  return Buffer.from(bytes);
}

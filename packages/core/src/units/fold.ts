/**
 * A name as it is searched for: lower case, without tone and other marks, blanks and punctuation as one blank each.
 * "Khánh Hoà", "Khánh Hòa" and "KHANH HOA" are one; đ is d.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The words of the standard in Vietnamese: labels, hints, papers that prove. `wordsFor` finds those of each instrument. */
import type { AmendmentTexts, Texts } from '@antt/core';
import { articles, instrument } from '../generated/tt-124-2021.vi.ts';
import { texts as circular23 } from '../generated/tt-23-2012.vi.ts';
import { amendmentTexts as circular48 } from '../generated/tt-48-2025.vi.ts';

export const texts: Texts & { readonly amendments: Readonly<Record<string, AmendmentTexts>> } = {
  language: 'vi',
  instrument,
  articles,
  amendments: { 'tt-48-2025': circular48 },
  earlier: { 'tt-23-2012': circular23 },
};

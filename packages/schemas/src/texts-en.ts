/** The words of the standard in English: labels, hints, papers that prove. `wordsFor` finds those of each instrument. */
import type { AmendmentTexts, Texts } from '@antt/core';
import { articles, instrument } from '../generated/tt-124-2021.en.ts';
import { texts as circular23 } from '../generated/tt-23-2012.en.ts';
import { amendmentTexts as circular48 } from '../generated/tt-48-2025.en.ts';

export const texts: Texts & { readonly amendments: Readonly<Record<string, AmendmentTexts>> } = {
  language: 'en',
  instrument,
  articles,
  amendments: { 'tt-48-2025': circular48 },
  earlier: { 'tt-23-2012': circular23 },
};

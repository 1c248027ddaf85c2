import type { AmendmentData, AmendmentTexts, InstrumentData, Texts } from '@antt/core';
import { amendments, instruments } from '@antt/schemas';
import { texts as en } from '@antt/schemas/texts/en';
import { texts as vi } from '@antt/schemas/texts/vi';
import type { LanguageCode } from './words.ts';

/** An amendment with its words. */
export interface Amendment {
  readonly data: AmendmentData;
  readonly words: Readonly<Record<LanguageCode, AmendmentTexts>>;
}

/** An instrument of the running data with its words and what amends it. */
export interface Instrument {
  readonly id: string;
  readonly data: InstrumentData['instrument'];
  readonly texts: Readonly<Record<LanguageCode, Texts>>;
  readonly amendments: readonly Amendment[];
}

const textsOf = (texts: Texts, id: string): Texts => texts.earlier?.[id] ?? texts;

/** All words of the law in a language, as `wordsFor` takes them. */
export const lawTexts: Readonly<Record<LanguageCode, Texts>> = { vi, en };

/** The instruments that the packages work with, earliest first. */
export const allInstruments: readonly Instrument[] = instruments.map(({ instrument: data }) => {
  const texts = { vi: textsOf(vi, data.id), en: textsOf(en, data.id) };
  return {
    id: data.id,
    data,
    texts,
    amendments: amendments
      .filter(({ amendment }) => amendment.amends === data.id)
      .map((each) => {
        const { id } = each.amendment;
        // The full texts hold every word of an amendment; only a page's light ones leave some out.
        const wordsIn = ({ amendments: all }: Texts): AmendmentTexts => all![id] as AmendmentTexts;
        return { data: each, words: { vi: wordsIn(texts.vi), en: wordsIn(texts.en) } };
      }),
  };
});

import type { AmendmentData, AmendmentTexts, InstrumentData, ProcedureTexts, Texts } from '@antt/core';
import { constant, moduleOf } from './emit-data.ts';

interface Instrument {
  readonly data: InstrumentData;
  readonly texts: readonly Texts[];
}
type Amendment = AmendmentData & { readonly texts: readonly AmendmentTexts[] };

/** Who acts, by when, with which papers: every instrument and amendment without its criteria, and the words for that. */
export function emitProcedures(
  instruments: readonly Instrument[],
  amendments: readonly Amendment[],
): ReadonlyMap<string, string> {
  const data = instruments.map(({ data: { instrument, hash } }): InstrumentData => {
    const { notes: _notes, readings: _readings, unitTypes, ...rest } = instrument;
    const units = Object.entries(unitTypes).map(
      ([id, { article, procedure }]) => [id, { article, scope: { exclusions: [] }, procedure }] as const,
    );
    const articles = [...new Set(Object.values(unitTypes).map(({ article }) => article))];
    return {
      instrument: { ...rest, readings: {}, unitTypes: Object.fromEntries(units) },
      articles: articles.map((article) => ({ format: 'antt.criteria/1', article, questions: {}, criteria: [] })),
      hash,
    };
  });
  const changes = amendments.map(({ amendment, hash }): AmendmentData => {
    const authority = amendment.changes.filter(({ change }) => change === 'authority');
    return { amendment: { ...amendment, changes: authority }, hash };
  });

  const wordsOf = ({ language, instrument: { shortTitle, unitTypes, procedure } }: Texts): ProcedureTexts => {
    const { notes: _notes, ...codes } = procedure;
    const labels = Object.entries(unitTypes).map(([id, { label }]) => [id, { label }] as const);
    return { language, instrument: { shortTitle, unitTypes: Object.fromEntries(labels), procedure: codes } };
  };
  const today = instruments.at(-1)!;
  const words = today.texts.map((texts) => {
    const { language } = texts;
    const same = <T extends { readonly language: string }>(all: readonly T[]): T =>
      all.find((each) => each.language === language)!;
    const earlier = instruments
      .slice(0, -1)
      .map((each) => [each.data.instrument.id, wordsOf(same(each.texts))] as const);
    const amended = amendments.map((each) => {
      const { shortTitle, unitTypes } = same(each.texts);
      return [each.amendment.id, { shortTitle, unitTypes }] as const;
    });
    const whole: ProcedureTexts = {
      ...wordsOf(texts),
      amendments: Object.fromEntries(amended),
      earlier: Object.fromEntries(earlier),
    };
    return [
      `procedures.${language}.ts`,
      moduleOf(['ProcedureTexts'], constant('ProcedureTexts', 'texts', whole)),
    ] as const;
  });
  return new Map([
    [
      'procedures.data.ts',
      moduleOf(
        ['AmendmentData', 'InstrumentData'],
        constant('readonly InstrumentData[]', 'instruments', data),
        constant('readonly AmendmentData[]', 'amendments', changes),
      ),
    ],
    ...words,
  ]);
}

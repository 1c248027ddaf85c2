import type { AmendmentData, AmendmentTexts, InstrumentData, Texts } from '@antt/core';
import type { ScoreInstrument } from './read-folder.ts';
import { BANNER, json } from './outputs.ts';

export const constant = (type: string, name: string, value: unknown): string =>
  `\nexport const ${name}: ${type} = ${json(value).trimEnd()};\n`;

/** Data as a module: a browser bundle takes it in as it is, with nothing to fetch or to parse. */
export const moduleOf = (types: readonly string[], ...constants: readonly string[]): string =>
  `${BANNER}import type { ${types.join(', ')} } from '@antt/core';\n${constants.join('')}`;

const unitTypesOf = ({ instrument }: InstrumentData): string =>
  `\n/** Unit types, in the order of the law. */\nexport const unitTypes = ${JSON.stringify(Object.keys(instrument.unitTypes))} as const;\n`;

/**
 * The instrument of today with its amendments, as a form in a page needs them: days and rules, without who reviews,
 * receives and decides, without notes, and without the words for that. Hashes are those of the whole.
 */
export function emitCurrent(
  { follows: _, ...data }: InstrumentData,
  texts: readonly Texts[],
  amendments: readonly (AmendmentData & { readonly texts: readonly AmendmentTexts[] })[],
): ReadonlyMap<string, string> {
  const unitTypes = Object.fromEntries(
    Object.entries(data.instrument.unitTypes).map(([id, unit]) => {
      const { review: _review, dossier: _dossier, authority: _authority, ...days } = unit.procedure;
      return [id, { ...unit, procedure: days }];
    }),
  );
  const { notes: _notes, ...instrumentFile } = data.instrument;
  const own = amendments.filter(({ amendment }) => amendment.amends === data.instrument.id);
  const inEffect = own.map(({ amendment: { id, effect, verification }, hash }) => ({
    id,
    from: effect.from,
    verification,
    hash,
  }));
  const module = moduleOf(
    ['InstrumentData'],
    constant('InstrumentData', 'instrumentData', { ...data, instrument: { ...instrumentFile, unitTypes } }),
    `\n/** Ids of its amendments, and the day after which windows must end to be under them. */\nexport const amendments = ${json(inEffect).trimEnd()} as const;\n`,
    unitTypesOf(data),
  );
  const words = texts.map((each) => {
    const { format: _f, language: _l, title: _t, procedure: _p, ...instrument } = each.instrument;
    // A form says beside each question what proves the answer, which says it of the criterion too.
    const articles = each.articles.map(({ format: _format, language: _language, ...article }) => ({
      ...article,
      criteria: Object.fromEntries(
        Object.entries(article.criteria).map(([criterion, { proof: _proof, ...text }]) => [criterion, text]),
      ),
    }));
    const ownWords = own.flatMap(({ amendment: { id }, texts: all }) => {
      const found = all.find(({ language }) => language === each.language);
      return found
        ? [[id, { shortTitle: found.shortTitle, unitTypes: found.unitTypes, partial: found.partial }] as const]
        : [];
    });
    const whole = { ...each, instrument, articles, amendments: Object.fromEntries(ownWords) };
    return [`current.${each.language}.ts`, moduleOf(['FormTexts'], constant('FormTexts', 'texts', whole))] as const;
  });
  return new Map([['current.data.ts', module], ...words]);
}

/**
 * The instrument as a module, each language as another, and what it follows as a third, so that a page loads only what
 * it shows.
 */
export function emitInstrument(data: InstrumentData, texts: readonly Texts[]): ReadonlyMap<string, string> {
  const { follows, ...rest } = data;
  const { id } = data.instrument;
  const words = texts.map(({ language, instrument, articles }) => {
    // In parts, so that other modules can put them together with those of further instruments.
    const whole = `\nexport const texts: Texts = { language: ${JSON.stringify(language)}, instrument, articles };\n`;
    const module = moduleOf(
      ['CriteriaTexts', 'InstrumentTexts', 'Texts'],
      constant('InstrumentTexts', 'instrument', instrument),
      constant('readonly CriteriaTexts[]', 'articles', articles),
      whole,
    );
    return [`${id}.${language}.ts`, module] as const;
  });
  return new Map([
    [
      `${id}.data.ts`,
      moduleOf(['InstrumentData'], constant('InstrumentData', 'instrumentData', rest), unitTypesOf(data)),
    ],
    ...(follows
      ? [[`${id}.follows.ts`, moduleOf(['FollowsFile'], constant('FollowsFile', 'follows', follows))] as const]
      : []),
    ...words,
  ]);
}

/** An amendment as a module, and each language as another. */
export function emitAmendment({
  amendment,
  hash,
  texts,
}: AmendmentData & { readonly texts: readonly AmendmentTexts[] }): ReadonlyMap<string, string> {
  const { id } = amendment;
  return new Map([
    [`${id}.data.ts`, moduleOf(['AmendmentData'], constant('AmendmentData', 'amendmentData', { amendment, hash }))],
    ...texts.map(
      (each) =>
        [
          `${id}.${each.language}.ts`,
          moduleOf(['AmendmentTexts'], constant('AmendmentTexts', 'amendmentTexts', each)),
        ] as const,
    ),
  ]);
}

/** An instrument that grades by points as a module, and each language as another. */
export function emitScore({ data, texts }: ScoreInstrument): ReadonlyMap<string, string> {
  const { id } = data.score;
  return new Map([
    [`${id}.data.ts`, moduleOf(['ScoreData'], constant('ScoreData', 'scoreData', data))],
    ...texts.map(
      (each) => [`${id}.${each.language}.ts`, moduleOf(['ScoreTexts'], constant('ScoreTexts', 'texts', each))] as const,
    ),
  ]);
}

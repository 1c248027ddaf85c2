import { type CriteriaSet, type CriterionDefinition, type Locale, type Words, wordsFor } from '@antt/core';
import { type ConditionLocale, conditions as conditionsVi } from '@antt/core/locales/conditions-vi';
import { conditions as conditionsEn } from '@antt/core/locales/conditions-en';
import { en } from '@antt/core/locales/en';
import { vi } from '@antt/core/locales/vi';
import { type UnitType, criteriaUnder } from '@antt/schemas';
import type { Case } from '../../packages/schemas/cases/load-cases.ts';
import { type Instrument, allInstruments, lawTexts } from './instruments.ts';
import { type AuditWords, type LanguageCode, auditWords } from './words.ts';

/** All that one page is made of: an instrument and a unit type in one language. */
export interface View {
  readonly language: LanguageCode;
  readonly instrument: Instrument;
  /** As issued; what amendments change is said apart. */
  readonly set: CriteriaSet;
  /** The same as each amendment leaves it, by the amendment's id: for their hashes. */
  readonly amended: ReadonlyMap<string, CriteriaSet>;
  readonly words: Words;
  readonly own: AuditWords;
  readonly locale: Locale;
  readonly conditions: ConditionLocale;
  readonly cases: readonly Case[];
  /** Places that the criterion follows, and places of later instruments that follow it. */
  neighboursOf(criterion: string): { readonly before: readonly string[]; readonly after: readonly string[] };
}

const LOCALES = { vi, en };
const CONDITIONS = { vi: conditionsVi, en: conditionsEn };

/** A text that the page rests on: how far it is verified, and the hash of the data as it leaves them. */
export interface LawBasis {
  readonly text: string;
  readonly status: string;
  readonly hash: string;
  /** Whether it amends the instrument of the page. */
  readonly amends: boolean;
}

/** The instrument as issued, then each of its amendments: what a lawyer signs, one by one. */
export const basesOf = ({ instrument, set, amended, language, words, own }: View): readonly LawBasis[] => [
  {
    text: words.instrument(set.instrument),
    status: instrument.data.verification === 'verified' ? own.verified : own.partial,
    hash: set.hash,
    amends: false,
  },
  ...instrument.amendments.map(({ data: { amendment }, words: all }) => {
    const inferred = amendment.changes.some(
      ({ basis, unitTypes }) => basis === 'inferred' && unitTypes.includes(set.unitType),
    );
    const known = amendment.verification === 'verified' ? own.verified : own.partial;
    return {
      text: words.instrument(amendment.id),
      status: inferred ? own.inferredPart(known, all[language].inferred) : known,
      hash: amended.get(amendment.id)!.hash,
      amends: true,
    };
  }),
];

/** Every criterion of a set, imported ones behind the one that imports them. */
export const allCriteria = (criteria: readonly CriterionDefinition[]): readonly CriterionDefinition[] =>
  criteria.flatMap((criterion) => [criterion, ...allCriteria(criterion.parts ?? [])]);

/** File of a page, under the folder of all pages. */
export const pagePath = (instrument: string, unitType: string, language: LanguageCode): string =>
  `${instrument}/${unitType}.${language}.html`;

/**
 * The set of an instrument as issued, or up to an amendment. Days are said relative to the assessed year, so any year that
 * the instrument governs gives the same page.
 */
const setOf = ({ data }: Instrument, unitType: string, id = data.id): CriteriaSet =>
  criteriaUnder(id, unitType as UnitType, data.years.to ?? data.years.from);

/** Whether the page of an instrument and unit type has a place of this id. */
export const hasPlace = (instrument: Instrument, unitType: string, place: string): boolean =>
  Object.hasOwn(instrument.data.unitTypes, unitType) &&
  allCriteria(setOf(instrument, unitType).criteria).some(({ id }) => id === place);

/** What a unit type is called under an instrument, and since when an amendment calls it otherwise. */
export function unitLabel({ texts, amendments }: Instrument, unitType: string, language: LanguageCode): string {
  const labelIn = (all: Readonly<Record<string, { readonly label: string }>>): string | undefined =>
    all[unitType]?.label;
  const issued = labelIn(texts[language].instrument.unitTypes) ?? unitType;
  const later = amendments.flatMap(({ data: { amendment }, words }) => {
    const label = labelIn(words[language].unitTypes);
    const from = LOCALES[language].day(amendment.effect.from);
    return label === undefined || label === issued ? [] : [auditWords[language].calledFrom(from, label)];
  });
  return later.length > 0 ? `${issued} (${later.join('; ')})` : issued;
}

/** Words that know the short titles of all instruments, for places in another one. */
function wordsOf(instrument: Instrument, set: CriteriaSet, language: LanguageCode): Words {
  const known = wordsFor(lawTexts[language], set);
  const words = { ...known, unitType: { ...known.unitType, label: unitLabel(instrument, set.unitType, language) } };
  const titles = new Map(allInstruments.map(({ id, texts }) => [id, texts[language].instrument.shortTitle]));
  return { ...words, instrument: (id) => titles.get(id) ?? words.instrument(id) };
}

/** The view of one page; `cases` are those of its instrument. */
export function viewOf(instrument: Instrument, unitType: string, language: LanguageCode, cases: readonly Case[]): View {
  const set = setOf(instrument, unitType);
  return {
    language,
    instrument,
    set,
    amended: new Map(
      instrument.amendments.map(({ data: { amendment } }) => [amendment.id, setOf(instrument, unitType, amendment.id)]),
    ),
    words: wordsOf(instrument, set, language),
    own: auditWords[language],
    locale: LOCALES[language],
    conditions: CONDITIONS[language],
    cases: cases.filter((one) => one.unitType === unitType),
    neighboursOf: (criterion) => ({
      before: set.follows?.criteria[criterion] ?? [],
      after: allInstruments
        .filter((later) => later !== instrument && Object.hasOwn(later.data.unitTypes, unitType))
        .flatMap((later) => {
          const { follows, criteria } = setOf(later, unitType);
          return allCriteria(criteria)
            .filter(({ id }) => follows?.criteria[id]?.includes(`${instrument.id} ${criterion}`))
            .map(({ id }) => `${later.id} ${id}`);
        }),
    }),
  };
}

import { type Locale, type Words, wordsFor } from '@antt/core';
import type { UnitType } from '@antt/schemas/current';
import { criteriaOf } from '../history/history.ts';
import type { Language } from '../languages.ts';
import type { Picture } from './picture.ts';
import type { OverviewFilter, OverviewTarget, RateBase } from './records.ts';
import type { OverviewWords } from './words.ts';

/** Kinds that are counted together, and their name. */
export interface Group {
  readonly kinds: readonly UnitType[];
  readonly label: string;
}

/** What the parts of the overview are drawn from. */
export interface View {
  readonly language: Language;
  readonly locale: Locale;
  readonly words: OverviewWords;
  readonly picture: Picture;
  readonly year: number;
  readonly base: RateBase;
  readonly groups: readonly Group[];
  readonly targets: readonly OverviewTarget[];
  /** Level of the headings of parts. */
  readonly level: number;
  /** Opens the list behind a figure, of this year or another one. */
  open(filter: OverviewFilter, year?: number): void;
}

/** The words of the law for a kind and year; `undefined` where its instrument is not on the page. */
export function lawWords({ texts }: Language, kind: UnitType, year: number): Words | undefined {
  try {
    return wordsFor(texts, criteriaOf(kind, year));
  } catch {
    return undefined;
  }
}

/** The name of a kind in a year: communes had other kinds before 7/2025. */
export const kindLabel = (language: Language, kind: UnitType, year: number): string =>
  lawWords(language, kind, year)?.unitType.label ?? language.texts.instrument.unitTypes[kind]?.label ?? kind;

/** A criterion as it is named beside its number, by the law of the first of these kinds that has it. */
export function criterionLabel(
  { language, year }: Pick<View, 'language' | 'year'>,
  kinds: readonly UnitType[],
  id: string,
): string {
  for (const kind of kinds) {
    const label = lawWords(language, kind, year)?.criterion(id).label ?? id;
    if (label !== id) return `${id} ${label}`;
  }
  return id;
}

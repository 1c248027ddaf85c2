import type { ChangeWords, DossierWords, FormArticleTexts, FormTexts, Grammar, ListWords, Locale } from '@antt/core';
import type { AdviceWords } from '../advice/words.ts';
import type { BadgeWords } from '../badge/words.ts';
import type { CalendarWords } from '../calendar/words.ts';
import type { DraftWords } from '../drafts/words.ts';
import type { ListCheckWords } from '../list-check/words.ts';
import type { UiStrings } from '../locales/types.ts';
import type { OverviewWords } from '../overview/words.ts';
import type { OverlaySayings } from '../overlays/sayings.ts';
import type { PlainWords } from '../server/words.ts';

/** Figures by name, as templates take them. */
type Figures = Readonly<Record<string, string>>;

/**
 * What may stand in place of a message: text for text, a function for a function, or a template such as `{count} trên {total}` for
 * one of figures by name; of a group, any part.
 */
export type Override<T> = T extends readonly unknown[]
  ? T
  : T extends (...given: infer G) => unknown
    ? G extends [Figures]
      ? string | T
      : T
    : T extends string
      ? string
      : { readonly [K in keyof T]?: Override<T[K]> };

/** Words of the law on a page. An id that stands in several articles is overridden in all. */
export interface LawWords
  extends
    Pick<FormArticleTexts, 'criteria' | 'questions'>,
    Pick<FormTexts['instrument'], 'unitTypes' | 'scope' | 'readings' | 'shortTitle'> {
  /** Headings of clauses that hold several points, by id: `4.3`. */
  readonly clauses: Readonly<Record<string, string>>;
  readonly amendments: NonNullable<FormTexts['amendments']>;
}

/** All messages of one language: the templates of sentences by their group, and the words of each part. */
export interface AllMessages extends Omit<Grammar, 'language'> {
  /** The form and the result. */
  readonly ui: UiStrings;
  readonly badge: BadgeWords;
  readonly drafts: DraftWords;
  readonly advice: AdviceWords;
  readonly overview: OverviewWords;
  /** What would have to change, beside a result. */
  readonly changes: ChangeWords;
  /** What is said of provincial overlays; their own words stand in the overlays. */
  readonly overlays: OverlaySayings;
  /** The form without script. */
  readonly plain: PlainWords;
  readonly calendar: CalendarWords;
  /** Steps of the year and dossiers, in the calendar. */
  readonly dossier: Omit<DossierWords, 'language'>;
  readonly listCheck: ListCheckWords;
  /** What is found in a list of recognised units. */
  readonly listFindings: Omit<ListWords, 'language'>;
  readonly law: LawWords;
}

/** Messages to put in place of others. */
export type Messages = Override<AllMessages>;

/** What the elements ask to be overridden: one or more groups, in one language. */
export interface Asked {
  readonly locale?: Locale;
  readonly texts?: FormTexts;
  readonly ui?: UiStrings;
  readonly badge?: BadgeWords;
  readonly drafts?: DraftWords;
  readonly advice?: AdviceWords;
  readonly overview?: OverviewWords;
  readonly changes?: ChangeWords;
  readonly overlays?: OverlaySayings;
  readonly plain?: PlainWords;
  readonly calendar?: CalendarWords;
  readonly dossier?: DossierWords;
  readonly listCheck?: ListCheckWords;
  readonly listFindings?: ListWords;
}

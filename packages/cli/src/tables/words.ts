import type { UnitType } from '@antt/schemas';

/** What can be wrong with one cell. `shown` is what stands in it. */
export interface CellProblem {
  readonly code:
    | 'became-day'
    | 'day-month-first'
    | 'day-serial'
    | 'day-short-year'
    | 'error-value'
    | 'figure-decimal'
    | 'figure-separated'
    | 'formula-without-value'
    | 'lost-letters'
    | 'merged'
    | 'not-a-day'
    | 'not-a-figure'
    | 'not-in-list'
    | 'not-yes-no'
    | 'placeholder'
    | 'rounded-code'
    | 'too-long'
    | 'too-narrow';
  readonly shown: string;
  /** What would have been taken (`not-in-list`). */
  readonly known?: readonly string[];
}

/** What can be wrong with a row beside its cells. */
export type RowProblem =
  | { readonly code: 'no-id' }
  | { readonly code: 'repeated-id'; readonly id: string; readonly row: number }
  | { readonly code: 'no-heading'; readonly shown: string }
  | { readonly code: 'not-asked'; readonly shown: string }
  | { readonly code: 'none-and-some'; readonly column: string; readonly shown: string }
  | { readonly code: 'half-chosen'; readonly open: number; readonly of: number }
  | { readonly code: 'unit-type-unknown'; readonly shown: string }
  | { readonly code: 'unit-type-missing' }
  | { readonly code: 'year-missing' }
  | { readonly code: 'year-unknown'; readonly shown: string };

/** What keeps a whole file from being read. */
export type FileProblem =
  | { readonly code: 'empty' | 'no-rows' | 'no-id-column' | 'bad-quotes' | 'unended-quote'; readonly row?: number }
  /** The first of them, and how many more there are. */
  | { readonly code: 'unknown-headings'; readonly headings: readonly UnknownHeading[]; readonly more: number }
  | { readonly code: 'repeated-heading'; readonly heading: string; readonly first: string; readonly second: string }
  | { readonly code: 'no-headings'; readonly sheets: readonly string[]; readonly seen: readonly string[] }
  | { readonly code: 'encoding-unknown' | 'encoding-utf16' | 'encoding-broken' | 'lost-headings' | 'binary' }
  | { readonly code: 'is-xls' | 'is-encrypted' | 'is-ods' | 'is-xlsb' | 'is-xlsx' | 'is-json' | 'is-html' | 'not-xlsx' }
  | { readonly code: 'zip-damaged' | 'zip-encrypted' | 'xml-entities' | 'xlsx-unreadable' }
  | { readonly code: 'too-large' | 'zip-too-large' | 'too-many-cells' | 'too-many-parts'; readonly most: string }
  | { readonly code: 'merged-headings'; readonly range: string };

/** A heading that belongs to no question, and where it stands. */
export interface UnknownHeading {
  readonly column: string;
  readonly heading: string;
  /** The known heading that is like it. */
  readonly near?: string | undefined;
}

/** All that is said of tables, in one language. */
export interface TableWords {
  readonly language: 'vi' | 'en';
  cell(problem: CellProblem): string;
  row(problem: RowProblem): string;
  file(problem: FileProblem): string;
  /** Where a cell is: column letter and heading. */
  place(column: string, heading: string): string;
  /** Which of several sheets was read. */
  sheet(read: string, others: readonly string[]): string;
  hidden(rows: number): string;
  skipped(bad: number, all: number): string;
  /** What a unit type may be called beside its code; the first is told. */
  readonly unitTypes: Readonly<Record<UnitType, readonly string[]>>;
  readonly results: ResultWords;
  readonly template: TemplateWords;
}

/** Headings of a table of results. */
export interface ResultWords {
  readonly sheet: string;
  readonly id: string;
  readonly name: string;
  readonly verdict: string;
  readonly code: string;
  readonly failing: string;
  readonly missing: string;
  readonly reasons: string;
  /** In place of a verdict, where a row could not be read. */
  readonly error: string;
}

/** What stands in a template. */
export interface TemplateWords {
  readonly sheet: string;
  readonly columnsSheet: string;
  readonly listsSheet: string;
  readonly id: string;
  readonly idHint: string;
  readonly name: string;
  readonly nameHint: string;
  readonly happened: string;
  readonly happenedHint: string;
  readonly yesNoHint: string;
  readonly numberHint: string;
  readonly textHint: string;
  readonly listHint: string;
  /** The same where no list can be opened. */
  oneOfHint(options: readonly string[]): string;
  dayHint(from: string | undefined, to: string | undefined): string;
  incident(number: number): string;
  /** Shown by Excel when a cell refuses what was typed. */
  readonly refusedTitle: string;
  readonly yes: string;
  readonly no: string;
  readonly columnHeadings: readonly [id: string, heading: string, what: string, criterion: string, proof: string];
}

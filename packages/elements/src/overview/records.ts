import type { DossierStanding, Rate, Target, Verdict } from '@antt/core';
import type { UnitType } from '@antt/schemas/current';

/** What is known of one unit and year, in short. What is left out is not known: never `false`. */
export interface OverviewRecord {
  /** Code of the unit. */
  readonly unit: string;
  readonly year: number;
  /** Of its result; left out while it is not assessed. */
  readonly verdict?: Verdict | undefined;
  /** Whether a decision recognised it: it counts before the verdict. Left out while there is none. */
  readonly recognised?: boolean | undefined;
  /** Ids of the criteria that are not met, such as `4.4.b`. */
  readonly failing?: readonly string[] | undefined;
  /** Whether it registered for the year. */
  readonly registered?: boolean | undefined;
  /** Where its dossier stands. */
  readonly dossier?: DossierStanding | undefined;
  /** Whether something of its year is late: `DossierState.late`. */
  readonly late?: boolean | undefined;
  /** What the page has to say of it besides, such as the movement's grade; shown beside its name and in files. */
  readonly remark?: string | undefined;
}

/** The share, in whole percent, of units that are to meet the standard. */
export interface OverviewTarget extends Target {
  /** Left out: every kind that has no target of its own. */
  readonly kind?: UnitType | undefined;
  /** Left out: every year that has no target of its own. */
  readonly year?: number | undefined;
}

/** What a unit's year comes to. */
export type Standing = Verdict | 'not-assessed';

/** Of which units the rate is taken: of all that are in scope, or of those that registered. */
export type RateBase = 'all' | 'registered';

/** Which units a list holds. What is left out leaves nothing out. */
export interface OverviewFilter {
  readonly kinds?: readonly UnitType[] | undefined;
  /** `counted`: those that the rate is taken of; `short`: of these, those that did not meet the standard. */
  readonly state?: Standing | 'counted' | 'short' | 'registered' | 'not-registered' | 'late' | undefined;
  /** Id of a criterion that is not met. */
  readonly criterion?: string | undefined;
  /** Code of a unit: itself and those directly below it. */
  readonly within?: string | undefined;
  /** Beginnings of words in name or code, without regard to case and tone marks. */
  readonly text?: string | undefined;
}

/** Detail of `antt-open`. */
export interface OpenDetail {
  readonly unit: string;
  readonly year: number;
}

/** Detail of `antt-filter`. */
export interface FilterDetail {
  readonly year: number;
  readonly filter: OverviewFilter;
  /** Units in the list. */
  readonly count: number;
}

/** What the units of some kinds come to in a year. */
export interface Tally {
  /** Those that met the standard, and those that the rate is taken of; units outside the scope are left out. */
  readonly rate: Rate;
  readonly states: Readonly<Record<Standing | 'not-registered' | 'late', number>>;
}

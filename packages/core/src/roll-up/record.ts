import type { Dossier } from '../dossier/dossier.ts';
import type { Result } from '../result.ts';

/** What is known of one unit for one assessed year. Plain data: the host stores it. */
export interface YearRecord {
  /** Code of the unit that stood on the last day of the year's window: a result stays with it, whatever becomes of it later. */
  readonly unit: string;
  readonly year: number;
  /** Left out: not assessed yet. */
  readonly result?: Result;
  /** Left out: nothing is known of its registration and its dossier. */
  readonly dossier?: Dossier;
}

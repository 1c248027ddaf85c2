import type { IsoDay } from '../model/types.ts';

/**
 * What happened to a unit's dossier, as the host wrote it down. Papers and people are codes of the procedure data
 * (`party-resolution`, `minutes`; `local-police`), whose words are in the texts.
 */
export type DossierEvent = { readonly on: IsoDay } &
  /** The unit registered, with these papers. */
  (
    | { readonly event: 'registered'; readonly papers?: readonly string[] }
    /** The meeting that reviews was held; these took part. */
    | { readonly event: 'met'; readonly attended?: readonly string[] }
    /** The dossier of recognition went to its receiver, with these papers; again, after it had been returned. */
    | { readonly event: 'filed'; readonly papers?: readonly string[] }
    /** It came back. The reasons are the receiver's own words. */
    | { readonly event: 'returned'; readonly reasons: readonly string[] }
    | { readonly event: 'appraised' }
    /** The decision: its number as the authority gave it. */
    | { readonly event: 'decided'; readonly recognised: boolean; readonly number?: string }
  );

/** The dossier of one unit and year. Plain data: the host stores it. */
export interface Dossier {
  readonly events: readonly DossierEvent[];
  /** Papers and people that this unit does not have, by code: no Party organisation, no guards. They are not asked for. */
  readonly without?: readonly string[];
}

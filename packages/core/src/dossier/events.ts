import type { IsoDay } from '../model/types.ts';
import type { DossierEvent } from './dossier.ts';

/** Events by day, those of one day as they were written down; with `until`, those up to and on that day. */
export const inOrder = (events: readonly DossierEvent[], until?: IsoDay): readonly DossierEvent[] =>
  events
    .filter(({ on }) => until === undefined || on <= until)
    .sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));

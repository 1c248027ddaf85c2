import { isIsoDay } from '../calendar.ts';
import type { Dossier, DossierEvent } from './dossier.ts';
import { DossierError } from './errors.ts';

const EVENTS: readonly DossierEvent['event'][] = ['registered', 'met', 'filed', 'returned', 'appraised', 'decided'];
/** Lists that an event may carry. */
const LISTS = ['papers', 'attended', 'reasons'];

const isTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.every((each: unknown) => typeof each === 'string');

/** @throws {DossierError} at the first thing that cannot be read. */
export function checkDossier(dossier: Dossier): void {
  if (!Array.isArray(dossier.events)) throw new DossierError('events', 'a list of events', dossier.events);
  if (dossier.without !== undefined && !isTexts(dossier.without)) {
    throw new DossierError('without', 'a list of codes', dossier.without);
  }
  (dossier.events as readonly (DossierEvent & Readonly<Record<string, unknown>>)[]).forEach((each, at) => {
    const place = (name: string): string => `events[${at}].${name}`;
    if (!EVENTS.includes(each?.event))
      throw new DossierError(place('event'), `one of ${EVENTS.join(', ')}`, each?.event);
    if (!isIsoDay(each.on)) throw new DossierError(place('on'), 'a day that exists, YYYY-MM-DD', each.on);
    const wrong = LISTS.find((name) => each[name] !== undefined && !isTexts(each[name]));
    if (wrong !== undefined) throw new DossierError(place(wrong), 'a list of texts', each[wrong]);
    if (each.event === 'returned' && each.reasons === undefined) {
      throw new DossierError(place('reasons'), 'the reasons, a list of texts', each.reasons);
    }
    if (each.event === 'decided' && typeof each.recognised !== 'boolean') {
      throw new DossierError(place('recognised'), 'true or false', each.recognised);
    }
  });
}

/** What happened to the dossiers of units, in the shape of `Dossier` of `@antt/core`. */

const two = (number) => String(number).padStart(2, '0');
/** A day of the month, from 1 to 28. */
const day = (year, month, next) => `${year}-${two(month)}-${two(1 + Math.floor(next() * 28))}`;
/** Decisions come before 15 November for residential areas, before 20 November for the others. */
const DECIDED = { 'residential-area': '11-12' };

/**
 * @param {'good' | 'fault' | 'below' | 'open' | 'unregistered'} sort as for `answersOf`; `open` did not file in time
 */
export function dossierOf(kind, year, sort, next) {
  if (sort === 'unregistered') return { events: [] };
  const registered = { event: 'registered', on: day(year, 1 + Math.floor(next() * 3), next) };
  if (sort === 'open') return { events: [registered] };
  const decided = `${year}-${DECIDED[kind] ?? '11-18'}`;
  return {
    events: [
      registered,
      { event: 'met', on: `${year}-11-0${1 + Math.floor(next() * 3)}` },
      { event: 'filed', on: `${year}-11-0${5 + Math.floor(next() * 3)}` },
      { event: 'appraised', on: `${year}-11-10` },
      { event: 'decided', on: decided, recognised: sort === 'good' },
    ],
  };
}

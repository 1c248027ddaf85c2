/**
 * A province to look at: units, and what they answered in three years. Nothing in it is real; its totals of 2025 are those
 * that a province reported for one year (262 of 286 communes and so on). The same seed gives the same province.
 */
import { answersOf } from './answers.js';
import { dossierOf } from './dossiers.js';
import { randomFrom, shuffled } from './random.js';
import { COUNTS, unitsOf } from './units.js';

/** By year and kind, how many do not meet the standard, and how many of these did not register. */
const SHORT = {
  2023: {
    commune: [35, 0],
    'residential-area': [61, 5],
    agency: [48, 4],
    enterprise: [88, 6],
    school: [51, 4],
  },
  2024: {
    commune: [29, 0],
    'residential-area': [38, 4],
    agency: [41, 3],
    enterprise: [72, 4],
    school: [37, 3],
  },
  2025: {
    commune: [24, 0],
    'residential-area': [22, 3],
    agency: [33, 2],
    enterprise: [61, 3],
    school: [28, 2],
  },
};
export const YEARS = Object.keys(SHORT).map(Number);
/** The readings that the province has chosen. */
export const READINGS = {
  reduction: 'contained',
  recognitionBase: 'pooled',
  staffFines: 'disciplined-only',
  noGuardForce: 'exempt',
  schoolOffences: 'any-offence',
};
/** The day on which the province looks: the decisions of the year are due. */
export const TODAY = '2025-12-01';

/** What becomes of each unit of a kind: most are good, the first of a shuffled list are not. `below`: communes whose units did not all register. */
function sortsOf(units, [short, unregistered], below, next) {
  const sorts = new Map([...below].map((code) => [code, 'below']));
  const others = shuffled(units, next).filter(({ code }) => !below.has(code));
  others.slice(0, short - below.size).forEach(({ code }, at) => {
    sorts.set(code, at < unregistered ? 'unregistered' : at % 9 === 8 ? 'open' : 'fault');
  });
  return sorts;
}

/**
 * @param {{ seed?: number }} [options]
 * @returns `units`, and `year(y)`: a list of `{ unit, year, answers, dossier }`, communes last
 */
export function province({ seed = 20_251_116 } = {}) {
  const units = unitsOf();
  const kinds = ['residential-area', 'agency', 'enterprise', 'school', 'commune'];
  const year = (of) => {
    const next = randomFrom(seed + of);
    // A commune with a unit that did not register fails by clause 5.4, whatever else it did.
    const below = new Set();
    return kinds.flatMap((kind) => {
      const list = units.filter((unit) => unit.kind === kind);
      const sorts = sortsOf(list, SHORT[of][kind], kind === 'commune' ? below : new Set(), next);
      return list.map(({ code, parent }) => {
        const sort = sorts.get(code) ?? 'good';
        if (sort === 'unregistered') below.add(parent);
        const answers = answersOf(kind, of, sort, next);
        return { unit: code, year: of, answers, dossier: dossierOf(kind, of, sort, next) };
      });
    });
  };
  return { units, year };
}

export { COUNTS };

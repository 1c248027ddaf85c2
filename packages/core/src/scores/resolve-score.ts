import { NoCriteriaError } from '../errors.ts';
import type { Cited, ScoreData, ScoreItem, ScoreItemDefinition, ScoreSet } from '../model/scores.ts';

/** A row with its places. */
export const cited = (instrument: string, { id, parts, ...item }: ScoreItemDefinition): ScoreItem => ({
  id,
  citations: [`${instrument} ${id}`],
  ...item,
  ...(parts ? { parts: parts.map((part) => cited(instrument, part)) } : {}),
});

/**
 * The table of points of a unit type for a year.
 *
 * @throws {NoCriteriaError} for another unit type, or a year that the instrument does not govern.
 */
export function resolveScore({ score, hash }: ScoreData, unitType: string, year: number): ScoreSet {
  const unit = Object.hasOwn(score.unitTypes, unitType) ? score.unitTypes[unitType] : undefined;
  const table = score.tables.find(({ unitTypes }) => unitTypes.includes(unitType));
  if (!unit || !table) {
    const known = Object.keys(score.unitTypes).join(', ');
    throw new NoCriteriaError(`Unknown unit type "${unitType}". ${score.id} knows: ${known}.`);
  }
  const { years } = score;
  if (!Number.isInteger(year) || year < years.from || year > (years.to ?? 9999)) {
    throw new NoCriteriaError(`${score.id} governs assessed years from ${years.from}; got ${String(year)}.`);
  }
  const cite = <T extends { readonly id: string }>(each: T): T & Cited => ({
    ...each,
    citations: [`${score.id} ${each.id}`],
  });
  return {
    format: 'antt.score-set/1',
    instrument: score.id,
    unitType,
    year,
    years,
    verification: score.verification,
    hash,
    grades: score.grades,
    ...(score.bands ? { bands: score.bands, bandsFrom: score.id } : {}),
    exclusions: unit.exclusions,
    total: table.total,
    items: table.items.map((item) => cited(score.id, item)),
    questions: table.questions ?? {},
    adjustments: (table.adjustments ?? []).map(cite),
    knockOuts: (table.knockOuts ?? []).map(cite),
    overlays: {},
    overlayWords: {},
  };
}

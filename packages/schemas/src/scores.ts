/**
 * Instruments that grade by points, apart from the standard: the movement "Toàn dân bảo vệ an ninh Tổ quốc" under Decision
 * 510/QĐ-BCA-V05. Words are apart: `@antt/schemas/scores/texts/vi`, `@antt/schemas/scores/texts/en`.
 *
 * @example
 * const scoring = compileScore(scoreFor('agency', 2024));
 * scoring.evaluate({ points: { '1': 3, '4.a': 'not-assigned' } }).reason.code; // 'thresholds-unknown'
 */
import { NoCriteriaError, type ScoreSet, resolveScore } from '@antt/core';
import { scoreData as decision510 } from '../generated/qd-510-2022.data.ts';
import type { UnitType } from './timeline.ts';

/** Instruments that grade by points. */
export const scoreInstruments = [decision510] as const;

/**
 * The table of points of a unit type for an assessed year, as far as it is known.
 *
 * @param instrument Left out: the one there is, `qd-510-2022`.
 * @throws {NoCriteriaError} for another instrument or unit type, or a year that it does not govern.
 */
export function scoreFor(unitType: UnitType, year: number, instrument: string = decision510.score.id): ScoreSet {
  const data = scoreInstruments.find(({ score }) => score.id === instrument);
  if (!data) {
    const known = scoreInstruments.map(({ score }) => score.id).join(', ');
    throw new NoCriteriaError(`${JSON.stringify(instrument)} is no instrument that grades by points. Known: ${known}.`);
  }
  return resolveScore(data, unitType, year);
}

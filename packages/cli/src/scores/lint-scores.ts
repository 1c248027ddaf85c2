/** Overlays over a table of points, checked as those of the standard are. */
import { type OverlayProblem, type ScoreOverlay, putOverScore } from '@antt/core';
import { unitTypes } from '@antt/schemas';
import { scoreFor, scoreInstruments } from '@antt/schemas/scores';
import type { OverlayFile } from '../overlays.ts';

const amendedBy = ({ value }: OverlayFile): unknown => (value as { amends?: unknown } | null)?.amends;

/** Whether an overlay is one over a table of points; how it is formed otherwise is found later. */
export const isOfPoints = (file: OverlayFile): boolean =>
  scoreInstruments.some(({ score }) => score.id === amendedBy(file));

/** The assessed year that it is first in force for: decisions of a year are over by its end. */
function firstYear({ value }: OverlayFile): number {
  const from = (value as Partial<ScoreOverlay>).enactedBy?.inForce?.from;
  const year = Number(String(from).slice(0, 4));
  return Number.isInteger(year) && year >= 2022 && year <= 9999 ? year : 2022;
}

const isKnown = (unitType: string): boolean => (unitTypes as readonly string[]).includes(unitType);

/** What is wrong with overlays over a table of points, for every unit type; and the year for which was looked. */
export function lintScores(
  files: readonly OverlayFile[],
  year = Math.max(...files.map(firstYear)),
): { readonly problems: readonly OverlayProblem[]; readonly year: number } {
  const found = new Map<string, OverlayProblem>();
  for (const { value } of files) {
    const { id, changes } = value as Partial<ScoreOverlay>;
    // Of a kind of unit that there is not, nothing would ever be changed.
    (Array.isArray(changes) ? (changes as readonly Partial<ScoreOverlay['changes'][number]>[]) : []).forEach(
      (change, index) => {
        const named = Array.isArray(change?.unitTypes) ? (change.unitTypes as readonly unknown[]) : [];
        for (const unitType of named) {
          if (typeof unitType !== 'string' || isKnown(unitType)) continue;
          const path = `changes[${index}].unitTypes`;
          const problem = { overlay: String(id), path, code: 'unknown-unit-type', unitType, known: unitTypes } as const;
          found.set(JSON.stringify(problem), problem);
        }
      },
    );
  }
  for (const unitType of unitTypes) {
    // All are of the one instrument that there is; another one would be told as such.
    const set = scoreFor(unitType, year, String(amendedBy(files[0]!)));
    const put = putOverScore(
      set,
      files.map(({ value }) => value),
    );
    for (const problem of put.problems) found.set(JSON.stringify(problem), problem);
  }
  return { problems: [...found.values()], year };
}

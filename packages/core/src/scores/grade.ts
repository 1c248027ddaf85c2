import type { GradeBand, ScoreSet } from '../model/scores.ts';
import type { KnockOutResult, ScoreReason } from './score-result.ts';
import { type Span, centi } from './points.ts';

/** Place of the grade among the grades, the best 0, that so many points of so many bring. */
const rankAt = (points: number, outOf: number, grades: readonly string[], bands: readonly GradeBand[]): number =>
  Math.min(
    grades.length - 1,
    ...bands
      // Whole numbers: 100 · points / outOf ≥ from, with all of them in hundredths.
      .filter(({ from }) => 10_000 * points >= centi(from) * outOf)
      .map(({ grade }) => grades.indexOf(grade)),
  );

/** The best and the worst grade that are still possible, as places among the grades. */
export interface GradeSpan {
  readonly best: number;
  readonly worst: number;
  /** The best by the points alone. */
  readonly uncapped: number;
}

/** Open knock-outs may still have happened, unanswered rows may still bring anything from nothing to all. */
export function gradesBetween(
  { grades, bands }: Pick<ScoreSet, 'grades' | 'bands'>,
  { least, most, outOf }: Span,
  knockOuts: readonly KnockOutResult[],
): GradeSpan {
  const lowest = (possible: boolean): number =>
    Math.max(
      0,
      ...knockOuts
        .filter(({ happened }) => happened === true || (possible && happened === undefined))
        .map(({ atMost }) => grades.indexOf(atMost)),
    );
  // Without thresholds the points say nothing; a knock-out may still leave but the last grade.
  const uncapped = bands ? rankAt(most, outOf, grades, bands) : 0;
  const worst = bands ? rankAt(least, outOf, grades, bands) : grades.length - 1;
  return { best: Math.max(uncapped, lowest(false)), worst: Math.max(worst, lowest(true)), uncapped };
}

/** The grade, or `undetermined`, and why. */
export function gradeOf(
  set: Pick<ScoreSet, 'grades' | 'bands' | 'total'>,
  span: Span,
  known: number,
  knockOuts: readonly KnockOutResult[],
  missing: readonly string[],
): { readonly grade: string; readonly reason: ScoreReason } {
  const { grades, bands, total } = set;
  const open = (reason: ScoreReason) => ({ grade: 'undetermined', reason });
  const { best, worst, uncapped } = gradesBetween(set, span, knockOuts);
  const grade = grades[best]!;
  // A knock-out to the last grade stands, even where nothing was assigned.
  if ((span.outOf > 0 || best === grades.length - 1) && best === worst) {
    const hit = knockOuts.filter(({ happened, atMost }) => happened === true && atMost === grade).map(({ id }) => id);
    if (uncapped < best && hit.length > 0) {
      return { grade, reason: { code: 'grade-capped', grade, without: grades[uncapped]!, knockOuts: hit } };
    }
    const points = span.least === span.most ? { points: span.least / 100 } : {};
    const from = bands?.find((band) => band.grade === grade)?.from ?? 0;
    return { grade, reason: { code: 'grade-reached', grade, ...points, outOf: span.outOf / 100, from } };
  }
  if (span.outOf === 0) return open({ code: 'nothing-assigned' });
  if (!bands) return open({ code: 'thresholds-unknown' });
  const between = { best: grade, worst: grades[worst]! };
  if (centi(total) > known) return open({ code: 'rows-unknown', known: known / 100, total, ...between });
  return open({ code: 'unanswered', items: missing, ...between });
}

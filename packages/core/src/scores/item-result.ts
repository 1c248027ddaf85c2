import type { ScoreItem } from '../model/scores.ts';
import type { CriterionResult } from '../result.ts';
import { NOTHING, type Span, capped, centi, plus } from './points.ts';
import { mostOf } from './rows.ts';
import type { ScoreAnswers } from './score-answers.ts';
import type { ScoreItemReason, ScoreItemResult } from './score-result.ts';

/** Points of a row as they are added up. */
export const spanOf = ({ least, most, outOf }: ScoreItemResult): Span => ({
  least: centi(least),
  most: centi(most),
  outOf: centi(outOf),
});

/** What a row brings, and why. */
export function itemResult(
  item: ScoreItem,
  points: NonNullable<ScoreAnswers['points']>,
  decided: ReadonlyMap<string, CriterionResult>,
): ScoreItemResult {
  const { id, citations } = item;
  const of = (span: Span, reason: ScoreItemReason, parts: readonly ScoreItemResult[] = []): ScoreItemResult => ({
    id,
    citations,
    least: span.least / 100,
    most: span.most / 100,
    outOf: span.outOf / 100,
    reason,
    parts,
  });
  if (item.parts) {
    const parts = item.parts.map((part) => itemResult(part, points, decided));
    const sum = parts.reduce<Span>((all, part) => plus(all, spanOf(part)), NOTHING);
    if (sum.outOf === 0) return of(NOTHING, { code: 'not-assigned' }, parts);
    const span = capped(sum, item.cap === undefined ? undefined : centi(item.cap));
    if (span.least < sum.least) {
      return of(span, { code: 'capped', points: span.least / 100, sum: sum.least / 100 }, parts);
    }
    const most = span.least < span.most ? { most: span.most / 100 } : {};
    return of(span, { code: 'added-up', points: span.least / 100, ...most, outOf: span.outOf / 100 }, parts);
  }
  const most = mostOf(item);
  const outOf = most / 100;
  if (item.condition) {
    const { verdict, reason } = decided.get(id)!;
    if (verdict === 'not-applicable') return of(NOTHING, { code: 'not-assigned' });
    if (verdict === 'undetermined')
      return of({ least: 0, most, outOf: most }, { code: 'condition-open', outOf, reason });
    const own = verdict === 'met' ? most : 0;
    return of({ least: own, most: own, outOf: most }, { code: 'by-condition', points: own / 100, outOf, reason });
  }
  const given = points[id];
  if (given === 'not-assigned') return of(NOTHING, { code: 'not-assigned' });
  if (given === undefined) return of({ least: 0, most, outOf: most }, { code: 'points-open', outOf });
  const own = centi(given);
  return of({ least: own, most: own, outOf: most }, { code: 'points-given', points: given, outOf });
}

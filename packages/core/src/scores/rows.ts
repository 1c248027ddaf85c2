import type { ScoreItem } from '../model/scores.ts';
import { centiOf } from './points.ts';

/** Every row, each before its parts. */
export const rowsOf = (items: readonly ScoreItem[]): readonly ScoreItem[] =>
  items.flatMap((item) => [item, ...rowsOf(item.parts ?? [])]);

/** Rows that are no sums of others. */
export const leavesOf = (items: readonly ScoreItem[]): readonly ScoreItem[] =>
  items.flatMap((item) => (item.parts ? leavesOf(item.parts) : [item]));

/** Most points of a row, in hundredths. */
export const mostOf = ({ id, points, parts, cap }: ScoreItem): number =>
  parts
    ? Math.min(
        cap === undefined ? Infinity : centiOf(id, cap),
        parts.reduce((sum, part) => sum + mostOf(part), 0),
      )
    : centiOf(id, points!);

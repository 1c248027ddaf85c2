import type { UnitType } from '@antt/schemas/current';
import type { Row } from './picture.ts';
import type { OverviewTarget, RateBase, Tally } from './records.ts';

/** Whether a unit is one of those that the rate is taken of. */
export const counts = ({ standing, record }: Row, base: RateBase): boolean =>
  standing !== 'not-applicable' && (base === 'all' || record?.registered === true);

/** Adds up the units of some kinds. */
export function tallyOf(rows: readonly Row[], kinds: readonly UnitType[], base: RateBase): Tally {
  const states = {
    met: 0,
    'not-met': 0,
    undetermined: 0,
    'not-assessed': 0,
    'not-applicable': 0,
    'not-registered': 0,
    late: 0,
  };
  let total = 0;
  for (const row of rows) {
    if (!kinds.includes(row.kind)) continue;
    const { standing, record } = row;
    const counted = counts(row, base);
    if (counted || standing === 'not-applicable') states[standing] += 1;
    if (counted) total += 1;
    if (standing === 'not-applicable') continue;
    if (record?.registered === false) states['not-registered'] += 1;
    if (record?.late) states.late += 1;
  }
  return { rate: { count: states.met, total }, states };
}

/** The target of some kinds in a year: the one that says most about them; `undefined` where theirs differ. */
export function targetOf(
  targets: readonly OverviewTarget[],
  kinds: readonly UnitType[],
  year: number,
): OverviewTarget | undefined {
  const weight = ({ kind, year: of }: OverviewTarget): number => (kind ? 2 : 0) + (of === undefined ? 0 : 1);
  const [first, ...rest] = kinds.map(
    (each) =>
      targets
        .filter(({ kind = each, year: of = year }) => kind === each && of === year)
        .sort((a, b) => weight(b) - weight(a))[0],
  );
  const same = rest.every((target) => target?.percent === first?.percent && target?.above === first?.above);
  return same ? first : undefined;
}

/** How many units fail a criterion, most first. */
export interface Failing {
  readonly kinds: readonly UnitType[];
  readonly criterion: string;
  readonly count: number;
}

/** The criteria that units of a group of kinds fail, most first. */
export function failingOf(rows: readonly Row[], groups: readonly (readonly UnitType[])[]): readonly Failing[] {
  const list = groups.flatMap((kinds) => {
    const sums = new Map<string, number>();
    for (const { kind, record } of rows) {
      if (!kinds.includes(kind)) continue;
      for (const id of new Set(record?.failing)) sums.set(id, (sums.get(id) ?? 0) + 1);
    }
    return [...sums].map(([criterion, count]): Failing => ({ kinds, criterion, count }));
  });
  return list.sort((a, b) => b.count - a.count);
}

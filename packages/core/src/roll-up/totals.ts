import type { IsoDay } from '../model/types.ts';
import type { Verdict } from '../result.ts';
import type { Register } from '../units/register.ts';
import type { Unit } from '../units/unit.ts';
import { factsOf } from './facts.ts';
import type { YearRecord } from './record.ts';

/** Counts of units. `total` = registered + not registered + open; so with recognised. Excluded units are in none of them. */
export interface Totals {
  readonly total: number;
  readonly registered: number;
  readonly notRegistered: number;
  readonly recognised: number;
  readonly notRecognised: number;
  /** By the verdict of their results; `none` has none. */
  readonly verdicts: Readonly<Record<Exclude<Verdict, 'not-applicable'> | 'none', number>>;
  readonly excluded: number;
}

/** The totals of one group of units. What it is not grouped by is left out. */
export interface TotalsRow extends Totals {
  readonly kind?: string;
  readonly year?: number;
  /** Code of the unit above, or of the unit itself where it is of that kind; left out for those that have none. */
  readonly place?: string;
  /** Codes of the units, of each year anew. */
  readonly units: readonly string[];
}

export interface TotalsOptions {
  /** Unit types that are counted. */
  readonly kinds: readonly string[];
  readonly years: readonly number[];
  /** What the rows are told apart by; left out, there is one row. */
  readonly by?: readonly ('kind' | 'year' | 'place')[];
  /** Kind of the unit above by which places are told apart: `commune`. */
  readonly placeKind?: string;
  /** Only units below this one. */
  readonly under?: string;
  /**
   * The day on which the units of a kind are counted: the last of their window. Where it gives none, because the window
   * is not known, the year's last day is taken.
   */
  lastDay(kind: string, year: number): IsoDay | undefined;
}

type Count = { -readonly [name in keyof Totals]: Totals[name] extends number ? number : Record<string, number> };
const none = (): Count => ({
  total: 0,
  registered: 0,
  notRegistered: 0,
  recognised: 0,
  notRecognised: 0,
  verdicts: { met: 0, 'not-met': 0, undetermined: 0, none: 0 },
  excluded: 0,
});

function add(count: Count, record: YearRecord | undefined): void {
  const { excluded, registered, recognised } = factsOf(record);
  if (excluded) {
    count.excluded += 1;
    return;
  }
  count.total += 1;
  if (registered) count.registered += 1;
  if (registered === false) count.notRegistered += 1;
  if (recognised) count.recognised += 1;
  if (recognised === false) count.notRecognised += 1;
  count.verdicts[record?.result?.verdict ?? 'none']! += 1;
}

/**
 * Totals by kind, place and year, of all units that stood on the last day of the window of each year. A unit without a
 * record counts in the total and in `verdicts.none`, and neither as registered nor as not.
 *
 * @example
 * totals(units, records, { kinds: unitTypes, years: [2024, 2025], by: ['kind', 'year'], lastDay });
 */
export function totals(
  register: Register,
  records: Iterable<YearRecord>,
  options: TotalsOptions,
): readonly TotalsRow[] {
  const { kinds, years, by = [], placeKind = 'commune', under, lastDay } = options;
  const byYear = new Map(years.map((year) => [year, new Map<string, YearRecord>()]));
  for (const record of records) byYear.get(record.year)?.set(record.unit, record);
  const standing = new Map<IsoDay, readonly Unit[]>();
  const standingOn = (day: IsoDay): readonly Unit[] => {
    const found = standing.get(day) ?? register.validOn(day);
    standing.set(day, found);
    return found;
  };
  const rows = new Map<string, { keys: Pick<TotalsRow, 'kind' | 'year' | 'place'>; count: Count; units: string[] }>();
  const above = by.includes('place') || under !== undefined;
  for (const year of years) {
    for (const kind of kinds) {
      const day = lastDay(kind, year) ?? `${String(year).padStart(4, '0')}-12-31`;
      for (const unit of standingOn(day)) {
        if (unit.kind !== kind) continue;
        const path = above ? register.path(unit.code, day) : [];
        if (under !== undefined && !path.some(({ code }) => code === under)) continue;
        const place = path.find((each) => each.kind === placeKind)?.code;
        const keys = {
          ...(by.includes('kind') && { kind }),
          ...(by.includes('year') && { year }),
          ...(by.includes('place') && place !== undefined && { place }),
        };
        const key = JSON.stringify(keys);
        const row = rows.get(key) ?? { keys, count: none(), units: [] };
        rows.set(key, row);
        row.units.push(unit.code);
        add(row.count, byYear.get(year)!.get(unit.code));
      }
    }
  }
  return [...rows.values()].map(({ keys, count, units }) => ({ ...keys, ...(count as Totals), units }));
}

import { type Unit, fold, standsOn } from '@antt/core';
import { type UnitType, unitTypes } from '@antt/schemas/current';
import { criteriaOf } from '../history/history.ts';
import type { OverviewRecord, Standing } from './records.ts';

/** One unit in one year. */
export interface Row {
  readonly unit: Unit;
  readonly kind: UnitType;
  readonly parent: Unit | undefined;
  readonly record: OverviewRecord | undefined;
  readonly standing: Standing;
  /** Name and code as they are searched, a blank before each word. */
  readonly sought: string;
  /** Place of the name in the order of the alphabet. */
  readonly rank: number;
  readonly parentRank: number;
}

/** The data of a province, ready to be counted, searched and sorted. */
export interface Picture {
  /** Years that have records, first to last. */
  readonly years: readonly number[];
  /** Kinds that have units, in the order of the law. */
  readonly kinds: readonly UnitType[];
  /** The units of a year: those that stood on the last day of its window. */
  rows(year: number): readonly Row[];
  /** Units that have a record of a year and did not stand on that day: merged by then, or not there yet. They are not counted. */
  gone(year: number): readonly Unit[];
  /** Codes that records name and the register does not. */
  readonly strangers: readonly string[];
  /** Units and years that have two records; the last one counts. */
  readonly twice: readonly string[];
}

interface Drawn {
  readonly rows: readonly Row[];
  readonly gone: readonly Unit[];
}

/** The last day whose facts count, on which a unit has to stand; the last of the year where the instrument is not on the page. */
function lastDay(kind: UnitType, year: number): string {
  const last = `${year}-12-31`;
  try {
    return criteriaOf(kind, year).window?.to ?? last;
  } catch {
    return last;
  }
}

/** What a record comes to: the decision, and where there is none, the result. */
function standingOf({ verdict, recognised }: Partial<OverviewRecord> = {}): Standing {
  if (recognised) return 'met';
  if (recognised === undefined) return verdict ?? 'not-assessed';
  return verdict === undefined || verdict === 'met' ? 'not-met' : verdict;
}

/** A record without what is `null`: a data base says so of what is not known. */
const known = (record: OverviewRecord): OverviewRecord =>
  Object.values(record).includes(null)
    ? (Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null)) as unknown as OverviewRecord)
    : record;

const isAssessed = (kind: string): kind is UnitType => (unitTypes as readonly string[]).includes(kind);
/** Numbers in names count as numbers: Thôn 2 before Thôn 10. */
const alphabet = new Intl.Collator('vi', { numeric: true });

function entriesOf(units: readonly Unit[]): ReadonlyMap<string, readonly Unit[]> {
  const entries = new Map<string, Unit[]>();
  for (const unit of units) {
    const before = entries.get(unit.code);
    if (before) before.push(unit);
    else entries.set(unit.code, [unit]);
  }
  return entries;
}

/** Prepares register and records: names are folded and ranked here, once, so that what follows costs little. */
export function pictureOf(units: readonly Unit[], records: readonly OverviewRecord[]): Picture {
  const entries = entriesOf(units);
  const ranks = new Map<Unit, number>(
    [...units].sort((a, b) => alphabet.compare(a.name, b.name)).map((unit, rank) => [unit, rank]),
  );
  const sought = new Map(units.map((unit) => [unit, ` ${fold(unit.name)} ${fold(unit.code)}`]));

  const byYear = new Map<number, Map<string, OverviewRecord>>();
  const [strangers, twice] = [new Set<string>(), new Set<string>()];
  for (const record of records) {
    if (!entries.has(record.unit)) {
      strangers.add(record.unit);
      continue;
    }
    let year = byYear.get(record.year);
    if (!year) byYear.set(record.year, (year = new Map<string, OverviewRecord>()));
    if (year.has(record.unit)) twice.add(`${record.unit} (${record.year})`);
    year.set(record.unit, known(record));
  }

  const unitsOf = (year: number): Drawn => {
    const days = Object.fromEntries(unitTypes.map((kind) => [kind, lastDay(kind, year)]));
    const of = byYear.get(year);
    const rows: Row[] = [];
    const gone: Unit[] = [];
    for (const [code, all] of entries) {
      const record = of?.get(code);
      const unit = all.find((entry) => isAssessed(entry.kind) && standsOn(entry, days[entry.kind]!));
      if (!unit) {
        const last = all.filter(({ kind }) => isAssessed(kind)).at(-1);
        if (record && last) gone.push(last);
        continue;
      }
      const above = unit.parent === undefined ? undefined : entries.get(unit.parent);
      const parent = above?.find((entry) => standsOn(entry, days[unit.kind]!)) ?? above?.at(-1);
      rows.push({
        unit,
        kind: unit.kind as UnitType,
        parent,
        record,
        standing: standingOf(record),
        sought: sought.get(unit)!,
        rank: ranks.get(unit)!,
        parentRank: parent ? ranks.get(parent)! : -1,
      });
    }
    return { rows, gone };
  };
  const made = new Map<number, Drawn>();
  const drawn = (year: number): Drawn => {
    let found = made.get(year);
    if (!found) made.set(year, (found = unitsOf(year)));
    return found;
  };
  return {
    years: [...byYear.keys()].sort((a, b) => a - b),
    kinds: unitTypes.filter((kind) => units.some((unit) => unit.kind === kind)),
    rows: (year) => drawn(year).rows,
    gone: (year) => drawn(year).gone,
    strangers: [...strangers],
    twice: [...twice],
  };
}

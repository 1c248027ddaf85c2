import type { IsoDay } from '../model/types.ts';
import { type MergeOptions, type RegisterChange, type SplitOptions, mergeUnits, splitUnit } from './change.ts';
import { registerProblems } from './check.ts';
import { RegisterError } from './problem.ts';
import { type SearchOptions, searcher } from './search.ts';
import { type Unit, standsOn } from './unit.ts';

/**
 * The units of a province, or of any part of the country, by code. It never changes: a merge or a split gives a new one.
 * `day` left out, the last entry of each unit counts, whether it still stands or not.
 */
export interface Register {
  /** Every entry, as it was given. To store a register, store this and `changes`. */
  readonly units: readonly Unit[];
  /** Merges and splits made to it, first to last; `undo` takes the last one back. */
  readonly changes: readonly RegisterChange[];
  /** The unit as it stood on the day. */
  unit(code: string, day?: IsoDay): Unit | undefined;
  /** Its entries, earliest first. */
  entries(code: string): readonly Unit[];
  /** Units that stood on the day. */
  validOn(day: IsoDay): readonly Unit[];
  /** Units directly below. */
  children(code: string, day?: IsoDay): readonly Unit[];
  /** Units below, at any depth. */
  descendants(code: string, day?: IsoDay): readonly Unit[];
  /** From the top down to the unit itself. */
  path(code: string, day?: IsoDay): readonly Unit[];
  /** Codes of the units that came from it. */
  successors(code: string): readonly string[];
  /** Units whose name or code has the text, case and tone marks aside; the best match first. */
  search(text: string, options?: SearchOptions): readonly Unit[];
  /**
   * Several units become one from a day on; units below them move along.
   *
   * @throws {RegisterError} when one of them does not stand on the day before, or changes later.
   */
  merge(options: MergeOptions): Register;
  /**
   * One unit becomes several from a day on.
   *
   * @throws {RegisterError} when it does not stand on the day before, or a unit below has no place.
   */
  split(options: SplitOptions): Register;
  /**
   * The register as it was before its last merge or split.
   *
   * @throws {RegisterError} when there was none.
   */
  undo(): Register;
}

/** Lists by key, in the order given. */
function grouped(units: readonly Unit[], keysOf: (unit: Unit) => readonly string[]): Map<string, Unit[]> {
  const groups = new Map<string, Unit[]>();
  for (const unit of units) {
    for (const key of keysOf(unit)) {
      const group = groups.get(key);
      if (group) group.push(unit);
      else groups.set(key, [unit]);
    }
  }
  return groups;
}

/**
 * Makes a register of units.
 *
 * @param changes Those of the register that the units were stored from, so that they can still be undone.
 * @throws {RegisterError} naming every problem: unknown parent, circle, two entries for one day, …
 * @example
 * const units = register([
 *   { code: '34', name: 'Thái Bình', kind: 'province', from: '1997-01-01' },
 *   { code: '12433', name: 'Bồ Xuyên', kind: 'commune', parent: '34', from: '2004-01-01' },
 * ]);
 * units.search('bo xuyen')[0].code; // '12433'
 */
export function register(given: readonly Unit[], changes: readonly RegisterChange[] = []): Register {
  const units = Object.freeze(given.map((unit) => Object.freeze({ ...unit })));
  const entries = grouped(units, ({ code }) => [code]);
  for (const ofCode of entries.values()) ofCode.sort((one, other) => (one.from < other.from ? -1 : 1));
  const problems = registerProblems(units, entries);
  if (problems.length > 0) throw new RegisterError(problems);
  const below = grouped(units, ({ parent }) => (parent === undefined ? [] : [parent]));
  const after = grouped(units, ({ predecessors = [] }) => predecessors);
  let search: ReturnType<typeof searcher> | undefined;

  const unit = (code: string, day?: IsoDay): Unit | undefined => {
    const ofCode = entries.get(code) ?? [];
    return day === undefined ? ofCode.at(-1) : ofCode.find((entry) => standsOn(entry, day));
  };
  const children = (code: string, day?: IsoDay): readonly Unit[] =>
    (below.get(code) ?? []).filter((child) => unit(child.code, day) === child);
  const applied = (change: RegisterChange): Register => {
    const removed = new Set(change.removed);
    return register([...units.filter((each) => !removed.has(each)), ...change.added], [...changes, change]);
  };
  const self: Register = {
    units,
    changes: Object.freeze([...changes]),
    unit,
    entries: (code) => entries.get(code) ?? [],
    validOn: (day) => units.filter((each) => standsOn(each, day)),
    children,
    descendants: (code, day) => children(code, day).flatMap((child) => [child, ...self.descendants(child.code, day)]),
    path(code, day) {
      const found = unit(code, day);
      if (!found) return [];
      return found.parent === undefined ? [found] : [...self.path(found.parent, day), found];
    },
    successors: (code) => [...new Set((after.get(code) ?? []).map((each) => each.code))],
    search: (text, options) => (search ??= searcher(units, self))(text, options),
    merge: (options) => applied(mergeUnits(self, options)),
    split: (options) => applied(splitUnit(self, options)),
    undo() {
      const last = changes.at(-1);
      if (!last) throw new RegisterError([{ unit: '', code: 'nothing-to-undo' }]);
      const keyOf = (each: Unit): string => `${each.code} ${each.from}`;
      const added = new Set(last.added.map(keyOf));
      return register([...units.filter((each) => !added.has(keyOf(each))), ...last.removed], changes.slice(0, -1));
    },
  };
  return self;
}

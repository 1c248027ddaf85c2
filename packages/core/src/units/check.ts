import { isIsoDay } from '../calendar.ts';
import { dayFrom } from '../day-from.ts';
import type { IsoDay } from '../model/types.ts';
import type { RegisterProblem } from './problem.ts';
import { type Unit, standsOn } from './unit.ts';

/** Digits of the State's codes, by kind. */
const DIGITS: Readonly<Record<string, number>> = { province: 2, commune: 5 };

function ofItself(unit: Unit): RegisterProblem[] {
  const problems: RegisterProblem[] = [];
  const { code, kind, from, to } = unit;
  const digits = DIGITS[kind];
  if (typeof code !== 'string' || code === '')
    problems.push({ unit: '', code: 'missing-code', received: JSON.stringify(code) ?? 'nothing' });
  else if (digits !== undefined && !(code.length === digits && /^\d+$/.test(code))) {
    problems.push({ unit: code, code: 'bad-code', kind, digits });
  }
  if (typeof unit.name !== 'string' || unit.name.trim() === '') problems.push({ unit: code, code: 'missing-name' });
  if (!kind) problems.push({ unit: code, code: 'missing-kind' });
  if (!isIsoDay(from)) problems.push({ unit: code, code: 'bad-day', field: 'from', received: String(from) });
  else if (to !== undefined) {
    if (!isIsoDay(to)) problems.push({ unit: code, code: 'bad-day', field: 'to', received: String(to) });
    else if (to < from) problems.push({ unit: code, code: 'ends-before-it-begins', from, to });
  }
  return problems;
}

/** First day of the entry on which no entry of the parent stands. */
function orphaned(unit: Unit, parents: readonly Unit[]): IsoDay | undefined {
  let day = unit.from;
  for (const parent of parents) {
    if (!standsOn(parent, day)) continue;
    if (parent.to === undefined || (unit.to !== undefined && unit.to <= parent.to)) return undefined;
    day = dayFrom(parent.to, 1);
  }
  return day;
}

/** The way up from a unit to itself, by any of its parents at any time. */
function cycle(start: string, parentsOf: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const seen = new Set<string>();
  const climb = (code: string, path: readonly string[]): readonly string[] | undefined => {
    for (const parent of parentsOf.get(code) ?? []) {
      if (parent === start) return [...path, parent];
      if (seen.has(parent)) continue;
      seen.add(parent);
      const found = climb(parent, [...path, parent]);
      if (found) return found;
    }
    return undefined;
  };
  return climb(start, [start]);
}

/** All that is wrong with units as a register; `entries` holds those of each code, earliest first. */
export function registerProblems(
  units: readonly Unit[],
  entries: ReadonlyMap<string, readonly Unit[]>,
): readonly RegisterProblem[] {
  const problems = units.flatMap(ofItself);
  if (problems.length > 0) return problems;
  const parentsOf = new Map<string, string[]>();
  for (const [code, ofCode] of entries) {
    parentsOf.set(
      code,
      ofCode.flatMap(({ parent }) => parent ?? []),
    );
    ofCode.slice(1).forEach((later, at) => {
      const { from, to } = ofCode[at]!;
      if (from === later.from) problems.push({ unit: code, code: 'duplicate-code', from });
      else if (to === undefined || later.from <= to) {
        problems.push({ unit: code, code: 'overlapping-validity', from: later.from, to: to ?? later.to });
      }
    });
  }
  for (const unit of units) {
    const { code, parent, from } = unit;
    const above = parent === undefined ? undefined : entries.get(parent);
    if (parent !== undefined) {
      if (!above) problems.push({ unit: code, code: 'unknown-parent', parent });
      else {
        const on = orphaned(unit, above);
        if (on !== undefined) problems.push({ unit: code, code: 'parent-not-valid', parent, on });
      }
    }
    for (const predecessor of unit.predecessors ?? []) {
      const before = entries.get(predecessor);
      if (!before) problems.push({ unit: code, code: 'unknown-predecessor', predecessor });
      else if (before[0]!.from >= from) problems.push({ unit: code, code: 'predecessor-not-earlier', predecessor });
    }
  }
  // Every unit of a circle would tell of the same one.
  const told = new Set<string>();
  for (const code of entries.keys()) {
    const path = told.has(code) ? undefined : cycle(code, parentsOf);
    path?.forEach((each) => told.add(each));
    if (path) problems.push({ unit: code, code: 'cycle', path });
  }
  return problems;
}

import { isIsoDay } from '../calendar.ts';
import { dayFrom } from '../day-from.ts';
import type { IsoDay } from '../model/types.ts';
import { RegisterError, type RegisterProblem } from './problem.ts';
import type { Register } from './register.ts';
import type { Unit } from './unit.ts';

/** A merge or a split as it was made: what left the register and what came. Plain data, so that it can be undone later. */
export interface RegisterChange {
  readonly change: 'merge' | 'split';
  /** First day of the new units. */
  readonly on: IsoDay;
  readonly removed: readonly Unit[];
  readonly added: readonly Unit[];
}

/** A unit that begins on the day of the change. It may keep the code of one that ends. */
export type NewUnit = Omit<Unit, 'from' | 'to' | 'predecessors'>;

export interface MergeOptions {
  /** Codes of two units or more. */
  readonly units: readonly string[];
  readonly into: NewUnit;
  /** First day of the new unit. */
  readonly on: IsoDay;
}

export interface SplitOptions {
  /** Code of the unit. */
  readonly unit: string;
  /** Two units or more. */
  readonly into: readonly NewUnit[];
  /** First day of the new units. */
  readonly on: IsoDay;
  /** Where each unit below it comes: code of the child, code of the new unit. */
  readonly children?: Readonly<Record<string, string>>;
}

/** The entries that stand on the eve of the change, or what is wrong with them. */
function ending(register: Register, codes: readonly string[], on: IsoDay): readonly Unit[] {
  const problems: RegisterProblem[] = [];
  if (!isIsoDay(on)) throw new RegisterError([{ unit: '', code: 'bad-day', field: 'on', received: String(on) }]);
  const eve = dayFrom(on, -1);
  const units = codes.flatMap((code) => {
    const found = register.unit(code, eve);
    const later = register.entries(code).find(({ from }) => from >= on);
    if (register.entries(code).length === 0) problems.push({ unit: code, code: 'unknown-unit' });
    else if (later) problems.push({ unit: code, code: 'changed-later', on: later.from });
    else if (!found) problems.push({ unit: code, code: 'not-valid-on', on: eve });
    else if (found.to !== undefined && found.to < on) problems.push({ unit: code, code: 'not-valid-on', on });
    return found ?? [];
  });
  if (problems.length > 0) throw new RegisterError(problems);
  return units;
}

/** The change itself: units that end, units that begin, and the children of the former under the latter. */
function changed(
  register: Register,
  change: RegisterChange['change'],
  on: IsoDay,
  ended: readonly Unit[],
  begun: readonly NewUnit[],
  parentOf: (child: Unit) => string,
): RegisterChange {
  const eve = dayFrom(on, -1);
  const children = ended
    .flatMap(({ code }) => register.children(code, eve))
    .filter(({ to }) => to === undefined || to >= on);
  const moving = ending(
    register,
    children.map(({ code }) => code),
    on,
  );
  const predecessors = ended.map(({ code }) => code);
  return {
    change,
    on,
    removed: [...ended, ...moving],
    added: [
      ...ended.map((unit) => ({ ...unit, to: eve })),
      ...begun.map((unit) => ({ ...unit, from: on, predecessors })),
      ...moving.flatMap((child) => [
        { ...child, to: eve },
        { ...child, parent: parentOf(child), from: on },
      ]),
    ],
  };
}

const tooFew = (unit: string, received: number): void => {
  if (received < 2) throw new RegisterError([{ unit, code: 'too-few', needed: 2, received }]);
};

export function mergeUnits(register: Register, { units, into, on }: MergeOptions): RegisterChange {
  const codes = [...new Set(units)];
  tooFew(into.code, codes.length);
  return changed(register, 'merge', on, ending(register, codes, on), [into], () => into.code);
}

export function splitUnit(register: Register, { unit, into, on, children = {} }: SplitOptions): RegisterChange {
  tooFew(unit, into.length);
  const codes = new Set(into.map(({ code }) => code));
  return changed(register, 'split', on, ending(register, [unit], on), into, (child) => {
    const parent = children[child.code];
    if (parent === undefined || !codes.has(parent)) {
      throw new RegisterError([{ unit, code: 'unplaced-child', child: child.code }]);
    }
    return parent;
  });
}

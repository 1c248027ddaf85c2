import { NoDayError } from './errors.ts';
import type { CriteriaSet, CriterionDefinition, IsoDay } from '../model/types.ts';
import type { CoverageAnswer } from '../questions/coverage/coverage.ts';
import { leavesOf } from '../resolve.ts';
import { RegisterError } from '../units/problem.ts';
import type { Register } from '../units/register.ts';
import type { Unit } from '../units/unit.ts';
import { type UnitFacts, factsOf } from './facts.ts';
import type { YearRecord } from './record.ts';

/** A unit that a figure counts, or leaves out, and what that rests on. */
export interface CountedUnit extends UnitFacts {
  readonly unit: Unit;
  /** Left out: nothing is recorded for the year. */
  readonly record?: YearRecord;
}

/** One figure of a commune, such as `residentialAreas`, and the units that it comes from. */
export interface CoverageFigures extends CoverageAnswer {
  /** Unit type that it counts. */
  readonly kind: string;
  /** Of the total, those of which it is not known. They are in no other figure. */
  readonly open: { readonly registered: number; readonly recognised: number };
  /** All units of the kind, excluded ones too. */
  readonly units: readonly CountedUnit[];
}

/** A commune's figures for a year. */
export interface RollUp {
  readonly unit: string;
  readonly year: number;
  /** Units that stood on this day, and under the commune, are counted: the last day of its window. */
  readonly on: IsoDay;
  /** By question id. */
  readonly figures: Readonly<Record<string, CoverageFigures>>;
  /** Answers to give on: those of which everything that the criteria ask is known. */
  readonly answers: Readonly<Record<string, CoverageAnswer>>;
}

export interface RollUpOptions {
  /** Unit type that each question counts: `countedKinds` of `@antt/schemas`. */
  readonly kinds: Readonly<Record<string, string>>;
  /** The last day, where the instrument's window is not known (23/2012). */
  readonly on?: IsoDay | undefined;
  /** The time is over: what is not recorded did not happen. */
  readonly closed?: boolean;
}

/** The parts that the criteria look at: `residentialAreas registered`. */
function partsAsked(criteria: readonly CriterionDefinition[]): readonly string[] {
  return criteria.flatMap(({ condition, parts = [] }) => [
    ...partsAsked(parts),
    ...(condition ? leavesOf(condition) : []).flatMap((leaf) =>
      leaf.op === 'coverage-at-least' ? leaf.questions.map((question) => `${question} ${leaf.part}`) : [],
    ),
  ]);
}

function figuresOf(kind: string, units: readonly CountedUnit[], closed: boolean): CoverageFigures {
  const counted = units.filter(({ excluded }) => !excluded);
  const count = (part: 'registered' | 'recognised', value: boolean | undefined): number =>
    counted.filter((each) => each[part] === value).length;
  return {
    kind,
    total: counted.length,
    registered: count('registered', true),
    recognised: count('recognised', true),
    open: closed
      ? { registered: 0, recognised: 0 }
      : { registered: count('registered', undefined), recognised: count('recognised', undefined) },
    units,
  };
}

/**
 * A commune's coverage answers (5.4 of circular 124/2021, 6.4 of 23/2012) out of the records of the units that it
 * manages: those directly under it on the last day of its window.
 *
 * @param set Criteria of the commune for the year.
 * @param records Of any units and years; those of its units for the year are taken, the last one of each.
 * @throws {NoDayError} when the last day of the window is neither known nor given.
 * @throws {RegisterError} when the commune did not stand on that day.
 * @example
 * const { answers, figures } = rollUp(units, '12433', criteriaFor('commune', 2025), records, { kinds: countedKinds });
 * standard.evaluate({ ...own, ...answers });
 */
export function rollUp(
  register: Register,
  unit: string,
  set: CriteriaSet,
  records: Iterable<YearRecord>,
  { kinds, on = set.window?.to, closed = false }: RollUpOptions,
): RollUp {
  if (on === undefined) throw new NoDayError(set.instrument, set.year);
  if (!register.unit(unit, on)) {
    const known = register.entries(unit).length > 0;
    throw new RegisterError([known ? { unit, code: 'not-valid-on', on } : { unit, code: 'unknown-unit' }]);
  }
  const below = register.children(unit, on);
  const codes = new Set(below.map(({ code }) => code));
  const byUnit = new Map<string, YearRecord>();
  for (const record of records) if (record.year === set.year && codes.has(record.unit)) byUnit.set(record.unit, record);

  const asked = new Set(partsAsked(set.criteria));
  const figures: Record<string, CoverageFigures> = {};
  const answers: Record<string, CoverageAnswer> = {};
  for (const [question, definition] of Object.entries(set.questions)) {
    const kind = Object.hasOwn(kinds, question) ? kinds[question] : undefined;
    if (definition.kind !== 'coverage' || kind === undefined) continue;
    const units = below
      .filter((each) => each.kind === kind)
      .map((each): CountedUnit => {
        const record = byUnit.get(each.code);
        return { unit: each, ...factsOf(record), ...(record && { record }) };
      });
    const found = figuresOf(kind, units, closed);
    figures[question] = found;
    const open = (['registered', 'recognised'] as const).some(
      (part) => found.open[part] > 0 && asked.has(`${question} ${part}`),
    );
    const { total, registered, recognised } = found;
    if (!open) answers[question] = { total, registered, recognised };
  }
  return { unit, year: set.year, on, figures, answers };
}

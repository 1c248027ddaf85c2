import {
  type Answers,
  type CompileOptions,
  type FormStandard,
  type IsoDay,
  type DossierState,
  type Register,
  type Result,
  type Unit,
  type YearRecord,
  compileSet,
  dossierState,
  factsOf,
  register,
  rollUp,
} from '@antt/core';
import { type UnitType, countedKinds, unitTypes } from '@antt/schemas/current';
import { criteriaOf } from '../history/history.ts';
import type { OverviewRecord } from '../overview/records.ts';

/** What a unit answered for a year, and what became of its dossier. */
export interface UnitYear extends Omit<YearRecord, 'result'> {
  readonly answers: Answers;
}

export interface AssessOptions extends CompileOptions {
  /** A `Register` of `@antt/core`, or units to make one of. */
  readonly units: Register | readonly Unit[];
  readonly records: readonly UnitYear[];
  /** The time is over: what is not recorded did not happen. */
  readonly closed?: boolean;
  /** The day of which dossiers are told, late or not; left out, they are not. The device's clock is not asked. */
  readonly today?: IsoDay;
}

/** What to do while it goes on. */
export interface Going {
  /** Called after each slice. */
  readonly progress?: (done: number, total: number) => void;
  /** Longest time without a pause, in milliseconds. */
  readonly slice?: number;
}

const isAssessed = (kind: string | undefined): kind is UnitType =>
  (unitTypes as readonly (string | undefined)[]).includes(kind);

/** Lets the page draw and answer keys. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Ids of what is not met: of a criterion that imports others, those of its parts. */
const failingIn = ({ criteria }: Pick<Result, 'criteria'>): readonly string[] =>
  criteria
    .filter(({ verdict }) => verdict === 'not-met')
    .flatMap(({ id, parts }) => (parts.length > 0 ? failingIn({ criteria: parts }) : [id]));

/** A record in short, for an overview; with the state of its dossier on a day, when that was asked for. */
export function inShort(record: YearRecord, dossier?: DossierState): OverviewRecord {
  const { unit, year, result } = record;
  const { registered, recognised, by } = factsOf(record);
  return {
    unit,
    year,
    verdict: result?.verdict,
    failing: result && failingIn(result),
    registered,
    // A unit that did not register cannot be recognised, whatever its result; but before it has one, nobody has refused it.
    recognised: by === 'decision' || result ? recognised : undefined,
    dossier: dossier?.state,
    late: dossier?.late,
  };
}

/**
 * Evaluates the units of a province, years and kinds in any mixture: what a commune's clause 5.4 asks is filled in from the units
 * below it, so they come first. `all` does it in slices, so that the page stays alive; `one` explains a single unit.
 *
 * @throws {RegisterError} when the units make no register.
 * @throws {NoCriteriaError} for a year whose instrument is not on the page.
 * @throws {AnswersError} when answers are wrong.
 */
export function assessment({ units, records, closed = false, today, ...options }: AssessOptions) {
  const places = 'units' in units ? units : register(units);
  const standards = new Map<string, FormStandard>();
  const standardOf = (kind: UnitType, year: number): FormStandard => {
    const key = `${kind} ${year}`;
    let standard = standards.get(key);
    if (!standard) standards.set(key, (standard = compileSet(criteriaOf(kind, year), options)));
    return standard;
  };
  /** Of each commune and year, the records of the units that it may have to count. */
  const below = new Map<string, YearRecord[]>();
  const keyOf = (code: string, year: number): string => `${code} ${year}`;
  const kindOf = ({ unit }: UnitYear): string | undefined => places.unit(unit)?.kind;

  function evaluate(record: UnitYear): YearRecord {
    const { answers, ...rest } = record;
    const { unit, year } = rest;
    const kind = kindOf(record);
    if (!isAssessed(kind)) return rest;
    const standard = standardOf(kind, year);
    // Where the window is not known (23/2012), the year's last day. A commune that is gone by then has no units to count.
    const on = standard.window?.to ?? `${year}-12-31`;
    const rolled =
      places.unit(unit, on) && standard.questions.some(({ kind: answer }) => answer === 'coverage')
        ? rollUp(places, unit, standard.criteriaSet, below.get(keyOf(unit, year)) ?? [], {
            kinds: countedKinds,
            closed,
            on,
          })
        : undefined;
    // Figures that the commune gave itself stand where its units tell nothing.
    return { ...rest, result: standard.evaluate({ ...answers, ...rolled?.answers }) };
  }

  function assess(record: UnitYear): OverviewRecord {
    const done = evaluate(record);
    const parents = new Set(places.entries(record.unit).flatMap(({ parent }) => parent ?? []));
    for (const parent of parents) {
      const key = keyOf(parent, record.year);
      const list = below.get(key);
      if (list) list.push(done);
      else below.set(key, [done]);
    }
    const kind = kindOf(record);
    const isTold = today !== undefined && done.dossier && isAssessed(kind);
    return inShort(
      done,
      isTold ? dossierState(standardOf(kind, record.year).criteriaSet, done.dossier, today) : undefined,
    );
  }

  return {
    async all({ progress, slice = 30 }: Going = {}): Promise<readonly OverviewRecord[]> {
      const isLast = (record: UnitYear): number => Number(kindOf(record) === 'commune');
      const order = records.map((record, at) => [isLast(record), at, record] as const);
      order.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
      below.clear();
      const short: OverviewRecord[] = [];
      let [began, done] = [performance.now(), 0];
      for (const [, at, record] of order) {
        short[at] = assess(record);
        done += 1;
        if (performance.now() - began < slice) continue;
        progress?.(done, order.length);
        await pause();
        began = performance.now();
      }
      return short;
    },
    /** The result of a unit and year, explained; `undefined` where there are no answers. */
    one(unit: string, year: number): Result | undefined {
      const [record] = records.filter((each) => each.unit === unit && each.year === year).slice(-1);
      if (record && !below.has(keyOf(unit, year))) {
        const under = (code: string): boolean => places.entries(code).some(({ parent }) => parent === unit);
        below.set(keyOf(unit, year), records.filter((each) => each.year === year && under(each.unit)).map(evaluate));
      }
      return record && evaluate(record).result;
    },
  };
}

import { isDeepStrictEqual } from 'node:util';
import {
  type AmendmentFile,
  type Calendar,
  type CompileOptions,
  type CriteriaSet,
  type FormStandard,
  type InstrumentFile,
  NoCriteriaError,
} from '@antt/core';
import { type ConformanceCase, type Difference, type Outcome, differencesOf, sortOf } from '../src/conformance.ts';

/** What a case is run with: the engine and the law, from source, built, or changed on purpose. */
export interface Engine {
  criteriaFor(unitType: string, year: number): CriteriaSet;
  compile(set: CriteriaSet, options: Pick<CompileOptions, 'readings'>): FormStandard;
  calendar(set: CriteriaSet): Calendar;
  instrument(id: string): InstrumentFile;
  amendment(id: string): AmendmentFile;
}

type Fields = Readonly<Record<string, unknown>>;

/** What the engine makes of the answers; its refusal is told by codes, for engines may come with classes of their own. */
function outcomeOf(engine: Engine, { instrument, unitType, year, readings, answers }: ConformanceCase): Outcome {
  try {
    const set = engine.criteriaFor(unitType, year);
    if (set.instrument !== instrument) throw new NoCriteriaError(`${set.instrument} governs ${year}.`);
    return { result: engine.compile(set, { readings }).evaluate(answers) };
  } catch (error) {
    const { code, issues } = error as { code?: string; issues?: readonly Fields[] };
    if (typeof code !== 'string' || !code.startsWith('antt-') || code === 'antt-criteria') throw error;
    return { refused: { issues: issues ?? [{ code }] } };
  }
}

function exactDifference(wanted: unknown, given: unknown, at: string): readonly Difference[] {
  if (isDeepStrictEqual(wanted, given)) return [];
  const [expected, got] = [wanted, given].map((value) => JSON.stringify(value) ?? 'nothing') as [string, string];
  return [{ at, expected, got }];
}

/** Fields of `wanted` that `given` does not have, by their paths. Lists are compared whole. */
function fieldDifferences(wanted: unknown, given: unknown, at: string): readonly Difference[] {
  const isFields = (value: unknown): value is Fields =>
    typeof value === 'object' && value !== null && !Array.isArray(value);
  if (isFields(wanted) && isFields(given)) {
    return Object.entries(wanted).flatMap(([key, value]) => fieldDifferences(value, given[key], `${at}.${key}`));
  }
  return exactDifference(wanted, given, at);
}

function calendarOf({ registration, window, decisionBefore }: Calendar, expected: Fields): Fields {
  const day = decisionBefore?.day;
  const decision = expected['decision'] as { on: string } | undefined;
  return {
    registration,
    window,
    decisionBefore: day,
    ...(decision && day !== undefined ? { decision: { on: decision.on, late: decision.on >= day } } : {}),
  };
}

/** Runs one case; `[]` when everything that it names is so. */
export function runCase(engine: Engine, one: ConformanceCase): readonly Difference[] {
  const { unitType, year, instrument, expected } = one;
  switch (sortOf(one)) {
    case 'calendar': {
      const calendar = engine.calendar(engine.criteriaFor(unitType, year));
      return fieldDifferences(expected.calendar, calendarOf(calendar, expected.calendar!), 'calendar');
    }
    case 'law': {
      const { scope, procedure, readings, questions, amendments } = engine.criteriaFor(unitType, year);
      const { number, issuedOn, inForce, years, verification } = engine.instrument(instrument);
      const amended = Object.fromEntries(amendments.map((id) => [id, engine.amendment(id)]));
      const law: Fields = { number, issuedOn, inForce, years, verification, scope, procedure, readings };
      const { amendments: changes, questions: asked, ...named } = expected.law!;
      // What the law says of procedure and scope is compared whole: a day or a paper too many is an error as well.
      return [
        ...Object.keys(named).flatMap((key) => exactDifference(named[key], law[key], `law.${key}`)),
        ...fieldDifferences(asked, asked && questions, 'law.questions'),
        ...(changes ? exactDifference(Object.keys(changes), Object.keys(amended), 'law.amendments') : []),
        ...fieldDifferences(changes, changes && amended, 'law.amendments'),
      ];
    }
    case 'error':
    case 'result':
      return differencesOf(one, outcomeOf(engine, one));
  }
}

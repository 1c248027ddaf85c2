/**
 * The yearly procedure alone: days, papers, who reviews, receives and decides, of all instruments, without their
 * criteria. For pages that show a calendar or a dossier; `@antt/schemas` knows the rest too.
 */
import { type CriteriaSet, NoCriteriaError, amendSet, resolveCriteria } from '@antt/core';
import { amendments, instruments } from '../generated/procedures.data.ts';

/** A criteria set with everything but criteria, questions, readings and scope: what `stepsOf` and `dossierState` read. */
export type ProcedureOnly = Omit<CriteriaSet, 'criteria' | 'questions' | 'readings' | 'scope'>;

/**
 * The procedure of a unit type for an assessed year, as `criteriaFor` of `@antt/schemas` has it.
 *
 * @throws {NoCriteriaError} for another unit type, or a year before 2012 or no whole number.
 */
export function procedureFor(unitType: string, year: number): ProcedureOnly {
  const data = instruments.find(({ instrument: { years } }) => year >= years.from && year <= (years.to ?? 9999));
  if (!Number.isInteger(year) || !data) {
    const { id, years } = instruments[0]!.instrument;
    throw new NoCriteriaError(
      `year: expected a whole number from ${years.from} on, the first year of ${id}; got ${JSON.stringify(year)}.`,
    );
  }
  const {
    criteria: _criteria,
    questions: _questions,
    readings: _readings,
    scope: _scope,
    ...procedure
  } = amendSet(resolveCriteria(data, unitType, year), amendments);
  return procedure;
}

import { calendarOf } from './calendar.ts';
import { type CompileOptions, compileSet, expectCriteriaSet } from './compile-set.ts';
import { answersSchema } from './json-schema.ts';
import type { CriteriaSet } from './model/types.ts';
import { nextQuestions } from './next-questions.ts';
import { applyOverlays } from './overlay/apply.ts';
import { shortfall } from './shortfall.ts';
import type { Standard } from './standard.ts';

/**
 * Compiles a criteria set into a standard: made of closures, without code generation, so that it runs under any
 * content security policy.
 *
 * @throws {ReadingError} when a reading or its option does not exist.
 * @throws {OverlayError} when an overlay cannot be applied, or takes a reading that the caller chose otherwise.
 * @throws {CriteriaError} when the set contradicts itself; sets from `@antt/schemas` were checked when built.
 * @example
 * const standard = compile(criteriaFor('commune', 2025), { readings: { recognitionBase: 'pooled' } });
 * standard.evaluate({ movementModels: 2 }).verdict; // 'undetermined'
 */
export function compile(criteriaSet: CriteriaSet, options: CompileOptions = {}): Standard {
  expectCriteriaSet(criteriaSet);
  const standard = compileSet(applyOverlays(criteriaSet, options.overlays ?? []), options);
  return Object.freeze({
    ...standard,
    jsonSchema: answersSchema(standard.criteriaSet),
    calendar: (year) => calendarOf(standard.criteriaSet, year),
    shortfall: (answers, options) => shortfall(standard, answers, options),
    nextQuestions: (answers) => nextQuestions(standard, answers),
  } satisfies Standard);
}

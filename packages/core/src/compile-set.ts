import { answerReader, checkContextOf } from './answers.ts';
import type { BuildContext } from './build.ts';
import type { Node } from './conditions/node.ts';
import type { Slots } from './conditions/operator.ts';
import { NOT_APPLICABLE, type Outcome, and, verdictOf } from './conditions/outcome.ts';
import { type Criterion, buildCriterion } from './criterion.ts';
import { AnswersError, CriteriaError, OverlayError, ReadingError } from './errors.ts';
import { findDependents } from './exact.ts';
import { freezeDeep } from './freeze.ts';
import type { CriteriaSet, CriterionDefinition } from './model/types.ts';
import type { Overlay } from './model/overlay.ts';
import { outlineOf, questionsFor } from './outline.ts';
import type { CriterionResult, Reason, Result, Verdict } from './result.ts';
import { readingsOf } from './resolve.ts';
import { IN_SCOPE, SCOPE_QUESTION, questionsIn } from './scope.ts';
import type { FormStandard } from './standard.ts';
import { ENGINE_VERSION } from './version.ts';

/** What a caller may settle when compiling. */
export interface CompileOptions {
  /**
   * The reading chosen for each text that allows several, by reading id. A reading that this unit type does not use is
   * ignored, so one province's choices serve all unit types.
   */
  readonly readings?: Readonly<Record<string, string>> | undefined;
  /** Provincial overlays, applied in this order. A reading that one of them takes cannot be chosen otherwise. */
  readonly overlays?: readonly Overlay[] | undefined;
}

/** The readings that the criteria of a set use. */
function readingsUsed(criteria: readonly CriterionDefinition[]): Set<string> {
  return new Set(
    criteria.flatMap(({ condition, parts = [] }) => [
      ...(condition ? readingsOf(condition) : []),
      ...readingsUsed(parts),
    ]),
  );
}

function chooseReadings(
  set: CriteriaSet,
  asked: Readonly<Record<string, string>>,
  used: Set<string>,
): Record<string, string> {
  const chosen: Record<string, string> = {};
  const taken = set.takenReadings ?? {};
  for (const [reading, option] of Object.entries(asked)) {
    const known = Object.hasOwn(set.readings, reading) ? set.readings[reading] : undefined;
    if (!known) throw new ReadingError(reading, option, Object.keys(set.readings), false);
    if (!known.options.includes(option)) throw new ReadingError(reading, option, known.options, true);
    const own = taken[reading];
    if (own && own.option !== option) {
      throw new OverlayError(
        own.overlay,
        `reading ${reading}`,
        `it takes "${own.option}", but "${option}" was asked for`,
      );
    }
    if (used.has(reading)) chosen[reading] = option;
  }
  for (const [reading, { option }] of Object.entries(taken)) if (used.has(reading)) chosen[reading] = option;
  return chosen;
}

/** Places of the law whose content is not known. */
const unknownIn = (criteria: readonly CriterionDefinition[]): readonly string[] =>
  criteria.flatMap(({ citations, condition, parts = [] }) =>
    condition?.op === 'unknown' ? [citations.at(-1)!] : unknownIn(parts),
  );

/** The result of a criterion of a unit that is outside the scope. */
function excludedResult({ id, citations, parts = [] }: CriterionDefinition, reason: Reason): CriterionResult {
  return { id, citations, verdict: 'not-applicable', reason, parts: parts.map((part) => excludedResult(part, reason)) };
}

/** Refuses what is no criteria set, before anything is read from it. */
export function expectCriteriaSet(value: unknown): asserts value is CriteriaSet {
  if ((value as CriteriaSet | undefined)?.format !== 'antt.criteria-set/1') {
    throw new CriteriaError('format', 'expected a criteria set, as criteriaFor gives it');
  }
}

/**
 * What a form in a page needs of `compile`: the same engine, without JSON Schemas, the calendar and the reading of
 * overlays, which `compile` adds. The set may have overlays put over it already (`applyOverlays`).
 *
 * @throws {ReadingError} when a reading or its option does not exist.
 * @throws {OverlayError} when an overlay takes a reading that was chosen otherwise.
 * @throws {CriteriaError} when the set contradicts itself.
 */
export function compileSet(criteriaSet: CriteriaSet, options: Pick<CompileOptions, 'readings'> = {}): FormStandard {
  expectCriteriaSet(criteriaSet);
  // Results share parts of the set: frozen, none can be changed through another.
  const set = freezeDeep(criteriaSet);
  const used = readingsUsed(set.criteria);
  const readings = Object.freeze(chooseReadings(set, options.readings ?? {}, used));
  const questions = questionsIn(set);
  const context = checkContextOf(set);
  const reader = answerReader(questions, context);

  const assumed: Record<string, string | undefined> = {};
  let nodes = 0;
  const build: BuildContext = { set, readings, assumed, slot: reader.slot, nextIndex: () => nodes++ };
  const criteria: readonly Criterion[] = set.criteria.map((definition) => buildCriterion(definition, build));
  const roots: readonly Node[] = criteria.map(({ node }) => node);
  const dependents = findDependents(roots, questions, (question) => reader.slot(question)!, assumed);

  // Working memory of the one evaluation under way; nothing of it leaves this function.
  const slots: Slots = reader.ids.map(() => undefined);
  const outcomes = new Uint8Array(nodes);
  const scopeSlot = reader.slot(SCOPE_QUESTION)!;

  const read = (answers: unknown): void => {
    const issues = reader.read(answers, slots);
    if (issues.length > 0) throw new AnswersError(issues);
  };
  const exclusion = (): string | undefined => {
    const answer = slots[scopeSlot] as string | undefined;
    return answer === IN_SCOPE ? undefined : answer;
  };
  /** Runs all criteria on the slots. Notes every outcome; returns that of the whole. */
  const run = (): Outcome => {
    let whole: Outcome = NOT_APPLICABLE;
    let open = false;
    for (const root of roots) {
      const outcome = root.run(slots, outcomes);
      whole = and(whole, outcome);
      // Met or not applicable counts as decided, but which of the two may still depend on answers to try.
      open ||= (outcome & (outcome - 1)) !== 0;
    }
    return open && dependents?.open(slots) ? dependents.run(roots, slots, outcomes) : whole;
  };

  const unknown = unknownIn(set.criteria);
  const basis = Object.freeze({
    engine: ENGINE_VERSION,
    data: set.hash,
    verification: set.verification,
    ...set.basis,
  });
  const overlays: readonly string[] = Object.freeze([...(set.overlays ?? [])]);
  const readingsFrom = Object.freeze(
    Object.fromEntries(Object.keys(readings).map((id) => [id, set.takenReadings?.[id]?.overlay ?? 'caller'])),
  );
  const window = set.window && Object.freeze({ ...set.window });
  const openReadings = freezeDeep(
    Object.fromEntries(
      [...used].filter((id) => readings[id] === undefined).map((id) => [id, set.readings[id]!.options]),
    ),
  );
  const underEach = (verdictUnder: (reading: string, option: string) => Verdict): Result['openReadings'] =>
    freezeDeep(
      Object.fromEntries(
        Object.entries(openReadings).map(([reading, options]) => [
          reading,
          Object.fromEntries(options.map((option) => [option, verdictUnder(reading, option)])),
        ]),
      ),
    );
  const sameUnderEach: { [verdict in Verdict]?: Result['openReadings'] } = {};
  /** The verdict under each option of the readings left open, on the slots; `whole` is the outcome under all of them. */
  const verdictsUnderEach = (whole: Outcome): Result['openReadings'] => {
    const verdict = verdictOf(whole);
    // What can only come to one verdict comes to it under every reading.
    if ((whole & (whole - 1)) === 0) return (sameUnderEach[verdict] ??= underEach(() => verdict));
    const verdicts = underEach((reading, option) => {
      assumed[reading] = option;
      const under = verdictOf(run());
      assumed[reading] = undefined;
      return under;
    });
    run();
    return verdicts;
  };

  const result = (
    verdict: Verdict,
    verdicts: Result['openReadings'],
    results: readonly CriterionResult[],
    missing: readonly string[],
  ): Result => ({
    format: 'antt.result/1',
    instrument: set.instrument,
    unitType: set.unitType,
    year: set.year,
    window,
    verdict,
    criteria: results,
    missing,
    amendments: set.amendments,
    readings,
    readingsFrom,
    openReadings: verdicts,
    overlays,
    basis,
  });

  return Object.freeze<FormStandard>({
    criteriaSet: set,
    instrument: set.instrument,
    unitType: set.unitType,
    year: set.year,
    window,
    readings,
    openReadings,
    questions: questionsFor(set, context),
    criteria: outlineOf(set),
    evaluate(answers): Result {
      read(answers);
      const excludedAs = exclusion();
      if (excludedAs !== undefined) {
        const reason = { code: 'excluded', exclusion: excludedAs } as const;
        const results = set.criteria.map((definition) => excludedResult(definition, reason));
        return { ...result('not-applicable', verdictsUnderEach(NOT_APPLICABLE), results, []), reason };
      }
      const outcome = run();
      const verdict = verdictOf(outcome);
      const verdicts = verdictsUnderEach(outcome);
      const results = criteria.map((criterion) => criterion.result(slots, outcomes));
      const missing = new Set<string>();
      for (const criterion of criteria) criterion.missing(slots, outcomes, missing);
      const whole = result(verdict, verdicts, results, [...missing]);
      return verdict === 'undetermined' && unknown.length > 0
        ? { ...whole, reason: { code: 'unverified-law', citations: unknown } }
        : whole;
    },
    verdict(answers) {
      read(answers);
      return exclusion() === undefined ? verdictOf(run()) : 'not-applicable';
    },
    check: (answers) => reader.read(answers, slots),
    applicable(answers) {
      read(answers);
      const applicable = new Set<string>(set.scope.exclusions.length > 0 ? [SCOPE_QUESTION] : []);
      if (exclusion() !== undefined) return applicable;
      run();
      for (const root of roots) root.applicable(outcomes, applicable);
      return applicable;
    },
  });
}

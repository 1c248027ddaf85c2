import { compileSet } from '../compile-set.ts';
import { type AnswerIssue, AnswersError, CriteriaError } from '../errors.ts';
import { freezeDeep } from '../freeze.ts';
import type { AdjustmentDefinition, ScoreSet } from '../model/scores.ts';
import type { CriteriaSet } from '../model/types.ts';
import { LARGEST, describe, isRecord } from '../questions/kind.ts';
import { SCOPE_QUESTION } from '../scope.ts';
import type { Question } from '../standard.ts';
import { ENGINE_VERSION } from '../version.ts';
import { gradeOf } from './grade.ts';
import { itemResult, spanOf } from './item-result.ts';
import { NOTHING, type Span, centiOf, plus } from './points.ts';
import { leavesOf, mostOf, rowsOf } from './rows.ts';
import { type ScoreAnswers, checkFigures } from './score-answers.ts';
import type { AdjustmentResult, KnockOutResult, ScoreResult } from './score-result.ts';

/** A compiled table of points: frozen and reusable. */
export interface Scoring {
  readonly scoreSet: ScoreSet;
  /** Questions of the rows that a condition decides, and the scope. */
  readonly questions: readonly Question[];
  /** What is wrong with the answers; empty when they can be evaluated. */
  check(answers: unknown): readonly AnswerIssue[];
  /** @throws {AnswersError} with every issue. */
  evaluate(answers: ScoreAnswers): ScoreResult;
}

/** The rows that a condition decides, as criteria of the engine. */
const criteriaOf = (set: ScoreSet): CriteriaSet => ({
  format: 'antt.criteria-set/1',
  instrument: set.instrument,
  unitType: set.unitType,
  year: set.year,
  verification: set.verification,
  hash: set.hash,
  years: set.years,
  amendments: [],
  window: null,
  procedure: {},
  scope: { exclusions: set.exclusions },
  readings: {},
  questions: set.questions,
  criteria: leavesOf(set.items).flatMap(({ id, citations, condition }) =>
    condition ? [{ id, citations, condition }] : [],
  ),
});

/** Least and most points of an adjustment in hundredths; what was not answered may have happened any number of times. */
function adjusted({ id, points, most }: AdjustmentDefinition, times: number | undefined): readonly [number, number] {
  const top = most === undefined ? Infinity : centiOf(id, most);
  if (times === undefined) return [0, top];
  const sum = Math.min(top, times * centiOf(id, points));
  return [sum, sum];
}

/**
 * Compiles a table of points, perhaps with overlays over it (`applyScoreOverlays`).
 *
 * @throws {CriteriaError} when the table contradicts itself: two rows with one id, more points in its rows than it has.
 */
export function compileScore(given: ScoreSet): Scoring {
  if ((given as ScoreSet | undefined)?.format !== 'antt.score-set/1') {
    throw new CriteriaError('format', 'expected a table of points, as scoreFor gives it');
  }
  const set = freezeDeep(given);
  const leaves = leavesOf(set.items);
  const known = set.items.reduce((sum, item) => sum + mostOf(item), 0);
  const total = centiOf('total', set.total);
  if (known > total) throw new CriteriaError('items', `the rows have ${known / 100} points, the table ${set.total}`);
  const ids = [...rowsOf(set.items), ...set.adjustments, ...set.knockOuts].map(({ id }) => id);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined) throw new CriteriaError(twice, 'there are two rows with this id');

  const standard = compileSet(criteriaOf(set));
  const byHand = new Map(leaves.filter(({ condition }) => !condition).map((item) => [item.id, mostOf(item)]));
  const happening = new Map([...set.adjustments, ...set.knockOuts].map(({ id }) => [id, LARGEST]));

  const check = (answers: unknown): readonly AnswerIssue[] => {
    const issues: AnswerIssue[] = [];
    if (!isRecord(answers)) {
      return [{ question: '', path: '', code: 'wrong-type', expected: 'an object', received: describe(answers) }];
    }
    for (const key of Object.keys(answers)) {
      if (!['points', 'times', 'answers'].includes(key)) {
        const expected = 'points, times or answers';
        issues.push({ question: key, path: key, code: 'unknown-field', expected, received: describe(answers[key]) });
      }
    }
    checkFigures('points', answers['points'], byHand, issues);
    checkFigures('times', answers['times'], happening, issues);
    for (const issue of standard.check(answers['answers'] ?? {})) {
      issues.push({ ...issue, path: issue.path === '' ? 'answers' : `answers.${issue.path}` });
    }
    return issues;
  };

  return Object.freeze<Scoring>({
    scoreSet: set,
    questions: standard.questions,
    check,
    evaluate(answers) {
      const issues = check(answers);
      if (issues.length > 0) throw new AnswersError(issues);
      const { points = {}, times = {} } = answers;
      const result = standard.evaluate(answers.answers ?? {});
      const decided = new Map(result.criteria.map((criterion) => [criterion.id, criterion]));
      const items = set.items.map((item) => itemResult(item, points, decided));
      let span = items.reduce<Span>((sum, item) => plus(sum, spanOf(item)), NOTHING);
      // Rows that are not known can be had, and may bring nothing or all.
      span = plus(span, { least: 0, most: total - known, outOf: total - known });
      const sums = set.adjustments.map((each) => adjusted(each, times[each.id]));
      const sumOf = (sort: AdjustmentResult['sort'], end: 0 | 1): number =>
        sums.reduce((sum, own, at) => (set.adjustments[at]!.sort === sort ? sum + own[end] : sum), 0);
      const within = (sum: number): number => Math.max(0, Math.min(span.outOf, sum));
      span = {
        least: within(span.least + sumOf('bonus', 0) - sumOf('penalty', 1)),
        most: within(span.most + sumOf('bonus', 1) - sumOf('penalty', 0)),
        outOf: span.outOf,
      };
      const adjustments = set.adjustments.map(({ id, citations, sort }, at): AdjustmentResult => {
        const [least, most] = sums[at]!;
        const count = times[id] === undefined ? {} : { times: times[id] };
        // What may have happened any number of times cannot bring more than there is.
        return {
          id,
          citations,
          sort,
          ...count,
          least: least / 100,
          most: (most === Infinity ? span.outOf : most) / 100,
        };
      });
      const knockOuts = set.knockOuts.map(({ id, citations, atMost }): KnockOutResult => {
        const count = times[id];
        return { id, citations, atMost, ...(count === undefined ? {} : { happened: count > 0 }) };
      });
      const missing = [
        ...leaves.filter(({ id, condition }) => !condition && points[id] === undefined).map(({ id }) => id),
        ...result.missing,
        ...[...happening.keys()].filter((id) => times[id] === undefined),
      ];
      const excluded = result.reason?.code === 'excluded' ? result.reason : undefined;
      const graded = excluded
        ? { grade: 'not-applicable', reason: excluded }
        : gradeOf(set, span, known, knockOuts, missing);
      const hashes = set.overlays;
      return {
        format: 'antt.score/1',
        instrument: set.instrument,
        unitType: set.unitType,
        year: set.year,
        ...graded,
        points: { least: span.least / 100, most: span.most / 100, outOf: span.outOf / 100 },
        items,
        adjustments,
        knockOuts,
        missing: excluded ? [] : missing.filter((id) => id !== SCOPE_QUESTION),
        overlays: Object.keys(hashes),
        basis: {
          engine: ENGINE_VERSION,
          data: set.hash,
          verification: set.verification,
          ...(Object.keys(hashes).length > 0 ? { overlays: hashes } : {}),
        },
      };
    },
  });
}

import { OverlayError, ReadingError } from '../errors.ts';
import type { AddCriterion, Overlay, OverlayWords, Tighten } from '../model/overlay.ts';
import type { CriteriaSet, CriterionDefinition, LeafCondition, QuestionDefinition } from '../model/types.ts';
import { questionsOf } from '../resolve.ts';
import { SCOPE_QUESTION } from '../scope.ts';
import { checkOverlay } from './check-overlay.ts';
import { replaceLeaves } from './replace.ts';
import { tightens } from './tightens.ts';

const asks = (leaf: LeafCondition, { op, question, part }: Tighten['rule']): boolean =>
  leaf.op === op &&
  (leaf.op === 'coverage-at-least'
    ? leaf.questions.includes(question) && (part === undefined || leaf.part === part)
    : leaf.question === question);

/** Changes one criterion, wherever it stands: imported ones under the criterion that imports them too. */
function changeCriterion(
  criteria: readonly CriterionDefinition[],
  id: string,
  change: (criterion: CriterionDefinition) => CriterionDefinition,
): readonly CriterionDefinition[] {
  return criteria.map((criterion) => {
    if (criterion.id === id) return change(criterion);
    return criterion.parts ? { ...criterion, parts: changeCriterion(criterion.parts, id, change) } : criterion;
  });
}

const idsOf = (criteria: readonly CriterionDefinition[]): string[] =>
  criteria.flatMap(({ id, parts = [] }) => [id, ...idsOf(parts)]);

/**
 * Puts provincial overlays over a criteria set, in the order given. Changes meant for other unit types are left out.
 *
 * @throws {OverlayError} when an overlay amends another instrument, is not in force in the assessed year, names a rule
 * that does not exist, loosens one, or changes what another overlay has changed.
 * @throws {ReadingError} when it takes a reading that does not exist.
 */
export function applyOverlays(set: CriteriaSet, overlays: readonly Overlay[]): CriteriaSet {
  if (overlays.length === 0) return set;
  let { criteria, questions } = set;
  const readings: Record<string, { option: string; overlay: string }> = {};
  const takenBy = new Map<string, string>();
  const changedBy = new Map<LeafCondition, string>();

  const tighten = (overlay: Overlay, change: Tighten): void => {
    const { criterion: id, rule, to, citation } = change;
    const fail = (problem: string): never => {
      throw new OverlayError(overlay.id, `${id} ${rule.op} ${rule.question}`, problem);
    };
    let found = 0;
    criteria = changeCriterion(criteria, id, (criterion) => {
      if (!criterion.condition) return criterion;
      const condition = replaceLeaves(criterion.condition, (leaf) => {
        if (!asks(leaf, rule)) return undefined;
        found += 1;
        const other = changedBy.get(leaf);
        if (other !== undefined) fail(`"${other}" has changed it already`);
        const own = { ...leaf, ...to } as LeafCondition;
        if (tightens(leaf, own, questions[rule.question]) !== true) {
          fail(`${JSON.stringify(to)} does not ask at least as much as the law: ${JSON.stringify(leaf)}`);
        }
        changedBy.set(own, overlay.id);
        return own;
      });
      return { ...criterion, condition, citations: [...criterion.citations, `${overlay.id} ${citation}`] };
    });
    if (found === 0) fail('there is no such rule');
  };

  const add = (overlay: Overlay, { id, condition, questions: own = {} }: AddCriterion): void => {
    const fail = (problem: string): never => {
      throw new OverlayError(overlay.id, id, problem);
    };
    if (idsOf(criteria).includes(id)) fail('a criterion of this id exists already');
    const added: Record<string, QuestionDefinition> = {};
    for (const question of questionsOf(condition)) {
      if (Object.hasOwn(questions, question)) {
        if (Object.hasOwn(own, question)) fail(`question "${question}" exists already`);
      } else if (Object.hasOwn(own, question) && question !== SCOPE_QUESTION) added[question] = own[question]!;
      else fail(`question "${question}" is not declared`);
    }
    questions = { ...questions, ...added };
    criteria = [...criteria, { id, citations: [`${overlay.id} ${id}`], condition }];
  };

  for (const overlay of overlays) {
    checkOverlay(overlay);
    const fail = (at: string, problem: string): never => {
      throw new OverlayError(overlay.id, at, problem);
    };
    if (overlay.amends !== set.instrument) {
      throw new OverlayError(
        overlay.id,
        'amends',
        `it amends ${overlay.amends}, these criteria are of ${set.instrument}`,
      );
    }
    const { from, to } = overlay.enactedBy.inForce;
    const last = set.window?.to ?? `${set.year}-12-31`;
    if (from > last || (to !== undefined && to < last)) {
      const span = to === undefined ? `from ${from} on` : `from ${from} to ${to}`;
      throw new OverlayError(
        overlay.id,
        'enactedBy.inForce',
        `it is in force ${span}, not on ${last}, the last day assessed`,
      );
    }
    for (const change of overlay.changes) {
      if (change.change === 'choose-reading') {
        const known = Object.hasOwn(set.readings, change.reading) ? set.readings[change.reading] : undefined;
        if (!known?.options.includes(change.option)) {
          const choices = known?.options ?? Object.keys(set.readings);
          throw new ReadingError(change.reading, change.option, choices, known !== undefined);
        }
        const other = takenBy.get(change.reading);
        if (other !== undefined) fail(`reading ${change.reading}`, `"${other}" has taken it already`);
        takenBy.set(change.reading, overlay.id);
        readings[change.reading] = { option: change.option, overlay: overlay.id };
      } else if (!change.unitTypes.includes(set.unitType)) continue;
      else if (change.change === 'tighten') tighten(overlay, change);
      else add(overlay, change);
    }
  }

  const words: Record<string, Record<string, OverlayWords>> = Object.create(null) as typeof words;
  for (const overlay of overlays) {
    for (const [language, own] of Object.entries(overlay.words)) (words[language] ??= {})[overlay.id] = own;
  }
  const verification = overlays.some((overlay) => overlay.verification === 'partial') ? 'partial' : set.verification;
  return {
    ...set,
    criteria,
    questions,
    verification,
    takenReadings: readings,
    overlays: overlays.map(({ id }) => id),
    overlayWords: words,
  };
}

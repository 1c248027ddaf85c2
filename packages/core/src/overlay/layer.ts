import type { Overlay } from '../model/overlay.ts';
import type { Condition, CriteriaSet, CriterionDefinition, LeafCondition } from '../model/types.ts';
import type { Note, OverlayProof } from './problem.ts';

/** What the overlays put over one set share. */
export interface Layers {
  /** The set with everything put over it so far. */
  set: CriteriaSet;
  /** Which overlay changed a rule; rules are named by codes of the file, as messages show them in any language. */
  readonly claims: Map<string, string>;
  /** Bars that were raised, and by which overlay. */
  readonly raised: Map<LeafCondition, string>;
  readonly proofs: OverlayProof[];
}

/** One overlay as it is being put over a set. */
export interface Layer extends Layers {
  readonly overlay: Overlay;
  readonly note: Note;
}

/** A place in the enacting decision, as it is cited. */
export const citeIn = ({ id }: Overlay, place: string): string => `${id} ${place}`;

/** Whether the rule is free to be changed; if not, that is noted. */
export function claim(layer: Layer, rule: string, path: string): boolean {
  const by = layer.claims.get(rule);
  if (by === undefined) layer.claims.set(rule, layer.overlay.id);
  else layer.note(path, { code: 'changed-twice', rule, by });
  return by === undefined;
}

/** Criteria that have a condition of their own, imported ones too. */
export const withConditions = (criteria: readonly CriterionDefinition[]): readonly CriterionDefinition[] =>
  criteria.flatMap((criterion) => (criterion.parts ? withConditions(criterion.parts) : [criterion]));

export const idsOf = (criteria: readonly CriterionDefinition[]): readonly string[] =>
  criteria.flatMap(({ id, parts = [] }) => [id, ...idsOf(parts)]);

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

/** Puts a condition in the place of a criterion's, which then cites both texts. */
export function put(layer: Layer, id: string, condition: Condition, citation: string): void {
  const criteria = changeCriterion(layer.set.criteria, id, (criterion) => ({
    ...criterion,
    condition,
    citations: [...criterion.citations, citeIn(layer.overlay, citation)],
  }));
  layer.set = { ...layer.set, criteria };
}

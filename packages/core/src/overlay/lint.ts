import { compileSet } from '../compile-set.ts';
import { CriteriaError } from '../errors.ts';
import type { Overlay } from '../model/overlay.ts';
import type { CriteriaSet } from '../model/types.ts';
import { idsOf } from './layer.ts';
import { putOver } from './apply.ts';
import type { Note, OverlayProblem, OverlayProof } from './problem.ts';
import { checkShape } from './shape.ts';
import { checkNeedless } from './words.ts';

/** Everything that is wrong with overlays, and how it was found that they loosen nothing. */
export interface Linted {
  readonly problems: readonly OverlayProblem[];
  readonly proofs: readonly OverlayProof[];
}

const bodiesOf = ({ procedure }: CriteriaSet): readonly string[] => [
  ...(procedure.review ? [procedure.review.chair] : []),
  ...(procedure.dossier ? [procedure.dossier.receiver] : []),
  ...(procedure.authority?.decidedBy ?? []),
];

/** Slips that only show where all unit types are known. */
function checkNames(overlay: Overlay, sets: readonly CriteriaSet[], note: Note): void {
  const unitTypes = sets.map(({ unitType }) => unitType);
  const bodies = new Set(sets.flatMap(bodiesOf));
  overlay.changes.forEach((change, index) => {
    const strange = 'unitTypes' in change ? change.unitTypes.filter((one) => !unitTypes.includes(one)) : [];
    for (const unitType of strange) {
      note(`changes[${index}].unitTypes`, { code: 'unknown-unit-type', unitType, known: unitTypes });
    }
    if (change.change === 'name-body' && !bodies.has(change.body)) {
      note(`changes[${index}].body`, { code: 'unknown-body', body: change.body, known: [...bodies] });
    }
  });
  const law = {
    criteria: new Set(sets.flatMap(({ criteria }) => idsOf(criteria))),
    questions: new Map(sets.flatMap(({ questions }) => Object.entries(questions))),
    bodies,
    unitTypes: new Set(unitTypes),
  };
  checkNeedless(overlay, law, note);
}

/** The set that comes out must compile: each part may be right and too many questions hang together. */
function checkWhole(set: CriteriaSet, overlays: readonly unknown[]): OverlayProblem[] {
  try {
    compileSet(set);
    return [];
  } catch (error) {
    if (!(error instanceof CriteriaError)) throw error;
    const { id } = overlays.at(-1) as Overlay;
    return [{ overlay: id, path: 'changes', code: 'bad-condition', detail: error.problem }];
  }
}

/**
 * Finds everything that is wrong with overlays before they are used: the check of `applyOverlays` over the sets of all
 * unit types, and what shows only over all of them. Throws nothing for a wrong overlay.
 *
 * @param sets The criteria of every unit type, for a year in which the overlays are in force.
 */
export function lintOverlays(sets: readonly CriteriaSet[], overlays: readonly unknown[]): Linted {
  const found = new Map<string, OverlayProblem>();
  const proofs = new Map<string, OverlayProof>();
  const add = (problem: OverlayProblem): void => {
    // The same slip shows for every unit type that it is about.
    const key = `${problem.overlay} ${problem.path} ${problem.code} ${'id' in problem ? problem.id : ''}`;
    if (!found.has(key)) found.set(key, problem);
  };
  for (const set of sets) {
    const put = putOver(set, overlays);
    put.problems.forEach(add);
    for (const proof of put.proofs) proofs.set(`${proof.overlay} ${proof.path} ${set.unitType}`, proof);
    if (put.problems.length === 0) checkWhole(put.set, overlays).forEach(add);
  }
  for (const overlay of overlays) {
    let whole = true;
    checkShape(overlay, () => (whole = false));
    if (!whole) continue;
    const { id } = overlay as Overlay;
    checkNames(overlay as Overlay, sets, (path, fault) => add({ overlay: id, path, ...fault }));
  }
  return { problems: [...found.values()], proofs: [...proofs.values()] };
}

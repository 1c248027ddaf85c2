import { OverlayError } from '../errors.ts';
import type { Overlay, OverlayChange, OverlayWords } from '../model/overlay.ts';
import type { CriteriaSet } from '../model/types.ts';
import { checkDays, isInForce } from './dates.ts';
import type { Layer, Layers } from './layer.ts';
import { changeLocally, checkOrder } from './local.ts';
import { overlayMessage } from './messages-en.ts';
import type { Note, OverlayProblem, OverlayProof } from './problem.ts';
import { addCriterion, chooseReading, replaceCondition, tighten } from './rules.ts';
import { checkShape } from './shape.ts';
import { hashOf } from './sha256.ts';
import { checkWords, isFor, wordsIn } from './words.ts';

/** A set with overlays over it, and what is wrong with them; then the set is not to be used. */
export interface Put {
  readonly set: CriteriaSet;
  readonly problems: readonly OverlayProblem[];
  readonly proofs: readonly OverlayProof[];
}

const idOf = (value: unknown): string => {
  const id = (value as { id?: unknown } | null | undefined)?.id;
  return typeof id === 'string' ? id : '?';
};

function applyChange(layer: Layer, change: OverlayChange, path: string): void {
  switch (change.change) {
    case 'choose-reading':
      return chooseReading(layer, change, path);
    case 'tighten':
      return tighten(layer, change, path);
    case 'replace':
      return replaceCondition(layer, change, path);
    case 'add-criterion':
      return addCriterion(layer, change, path);
    default:
      return changeLocally(layer, change, path);
  }
}

/** Readings first, for under those that are taken less has to be proven; deadlines last: they hold for all papers. */
const rankOf = ({ change }: OverlayChange): number =>
  change === 'choose-reading' ? 0 : change === 'earlier-deadline' ? 2 : 1;

function applyChanges(layer: Layer): void {
  layer.overlay.changes
    .map((change, index) => ({ change, path: `changes[${index}]` }))
    .filter(({ change }) => isFor(change, layer.set.unitType))
    .sort((a, b) => rankOf(a.change) - rankOf(b.change))
    .forEach(({ change, path }) => applyChange(layer, change, path));
  checkOrder(layer);
}

/** Puts overlays over a set, in the order given, and finds everything that is wrong with them. Throws nothing. */
export function putOver(set: CriteriaSet, overlays: readonly unknown[]): Put {
  const problems: OverlayProblem[] = [];
  const layers: Layers = { set, claims: new Map(), raised: new Map(), proofs: [] };
  const applied: Overlay[] = [];
  for (const value of overlays) {
    const own: OverlayProblem[] = [];
    const note: Note = (path, fault) => void own.push({ overlay: idOf(value), path, ...fault });
    checkShape(value, note);
    if (own.length === 0) {
      const overlay = value as Overlay;
      if (applied.some(({ id }) => id === overlay.id)) {
        note('id', { code: 'changed-twice', rule: 'id', by: overlay.id });
      }
      checkDays(overlay, note);
      if (isInForce(overlay, layers.set, note)) {
        const layer: Layer = { ...layers, overlay, note };
        applyChanges(layer);
        layers.set = layer.set;
        applied.push(overlay);
      }
      checkWords(overlay, layers.set, note);
    }
    problems.push(...own);
  }
  if (applied.length === 0) return { set, problems, proofs: [] };
  const words: Record<string, Record<string, OverlayWords>> = Object.create(null) as typeof words;
  for (const [language, own] of Object.entries(set.overlayWords ?? {})) words[language] = { ...own };
  for (const overlay of applied) {
    for (const language of Object.keys(overlay.words)) {
      (words[language] ??= {})[overlay.id] = wordsIn(overlay, language, layers.set);
    }
  }
  // What a made-up overlay gives is no verdict to rely on.
  const partial = applied.some(({ verification, example }) => verification === 'partial' || example);
  const verification = partial ? 'partial' : layers.set.verification;
  const ids = [...(set.overlays ?? []), ...applied.map(({ id }) => id)];
  const { basis } = layers.set;
  const hashes = Object.fromEntries(applied.map((overlay) => [overlay.id, hashOf(overlay)]));
  const texts = { ...basis, overlays: { ...set.basis?.overlays, ...hashes } };
  return {
    set: { ...layers.set, verification, overlays: ids, basis: texts, overlayWords: words },
    problems,
    proofs: layers.proofs,
  };
}

/** As `applyOverlays`; what is wrong is said in the error's message as `say` has it. Pages have the words elsewhere. */
export function applyOverlaysSaying(
  set: CriteriaSet,
  overlays: readonly Overlay[],
  say: (problem: OverlayProblem) => string,
): CriteriaSet {
  if (overlays.length === 0) return set;
  const put = putOver(set, overlays);
  const [first] = put.problems;
  if (first) throw new OverlayError(first.overlay, first.path || 'the whole', say(first), put.problems);
  return put.set;
}

/**
 * Puts provincial overlays over a criteria set, in the order given. Changes meant for other unit types are left out.
 *
 * @throws {OverlayError} when one is not as the format asks, amends another instrument, is not in force in the assessed
 * year, lacks words, names a rule that does not exist, loosens one or cannot be proven not to, or changes what has been
 * changed already. Its `problems` say everything; its message the first of them.
 */
export const applyOverlays = (set: CriteriaSet, overlays: readonly Overlay[]): CriteriaSet =>
  applyOverlaysSaying(set, overlays, overlayMessage);

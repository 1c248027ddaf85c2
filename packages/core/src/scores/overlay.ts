import { CriteriaError, OverlayError } from '../errors.ts';
import type { Cited, ScoreItem, ScoreOverlay, ScoreOverlayChange, ScoreSet } from '../model/scores.ts';
import { checkDays, isInForce } from '../overlay/dates.ts';
import { overlayMessage } from '../overlay/messages-en.ts';
import type { Note, OverlayProblem } from '../overlay/problem.ts';
import { hashOf } from '../overlay/sha256.ts';
import { compileScore } from './compile-score.ts';
import { checkScoreShape } from './overlay-shape.ts';
import { cited } from './resolve-score.ts';

/** A table of points with overlays over it, and what is wrong with them; then it is not to be used. */
export interface PutOver {
  readonly set: ScoreSet;
  readonly problems: readonly OverlayProblem[];
}

const idsIn = (items: readonly ScoreItem[]): readonly string[] =>
  items.flatMap(({ id, parts = [] }) => [id, ...idsIn(parts)]);

/** A row and its parts, all with the place that enacts them. */
const citing = ({ parts, ...item }: ScoreItem, place: string): ScoreItem => ({
  ...item,
  citations: [place],
  ...(parts ? { parts: parts.map((part) => citing(part, place)) } : {}),
});

/** What a change adds: ids that need words. */
function idsOf(change: ScoreOverlayChange): readonly string[] {
  if (change.change === 'add-item') return idsIn([cited('', change.item)]);
  if (change.change === 'add-adjustment') return [change.adjustment.id];
  return change.change === 'add-knock-out' ? [change.knockOut.id] : [];
}

function apply(set: ScoreSet, overlay: ScoreOverlay, change: ScoreOverlayChange, path: string, note: Note): ScoreSet {
  const at = <T extends { readonly id: string }>(each: T): T & Cited => ({
    ...each,
    citations: [`${overlay.id} ${change.citation}`],
  });
  const grade = (given: string, where: string): void => {
    if (!set.grades.includes(given)) {
      note(where, { code: 'shape', expected: 'one-of', received: JSON.stringify(given), choices: set.grades });
    }
  };
  const taken = new Set([
    ...idsIn(set.items),
    ...set.adjustments.map(({ id }) => id),
    ...set.knockOuts.map(({ id }) => id),
  ]);
  for (const id of idsOf(change)) if (taken.has(id)) note(path, { code: 'criterion-taken', criterion: id });
  switch (change.change) {
    case 'set-grades': {
      change.bands.forEach((band, index) => grade(band.grade, `${path}.bands[${index}].grade`));
      if (set.bandsFrom) note(path, { code: 'changed-twice', rule: 'grades', by: set.bandsFrom });
      const ranks = change.bands.map((band) => set.grades.indexOf(band.grade));
      const falling = change.bands.every(
        ({ from }, index) => index === 0 || (from < change.bands[index - 1]!.from && ranks[index]! > ranks[index - 1]!),
      );
      const complete = change.bands.length === set.grades.length && change.bands.at(-1)?.from === 0;
      if (!falling || !complete) {
        const detail = `expected every grade once, best first, with falling thresholds, the last from 0: ${set.grades.join(', ')}`;
        note(`${path}.bands`, { code: 'bad-condition', detail });
      }
      return { ...set, bands: change.bands, bandsFrom: `${overlay.id} ${change.citation}` };
    }
    case 'add-item': {
      const questions = change.questions ?? {};
      for (const question of Object.keys(questions)) {
        if (Object.hasOwn(set.questions, question)) note(path, { code: 'question-taken', question });
      }
      const item = citing(cited(overlay.id, change.item), `${overlay.id} ${change.citation}`);
      return { ...set, items: [...set.items, item], questions: { ...set.questions, ...questions } };
    }
    case 'add-adjustment':
      return { ...set, adjustments: [...set.adjustments, at(change.adjustment)] };
    case 'add-knock-out':
      grade(change.knockOut.atMost, `${path}.knockOut.atMost`);
      return { ...set, knockOuts: [...set.knockOuts, at(change.knockOut)] };
  }
}

/** Every overlay speaks Vietnamese; another language, once begun, is complete. */
function checkWords({ changes, words }: ScoreOverlay, note: Note): void {
  for (const language of new Set(['vi', ...Object.keys(words)])) {
    const own = Object.hasOwn(words, language) ? words[language] : undefined;
    if (!own) note('words', { code: 'missing-words', language, of: 'overlay', id: language });
    for (const id of own ? changes.flatMap(idsOf) : []) {
      if (!own!.items || !Object.hasOwn(own!.items, id)) {
        note(`words.${language}.items`, { code: 'missing-words', language, of: 'criterion', id });
      }
    }
    for (const id of own ? changes.flatMap((each) => Object.keys(('questions' in each && each.questions) || {})) : []) {
      if (!own!.questions || !Object.hasOwn(own!.questions, id)) {
        note(`words.${language}.questions`, { code: 'missing-words', language, of: 'question', id });
      }
    }
  }
}

/** Puts overlays over a table of points and finds everything that is wrong with them. Throws nothing. */
export function putOverScore(given: ScoreSet, overlays: readonly unknown[]): PutOver {
  const problems: OverlayProblem[] = [];
  let set = given;
  for (const value of overlays) {
    const id = (value as { id?: unknown } | null | undefined)?.id;
    const own: OverlayProblem[] = [];
    const note: Note = (path, fault) => void own.push({ overlay: typeof id === 'string' ? id : '?', path, ...fault });
    checkScoreShape(value, note);
    if (own.length === 0) {
      const overlay = value as ScoreOverlay;
      if (Object.hasOwn(set.overlays, overlay.id)) note('id', { code: 'changed-twice', rule: 'id', by: overlay.id });
      checkDays(overlay, note);
      if (isInForce(overlay, { ...set, window: null }, note)) set = putOne(set, overlay, note);
      checkWords(overlay, note);
    }
    problems.push(...own);
  }
  if (problems.length === 0 && set !== given) {
    try {
      compileScore(set);
    } catch (error) {
      if (!(error instanceof CriteriaError)) throw error;
      const overlay = Object.keys(set.overlays).at(-1)!;
      problems.push({ overlay, path: 'changes', code: 'bad-condition', detail: `${error.at}: ${error.problem}` });
    }
  }
  return { set, problems };
}

function putOne(given: ScoreSet, overlay: ScoreOverlay, note: Note): ScoreSet {
  const set = overlay.changes
    .map((change, index) => ({ change, path: `changes[${index}]` }))
    .filter(({ change }) => change.unitTypes.includes(given.unitType))
    .reduce((before, { change, path }) => apply(before, overlay, change, path, note), given);
  const words: Record<string, ScoreSet['overlayWords'][string]> = { ...set.overlayWords };
  for (const [language, own] of Object.entries(overlay.words))
    words[language] = [{ ...own, overlay: overlay.id }, ...(words[language] ?? [])];
  return {
    ...set,
    // What a made-up overlay gives is nothing to rely on.
    verification: overlay.example || overlay.verification === 'partial' ? 'partial' : set.verification,
    overlays: { ...set.overlays, [overlay.id]: hashOf(overlay) },
    overlayWords: words,
  };
}

/**
 * Puts a province's thresholds, rows and knock-outs over a table of points, in the order given.
 *
 * @throws {OverlayError} when one is not as the format asks, amends another instrument, is not in force, lacks words, names a grade that
 * there is not, or adds more points than the table has. Its `problems` say everything; its message the first of them.
 */
export function applyScoreOverlays(set: ScoreSet, overlays: readonly ScoreOverlay[]): ScoreSet {
  const put = putOverScore(set, overlays);
  const [first] = put.problems;
  if (first) throw new OverlayError(first.overlay, first.path || 'the whole', overlayMessage(first), put.problems);
  return put.set;
}

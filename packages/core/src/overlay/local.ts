import { dayInYear, rangeInYear } from '../calendar.ts';
import type { EarlierDeadline, LocalRules, OverlayChange, SetWindow } from '../model/overlay.ts';
import type { YearDay } from '../model/types.ts';
import { dayAfter } from './days.ts';
import { type Layer, citeIn, claim, put, withConditions } from './layer.ts';
import { replaceLeaves } from './replace.ts';

/** Two successive years, one with a 29 February between them and one without. */
const YEARS = [2023, 2024, 2025];

function setWindow(layer: Layer, { from, to, citation }: SetWindow, path: string): void {
  const { set } = layer;
  const days = rangeInYear(set.year, { from, to });
  // The windows of two years adjoin, leap year or not: no day is counted twice, and none is left out.
  const adjoin = YEARS.every((year) => dayAfter(dayInYear(year - 1, to), 1) === dayInYear(year, from));
  // Further back and it would hold nothing of the year that it is called after.
  if (!adjoin || to.yearsBefore) return layer.note(path, { code: 'window-not-a-year', ...days });
  if (!claim(layer, 'set-window', path)) return;
  if (set.window?.from === days.from && set.window.to === days.to) {
    return layer.note(path, { code: 'changes-nothing' });
  }
  // An amendment governs years whose window ends after its day.
  let base = set;
  while (base.unamended && days.to <= base.unamended[0]) [, base] = base.unamended;
  const { amendments, hash, procedure } = base;
  const { authority } = procedure;
  layer.set = {
    ...set,
    amendments,
    hash,
    basis: { ...base.basis },
    window: days,
    procedure: {
      ...set.procedure,
      ...(authority && { authority }),
      window: { from, to, citation: citeIn(layer.overlay, citation) },
    },
  };
}

/** Papers that the law wants within the days of registering are wanted within the province's days. */
function askEarlier(layer: Layer, question: string, law: YearDay, to: YearDay, citation: string): void {
  for (const { id, condition } of withConditions(layer.set.criteria)) {
    let asked = false;
    const earlier = replaceLeaves(condition!, (leaf) => {
      if (leaf.op !== 'issued' || leaf.question !== question || !leaf.dated) return undefined;
      if (leaf.dated.to !== law.day || leaf.dated.from > to.day) return undefined;
      asked = true;
      const after = { ...leaf, dated: { ...leaf.dated, to: to.day } };
      layer.raised.set(after, layer.overlay.id);
      return after;
    });
    if (asked) put(layer, id, earlier, citation);
  }
}

function earlierDeadline(layer: Layer, { deadline, day, citation: at }: EarlierDeadline, path: string): void {
  const { set } = layer;
  const { registration, decisionBefore } = set.procedure;
  const law = deadline === 'registration' ? registration?.to : decisionBefore;
  if (!law) return layer.note(`${path}.deadline`, { code: 'unknown-deadline', deadline });
  const [own, national] = [dayInYear(set.year, day), dayInYear(set.year, law)];
  const tooEarly = deadline === 'registration' && own < dayInYear(set.year, registration!.from);
  if (own > national || tooEarly) return layer.note(`${path}.day`, { code: 'later-deadline', day: own, law: national });
  if (!claim(layer, `earlier-deadline ${deadline}`, path)) return;
  if (own === national) return layer.note(`${path}.day`, { code: 'changes-nothing' });
  const citation = citeIn(layer.overlay, at);
  const procedure =
    deadline === 'registration'
      ? { ...set.procedure, registration: { ...registration!, to: day, citation } }
      : { ...set.procedure, decisionBefore: { ...day, citation } };
  layer.set = { ...set, procedure };
  if (deadline === 'registration' && registration!.question && !day.yearsBefore) {
    askEarlier(layer, registration!.question, registration!.to, day, at);
  }
}

/** A decision taken before the year is over could not know its facts. Asked once all days of an overlay are set. */
export function checkOrder(layer: Layer): void {
  let moved = -1;
  layer.overlay.changes.forEach((change, index) => {
    const isDay =
      change.change === 'set-window' || (change.change === 'earlier-deadline' && change.deadline === 'decision');
    if (isDay && change.unitTypes.includes(layer.set.unitType)) moved = index;
  });
  const path = `changes[${moved}]`;
  const { procedure, window, year } = layer.set;
  if (moved < 0 || !procedure.decisionBefore || !window) return;
  const day = dayInYear(year, procedure.decisionBefore);
  if (day <= window.to) layer.note(path, { code: 'deadline-in-window', day, end: window.to });
}

type LocalChange = Exclude<OverlayChange, { change: 'choose-reading' | 'tighten' | 'replace' | 'add-criterion' }>;

/** What changes no condition by itself: days, names, signer, target. */
export function changeLocally(layer: Layer, change: LocalChange, path: string): void {
  const citation = citeIn(layer.overlay, change.citation);
  const setLocal = (rule: string, own: LocalRules): void => {
    if (claim(layer, rule, path)) layer.set = { ...layer.set, local: { ...layer.set.local, ...own } };
  };
  switch (change.change) {
    case 'set-window':
      return setWindow(layer, change, path);
    case 'earlier-deadline':
      return earlierDeadline(layer, change, path);
    case 'name-body':
      return setLocal(`name-body ${change.body}`, { bodies: { ...layer.set.local?.bodies, [change.body]: citation } });
    case 'local-word':
      return setLocal('local-word', { localWord: citation });
    case 'set-signer':
      return setLocal('set-signer', { signer: { capacity: change.capacity, citation } });
    case 'set-target':
      return setLocal('set-target', { target: { percent: change.percent, citation } });
  }
}

import { dayInYear, rangeInYear } from '../calendar.ts';
import type { EarlierDeadline, OverlayChange, SetWindow } from '../model/overlay.ts';
import type { LocalRules } from '../model/overlay.ts';
import { type Layer, citeIn, claim } from './layer.ts';

/** A year none of whose neighbours has a 29 February: windows follow each other alike in all others. */
const PLAIN = 2022;

const nextDay = (day: string): string => {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
};

function setWindow(layer: Layer, { from, to, citation }: SetWindow, path: string): void {
  // The windows of two years adjoin: no day is counted twice, and none is left out.
  if (nextDay(dayInYear(PLAIN - 1, to)) !== dayInYear(PLAIN, from)) {
    const days = rangeInYear(layer.set.year, { from, to });
    return layer.note(path, { code: 'window-not-a-year', ...days });
  }
  if (!claim(layer, 'window', path)) return;
  const window = { from, to, citation: citeIn(layer.overlay, citation) };
  const { set } = layer;
  layer.set = {
    ...set,
    window: rangeInYear(set.year, window),
    procedure: { ...set.procedure, window },
  };
}

function earlierDeadline(layer: Layer, { deadline, day, citation: at }: EarlierDeadline, path: string): void {
  const { set } = layer;
  const { registration, decisionBefore } = set.procedure;
  const law = deadline === 'registration' ? registration?.to : decisionBefore;
  if (!law) return layer.note(`${path}.deadline`, { code: 'unknown-deadline', deadline });
  const [own, national] = [dayInYear(set.year, day), dayInYear(set.year, law)];
  const tooEarly = deadline === 'registration' && own < dayInYear(set.year, registration!.from);
  if (own > national || tooEarly) return layer.note(`${path}.day`, { code: 'later-deadline', day: own, law: national });
  if (!claim(layer, `deadline ${deadline}`, path)) return;
  const citation = citeIn(layer.overlay, at);
  const procedure =
    deadline === 'registration'
      ? { ...set.procedure, registration: { from: registration!.from, to: day, citation } }
      : { ...set.procedure, decisionBefore: { ...day, citation } };
  layer.set = { ...set, procedure };
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

/** What decides no verdict: days, names, signer, target. */
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
      return setLocal(`body ${change.body}`, { bodies: { ...layer.set.local?.bodies, [change.body]: citation } });
    case 'local-word':
      return setLocal('local word', { localWord: citation });
    case 'set-signer':
      return setLocal('signer', { signer: { capacity: change.capacity, citation } });
    case 'set-target':
      return setLocal('target', { target: { percent: change.percent, citation } });
  }
}

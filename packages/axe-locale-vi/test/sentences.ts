import axe from 'axe-core';
import { axeLocaleVi } from '@antt/axe-locale-vi';

/** axe's own metadata, English as long as nothing is configured. It is not part of axe's types, but all that lists every check. */
const { data } = (
  axe as unknown as {
    _audit: {
      data: {
        rules: Record<string, { description: string; help: string }>;
        checks: Record<string, { messages: object }>;
        failureSummaries: object;
        incompleteFallbackMessage: string;
      };
    };
  }
)._audit;

/** Every sentence with where it stands, such as `checks.has-lang.fail.noLang`. */
function flat(messages: object | string, place: string): [string, string][] {
  if (typeof messages === 'string') return [[place, messages]];
  return Object.entries(messages).flatMap(([key, inner]) => flat(inner as object | string, `${place}.${key}`));
}

const english = [
  ...Object.entries(data.rules).flatMap(([id, { description, help }]) => flat({ description, help }, `rules.${id}`)),
  ...Object.entries(data.checks).flatMap(([id, { messages }]) => flat(messages, `checks.${id}`)),
  ...flat(data.incompleteFallbackMessage, 'incompleteFallbackMessage'),
];
const vietnamese = new Map([
  ...flat(axeLocaleVi.rules, 'rules'),
  ...flat(axeLocaleVi.checks, 'checks'),
  ...flat(axeLocaleVi.incompleteFallbackMessage, 'incompleteFallbackMessage'),
]);

export const placesOf = { axe: english.map(([place]) => place), locale: [...vietnamese.keys()] };

/** axe's sentence and ours, side by side. The one sentence that axe leaves empty (a check that never passes) is left out. */
export const pairs = english
  .filter(([, sentence]) => sentence !== '')
  .map(([place, sentence]) => ({ place, en: sentence, vi: vietnamese.get(place) ?? '' }));

/** The places where something is wrong, with what: to be compared with none. */
export const wrong = (look: (pair: { place: string; en: string; vi: string }) => readonly string[]) =>
  pairs.flatMap((pair) => look(pair).map((problem) => `${pair.place}: ${problem} — ${pair.vi}`));

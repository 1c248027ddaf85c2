import { OverlayError } from '@antt/core';
import type { Language } from '../languages.ts';
import { said } from '../messages/said.ts';
import { OverlayLoadError } from './load.ts';
import { vi } from './sayings-vi.ts';

/** More than this on a page helps nobody: `antt lint` tells the rest. */
const MOST = 3;

/** As `OverlayReader.say`. What overlays hold is quoted as text: the elements never make markup of it. */
export function say(error: Error | undefined, language: Language): string | undefined {
  const words = said(language.locale.language, { overlays: language.overlays ?? vi }).overlays;
  if (error === undefined) return words.loading;
  if (error instanceof OverlayLoadError) {
    const { url, fault, status } = error;
    return words.notLoaded(url, [words.faults[fault], status].filter(Boolean).join(' '));
  }
  if (!(error instanceof OverlayError) || error.problems.length === 0) return undefined;
  const { problems } = error;
  const lines = problems.slice(0, MOST).map((problem) => {
    const place = [problem.overlay, problem.path].filter(Boolean).join(', ');
    return `${place}: ${words.message(problem)}`;
  });
  const rest = problems.length - lines.length;
  return `${words.wrong}. ${[...lines, ...(rest > 0 ? [words.more(rest)] : [])].join('; ')}.`;
}

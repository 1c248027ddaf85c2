import { existsSync, readFileSync } from 'node:fs';
import { type Case, loadCases } from '../../packages/schemas/cases/load-cases.ts';
import { allInstruments } from './instruments.ts';
import { auditPage, indexPage, indexPath } from './page.ts';
import { pagePath, viewOf } from './view.ts';
import { LANGUAGE_CODES } from './words.ts';

/** Worked cases of an instrument; none where it has none yet. */
const casesOf = (instrument: string): readonly Case[] =>
  existsSync(new URL(`../../packages/schemas/cases/${instrument}/`, import.meta.url)) ? loadCases(instrument) : [];

/** Every file of the audit pages by its path under `docs/audit`: a page per instrument, unit type and language. */
export function auditPages(): ReadonlyMap<string, string> {
  const pages = new Map<string, string>([['audit.css', readFileSync(new URL('audit.css', import.meta.url), 'utf8')]]);
  for (const language of LANGUAGE_CODES) pages.set(indexPath(language), indexPage(language));
  for (const instrument of allInstruments) {
    const cases = casesOf(instrument.id);
    for (const unitType of Object.keys(instrument.data.unitTypes)) {
      for (const language of LANGUAGE_CODES) {
        const view = viewOf(instrument, unitType, language, cases);
        pages.set(pagePath(instrument.id, unitType, language), auditPage(view));
      }
    }
  }
  return pages;
}

import type { AmendmentTexts, Texts } from '../texts.ts';
import type { AmendmentFile, InstrumentData } from '../types.ts';
import type { Problem } from './problem.ts';
import { noteInto, quoted } from './problem.ts';
import { checkKeys } from './words.ts';

const FILE = 'amendment.json';

/** An amendment against the instrument that it amends: what it names exists there, and every language has its words. */
export function checkAmendment(
  amendment: AmendmentFile,
  texts: readonly AmendmentTexts[],
  amended: { readonly data: InstrumentData; readonly texts: readonly Texts[] } | undefined,
): readonly Problem[] {
  const problems: Problem[] = [];
  const note = noteInto(problems, FILE);
  if (!amended) {
    note(['amends'], `there is no instrument "${amendment.amends}"`);
    return problems;
  }
  const { unitTypes, inForce } = amended.data.instrument;
  if (amendment.effect.from < amendment.issued.on) note(['effect', 'from'], 'lies before the day of issue');
  if (amendment.effect.from < inForce.from) note(['effect', 'from'], `lies before ${amendment.amends} is in force`);
  amendment.changes.forEach((change, i) => {
    if (amendment.changes.findIndex(({ id }) => id === change.id) < i) {
      note(['changes', i, 'id'], `change "${change.id}" stands twice`);
    }
    if (change.basis === 'stated' && change.citation === undefined) {
      note(['changes', i], 'what a text states names the place that it changes; else it is inferred');
    }
    change.unitTypes.forEach((unitType, at) => {
      const unit = Object.hasOwn(unitTypes, unitType) ? unitTypes[unitType] : undefined;
      const path = ['changes', i, 'unitTypes', at];
      if (!unit) note(path, `unknown unit type "${unitType}"; known: ${quoted(Object.keys(unitTypes))}`);
      else if (!unit.procedure.window) note(path, `the window of "${unitType}" is not known, so no year can be told`);
    });
  });
  const decided = amendment.changes.flatMap((change) => (change.change === 'authority' ? change.decidedBy : []));
  for (const { language, instrument } of amended.texts) {
    const own = texts.filter((each) => each.language === language);
    const inTexts = noteInto(problems, `amendment.${language}.json`);
    if (own.length !== 1) inTexts([], `expected one file of words, got ${own.length}`);
    for (const each of own) {
      const ids = amendment.changes.map(({ id }) => id);
      checkKeys(each.changes, ids, 'change', ['changes'], inTexts);
      const sources = amendment.changes.map(({ source }) => source);
      checkKeys(each.sources, sources, 'source', ['sources'], inTexts);
      checkKeys(each.unitTypes, [], 'unit type', ['unitTypes'], inTexts, Object.keys(unitTypes));
    }
    const wordless = decided.filter((body) => !Object.hasOwn(instrument.procedure.bodies, body));
    if (wordless.length > 0)
      note(['changes'], `${amendment.amends} has no words (${language}) for ${quoted(wordless)}`);
  }
  return problems;
}

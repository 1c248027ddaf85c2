import type { FormTexts } from '@antt/core';
import { merge } from './merge.ts';
import type { Notes } from './notes.ts';
import type { LawWords, Override } from './types.ts';

const ARTICLE = ['criteria', 'clauses', 'questions'] as const;
const INSTRUMENT = ['unitTypes', 'scope', 'readings', 'shortTitle'] as const;

/** Those of the given groups that are given at all. */
const part = <K extends string>(law: object, keys: readonly K[]): object =>
  Object.fromEntries(Object.entries(law).filter(([key]) => (keys as readonly string[]).includes(key)));

/** Words of the law with others in their place, in every article, amendment and earlier instrument that has them. */
export function lawWith(texts: FormTexts, law: Override<LawWords>, notes: Notes, earlierOne = false): FormTexts {
  for (const key of Object.keys(law))
    if (![...ARTICLE, ...INSTRUMENT, 'amendments'].includes(key)) notes.missing(`law.${key}`);
  // A title is of one instrument; the earlier ones keep theirs.
  const ofInstrument = part(law, earlierOne ? INSTRUMENT.slice(0, -1) : INSTRUMENT);
  const amendments = merge(texts.amendments ?? {}, law.amendments, 'law.amendments', notes);
  const unitTypes = part(law, ['unitTypes']);
  return {
    ...texts,
    articles: texts.articles.map((article) =>
      // An article need not have clauses that hold several points.
      merge({ clauses: {}, ...article }, part(law, ARTICLE), 'law', notes),
    ),
    instrument: merge(texts.instrument, ofInstrument, 'law', notes),
    amendments: Object.fromEntries(
      Object.entries(amendments).map(([id, words]) => [id, merge({ ...words }, unitTypes, 'law', notes)]),
    ),
    ...(texts.earlier && {
      earlier: Object.fromEntries(
        Object.entries(texts.earlier).map(([id, each]) => [id, lawWith(each, law, notes, true)]),
      ),
    }),
  };
}

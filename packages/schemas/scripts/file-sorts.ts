import { criteriaFileModel, criteriaTextsModel, instrumentFileModel, instrumentTextsModel } from '@antt/core/model';

/** The four sorts of files in an instrument's folder: the model of each, and the JSON Schema made from it. */
export const FILE_SORTS = {
  instrument: {
    schema: 'instrument.schema.json',
    title: 'An instrument: scope, readings, unit types, procedure',
    model: instrumentFileModel,
  },
  criteria: {
    schema: 'criteria.schema.json',
    title: 'The criteria of one article',
    model: criteriaFileModel,
  },
  instrumentTexts: {
    schema: 'instrument-texts.schema.json',
    title: 'The words for an instrument in one language',
    model: instrumentTextsModel,
  },
  texts: {
    schema: 'texts.schema.json',
    title: 'The words for one article in one language',
    model: criteriaTextsModel,
  },
} as const;

export type FileSort = keyof typeof FILE_SORTS;

/** Every instrument has its words in these languages. */
export const LANGUAGES = ['vi', 'en'] as const;

/** What the name of a file says; `undefined` for a name that does not belong in the folder. */
export function namedBy(file: string) {
  const match = /^(instrument|article-([1-9]\d*))(?:\.([a-z]{2}))?\.json$/.exec(file);
  if (!match) return undefined;
  const [, , article, language] = match;
  const sort: FileSort =
    article === undefined ? (language ? 'instrumentTexts' : 'instrument') : language ? 'texts' : 'criteria';
  return { sort, article, language };
}

import {
  amendmentFileModel,
  amendmentTextsModel,
  criteriaFileModel,
  criteriaTextsModel,
  followsFileModel,
  instrumentFileModel,
  instrumentTextsModel,
  overlayModel,
  scoreFileModel,
  scoreOverlayModel,
  scoreTextsModel,
} from '@antt/core/model';

/** The sorts of written files, those of an instrument, of an amendment and overlays: the model of each, and its JSON Schema. */
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
  follows: {
    schema: 'follows.schema.json',
    title: 'What the criteria of an instrument were in the one before',
    model: followsFileModel,
  },
  amendment: {
    schema: 'amendment.schema.json',
    title: 'An amendment of an instrument',
    model: amendmentFileModel,
  },
  amendmentTexts: {
    schema: 'amendment-texts.schema.json',
    title: 'The words for an amendment in one language',
    model: amendmentTextsModel,
  },
  score: {
    schema: 'score.schema.json',
    title: 'An instrument that grades by points: tables, thresholds, scope',
    model: scoreFileModel,
  },
  scoreTexts: {
    schema: 'score-texts.schema.json',
    title: 'The words for an instrument that grades by points, in one language',
    model: scoreTextsModel,
  },
  scoreOverlay: {
    schema: 'score-overlay.schema.json',
    title: 'A province’s own thresholds and rows of a table of points',
    model: scoreOverlayModel,
  },
  overlay: {
    schema: 'overlay.schema.json',
    title: 'A province’s own rules',
    model: overlayModel,
  },
} as const;

export type FileSort = keyof typeof FILE_SORTS;

/** Every instrument has its words in these languages. */
export const LANGUAGES = ['vi', 'en'] as const;

/** What a folder holds: an instrument with its articles, an amendment, or an instrument that grades by points. */
export type FolderSort = 'instrument' | 'amendment' | 'score';
/** Those that are one file with its words. */
const ALONE: readonly string[] = ['amendment', 'score'] satisfies FolderSort[];

/** What the name of a file says; `undefined` for a name that does not belong in such a folder. */
export function namedBy(file: string, folder: FolderSort) {
  const match = /^(instrument|amendment|score|follows|article-([1-9]\d*))(?:\.([a-z]{2}))?\.json$/.exec(file);
  if (!match) return undefined;
  const [, stem, article, language] = match;
  if (ALONE.includes(folder) ? stem !== folder : ALONE.includes(stem!)) return undefined;
  if (stem === 'follows' && language) return undefined;
  const sort = (): FileSort => {
    if (article !== undefined) return language ? 'texts' : 'criteria';
    if (stem === 'follows') return 'follows';
    return language ? (`${folder}Texts` as const) : folder;
  };
  return { sort: sort(), article, language };
}

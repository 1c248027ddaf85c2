import type {
  AmendmentFile,
  AmendmentTexts,
  CriteriaFile,
  InstrumentData,
  ScoreData,
  ScoreTexts,
  Texts,
} from '@antt/core';
import { checkInstrument, checkScore, type Problem, readAs } from '@antt/core/model';
import type { z } from 'zod';
import { hashOf } from './canonical.ts';
import { FILE_SORTS, type FileSort, LANGUAGES, namedBy } from './file-sorts.ts';
import { type FilesRead, readFiles } from './read-files.ts';

/** An instrument with its words. */
export interface Instrument {
  readonly data: InstrumentData;
  readonly texts: readonly Texts[];
}
/** An amendment with its words, not yet held against what it amends. */
export interface Amendment {
  readonly amendment: AmendmentFile;
  readonly texts: readonly AmendmentTexts[];
}

/** An instrument that grades by points, with its words. */
export interface ScoreInstrument {
  readonly data: ScoreData;
  readonly texts: readonly ScoreTexts[];
}

export type ReadFolder =
  | {
      readonly ok: true;
      readonly score: ScoreInstrument;
      readonly instrument?: undefined;
      readonly amendment?: undefined;
    }
  | { readonly ok: true; readonly instrument: Instrument; readonly amendment?: undefined }
  | { readonly ok: true; readonly instrument?: undefined; readonly amendment: Amendment }
  | { readonly ok: false; readonly problems: readonly Problem[] };

type Content<S extends FileSort> = z.output<(typeof FILE_SORTS)[S]['model']>;
/** The contents of all files of one sort and language; those of a wrong shape are noted instead. */
type Shaped = <S extends FileSort>(sort: S, language?: string) => Content<S>[];

/** Articles in the order of the law: 9 before 10. */
const inOrder = <T extends Pick<CriteriaFile, 'article'>>(articles: readonly T[]): T[] =>
  [...articles].sort((a, b) => Number(a.article) - Number(b.article));

function shapedIn({ holds, contents }: FilesRead, problems: Problem[]): Shaped {
  return <S extends FileSort>(sort: S, language?: string) =>
    [...contents].flatMap(([file, content]) => {
      const named = namedBy(file, holds);
      if (named?.sort !== sort || named.language !== language) return [];
      const read = readAs(FILE_SORTS[sort].model, file, content);
      if (read.ok) return [read.data as Content<S>];
      problems.push(...read.problems);
      return [];
    });
}

function readInstrument(shaped: Shaped, problems: Problem[]): ReadFolder {
  const [instrument] = shaped('instrument');
  const articles = inOrder(shaped('criteria'));
  const [follows] = shaped('follows');
  const texts = LANGUAGES.map((language) => ({
    language,
    instrument: shaped('instrumentTexts', language)[0],
    articles: inOrder(shaped('texts', language)),
  }));
  if (problems.length > 0 || !instrument) return { ok: false, problems };

  // What was before is no rule: it is not part of the hash.
  const hash = hashOf({ instrument, articles });
  const data: InstrumentData = { instrument, articles, hash, ...(follows ? { follows } : {}) };
  const complete = texts as readonly Texts[];
  const contradictions = checkInstrument(data, complete);
  return contradictions.length > 0
    ? { ok: false, problems: contradictions }
    : { ok: true, instrument: { data, texts: complete } };
}

function readScore(shaped: Shaped, problems: Problem[]): ReadFolder {
  const [score] = shaped('score');
  const texts = LANGUAGES.flatMap((language) => shaped('scoreTexts', language));
  if (problems.length > 0 || !score) return { ok: false, problems };
  const data = { score, hash: hashOf(score) };
  const contradictions = checkScore(data, texts);
  return contradictions.length > 0 ? { ok: false, problems: contradictions } : { ok: true, score: { data, texts } };
}

/**
 * Reads the folder of one instrument or amendment and checks it by itself: notation, shape, and whether it holds
 * together. Each step needs the one before, so later problems show once earlier ones are mended.
 */
export async function readFolder(folder: string): Promise<ReadFolder> {
  const files = await readFiles(folder);
  if (files.problems.length > 0) return { ok: false, problems: files.problems };
  const problems: Problem[] = [];
  const shaped = shapedIn(files, problems);
  if (files.holds === 'instrument') return readInstrument(shaped, problems);
  if (files.holds === 'score') return readScore(shaped, problems);
  const [amendment] = shaped('amendment');
  const texts = LANGUAGES.flatMap((language) => shaped('amendmentTexts', language));
  return problems.length > 0 || !amendment ? { ok: false, problems } : { ok: true, amendment: { amendment, texts } };
}

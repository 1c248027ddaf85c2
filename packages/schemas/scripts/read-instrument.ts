import type { CriteriaFile, InstrumentData, Texts } from '@antt/core';
import { checkInstrument, type Problem, readAs } from '@antt/core/model';
import type { z } from 'zod';
import { hashOf } from './canonical.ts';
import { FILE_SORTS, type FileSort, LANGUAGES, namedBy } from './file-sorts.ts';
import { readFiles } from './read-files.ts';

export type ReadInstrument =
  | { readonly ok: true; readonly data: InstrumentData; readonly texts: readonly Texts[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

type Content<S extends FileSort> = z.output<(typeof FILE_SORTS)[S]['model']>;

/** Articles in the order of the law: 9 before 10. */
const inOrder = <T extends Pick<CriteriaFile, 'article'>>(articles: readonly T[]): T[] =>
  [...articles].sort((a, b) => Number(a.article) - Number(b.article));

/**
 * Reads and checks the folder of one instrument: notation, shape, and whether it holds together. Each step needs the
 * one before, so later problems show once earlier ones are mended.
 */
export async function readInstrument(folder: string): Promise<ReadInstrument> {
  const { contents, problems: unread } = await readFiles(folder);
  if (unread.length > 0) return { ok: false, problems: unread };

  const problems: Problem[] = [];
  const shaped = <S extends FileSort>(sort: S, language?: string): Content<S>[] =>
    [...contents].flatMap(([file, content]) => {
      const named = namedBy(file);
      if (named?.sort !== sort || named.language !== language) return [];
      const read = readAs(FILE_SORTS[sort].model, file, content);
      if (read.ok) return [read.data as Content<S>];
      problems.push(...read.problems);
      return [];
    });

  const [instrument] = shaped('instrument');
  const articles = inOrder(shaped('criteria'));
  const texts = LANGUAGES.map((language) => ({
    language,
    instrument: shaped('instrumentTexts', language)[0],
    articles: inOrder(shaped('texts', language)),
  }));
  if (problems.length > 0 || !instrument) return { ok: false, problems };

  const data: InstrumentData = { instrument, articles, hash: hashOf({ instrument, articles }) };
  const complete = texts as readonly Texts[];
  const contradictions = checkInstrument(data, complete);
  return contradictions.length > 0 ? { ok: false, problems: contradictions } : { ok: true, data, texts: complete };
}

import type { Problem } from '@antt/core/model';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { FILE_SORTS, type FolderSort, LANGUAGES, namedBy } from './file-sorts.ts';
import { JsonFault, parseJson } from './json-file.ts';

/** The content of each file of a folder, by file name, and what keeps one from being read. */
export interface FilesRead {
  readonly holds: FolderSort;
  readonly contents: ReadonlyMap<string, unknown>;
  readonly problems: readonly Problem[];
}

/** What the file says of itself and what its name and place say must be the same. */
function contradictions(file: string, folder: string, holds: FolderSort, content: unknown): Problem[] {
  const named = namedBy(file, holds);
  if (!named || typeof content !== 'object' || content === null) return [];
  const expected: Record<string, string | undefined> = {
    $schema: `../../generated/${FILE_SORTS[named.sort].schema}`,
    article: named.article,
    language: named.language,
    ...(named.sort === holds ? { id: basename(folder) } : {}),
  };
  return Object.entries(expected).flatMap(([key, value]) => {
    const got: unknown = (content as Record<string, unknown>)[key];
    if (value === undefined || got === value) return [];
    return [{ file, path: key, reason: `expected "${value}", got ${JSON.stringify(got) ?? 'nothing'}` }];
  });
}

/** Files that are not there: the instrument or amendment, and the words of each file in every language. */
function missing(names: readonly string[], holds: FolderSort): Problem[] {
  const stems = new Set([holds, ...names.map((name) => name.split('.')[0] ?? '')]);
  stems.delete('follows');
  const needed = [...stems].flatMap((stem) => [
    `${stem}.json`,
    ...LANGUAGES.map((language) => `${stem}.${language}.json`),
  ]);
  return needed.filter((file) => !names.includes(file)).map((file) => ({ file, path: '', reason: 'is missing' }));
}

export async function readFiles(folder: string): Promise<FilesRead> {
  const all = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
  const holds: FolderSort = all.includes('amendment.json')
    ? 'amendment'
    : all.includes('score.json')
      ? 'score'
      : 'instrument';
  const names = all.filter((file) => namedBy(file, holds) !== undefined);
  const problems: Problem[] = all
    .filter((file) => !names.includes(file))
    .map((file) => ({
      file,
      path: '',
      reason: `does not belong here; expected ${holds === 'instrument' ? 'instrument, article-<n> or follows' : holds}, then .json`,
    }));
  problems.push(...missing(names, holds));

  const contents = new Map<string, unknown>();
  for (const file of names) {
    try {
      const content = parseJson(await readFile(join(folder, file), 'utf8'));
      contents.set(file, content);
      problems.push(...contradictions(file, folder, holds, content));
    } catch (error) {
      if (!(error instanceof JsonFault)) throw error;
      problems.push({ file, path: `line ${error.line}, column ${error.column}`, reason: error.message });
    }
  }
  return { holds, contents, problems };
}

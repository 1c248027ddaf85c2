import type { Problem } from '@antt/core/model';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { FILE_SORTS, LANGUAGES, namedBy } from './file-sorts.ts';
import { JsonFault, parseJson } from './json-file.ts';

/** The content of each file of an instrument's folder, by file name, and what keeps one from being read. */
export interface FilesRead {
  readonly contents: ReadonlyMap<string, unknown>;
  readonly problems: readonly Problem[];
}

/** What the file says of itself and what its name and place say must be the same. */
function contradictions(file: string, folder: string, content: unknown): Problem[] {
  const named = namedBy(file);
  if (!named || typeof content !== 'object' || content === null) return [];
  const expected: Record<string, string | undefined> = {
    $schema: `../../generated/${FILE_SORTS[named.sort].schema}`,
    article: named.article,
    language: named.language,
    ...(named.sort === 'instrument' ? { id: basename(folder) } : {}),
  };
  return Object.entries(expected).flatMap(([key, value]) => {
    const got: unknown = (content as Record<string, unknown>)[key];
    if (value === undefined || got === value) return [];
    return [{ file, path: key, reason: `expected "${value}", got ${JSON.stringify(got) ?? 'nothing'}` }];
  });
}

/** Files that are not there: the instrument, and its words and those of each article in every language. */
function missing(names: readonly string[]): Problem[] {
  const stems = new Set(['instrument', ...names.map((name) => name.split('.')[0] ?? '')]);
  const needed = [...stems].flatMap((stem) => [
    `${stem}.json`,
    ...LANGUAGES.map((language) => `${stem}.${language}.json`),
  ]);
  return needed.filter((file) => !names.includes(file)).map((file) => ({ file, path: '', reason: 'is missing' }));
}

export async function readFiles(folder: string): Promise<FilesRead> {
  const all = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
  const names = all.filter((file) => namedBy(file) !== undefined);
  const problems: Problem[] = all
    .filter((file) => !names.includes(file))
    .map((file) => ({
      file,
      path: '',
      reason: 'does not belong here; expected instrument or article-<n>, then .json',
    }));
  problems.push(...missing(names));

  const contents = new Map<string, unknown>();
  for (const file of names) {
    try {
      const content = parseJson(await readFile(join(folder, file), 'utf8'));
      contents.set(file, content);
      problems.push(...contradictions(file, folder, content));
    } catch (error) {
      if (!(error instanceof JsonFault)) throw error;
      problems.push({ file, path: `line ${error.line}, column ${error.column}`, reason: error.message });
    }
  }
  return { contents, problems };
}

import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Files there, but for those that begin with a dot: stamps of other tools, and drafts of another run. */
async function present(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((file) => !file.startsWith('.'));
  } catch {
    return [];
  }
}

/** Files of the folder that are not as they should be: to be written, or to go. */
export async function staleIn(folder: string, outputs: ReadonlyMap<string, string>): Promise<string[]> {
  const there = await present(folder);
  const stale = there.filter((file) => !outputs.has(file));
  for (const [file, text] of outputs) {
    if (!there.includes(file) || (await readFile(join(folder, file), 'utf8')) !== text) stale.push(file);
  }
  return stale.sort();
}

/**
 * Brings the folder up to date. Files that are right keep their time stamp, so that nothing is built anew without
 * need; a file is moved into place whole, so that a reader at the same moment never sees half of it.
 */
export async function writeOutputs(folder: string, outputs: ReadonlyMap<string, string>): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const stale = await staleIn(folder, outputs);
  for (const file of stale) {
    const text = outputs.get(file);
    const path = join(folder, file);
    if (text === undefined) await rm(path, { force: true, recursive: true });
    else {
      const draft = join(folder, `.${file}.${process.pid}`);
      await writeFile(draft, text);
      await rename(draft, path);
    }
  }
  return stale;
}

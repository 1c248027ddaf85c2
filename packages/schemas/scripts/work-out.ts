import type { Problem } from '@antt/core/model';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { emitAnswers } from './emit-answers.ts';
import { emitData } from './emit-data.ts';
import { emitFileSchemas } from './emit-file-schemas.ts';
import { readInstrument } from './read-instrument.ts';

/** All files to be written, by name, or what is wrong with the criteria. */
export type WorkedOut =
  | { readonly ok: true; readonly outputs: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Works out everything that is generated from a folder of instruments. Writes nothing. */
export async function workOut(criteria: string): Promise<WorkedOut> {
  const folders = (await readdir(criteria, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const names = folders.map((folder) => folder.name).sort();
  if (names.length === 0) return { ok: false, problems: [{ file: criteria, path: '', reason: 'holds no instrument' }] };

  const outputs = new Map(emitFileSchemas());
  const problems: Problem[] = [];
  for (const name of names) {
    const read = await readInstrument(join(criteria, name));
    if (!read.ok) {
      problems.push(...read.problems.map((problem) => ({ ...problem, file: join(criteria, name, problem.file) })));
      continue;
    }
    for (const [file, text] of [...emitData(read.data, read.texts), ...(await emitAnswers(read.data, read.texts))]) {
      if (outputs.has(file)) throw new Error(`${file} would be written by two instruments`);
      outputs.set(file, text);
    }
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, outputs };
}

import type { Problem } from '@antt/core/model';
import { emitAnswers } from './emit-answers.ts';
import { emitAmendment, emitCurrent, emitInstrument, emitScore } from './emit-data.ts';
import { emitFileSchemas } from './emit-file-schemas.ts';
import { emitProcedures } from './emit-procedures.ts';
import { readLaw } from './read-law.ts';

/** All files to be written, by name, or what is wrong with the criteria. */
export type WorkedOut =
  | { readonly ok: true; readonly outputs: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Works out everything that is generated from a folder of instruments and amendments. Writes nothing. */
export async function workOut(criteria: string): Promise<WorkedOut> {
  const read = await readLaw(criteria);
  if (!read.ok) return read;
  const outputs = new Map(emitFileSchemas());
  for (const { data, texts } of read.law.instruments) {
    for (const [file, text] of [...emitInstrument(data, texts), ...(await emitAnswers(data, texts))]) {
      outputs.set(file, text);
    }
  }
  const { instruments, amendments, scores } = read.law;
  const today = instruments.at(-1)!;
  for (const each of scores) for (const [file, text] of emitScore(each)) outputs.set(file, text);
  for (const each of amendments) for (const [file, text] of emitAmendment(each)) outputs.set(file, text);
  for (const [file, text] of emitCurrent(today.data, today.texts, amendments)) outputs.set(file, text);
  for (const [file, text] of emitProcedures(instruments, amendments)) outputs.set(file, text);
  return { ok: true, outputs };
}

import { Readable } from 'node:stream';
import { evaluateBatch } from '../../src/batch.ts';
import { InputError } from '../../src/failure.ts';
import { endingOf, inputOf } from '../../src/io/input.ts';
import type { Evaluated } from '../../src/record.ts';
import { tableSource } from '../../src/source.ts';
import { type Standards, standardsWith } from '../../src/standards.ts';
import { speechIn } from '../../src/tables/speech.ts';

const speeches = { vi: await speechIn('vi'), en: await speechIn('en') };

export interface TableRun {
  /** What was said on the way, the file's name taken off its front; the last line is the error that ended it. */
  readonly said: readonly string[];
  readonly evaluated: readonly Evaluated[];
  /** As the program's: 2 where it could not be read. */
  readonly code: number;
}

/** Reads and evaluates a table as `antt evaluate` does, in this process. */
export async function runTable(
  file: string,
  bytes: Uint8Array,
  language: 'vi' | 'en' = 'vi',
  defaults: { unitType?: string; year?: number } = { unitType: 'commune', year: 2025 },
  standards: Standards = standardsWith({}),
): Promise<TableRun> {
  const said: string[] = [];
  const evaluated: Evaluated[] = [];
  const say = (line: string): void =>
    void said.push(line.replace(/^(antt: )?[^:]*?\.(csv|xlsx|xls|xlsb|ods|txt)(: |:(?=\d))/, ''));
  const known = inputOf([`x.${endingOf(file)}`], undefined);
  const input = { ...known, name: file, bytes: () => Readable.from([Buffer.from(bytes)]) };
  try {
    const source = await tableSource(input, {
      defaults: { unitType: defaults.unitType, year: defaults.year },
      standards,
      speeches: language === 'vi' ? [speeches.vi, speeches.en] : [speeches.en, speeches.vi],
      say,
    });
    const done = Promise.resolve();
    const sink = { write: (one: Evaluated) => void evaluated.push(one), flush: () => done, end: () => done };
    const code = await evaluateBatch(source, sink, { records: () => {}, say, end: () => {} });
    return { said, evaluated, code };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    for (const line of error.message.split('\n')) say(line);
    return { said, evaluated, code: 2 };
  }
}

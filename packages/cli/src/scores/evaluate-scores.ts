/** Results by points (`antt.score/1`), of one unit or a record a line. */
import { type ScoreOverlay, type Scoring, type Standard, applyScoreOverlays, compileScore } from '@antt/core';
import type { UnitType } from '@antt/schemas';
import { scoreFor, scoreInstruments } from '@antt/schemas/scores';
import { evaluateBatch } from '../batch.ts';
import { UsageError } from '../failure.ts';
import type { Input } from '../io/input.ts';
import { outputTo, print } from '../io/output.ts';
import { progressOn } from '../io/progress.ts';
import { evaluateOne, readOne } from '../one-unit.ts';
import { unitTypeOf, yearOf } from '../options.ts';
import type { OverlayFile } from '../overlays.ts';
import { jsonlSink } from '../sinks/jsonl.ts';
import { lineSource } from '../source.ts';

interface Values {
  readonly 'unit-type'?: string;
  readonly year?: string;
  readonly reading?: readonly string[];
  readonly output?: string;
  readonly to?: string;
}

/** What is said to people who ask for the standard's instruments by name, or for what points do not have. */
function checkAsked(instrument: string, input: Input, { reading, output, to }: Values): void {
  const known = scoreInstruments.map(({ score }) => score.id).join(', ');
  if (!scoreInstruments.some(({ score }) => score.id === instrument)) {
    throw new UsageError(
      `--instrument: expected ${known}, got ${JSON.stringify(instrument)}. The instrument of the standard follows from --year: leave it out.`,
    );
  }
  if (reading !== undefined) throw new UsageError(`--reading: ${instrument} has no readings; leave it out.`);
  if (input.format === 'csv' || input.format === 'xlsx' || output !== undefined || to !== undefined) {
    throw new UsageError(`--instrument ${instrument} reads json and jsonl, and writes to standard output.`);
  }
}

/** @throws {UsageError} for what is asked wrongly; {InputError} for wrong answers; {OverlayError} for a wrong overlay. */
export async function evaluateScores(
  instrument: string,
  input: Input,
  values: Values,
  files: readonly OverlayFile[],
): Promise<number> {
  checkAsked(instrument, input, values);
  const unitType = unitTypeOf(values['unit-type']);
  const year = yearOf(values.year);
  const overlays = files.map(({ value }) => value as ScoreOverlay);
  const compiled = new Map<string, Scoring>();
  const scoringOf = (of: UnitType, on: number): Scoring => {
    const key = `${of} ${on}`;
    const scoring = compiled.get(key) ?? compileScore(applyScoreOverlays(scoreFor(of, on, instrument), overlays));
    compiled.set(key, scoring);
    return scoring;
  };
  // It is asked as a standard is (`check`, `evaluate`, `questions`); lines of JSON take its results as they are.
  const asStandard = (of: UnitType, on: number): Standard => scoringOf(of, on) as unknown as Standard;
  if (input.format === 'jsonl') {
    if (unitType !== undefined && year !== undefined) scoringOf(unitType, year);
    const source = lineSource(input, { unitType, year }, { of: asStandard });
    return evaluateBatch(source, jsonlSink(outputTo(process.stdout)), progressOn(process.stderr));
  }
  if (unitType === undefined) throw new UsageError('--unit-type is missing. See `antt evaluate --help`.');
  if (year === undefined) throw new UsageError('--year is missing. See `antt evaluate --help`.');
  const scoring = asStandard(unitType, year);
  const result = evaluateOne(scoring, await readOne(input, 'if it holds a record a line, give --format jsonl'));
  return print(`${JSON.stringify(result, null, process.stdout.isTTY ? 2 : 0)}\n`);
}

import { type Overlay, compile } from '@antt/core';
import { evaluateBatch } from '../batch.ts';
import { type Command, parse } from '../command.ts';
import { type Input, inputOf } from '../io/input.ts';
import { outputTo, print } from '../io/output.ts';
import { progressOn } from '../io/progress.ts';
import { evaluateOne, readOne } from '../one-unit.ts';
import { UNIT_OPTIONS, UNIT_OPTIONS_HELP, criteriaAsked, readingsOf, unitTypeOf, yearOf } from '../options.ts';
import { overlaysAsked, overlaysIn, saidOf } from '../overlays.ts';
import { standardsWith } from '../standards.ts';

const help = `antt evaluate: an explained verdict (antt.result/1) for the answers of one unit or of many

Usage: antt evaluate --unit-type U --year Y [--reading NAME=OPTION]... [--overlay FILE]...
                     [--format json|jsonl] [FILE|-]

${UNIT_OPTIONS_HELP}
  --reading R=O   how a text that allows several readings is read; may be repeated
  --overlay FILE  a province's own rules (antt.overlay/1), checked as antt lint does; may be repeated
  --format F      json: one unit, answers by question id, one result out
                  jsonl: a record a line, a result a line out, in order
                  Left out, the ending of FILE decides; standard input is json.
  FILE            .json, .jsonl or .ndjson; - or nothing is standard input

Records of jsonl: {"id": …, "unitType"?, "year"?, "answers": {…}}. --unit-type and --year stand for
those a record leaves out. The result of a record begins with its id, a text or a whole number.

Exit code: 0 whatever the verdict; 1 when records of a batch were skipped; 2 for bad usage or input, or
when the output cannot be written.
What is wrong is said on standard error, with file, line and field.

Examples:
  antt evaluate --unit-type commune --year 2025 --reading recognitionBase=pooled answers.json
  antt evaluate --unit-type commune --year 2025 --overlay tinh.json answers.json
  antt evaluate --year 2025 units.jsonl > results.jsonl
  echo '{"householdsRegistered":{"count":199,"total":200}}' | antt evaluate --unit-type residential-area --year 2025
`;

const OPTIONS = {
  ...UNIT_OPTIONS,
  reading: { type: 'string', multiple: true },
  overlay: { type: 'string', multiple: true },
  format: { type: 'string' },
} as const;

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse('evaluate', args, OPTIONS);
  const input = inputOf(positionals, values.format);
  const readings = readingsOf(values.reading);
  const files = await overlaysAsked(values.overlay);
  const overlays = overlaysIn(files);
  try {
    return await evaluateInput(input, values, readings, overlays);
  } catch (error) {
    throw await saidOf(error, files);
  }
}

async function evaluateInput(
  input: Input,
  values: { 'unit-type'?: string; year?: string },
  readings: Readonly<Record<string, string>>,
  overlays: readonly Overlay[],
): Promise<number> {
  if (input.format === 'jsonl') {
    const defaults = { unitType: unitTypeOf(values['unit-type']), year: yearOf(values.year) };
    const standards = standardsWith(readings, overlays);
    // What the command line names wrongly is said before anything is read.
    if (defaults.unitType !== undefined && defaults.year !== undefined) standards.of(defaults.unitType, defaults.year);
    return evaluateBatch(input, outputTo(process.stdout), progressOn(process.stderr), defaults, standards);
  }
  const standard = compile(criteriaAsked('evaluate', values), { readings, overlays });
  const result = evaluateOne(standard, await readOne(input, 'if it holds a record a line, give --format jsonl'));
  return print(`${JSON.stringify(result, null, process.stdout.isTTY ? 2 : 0)}\n`);
}

export const evaluate: Command = {
  name: 'evaluate',
  summary: 'an explained verdict for answers as JSON or JSONL',
  help,
  run,
};

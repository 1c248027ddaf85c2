import { type Overlay, compile } from '@antt/core';
import { evaluateBatch } from '../batch.ts';
import { type Command, parse } from '../command.ts';
import { UsageError } from '../failure.ts';
import { type Input, inputOf } from '../io/input.ts';
import { print } from '../io/output.ts';
import { progressOn } from '../io/progress.ts';
import { evaluateOne, readOne } from '../one-unit.ts';
import { UNIT_OPTIONS, UNIT_OPTIONS_HELP, criteriaAsked, readingsOf, unitTypeOf, yearOf } from '../options.ts';
import { overlaysAsked, overlaysIn, saidOf } from '../overlays.ts';
import { openOutput, sinkFor, targetOf } from '../sinks/open-sink.ts';
import { lineSource, tableSource } from '../source.ts';
import { standardsWith } from '../standards.ts';
import { evaluateScores } from '../scores/evaluate-scores.ts';
import { speechIn } from '../tables/speech.ts';

const help = `antt evaluate: an explained verdict (antt.result/1) for the answers of one unit or of many

Usage: antt evaluate --unit-type U --year Y [--reading NAME=OPTION]... [--overlay FILE]... [--instrument I]
                     [--format json|jsonl|csv|xlsx] [--output FILE] [--to jsonl|csv|xlsx] [--lang vi|en] [FILE|-]

${UNIT_OPTIONS_HELP}
  --reading R=O   how a text that allows several readings is read; may be repeated
  --overlay FILE  a province's own rules (antt.overlay/1), checked as antt lint does; may be repeated
  --instrument I  qd-510-2022: the movement's grade by points (antt.score/1) instead of the standard, from
                  {"points": {"1": 3, "4.a": "not-assigned"}, "times": {…}, "answers": {…}}; json and jsonl only.
                  Left out: the standard, under the instrument that governs the year
  --format F      json: one unit, answers by question id, one result out
                  jsonl: a record a line, a result a line out, in order
                  csv, xlsx: a unit a row, as antt template writes them
                  Left out, the ending of FILE decides; standard input is json.
  --output FILE   where the results of many go; its ending (.jsonl, .csv, .xlsx) decides the format
  --to F          the format of the results, else: jsonl for jsonl, csv for tables
  --lang L        vi (if left out) or en: the words of results in csv and xlsx, and of what is wrong with a table
  FILE            .json, .jsonl, .ndjson, .csv, .tsv or .xlsx; - or nothing is standard input

Records of jsonl: {"id": …, "unitType"?, "year"?, "answers": {…}}. --unit-type and --year stand for
those a record leaves out. The result of a record begins with its id, a text or a whole number.
Tables: a column of codes, then a column for each part of an answer, known by its id (residentialAreas.total)
or by its heading; a blank cell is not answered. Results in csv and xlsx have a row for each row that was read.

Exit code: 0 whatever the verdict; 1 when records of a batch were skipped; 2 for bad usage or input, or
when the output cannot be written.
What is wrong is said on standard error, with file, line and field.

Examples:
  antt evaluate --unit-type commune --year 2025 --reading recognitionBase=pooled answers.json
  antt evaluate --unit-type commune --year 2025 --overlay tinh.json answers.json
  antt evaluate --year 2025 units.jsonl > results.jsonl
  antt evaluate --unit-type commune --year 2025 --output ket-qua.xlsx cac-xa.xlsx
  echo '{"householdsRegistered":{"count":199,"total":200}}' | antt evaluate --unit-type residential-area --year 2025
`;

const OPTIONS = {
  ...UNIT_OPTIONS,
  reading: { type: 'string', multiple: true },
  overlay: { type: 'string', multiple: true },
  instrument: { type: 'string' },
  format: { type: 'string' },
  output: { type: 'string' },
  to: { type: 'string' },
  lang: { type: 'string' },
} as const;

type Values = { 'unit-type'?: string; year?: string; output?: string; to?: string; lang?: string };

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse('evaluate', args, OPTIONS);
  const input = inputOf(positionals, values.format);
  const readings = readingsOf(values.reading);
  const files = await overlaysAsked(values.overlay);
  const overlays = overlaysIn(files);
  try {
    if (values.instrument !== undefined) return await evaluateScores(values.instrument, input, values, files);
    return await evaluateInput(input, values, readings, overlays);
  } catch (error) {
    throw await saidOf(error, files);
  }
}

async function evaluateMany(
  input: Input,
  values: Values,
  readings: Readonly<Record<string, string>>,
  overlays: readonly Overlay[],
): Promise<number> {
  const defaults = { unitType: unitTypeOf(values['unit-type']), year: yearOf(values.year) };
  const standards = standardsWith(readings, overlays);
  // What the command line names wrongly is said before anything is read.
  if (defaults.unitType !== undefined && defaults.year !== undefined) standards.of(defaults.unitType, defaults.year);
  const asked = targetOf(values.to, values.output);
  const { lang = 'vi' } = values;
  const speech = await speechIn(lang);
  const progress = progressOn(process.stderr);
  const lines = input.format === 'jsonl';
  const source = lines
    ? lineSource(input, defaults, standards)
    : await tableSource(input, {
        defaults,
        standards,
        // Whatever language is asked for, a cell or a heading may be in the other one.
        speeches: [speech, await speechIn(lang === 'vi' ? 'en' : 'vi')],
        say: (line) => progress.say(line),
      });
  const stream = await openOutput(values.output, input.name);
  const sink = await sinkFor(asked ?? (lines ? 'jsonl' : 'csv'), stream, speech, source.delimiter);
  return evaluateBatch(source, sink, progress);
}

async function evaluateInput(
  input: Input,
  values: Values,
  readings: Readonly<Record<string, string>>,
  overlays: readonly Overlay[],
): Promise<number> {
  if (input.format !== 'json') return evaluateMany(input, values, readings, overlays);
  if (values.output !== undefined || values.to !== undefined) {
    throw new UsageError('--output and --to are for many units; the result of one goes to standard output.');
  }
  const standard = compile(criteriaAsked('evaluate', values), { readings, overlays });
  const result = evaluateOne(standard, await readOne(input, 'if it holds a record a line, give --format jsonl'));
  return print(`${JSON.stringify(result, null, process.stdout.isTTY ? 2 : 0)}\n`);
}

export const evaluate: Command = {
  name: 'evaluate',
  summary: 'an explained verdict for answers as JSON, JSONL, CSV or XLSX',
  help,
  run,
};

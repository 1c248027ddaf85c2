import { type Answers, AnswersError, compile } from '@antt/core';
import { evaluateBatch } from '../batch.ts';
import { type Command, parse } from '../command.ts';
import { EXIT, InputError, printable } from '../failure.ts';
import { type Input, inputOf, textOf } from '../io/input.ts';
import { findPath } from '../io/json-source.ts';
import { parseJson } from '../io/json.ts';
import { outputTo } from '../io/output.ts';
import { progressOn } from '../io/progress.ts';
import { UNIT_OPTIONS, UNIT_OPTIONS_HELP, criteriaAsked, readingsOf, unitTypeOf, yearOf } from '../options.ts';
import { issueMessage } from '../record.ts';
import { standardsWith } from '../standards.ts';

const help = `antt evaluate: an explained verdict (antt.result/1) for the answers of one unit or of many

Usage: antt evaluate --unit-type U --year Y [--reading NAME=OPTION]... [--format json|jsonl] [FILE|-]

${UNIT_OPTIONS_HELP}
  --reading R=O   how a text that allows several readings is read; may be repeated
  --format F      json: one unit, answers by question id, one result out
                  jsonl: a record a line, a result a line out, in order
                  Left out, the ending of FILE decides; standard input is json.
  FILE            .json, .jsonl or .ndjson; - or nothing is standard input

Records of jsonl: {"id": …, "unitType"?, "year"?, "answers": {…}}. --unit-type and --year stand for
those a record leaves out. The result of a record begins with its id.

Exit code: 0 whatever the verdict; 1 when records of a batch were skipped; 2 for bad usage or input.
What is wrong is said on standard error, with file, line and field.

Examples:
  antt evaluate --unit-type commune --year 2025 --reading recognitionBase=pooled answers.json
  antt evaluate --year 2025 units.jsonl > results.jsonl
  echo '{"householdsRegistered":{"count":199,"total":200}}' | antt evaluate --unit-type residential-area --year 2025
`;

const OPTIONS = {
  ...UNIT_OPTIONS,
  reading: { type: 'string', multiple: true },
  format: { type: 'string' },
} as const;

/** The answers of a file of one unit. @throws {InputError} with line and column, where they are no JSON. */
async function answersFrom(input: Input): Promise<{ readonly text: string; readonly answers: unknown }> {
  const text = await textOf(input);
  const parsed = parseJson(text);
  if (parsed.ok) return { text, answers: parsed.value };
  const { line, column, problem } = parsed;
  throw new InputError([printable(`${input.name}:${line}:${column}: ${problem}`)]);
}

function inputErrorOf({ issues }: AnswersError, input: Input, text: string): InputError {
  const lines = issues.map((issue) => {
    const field = issue.path === '' ? 'the answers' : issue.path;
    return printable(`${input.name}:${findPath(text, issue.path).line}: ${field}: ${issueMessage(issue)}`);
  });
  return new InputError(lines);
}

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse('evaluate', args, OPTIONS);
  const input = inputOf(positionals, values.format);
  const readings = readingsOf(values.reading);
  const output = outputTo(process.stdout);
  const listening = input.name === '<stdin>' && process.stdin.isTTY;
  if (input.format === 'jsonl') {
    const defaults = { unitType: unitTypeOf(values['unit-type']), year: yearOf(values.year) };
    const standards = standardsWith(readings);
    // What the command line names wrongly is said before anything is read.
    if (defaults.unitType !== undefined && defaults.year !== undefined) standards.of(defaults.unitType, defaults.year);
    return evaluateBatch(input, output, progressOn(process.stderr), defaults, standards);
  }
  const standard = compile(criteriaAsked('evaluate', values), { readings });
  if (listening) process.stderr.write('antt: reading answers as JSON from the terminal; Ctrl-D ends them\n');
  const { text, answers } = await answersFrom(input);
  try {
    const result = standard.evaluate(answers as Answers);
    await output.write(`${JSON.stringify(result, null, process.stdout.isTTY ? 2 : 0)}\n`);
  } catch (error) {
    throw error instanceof AnswersError ? inputErrorOf(error, input, text) : error;
  }
  await output.flush();
  return EXIT.done;
}

export const evaluate: Command = {
  name: 'evaluate',
  summary: 'an explained verdict for answers as JSON or JSONL',
  help,
  run,
};

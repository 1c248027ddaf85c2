import { type AnswerIssue, type Answers, compile } from '@antt/core';
import { evaluateBatch } from '../batch.ts';
import { type Command, parse } from '../command.ts';
import { InputError } from '../failure.ts';
import { type Input, inputOf, textOf } from '../io/input.ts';
import { findPaths } from '../io/json-source.ts';
import { parseJson } from '../io/json.ts';
import { outputTo, print } from '../io/output.ts';
import { progressOn } from '../io/progress.ts';
import { UNIT_OPTIONS, UNIT_OPTIONS_HELP, criteriaAsked, readingsOf, unitTypeOf, yearOf } from '../options.ts';
import { MOST_PROBLEMS, issueMessage, problemLines } from '../problem.ts';
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
those a record leaves out. The result of a record begins with its id, a text or a whole number.

Exit code: 0 whatever the verdict; 1 when records of a batch were skipped; 2 for bad usage or input, or
when the output cannot be written.
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
  const { line, column, field, problem } = parsed;
  throw new InputError(problemLines(input.name, [{ field, message: problem, position: `${line}:${column}` }]));
}

function inputErrorOf(issues: readonly AnswerIssue[], input: Input, text: string): InputError {
  const first = issues.slice(0, MOST_PROBLEMS);
  const places = findPaths(
    text,
    first.map(({ path }) => path),
  );
  const problems = first.map((issue, at) => ({
    field: issue.path === '' ? 'the answers' : issue.path,
    message: issueMessage(issue),
    position: String(places[at]!.line),
  }));
  return new InputError(problemLines(input.name, problems, issues.length - first.length));
}

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse('evaluate', args, OPTIONS);
  const input = inputOf(positionals, values.format);
  const readings = readingsOf(values.reading);
  const listening = input.name === '<stdin>' && process.stdin.isTTY;
  if (input.format === 'jsonl') {
    const defaults = { unitType: unitTypeOf(values['unit-type']), year: yearOf(values.year) };
    const standards = standardsWith(readings);
    // What the command line names wrongly is said before anything is read.
    if (defaults.unitType !== undefined && defaults.year !== undefined) standards.of(defaults.unitType, defaults.year);
    return evaluateBatch(input, outputTo(process.stdout), progressOn(process.stderr), defaults, standards);
  }
  const standard = compile(criteriaAsked('evaluate', values), { readings });
  if (listening) process.stderr.write('antt: reading answers as JSON from the terminal; Ctrl-D ends them\n');
  const { text, answers } = await answersFrom(input);
  // Checked first: the error that `evaluate` throws joins all issues in one message, which may be larger than memory.
  const issues = standard.check(answers);
  if (issues.length > 0) throw inputErrorOf(issues, input, text);
  return print(`${JSON.stringify(standard.evaluate(answers as Answers), null, process.stdout.isTTY ? 2 : 0)}\n`);
}

export const evaluate: Command = {
  name: 'evaluate',
  summary: 'an explained verdict for answers as JSON or JSONL',
  help,
  run,
};

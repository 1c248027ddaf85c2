import { type Command, parse } from '../command.ts';
import { readKit } from '../conform/kit.ts';
import { stopAll } from '../conform/program.ts';
import { failuresOf, firstFailures, tableOf } from '../conform/report.ts';
import { oneByOne, throughLines } from '../conform/run-cases.ts';
import { EXIT, UsageError } from '../failure.ts';
import { print } from '../io/output.ts';
import { noFiles, unitTypeOf } from '../options.ts';

const help = `antt conform: does another program give what the law gives?

Usage: antt conform --command "PROGRAM" [--lines] [--verdicts] [--cases PATH]
                    [--unit-type U]... [--instrument I]... [--timeout S] [--differences N]

  --command C       the program, as one writes it in a shell; it reads a case as JSON from standard
                    input and writes a result (antt.result/1) as JSON to standard output
  --lines           it is started once, reads a case a line and writes a result a line, in order
  --verdicts        compares verdicts and refusals alone: no reasons, citations or missing questions
  --cases PATH      a file or folder of cases, one JSON a line (*.jsonl); left out: those of @antt/schemas
  --unit-type U     only cases of this unit type; may be repeated
  --instrument I    only cases of this instrument, such as tt-124-2021; may be repeated
  --timeout S       seconds that the program may be silent, 10 if left out
  --differences N   how many failing cases are named, 20 if left out

A case is {"id", "note", "instrument", "unitType", "year", "readings", "answers"}. Answers that cannot be
evaluated are refused: {"error": {"issues": [{"code", "path"}]}}; an unknown reading, or a year without
criteria: {"error": {"code": "antt-reading"}}, {"error": {"code": "antt-no-criteria"}}; or, without saying
why, {"error": {}}, or no output and exit code 2. Cases of the calendar and of the law itself ask for no result and are left out.

Exit code: 0 when every case passes; 1 when one fails, or the program breaks down; 2 for bad usage.

Examples:
  antt conform --command "php evaluate.php"
  antt conform --command "dotnet run --project Evaluate" --lines --unit-type commune
`;

const OPTIONS = {
  command: { type: 'string' },
  lines: { type: 'boolean' },
  verdicts: { type: 'boolean' },
  cases: { type: 'string' },
  'unit-type': { type: 'string', multiple: true },
  instrument: { type: 'string', multiple: true },
  timeout: { type: 'string' },
  differences: { type: 'string' },
} as const;

const SOME_CASES_FAIL = 1;

function figure(option: string, value: string | undefined, otherwise: number, least: number, most: number): number {
  if (value === undefined) return otherwise;
  const number = /^\d+(\.\d+)?$/.test(value) ? Number(value) : NaN;
  if (number >= least && number <= most) return number;
  throw new UsageError(`--${option}: expected a number from ${least} to ${most}, got ${JSON.stringify(value)}.`);
}

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse('conform', args, OPTIONS);
  noFiles('conform', positionals);
  const { command = '', lines, verdicts = false } = values;
  if (command.trim() === '') {
    throw new UsageError('--command is missing: the program to be tried. See `antt conform --help`.');
  }
  const seconds = figure('timeout', values.timeout, 10, 0.1, 3600);
  const most = Math.floor(figure('differences', values.differences, 20, 0, 1_000_000));
  for (const unitType of values['unit-type'] ?? []) unitTypeOf(unitType);
  const { cases, leftOut } = readKit(values.cases, { unitTypes: values['unit-type'], instruments: values.instrument });

  const watched = process.stderr.isTTY;
  const options = {
    command,
    seconds,
    onAnswer: (answered: number): void => {
      if (watched && answered % 50 === 0) process.stderr.write(`\rantt: ${answered} of ${cases.length} cases`);
    },
  };
  // The programs stand in groups of their own, which the interrupt of a terminal does not reach.
  const interrupted = (): void => {
    stopAll();
    process.exit(130);
  };
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  try {
    const answers = await (lines ? throughLines : oneByOne)(cases, options);
    if (watched) process.stderr.write('\r\u001b[K');
    const failures = failuresOf(cases, answers, verdicts);
    const left = leftOut === 0 ? '' : `left out: ${leftOut} cases that ask for no result (calendar, law)\n`;
    const named = failures.length === 0 ? '' : `\n${firstFailures(failures, most)}`;
    await print(`${tableOf(cases, failures)}${left}${named}`);
    return failures.length > 0 ? SOME_CASES_FAIL : EXIT.done;
  } finally {
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
    stopAll();
  }
}

export const conform: Command = {
  name: 'conform',
  summary: 'runs another program against the worked cases',
  help,
  run,
};

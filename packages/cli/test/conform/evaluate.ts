// `antt evaluate` as a program under test: one case on standard input, its result, or its refusal, handed on.
import { text } from 'node:stream/consumers';
import { antt } from '../program.ts';

interface Asked {
  readonly unitType: string;
  readonly year: number;
  readonly readings: Record<string, string>;
  readonly answers: Record<string, unknown>;
}

const { unitType, year, readings, answers } = JSON.parse(await text(process.stdin)) as Asked;
const chosen = Object.entries(readings).flatMap(([id, option]) => ['--reading', `${id}=${option}`]);
const ended = await antt(['evaluate', '--unit-type', unitType, '--year', String(year), ...chosen], {
  input: JSON.stringify(answers),
});
process.stdout.write(ended.stdout);
process.stderr.write(ended.stderr);
process.exitCode = ended.code ?? 1;

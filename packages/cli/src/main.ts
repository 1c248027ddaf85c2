import { readFileSync } from 'node:fs';
import { AnttError, ENGINE_VERSION } from '@antt/core';
import type { Command } from './command.ts';
import { checkListCommand } from './commands/check-list.ts';
import { conform } from './commands/conform.ts';
import { diff } from './commands/diff.ts';
import { evaluate } from './commands/evaluate.ts';
import { explain } from './commands/explain.ts';
import { lint } from './commands/lint.ts';
import { questions } from './commands/questions.ts';
import { schema } from './commands/schema.ts';
import { template } from './commands/template.ts';
import { EXIT, InputError, UsageError } from './failure.ts';
import { OutputClosed, print } from './io/output.ts';
import { didYouMean } from './nearest.ts';

const COMMANDS: readonly Command[] = [
  evaluate,
  template,
  schema,
  questions,
  explain,
  diff,
  lint,
  checkListCommand,
  conform,
];

const HELP = `antt: the standard "An toàn về an ninh, trật tự" on the command line

Usage: antt COMMAND [options]

${COMMANDS.map(({ name, summary }) => `  ${name.padEnd(10)}  ${summary}`).join('\n')}

  antt COMMAND --help   options and examples of a command
  antt --version        versions of the program and of the engine
`;

function version(): string {
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
  return `antt ${manifest.version} (engine ${ENGINE_VERSION})\n`;
}

const asksForHelp = (args: readonly string[]): boolean => {
  const end = args.indexOf('--');
  return (end === -1 ? args : args.slice(0, end)).some((argument) => argument === '--help' || argument === '-h');
};

async function dispatch([word, ...args]: readonly string[]): Promise<number> {
  if (word === '--version' || word === '-v') return print(version());
  if (word === '--help' || word === '-h') return print(HELP);
  const wanted = word === 'help' ? args[0] : word;
  if (word === 'help' && wanted === undefined) return print(HELP);
  const known = COMMANDS.map(({ name }) => name);
  const names = known.join(', ');
  if (wanted === undefined) throw new UsageError(`Expected a command: ${names}. See \`antt --help\`.`);
  const command = COMMANDS.find(({ name }) => name === wanted);
  if (!command) {
    const problem = `There is no command ${JSON.stringify(wanted)}: choose from ${names}.`;
    throw new UsageError(`${problem}${didYouMean(wanted, known)} See \`antt --help\`.`);
  }
  return word === 'help' || asksForHelp(args) ? print(command.help) : command.run(args);
}

/** Runs the program with the words after `antt` and returns its exit code. Prints; ends nothing. */
export async function main(args: readonly string[]): Promise<number> {
  // Nobody listens any more: there is no one left to tell.
  process.stderr.on('error', () => {});
  try {
    return await dispatch(args);
  } catch (error) {
    if (error instanceof OutputClosed) return EXIT.done;
    if (error instanceof InputError) console.error(error.message);
    else if (error instanceof AnttError) console.error(`antt: ${error.message}`);
    else console.error('antt: this is a fault of the program.', error);
    return EXIT.failed;
  }
}

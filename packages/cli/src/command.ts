import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from './failure.ts';

/** One word after `antt`. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** Usage, options and examples. */
  readonly help: string;
  /** Does the work and returns the exit code. Throws UsageError, InputError or an error of the engine. */
  run(args: readonly string[]): Promise<number>;
}

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<O extends Options> = ReturnType<
  typeof parseArgs<{ options: O; allowPositionals: true; strict: true; args: string[] }>
>;

/** The options and positionals of a command; what is wrong with them is a UsageError that names the way to the help. */
export function parse<const O extends Options>(command: string, args: readonly string[], options: O): Parsed<O> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const [problem = 'wrong options'] = (error as Error).message.split(/\. To specify|\n/);
    throw new UsageError(`${problem.replace(/\.$/, '')}. See \`antt ${command} --help\`.`);
  }
}

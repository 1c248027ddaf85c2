import { AnttError } from '@antt/core';

/** The command line itself is wrong: an unknown option, a missing one, a value that does not exist. Exit code 2. */
export class UsageError extends AnttError {
  override readonly name = 'UsageError';
  readonly code = 'antt-usage';
}

/** What was read cannot be evaluated. Each line of the message names file, line and field. Exit code 2. */
export class InputError extends AnttError {
  override readonly name = 'InputError';
  readonly code = 'antt-input';
  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
  }
}

/** The output cannot be written: a full disk, most likely. Exit code 2. */
export class OutputError extends AnttError {
  override readonly name = 'OutputError';
  readonly code = 'antt-output';
  constructor(problem: string) {
    super(`Could not write the output: ${problem}.`);
  }
}

/** Exit codes of the program. The verdict never decides: a unit that does not meet the standard is a good answer. */
export const EXIT = {
  done: 0,
  /** In a batch: at least one line was skipped. */
  skipped: 1,
  /** Bad usage, bad input or no way to write: nothing, or nothing more, was evaluated. */
  failed: 2,
} as const;

/**
 * Text safe to print on a terminal: what came from a file may hold control characters, which could move the cursor or
 * hide a message. Line ends that belong to the message are added afterwards.
 */
export const printable = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- control characters are what it looks for
  text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });

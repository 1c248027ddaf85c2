import { AnttError } from '../errors.ts';

/** What is wrong with one unit of a register. `code` and data are stable; `unit` is the code of the unit. */
export type RegisterProblem = { readonly unit: string } & (
  | { readonly code: 'bad-code'; readonly kind: string; readonly digits: number }
  | { readonly code: 'missing-code'; readonly received: string }
  | { readonly code: 'missing-name' | 'missing-kind' }
  | { readonly code: 'bad-day'; readonly field: 'from' | 'to' | 'on'; readonly received: string }
  | { readonly code: 'ends-before-it-begins'; readonly from: string; readonly to: string }
  /** The same code twice from the same day on. */
  | { readonly code: 'duplicate-code'; readonly from: string }
  /** The same code twice on one day. */
  | { readonly code: 'overlapping-validity'; readonly from: string; readonly to: string | undefined }
  | { readonly code: 'unknown-parent'; readonly parent: string }
  /** The parent does not stand on this day of the unit's. */
  | { readonly code: 'parent-not-valid'; readonly parent: string; readonly on: string }
  | { readonly code: 'cycle'; readonly path: readonly string[] }
  | { readonly code: 'unknown-predecessor'; readonly predecessor: string }
  /** A predecessor that does not stand before the unit does. */
  | { readonly code: 'predecessor-not-earlier'; readonly predecessor: string }
  // what a merge or a split asks for
  | { readonly code: 'unknown-unit' }
  | { readonly code: 'not-valid-on'; readonly on: string }
  | { readonly code: 'changed-later'; readonly on: string }
  | { readonly code: 'too-few'; readonly needed: number; readonly received: number }
  | { readonly code: 'unplaced-child'; readonly child: string }
  | { readonly code: 'nothing-to-undo' }
);

const say = (problem: RegisterProblem): string => {
  switch (problem.code) {
    case 'bad-code':
      return `expected ${problem.digits} digits as the code of a ${problem.kind}; keep leading zeros`;
    case 'missing-code':
      return `expected a code as text, "01234"; got ${problem.received}`;
    case 'missing-name':
      return 'expected a name; got none';
    case 'missing-kind':
      return 'expected a kind, such as commune; got none';
    case 'bad-day':
      return `${problem.field}: expected a day that exists, YYYY-MM-DD; got ${problem.received}`;
    case 'ends-before-it-begins':
      return `expected a last day from ${problem.from} on; got ${problem.to}`;
    case 'duplicate-code':
      return `stands twice in the register from ${problem.from} on; give each unit a code of its own`;
    case 'overlapping-validity':
      return `has two entries for the same days, from ${problem.from} to ${problem.to ?? 'now'}; end one before the other begins`;
    case 'unknown-parent':
      return `its parent ${problem.parent} is not in the register`;
    case 'parent-not-valid':
      return `its parent ${problem.parent} does not stand on ${problem.on}; end the entry there and begin another one under the unit that does`;
    case 'cycle':
      return `is above itself: ${problem.path.join(' → ')}`;
    case 'unknown-predecessor':
      return `its predecessor ${problem.predecessor} is not in the register`;
    case 'predecessor-not-earlier':
      return `its predecessor ${problem.predecessor} does not stand before it`;
    case 'unknown-unit':
      return 'is not in the register';
    case 'not-valid-on':
      return `does not stand on ${problem.on}`;
    case 'changed-later':
      return `changes again on ${problem.on}; undo the later change first`;
    case 'too-few':
      return `expected ${problem.needed} units or more; got ${problem.received}`;
    case 'unplaced-child':
      return `say under which of the new units ${problem.child} comes`;
    case 'nothing-to-undo':
      return 'there is no change to undo';
  }
};

/** Units that make no register, or a change that cannot be made to one. All problems are told at once. */
export class RegisterError extends AnttError {
  override readonly name = 'RegisterError';
  readonly code = 'antt-register';
  readonly problems: readonly RegisterProblem[];
  constructor(problems: readonly RegisterProblem[]) {
    const shown = problems.slice(0, 10).map((each) => (each.unit ? `unit ${each.unit}: ${say(each)}` : say(each)));
    const more = problems.length > 10 ? `; and ${problems.length - 10} more` : '';
    super(`Register of units: ${shown.join('; ')}${more}.`);
    this.problems = problems;
  }
}

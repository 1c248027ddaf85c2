/**
 * Operators that the law does not have: each says the contrary of one that it has. Known to the engine of the mutation
 * run alone, so that "yes" can be changed to "no" and "none" to "some".
 */
import { operators } from '../../../core/src/conditions/operators.ts';
import type { Operator } from '../../../core/src/conditions/operator.ts';
import { MET, NOT_MET, type Outcome } from '../../../core/src/conditions/outcome.ts';

/** A coverage has several questions and changes of its own. */
const OPS = [
  'yes',
  'none',
  'issued',
  'at-least',
  'at-most',
  'share-at-least',
  'contained',
  'reduced',
  'excused',
  'rated-at-least',
  'one-of',
  'includes-all',
];

const swapped = (outcome: Outcome): Outcome =>
  (outcome & ~(MET | NOT_MET)) | (outcome & MET ? NOT_MET : 0) | (outcome & NOT_MET ? MET : 0);

function contraryOf({ op, kinds, link }: Operator): Operator {
  return {
    op,
    kinds,
    link(condition, context) {
      const leaf = link(condition, context);
      return {
        ...leaf,
        tendency: `not ${leaf.tendency}`,
        outcome: (slots) => swapped(leaf.outcome(slots)),
        reason: (slots, outcome) => leaf.reason(slots, swapped(outcome)),
      };
    },
  };
}

const known = operators as unknown as Record<string, Operator>;
const names = OPS.map((op) => [op, `not-${op}`] as const);
for (const [op, name] of names) known[name] ??= contraryOf(known[op]!);

/** The contrary of an operator, by its name; none of a coverage. */
export const CONTRARY: Readonly<Record<string, string | undefined>> = Object.fromEntries(names);

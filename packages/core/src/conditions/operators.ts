import { CriteriaError } from '../errors.ts';
import type { LeafCondition } from '../model/types.ts';
import { questionsOf } from '../resolve.ts';
import { atLeast } from './at-least/at-least.ts';
import { atMost } from './at-most/at-most.ts';
import { contained } from './contained/contained.ts';
import { coverageAtLeast } from './coverage-at-least/coverage-at-least.ts';
import { excused } from './excused/excused.ts';
import { includesAll } from './includes-all/includes-all.ts';
import { issued } from './issued/issued.ts';
import { none } from './none/none.ts';
import { oneOf } from './one-of/one-of.ts';
import type { Leaf, LinkContext, Operator } from './operator.ts';
import { ratedAtLeast } from './rated-at-least/rated-at-least.ts';
import { reduced } from './reduced/reduced.ts';
import { shareAtLeast } from './share-at-least/share-at-least.ts';
import { yes } from './yes/yes.ts';

type Operators = { readonly [O in LeafCondition['op']]: Operator<Extract<LeafCondition, { op: O }>> };

/** Every operator of the condition language that judges answers. */
export const operators: Operators = {
  yes,
  issued,
  'at-least': atLeast,
  'at-most': atMost,
  'share-at-least': shareAtLeast,
  contained,
  reduced,
  none,
  excused,
  'rated-at-least': ratedAtLeast,
  'one-of': oneOf,
  'includes-all': includesAll,
  'coverage-at-least': coverageAtLeast,
};

/** Ties a condition to its questions. */
export function linkLeaf(condition: LeafCondition, context: LinkContext): Leaf {
  const operator = Object.hasOwn(operators, condition.op) ? (operators[condition.op] as Operator) : undefined;
  if (!operator) throw new CriteriaError(context.at, `unknown operator "${String(condition.op)}"`);
  for (const question of questionsOf(condition)) {
    const { kind } = context.definition(question);
    if (operator.kinds.includes(kind)) continue;
    const kinds = operator.kinds.join(' or ');
    throw new CriteriaError(
      context.at,
      `operator "${condition.op}" judges ${kinds} questions, but "${question}" is of kind ${kind}`,
    );
  }
  return operator.link(condition, context);
}

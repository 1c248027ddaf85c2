import { z } from 'zod';
import { code, figure, monthDay, name, percent, several } from './parts.ts';
import type { Condition } from './types.ts';

/** A condition over one question; `more` are the further properties of the operator. */
const over = <O extends string, S extends z.ZodRawShape>(op: O, meaning: string, more: S) =>
  z.strictObject({ op: z.literal(op), question: name, ...more }).describe(meaning);

export const period = z
  .strictObject({ from: monthDay, to: monthDay })
  .refine(({ from, to }) => from <= to, 'expected `from` not after `to`');

const yes = over('yes', 'Met when answered yes.', {});
const issued = over('issued', 'Met when the document was issued, and dated in that part of the year.', {
  dated: period.exactOptional(),
});
const atLeast = over('at-least', 'Met when the count is `value` or more.', { value: figure });
const oneOf = over('one-of', 'Met by a choice in `accept`; not applicable by one in `exempt`.', {
  accept: several(code),
  exempt: several(code).exactOptional(),
});

const leaves = [
  yes,
  issued,
  atLeast,
  oneOf,
  over('at-most', 'Met when the count is `value` or less.', { value: figure }),
  over('share-at-least', 'Met when 100·count ≥ percent·total.', {
    percent,
    ifEmpty: z.literal('not-applicable').exactOptional().describe('What a total of 0 means.'),
  }),
  over('contained', 'Met when this year is at most last year.', {}),
  over('reduced', 'Met when this year is below last year, or both are 0.', {}),
  over('none', 'Met when no incident happened.', {}),
  over('excused', 'Met when every incident carries all marks of one of the excuses.', {
    excuses: z.array(several(name)).min(1).readonly(),
  }),
  over('rated-at-least', 'Met when the choice on the scale is `level` or better.', { level: code }),
  over('includes-all', 'Met when all items are chosen.', { items: several(code) }),
  z
    .strictObject({
      op: z.literal('coverage-at-least'),
      questions: several(name),
      part: z.enum(['registered', 'recognised']),
      percent,
      base: z.enum(['pooled', 'per-kind']),
    })
    .describe('Met when 100·part ≥ percent·total over the units together, or within each kind that has units.'),
] as const;

/** Conditions within conditions. The annotation ends the circle for the type checker; `agreement.ts` proves it right. */
const nested: z.ZodType<Condition> = z.lazy(() => conditionModel);

const all = z
  .strictObject({ op: z.literal('all'), of: z.array(nested).min(1).readonly() })
  .describe('Met when every part that applies is met.');

const score = z
  .strictObject({
    op: z.literal('score-at-least'),
    of: z
      .array(z.strictObject({ points: figure.min(1), condition: nested }))
      .min(1)
      .readonly(),
    value: figure.min(1).describe('Points that are enough.'),
  })
  .describe('Met when the points of the items that are met reach `value`.');

const when = z
  .strictObject({
    op: z.literal('when'),
    if: z.discriminatedUnion('op', [yes, oneOf, atLeast]),
    then: nested,
    else: nested.exactOptional(),
  })
  .describe('`then` where `if` is met, otherwise `else`, otherwise not applicable.');

const reading = z
  .strictObject({ op: z.literal('reading'), reading: name, options: z.record(code, nested) })
  .describe('A text that can be read in more than one way: a condition for each option of the reading.');

const notApplicable = z.strictObject({ op: z.literal('not-applicable') }).describe('The rule asks nothing.');

const unknown = z
  .strictObject({ op: z.literal('unknown') })
  .describe('A rule that exists, or may exist, whose content is not known: no answer can decide it.');

/** A condition: the rule of a criterion. */
export const conditionModel = z
  .discriminatedUnion('op', [...leaves, all, score, when, reading, notApplicable, unknown])
  .meta({ id: 'condition' });

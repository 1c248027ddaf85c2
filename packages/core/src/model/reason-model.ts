import { z } from 'zod';
import type { Reason } from '../result.ts';
import { isoDay } from './parts.ts';

/** What a reason carries. Ids and codes are those of the criteria and of the answers. */
const question = z.string().describe('Id of the question that decides.');
const questions = z.array(z.string()).readonly().describe('Ids of the questions, in the order of the rule.');
const parts = z.array(z.string()).readonly().describe('Ids of the imported criteria that decide.');
const places = z.array(z.string()).readonly().describe('Places of the law: "tt-23-2012 5.4".');
const on = isoDay.describe('The day of the paper.');
const from = isoDay.describe('First day that counts.');
const to = isoDay.describe('Last day that counts.');
const figure = (meaning: string) => z.int().min(0).describe(meaning);
const count = figure('The figure that was answered.');
const needed = figure('The smallest figure that is enough.');
const allowed = figure('The largest figure that is allowed.');
const trend = { question, previous: figure('Last year.'), current: figure('This year.') };
const rating = { question, rating: z.string().describe('The step that was answered.') };
const step = z.string().describe('The lowest step that is enough.');
const choice = z.string().describe('The option that was chosen.');
const verdict = z.enum(['met', 'not-met', 'undetermined', 'not-applicable']);

const share = {
  questions,
  part: z
    .enum(['registered', 'recognised'])
    .exactOptional()
    .describe('Which part of the units; only where units are counted.'),
  count: figure('The part, summed over the questions.'),
  total: figure('The whole, summed over the questions.'),
  percent: figure('The bar, per cent.'),
  needed: figure('The smallest part that reaches the bar: percent · total / 100, rounded up.'),
};
const incidents = {
  question,
  incidents: z
    .array(
      z.strictObject({
        on: isoDay,
        lacking: z.array(z.string()).readonly().describe('Marks of any excuse that were answered no.'),
        open: z.array(z.string()).readonly().describe('Marks of any excuse that were not answered.'),
      }),
    )
    .readonly()
    .describe('The incidents that decide, in the order of the answer.'),
  excuses: z.array(z.array(z.string()).readonly()).readonly().describe('Each of them, with all its marks, excuses.'),
};
const score = { points: figure('Points that are sure.'), needed: figure('Points that are enough.') };

/** Reasons within reasons. The annotation ends the circle for the type checker; `agreement.ts` proves it right. */
const nested: z.ZodType<Reason> = z.lazy(() => reasonModel);
const reasons = z.array(nested).readonly();
const byOption = z.record(z.string(), nested).describe('The reason under each option of the reading.');
const reading = z.string().describe('Id of the reading.');

const reason = <C extends string, S extends z.ZodRawShape>(code: C, meaning: string, fields: S) =>
  z.strictObject({ code: z.literal(code), ...fields }).describe(meaning);

export const excluded = reason('excluded', 'The unit is of a kind that is not assessed.', {
  exclusion: z.string().describe('The answer to excludedAs.'),
});
export const unverifiedLaw = reason('unverified-law', 'What the law says there is not known.', { citations: places });

/** Why a criterion, or the whole, has its verdict. */
export const reasonModel = z
  .discriminatedUnion('code', [
    reason('answered-yes', 'yes: met.', { question }),
    reason('answered-no', 'yes: not met.', { question }),
    reason('unanswered', 'Any operator: not answered, and it decides.', { questions }),
    reason('issued', 'issued: met.', { question, on: on.exactOptional() }),
    reason('not-issued', 'issued: the paper was not issued.', {
      question,
      from: from.exactOptional(),
      to: to.exactOptional(),
    }),
    reason('dated-outside', 'issued: the paper has a day outside its period.', { question, on, from, to }),
    reason('date-missing', 'issued: issued, but the day that decides was not given.', { question, from, to }),
    reason('count-reached', 'at-least: met.', { question, count, needed }),
    reason('count-below', 'at-least: not met.', { question, count, needed }),
    reason('count-within', 'at-most: met.', { question, count, allowed }),
    reason('count-above', 'at-most: not met.', { question, count, allowed }),
    reason('share-reached', 'share-at-least, coverage-at-least: met.', share),
    reason('share-below', 'share-at-least, coverage-at-least: not met.', share),
    reason('no-units', 'share-at-least, coverage-at-least: a whole of 0, so the rule does not apply.', { questions }),
    reason('trend-contained', 'contained: met.', trend),
    reason('trend-risen', 'contained: not met.', trend),
    reason('trend-reduced', 'reduced: met.', trend),
    reason('trend-not-reduced', 'reduced: not met.', trend),
    reason('no-incident', 'none, excused: nothing happened, met.', { question }),
    reason('incidents-happened', 'none: not met.', {
      question,
      count,
      on: z.array(isoDay).readonly().describe('Their days, in the order of the answer.'),
    }),
    reason('incidents-excused', 'excused: every incident is excused.', { question, count }),
    reason('incidents-not-excused', 'excused: some incident is not, whatever is still open.', incidents),
    reason('marks-missing', 'excused: marks that were not answered decide.', incidents),
    reason('rating-reached', 'rated-at-least: met.', { ...rating, needed: step }),
    reason('rating-below', 'rated-at-least: not met.', { ...rating, needed: step }),
    reason('not-rated', 'rated-at-least: the answer says that there is no rating yet.', { question, needed: step }),
    reason('choice-accepted', 'one-of: met.', { question, choice }),
    reason('choice-refused', 'one-of: not met.', {
      question,
      choice,
      accepted: z.array(z.string()).readonly().describe('Options that are met.'),
    }),
    reason('choice-exempt', 'one-of: an exempt option, so the rule does not apply.', { question, choice }),
    reason('items-complete', 'includes-all: met.', { question, count: figure('How many items were asked for.') }),
    reason('items-missing', 'includes-all: not met.', {
      question,
      items: z.array(z.string()).readonly().describe('Items that were not chosen.'),
    }),
    reason('all-met', 'all: met. Of its parts only those with figures are told.', { reasons }),
    reason('several', 'Several reasons decide together.', { reasons }),
    reason('score-reached', 'score-at-least: met.', score),
    reason('score-below', 'score-at-least: not met.', score),
    reason('does-not-apply', 'when: the guard says that the rule does not apply.', { question }),
    reason('not-applicable', 'not-applicable, or none of the imported criteria applies.', {}),
    reason('reading-needed', 'reading: not chosen, and the verdicts under its options differ.', {
      reading,
      verdicts: z.record(z.string(), verdict).describe('The verdict under each option.'),
      reasons: byOption,
    }),
    reason('fails-every-reading', 'reading: not chosen, and not met under any option, for different reasons.', {
      reading,
      reasons: byOption,
    }),
    reason('parts-met', 'Import: every imported criterion that applies is met.', {}),
    reason('parts-not-met', 'Import: some imported criterion is not met.', { parts }),
    reason('parts-undetermined', 'Import: imported criteria are open.', { parts }),
    unverifiedLaw,
    excluded,
  ])
  .meta({ id: 'reason' });

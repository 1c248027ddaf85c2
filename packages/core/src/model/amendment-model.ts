import { z } from 'zod';
import {
  basis,
  citation,
  code,
  criterionId,
  isoDay,
  name,
  place,
  schemaKey,
  several,
  verification,
  words,
} from './parts.ts';

const change = <C extends string, S extends z.ZodRawShape>(kind: C, meaning: string, more: S) =>
  z
    .strictObject({
      id: code.describe('Names the words of the change.'),
      change: z.literal(kind),
      unitTypes: several(code),
      basis,
      source: code.describe('What it is known from, or inferred from. Has words.'),
      citation: place.exactOptional().describe('The place that it changes; left out where none is known.'),
      ...more,
    })
    .describe(meaning);

const amendment = z.strictObject({
  format: z.literal('antt.amendment/1'),
  id: code,
  number: words.describe('Official number, as printed: 48/2025/TT-BCA.'),
  amends: code.describe('Id of the instrument that it amends.'),
  issued: z.strictObject({ on: isoDay, confirmed: z.boolean() }),
  effect: z
    .strictObject({ from: isoDay, confirmed: z.boolean() })
    .describe('Windows that end after this day are under the amended text.'),
  verification,
  changes: z
    .array(
      z.discriminatedUnion('change', [
        change('authority', 'Who decides now.', { decidedBy: several(code) }),
        change('phrase', 'A phrase was replaced; how it reads now is not known.', {}),
        change('fact', 'A fact that has words and changes no rule.', {}),
      ]),
    )
    .min(1)
    .readonly(),
});

/** Shape of `criteria/<amendment>/amendment.json`. What it yields is an `AmendmentFile`. */
export const amendmentFileModel = amendment
  .extend({ $schema: schemaKey })
  .transform(({ $schema: _, ...data }): z.infer<typeof amendment> => data);

const texts = z.strictObject({
  format: z.literal('antt.amendment-texts/1'),
  language: z.string().regex(/^[a-z]{2}$/, 'expected a language of two letters, such as "vi"'),
  title: words.describe('Full title, own words.'),
  shortTitle: words.describe('As cited in running text.'),
  inferred: words.describe('What is said of a change that no text confirms.'),
  unconfirmed: words.describe('What is said of a day that no text confirms.'),
  partial: words.describe('What is said beside a result that rests on it, where it is known in part only.'),
  sources: z.record(code, words).describe('What changes are known from, by code.'),
  unitTypes: z
    .record(code, z.strictObject({ label: words, hint: words.exactOptional() }))
    .describe('Unit types that have other words now.'),
  changes: z.record(code, words).describe('By the id of the change.'),
});

/** Shape of `criteria/<amendment>/amendment.<language>.json`. What it yields is an `AmendmentTexts`. */
export const amendmentTextsModel = texts
  .extend({ $schema: schemaKey })
  .transform(({ $schema: _, ...data }): z.infer<typeof texts> => data);

const follows = z.strictObject({
  format: z.literal('antt.follows/1'),
  instrument: code.describe('Id of the earlier instrument.'),
  criteria: z
    .record(criterionId, several(citation))
    .describe('By criterion: those before that had the same subject. What is new has no entry.'),
  questions: z
    .record(name, name)
    .describe('By question: the one before about the same thing, where its id is another.'),
});

/** Shape of `criteria/<instrument>/follows.json`. What it yields is a `FollowsFile`. */
export const followsFileModel = follows
  .extend({ $schema: schemaKey })
  .transform(({ $schema: _, ...data }): z.infer<typeof follows> => data);

import { z } from 'zod';
import { conditionModel } from './condition-model.ts';
import { code, isoDay, maybe, monthDay, name, place, schemaKey, several, verification, words, year } from './parts.ts';
import { questionModel } from './question-model.ts';
import type { ScoreItemDefinition } from './scores.ts';
import { language, questionTextModel } from './texts-model.ts';

const points = z.number().positive().max(100_000);
const rowId = z
  .string()
  .regex(
    /^[1-9]\d*(?:\.[1-9]\d*)*(?:\.[abcdđeghiklmnopqrstuvxy])?$/,
    'expected the number of a row of the table, such as "4" or "4.a"',
  );

const item: z.ZodType<ScoreItemDefinition> = z
  .lazy(() =>
    z.union([
      z.strictObject({
        id: rowId,
        points: points.describe('Most points of the row.'),
        condition: conditionModel.exactOptional().describe('Brings the points when met. Left out: given by hand.'),
      }),
      z.strictObject({
        id: rowId,
        parts: several(item),
        cap: points.exactOptional().describe('Most points of the parts together.'),
      }),
    ]),
  )
  .meta({ id: 'item' });

const adjustment = z.strictObject({
  id: code,
  sort: z.enum(['bonus', 'penalty']),
  points: points.describe('Each time.'),
  most: points.exactOptional().describe('Of a year.'),
});
const knockOut = z.strictObject({ id: code, atMost: code.describe('The best grade that is left.') });
const bands = z
  .array(z.strictObject({ grade: code, from: z.number().min(0).max(100) }))
  .min(1)
  .readonly()
  .describe('Points of 100 from which each grade is given, the best first.');
const questions = z.record(name, questionModel).exactOptional();

const file = z.strictObject({
  format: z.literal('antt.score-table/1'),
  id: code,
  number: words,
  issuedOn: isoDay,
  years: z.strictObject({ from: year, to: year.exactOptional() }).describe('Assessed years that it governs.'),
  verification,
  grades: several(code).describe('The best first.'),
  bands: bands.exactOptional(),
  unitTypes: z.record(
    code,
    z.strictObject({
      exclusions: maybe(code),
      decisionBefore: z.strictObject({ day: monthDay, yearsBefore: z.int().min(0).max(5).exactOptional() }),
    }),
  ),
  tables: z
    .array(
      z.strictObject({
        unitTypes: several(code),
        total: points.describe('Points of the whole table, known or not.'),
        items: maybe(item),
        questions,
        adjustments: maybe(adjustment).exactOptional(),
        knockOuts: maybe(knockOut).exactOptional(),
      }),
    )
    .min(1)
    .readonly(),
});

/** Shape of `criteria/<instrument>/score.json`. What it yields is a `ScoreFile`. */
export const scoreFileModel = file
  .extend({ $schema: schemaKey })
  .transform(({ $schema: _, ...data }): z.infer<typeof file> => data);

const itemText = z.strictObject({ label: words, hint: words.exactOptional() });
const items = z.record(z.string().min(1), itemText).describe('Rows, adjustments and knock-outs, by id.');
const texts = z.strictObject({
  format: z.literal('antt.score-texts/1'),
  language,
  title: words,
  shortTitle: words.describe('As cited in running text.'),
  grades: z.record(code, words),
  items,
  questions: z.record(name, questionTextModel).exactOptional(),
  exclusions: z.record(code, words),
});

/** Shape of `criteria/<instrument>/score.<language>.json`. What it yields is a `ScoreTexts`. */
export const scoreTextsModel = texts
  .extend({ $schema: schemaKey })
  .transform(({ $schema: _, ...data }): z.infer<typeof texts> => data);

const units = { unitTypes: several(code), citation: place };
const overlay = z.strictObject({
  format: z.literal('antt.overlay/1'),
  id: code,
  example: z.literal(true).exactOptional().describe('Made up to show the format: no province has enacted it.'),
  enactedBy: z.strictObject({
    number: words,
    issuedOn: isoDay,
    issuer: words,
    inForce: z.strictObject({ from: isoDay, to: isoDay.exactOptional() }),
  }),
  verification,
  amends: code.describe('The instrument whose table of points it completes.'),
  changes: z
    .array(
      z.discriminatedUnion('change', [
        z.strictObject({ change: z.literal('set-grades'), ...units, bands }),
        z.strictObject({ change: z.literal('add-item'), ...units, item, questions }),
        z.strictObject({ change: z.literal('add-adjustment'), ...units, adjustment }),
        z.strictObject({ change: z.literal('add-knock-out'), ...units, knockOut }),
      ]),
    )
    .min(1)
    .readonly(),
  words: z.record(
    language,
    z.strictObject({
      shortTitle: words,
      items: items.exactOptional(),
      questions: z.record(name, questionTextModel).exactOptional(),
    }),
  ),
});

/** Shape of an overlay over a table of points. What it yields is a `ScoreOverlay`. */
export const scoreOverlayModel = overlay
  .extend({ $schema: schemaKey })
  .transform(({ $schema: _, ...data }): z.infer<typeof overlay> => data);

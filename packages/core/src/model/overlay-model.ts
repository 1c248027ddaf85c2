import { z } from 'zod';
import { conditionModel, period } from './condition-model.ts';
import {
  code,
  criterionId,
  figure,
  isoDay,
  monthDay,
  name,
  percent,
  place,
  schemaKey,
  several,
  words,
} from './parts.ts';
import { questionModel } from './question-model.ts';
import { criterionTextModel, labelledModel, language, questionTextModel } from './texts-model.ts';

const units = {
  unitTypes: several(code).describe('Unit types that it is for.'),
  citation: place.describe('Place in the enacting decision: "3", "3.2", "3.2.a".'),
};
const yearDay = z.strictObject({
  day: monthDay,
  yearsBefore: z.int().min(0).max(1).exactOptional().describe('1: the year before the assessed one.'),
});
const questions = z.record(name, questionModel).exactOptional().describe('Questions that the law does not ask.');

const changes = [
  z
    .strictObject({ change: z.literal('choose-reading'), reading: name, option: code, citation: units.citation })
    .describe('Takes one of the readings that the law leaves open.'),
  z
    .strictObject({
      change: z.literal('tighten'),
      ...units,
      criterion: criterionId,
      rule: z.strictObject({
        op: z.enum([
          'yes',
          'issued',
          'at-least',
          'at-most',
          'share-at-least',
          'contained',
          'reduced',
          'none',
          'excused',
          'rated-at-least',
          'one-of',
          'includes-all',
          'coverage-at-least',
        ]),
        question: name,
        part: z.enum(['registered', 'recognised']).exactOptional(),
      }),
      to: z
        .strictObject({
          percent: percent.exactOptional(),
          value: figure.exactOptional(),
          level: code.exactOptional(),
          dated: period.exactOptional(),
        })
        .refine((to) => Object.keys(to).length > 0, 'expected a new bar: percent, value, level or dated')
        .describe('The bar that is set instead of the nation’s.'),
    })
    .describe('Makes the bar of one rule higher.'),
  z
    .strictObject({
      change: z.literal('replace'),
      ...units,
      criterion: criterionId,
      condition: conditionModel,
      questions,
    })
    .describe('Puts another condition in the place of a criterion’s; it is proven to ask at least as much.'),
  z
    .strictObject({
      change: z.literal('add-criterion'),
      unitTypes: units.unitTypes,
      id: criterionId.describe('Not an id of the law; most often the place in the enacting decision.'),
      condition: conditionModel,
      questions,
      citation: units.citation.exactOptional(),
    })
    .describe('Adds a criterion, with the questions that it asks.'),
  z
    .strictObject({ change: z.literal('set-window'), ...units, from: yearDay, to: yearDay })
    .describe('Sets the days between which facts count: a whole year, day after day.'),
  z
    .strictObject({
      change: z.literal('earlier-deadline'),
      ...units,
      deadline: z.enum(['registration', 'decision']),
      day: yearDay.describe('Last day of registering; the day before which the decision is taken.'),
    })
    .describe('Sets an earlier deadline.'),
  z
    .strictObject({ change: z.literal('name-body'), body: code, citation: units.citation })
    .describe('Names a body; its name stands in the words, under the same code.'),
  z
    .strictObject({ change: z.literal('local-word'), ...units })
    .describe('Uses the local word for kinds of unit; it stands in the words.'),
  z
    .strictObject({ change: z.literal('set-signer'), ...units, capacity: z.enum(['tm', 'q', 'kt', 'tl', 'tuq']) })
    .describe('Sets in which capacity the decision is signed.'),
  z
    .strictObject({ change: z.literal('set-target'), ...units, percent })
    .describe('Sets what share of the units is to be recognised in a year.'),
] as const;

const overlayWords = z.strictObject({
  shortTitle: words.describe('As cited in running text.'),
  criteria: z.record(criterionId, criterionTextModel).exactOptional(),
  questions: z.record(name, questionTextModel).exactOptional(),
  bodies: z.record(code, words).exactOptional(),
  unitTypes: z.record(code, labelledModel).exactOptional(),
});

const file = z.strictObject({
  format: z.literal('antt.overlay/1'),
  id: code,
  example: z.literal(true).exactOptional().describe('Made up to show the format: no province has enacted it.'),
  enactedBy: z
    .strictObject({
      number: words.describe('Official number, as printed.'),
      issuedOn: isoDay,
      issuer: words,
      inForce: z.strictObject({ from: isoDay, to: isoDay.exactOptional() }),
    })
    .describe('The decision that enacts it.'),
  verification: z.enum(['verified', 'partial']),
  amends: code.describe('The instrument whose rules it changes.'),
  changes: z.array(z.discriminatedUnion('change', changes)).min(1).readonly(),
  words: z.record(language, overlayWords).describe('Words by language: vi is needed, others are welcome.'),
});

/** Shape of an overlay. What it yields is an `Overlay`; whether it fits the law is for `lintOverlays` to say. */
export const overlayModel = file
  .extend({ $schema: schemaKey })
  .transform(({ $schema: _, ...data }): z.infer<typeof file> => data);

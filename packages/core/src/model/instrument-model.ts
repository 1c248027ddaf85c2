import { z } from 'zod';
import {
  articleId,
  basis,
  code,
  isoDay,
  maybe,
  monthDay,
  name,
  place,
  schemaKey,
  several,
  verification,
  words,
  year,
} from './parts.ts';

const yearDay = z.strictObject({
  day: monthDay,
  yearsBefore: z.int().min(0).max(5).exactOptional().describe('1: the year before the assessed one.'),
});
const span = z.strictObject({ from: yearDay, to: yearDay, citation: place });

const procedure = z.strictObject({
  // What is not known is left out.
  registration: span
    .extend({ question: name.exactOptional().describe('The question about the paper by which it does.') })
    .exactOptional()
    .describe('Days between which a unit registers.'),
  window: span.exactOptional().describe('Days between which facts count, both included.'),
  decisionBefore: yearDay
    .extend({ citation: place })
    .exactOptional()
    .describe('On this day a decision is already late.'),
  review: z
    .strictObject({ chair: code, attendance: maybe(code).exactOptional(), citation: place.exactOptional() })
    .exactOptional()
    .describe('Who chairs the review and who takes part.'),
  dossier: z
    .strictObject({
      registration: several(code).exactOptional(),
      recognition: several(code).exactOptional(),
      receiver: code,
      citation: place.exactOptional(),
    })
    .exactOptional(),
  authority: z
    .strictObject({ decidedBy: several(code), citations: several(place).exactOptional(), basis: basis.exactOptional() })
    .exactOptional()
    .describe('Who decides.'),
});

const unitType = z.strictObject({
  article: articleId.describe('The article whose criteria apply.'),
  scope: z.strictObject({
    citation: place.exactOptional().describe('Left out where it is not known.'),
    exclusions: maybe(code),
  }),
  procedure,
});

const file = z.strictObject({
  format: z.literal('antt.instrument/1'),
  id: code,
  number: words.describe('Official number, as printed: 124/2021/TT-BCA.'),
  issuedOn: isoDay,
  inForce: z.strictObject({ from: isoDay, to: isoDay.exactOptional() }),
  years: z.strictObject({ from: year, to: year.exactOptional() }).describe('Assessed years that it governs.'),
  verification,
  readings: z
    .record(name, z.strictObject({ citation: place, options: several(code) }))
    .describe('Where the text allows more than one reading.'),
  unitTypes: z.record(code, unitType),
  notes: z
    .record(
      code,
      z.strictObject({
        unitTypes: several(code).exactOptional().describe('Whom it concerns. Left out: every unit type.'),
        citation: z
          .union([place, z.literal('unknown')])
          .exactOptional()
          .describe('Left out: a remark on what the law does not say.'),
      }),
    )
    .exactOptional()
    .describe('What else there is to know of the procedure. The texts say it; no verdict rests on it.'),
});

/** Shape of `criteria/<instrument>/instrument.json`. What it yields is an `InstrumentFile`. */
export const instrumentFileModel = file
  .extend({ $schema: schemaKey })
  .transform(({ $schema: _, ...data }): z.infer<typeof file> => data);

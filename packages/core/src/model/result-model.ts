import { z } from 'zod';
import type { CriterionResult } from '../result.ts';
import { isoDay, verification } from './parts.ts';
import { excluded, reasonModel, unverifiedLaw } from './reason-model.ts';

export const verdictModel = z.enum(['met', 'not-met', 'undetermined', 'not-applicable']);

const nested: z.ZodType<CriterionResult> = z.lazy(() => criterionModel);
const ids = z.array(z.string()).readonly();
const places = ids.describe('Places in the law, the importing criterion first.');

export const criterionModel = z
  .strictObject({
    id: z.string(),
    citations: places,
    verdict: verdictModel,
    reason: reasonModel,
    parts: z.array(nested).readonly().describe('Imported criteria.'),
  })
  .meta({ id: 'criterion' });

/** Shape of an explained result, `antt.result/1`. What it yields is a `Result`. */
export const resultModel = z.strictObject({
  format: z.literal('antt.result/1'),
  instrument: z.string(),
  unitType: z.string(),
  year: z.int().describe('The assessed year.'),
  window: z
    .strictObject({ from: isoDay, to: isoDay })
    .nullable()
    .describe('Days whose facts count; null where they are not known.'),
  verdict: verdictModel,
  reason: z
    .discriminatedUnion('code', [excluded, unverifiedLaw])
    .exactOptional()
    .describe('Where no criterion by itself says why.'),
  criteria: z.array(criterionModel).readonly().describe('Every criterion of the unit type, in the order of the law.'),
  missing: ids.describe('Open questions that can still change the verdict of a criterion, in the order of the law.'),
  amendments: ids.describe('Amendments in force.'),
  readings: z.record(z.string(), z.string()).describe('Readings that were chosen.'),
  readingsFrom: z.record(z.string(), z.string()).describe('Who chose each: "caller", or the id of an overlay.'),
  openReadings: z
    .record(z.string(), z.record(z.string(), verdictModel))
    .describe('Readings that nobody chose, with the verdict of the whole under each option.'),
  overlays: ids.describe('Provincial overlays that were applied.'),
  basis: z.strictObject({
    engine: z.string().describe('Version of the program.'),
    data: z.string().describe('Hash of the law as data.'),
    verification: verification.describe('Of the instrument that holds the criteria.'),
    amendments: z.record(z.string(), verification).exactOptional().describe('Of each amendment in force.'),
    overlays: z
      .record(z.string(), z.string().regex(/^sha256:[0-9a-f]{64}$/))
      .exactOptional()
      .describe('The text of each provincial overlay: over its JSON with sorted names and without blanks.'),
  }),
});

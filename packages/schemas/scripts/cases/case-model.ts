import { z } from 'zod';
import { verdictModel } from '@antt/core/model';

const fields = z.record(z.string(), z.unknown());
const byCriterion = <T extends z.ZodType>(value: T) => z.record(z.string(), value);
const list = z.array(z.string()).readonly();

const error = z
  .strictObject({
    code: z.string().describe('Of the one issue; without a path, of the error itself.'),
    path: z.string().exactOptional().describe('Where in the answers: "seriousCrimes[0].on".'),
    data: fields.exactOptional().describe('Figures that the issue has.'),
    dataWithout: list.exactOptional().describe('Figures that it does not have.'),
  })
  .describe('The answers, or the whole request, are refused.');

const expected = z
  .strictObject({
    verdict: verdictModel.exactOptional(),
    criteria: byCriterion(verdictModel).exactOptional().describe('By criterion id, imported ones too.'),
    others: verdictModel.exactOptional().describe('Of every criterion that `criteria` does not name.'),
    reason: fields.exactOptional().describe('Fields of the reason of the whole.'),
    reasons: byCriterion(fields).exactOptional().describe('Fields of the reason, by criterion id.'),
    citations: byCriterion(list).exactOptional().describe('By criterion id: these places, in this order.'),
    missing: list.exactOptional().describe('These questions, in this order.'),
    error: error.exactOptional(),
    calendar: fields.exactOptional().describe('Days of the assessed year. Asks for no result.'),
    law: fields.exactOptional().describe('What the instrument says apart from answers. Asks for no result.'),
  })
  .describe('What is not named is not compared.');

/** Shape of a line of the conformance kit. What it yields is a `ConformanceCase`. */
export const caseModel = z.strictObject({
  id: z.string().min(1).describe('Unique within an instrument and unit type.'),
  note: z.string().min(1).describe('One line of Vietnamese, with the place in the law.'),
  instrument: z.string(),
  unitType: z.string(),
  year: z.int().describe('The assessed year.'),
  readings: z.record(z.string(), z.string()).describe('Readings chosen; those not named are left open.'),
  answers: fields.describe('By question id; what is absent was not answered.'),
  expected,
});

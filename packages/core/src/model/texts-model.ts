import { z } from 'zod';
import { articleId, code, criterionId, name, schemaKey, words } from './parts.ts';

export const language = z.string().regex(/^[a-z]{2}$/, 'expected a language of two letters, such as "vi"');
const byCode = z.record(code, words);

/** Words of one question. */
export const questionTextModel = z.strictObject({
  label: words.describe('Short question or statement that a lay reader understands at first reading.'),
  hint: words.exactOptional().describe('Where a lay reader needs one.'),
  proof: words.describe('What paper or record proves the answer.'),
  options: byCode.exactOptional(),
  marks: z.record(name, words).exactOptional().describe('Marks of an incident, as statements.'),
  kinds: byCode.exactOptional(),
  fields: z
    .record(name, words)
    .exactOptional()
    .describe('Names of its figures, where those of the locale say too little.'),
  subject: words.exactOptional().describe('Subject of a sentence about the figure, in lower case.'),
});

/** Words of one criterion. */
export const criterionTextModel = questionTextModel.pick({ label: true, hint: true, proof: true });

const criteriaTexts = z.strictObject({
  format: z.literal('antt.texts/1'),
  language,
  article: articleId,
  clauses: z.record(criterionId, words).exactOptional().describe('Headings of clauses that hold several points.'),
  criteria: z.record(criterionId, criterionTextModel),
  questions: z.record(name, questionTextModel),
});

/** What has a label, and a hint where it needs one. */
export const labelledModel = z.strictObject({ label: words, hint: words.exactOptional() });

const instrumentTexts = z.strictObject({
  format: z.literal('antt.instrument-texts/1'),
  language,
  title: words.describe('Full title, own words.'),
  shortTitle: words.describe('As cited in running text.'),
  unitTypes: z.record(code, labelledModel),
  scope: labelledModel
    .extend({ proof: words, none: words, exclusions: byCode })
    .describe('The scope question and its exclusions.'),
  readings: z.record(name, z.strictObject({ label: words, options: byCode })),
  procedure: z.strictObject({
    papers: byCode,
    bodies: byCode,
    attendance: byCode,
    notes: byCode.exactOptional().describe('What else there is to know of it, by a code of its own.'),
  }),
});

/** Shape of `criteria/<instrument>/article-<n>.<language>.json`. What it yields is a `CriteriaTexts`. */
export const criteriaTextsModel = criteriaTexts
  .extend({ $schema: schemaKey })
  .transform(({ $schema: _, ...data }): z.infer<typeof criteriaTexts> => data);

/** Shape of `criteria/<instrument>/instrument.<language>.json`. What it yields is an `InstrumentTexts`. */
export const instrumentTextsModel = instrumentTexts
  .extend({ $schema: schemaKey })
  .transform(({ $schema: _, ...data }): z.infer<typeof instrumentTexts> => data);

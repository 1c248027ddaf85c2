import { z } from 'zod';
import { conditionModel } from './condition-model.ts';
import { articleId, criterionId, name, schemaKey, several } from './parts.ts';
import { questionModel, sharedQuestionModel } from './question-model.ts';

const criterion = z.strictObject({
  id: criterionId.describe('Article, clause and point. It is also the place cited.'),
  condition: conditionModel.exactOptional(),
  import: z
    .strictObject({ article: articleId, criteria: several(criterionId) })
    .exactOptional()
    .describe('Takes criteria of another article; they bring their questions along.'),
});

/** A criteria file without the key that editors use. */
const file = z.strictObject({
  format: z.literal('antt.criteria/1'),
  article: articleId,
  questions: z
    .record(name, z.union([questionModel, sharedQuestionModel]))
    .describe('Questions of this article in the order of the law.'),
  criteria: z.array(criterion).min(1).readonly().describe('Criteria in the order of the law.'),
});

/** Shape of `criteria/<instrument>/article-<n>.json`. What it yields is a `CriteriaFile`. */
export const criteriaFileModel = file
  .extend({ $schema: schemaKey })
  .transform(({ $schema: _, ...data }): z.infer<typeof file> => data);

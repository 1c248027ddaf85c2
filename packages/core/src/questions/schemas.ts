import type { QuestionDefinition, QuestionKind } from '../model/types.ts';
import { choiceSchema } from './choice/schema.ts';
import { choicesSchema } from './choices/schema.ts';
import { countSchema } from './count/schema.ts';
import { coverageSchema } from './coverage/schema.ts';
import { documentSchema } from './document/schema.ts';
import { incidentsSchema } from './incidents/schema.ts';
import { shareSchema } from './share/schema.ts';
import { trendSchema } from './trend/schema.ts';
import { yesNoSchema } from './yes-no/schema.ts';
import type { JsonSchema } from './schema.ts';

type Schemas = {
  readonly [K in QuestionKind]: (question: Extract<QuestionDefinition, { kind: K }>) => JsonSchema;
};

/** Apart from the kinds themselves: a form in a page needs no schemas. */
const schemas: Schemas = {
  'yes-no': yesNoSchema,
  count: countSchema,
  document: documentSchema,
  share: shareSchema,
  trend: trendSchema,
  incidents: incidentsSchema,
  choice: choiceSchema,
  choices: choicesSchema,
  coverage: coverageSchema,
};

/** JSON Schema of one answer to the question. */
export const answerSchema = (question: QuestionDefinition): JsonSchema =>
  (schemas[question.kind] as (question: QuestionDefinition) => JsonSchema)(question);

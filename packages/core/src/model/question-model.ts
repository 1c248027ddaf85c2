import { z } from 'zod';
import { articleId, code, name, several } from './parts.ts';

const simple = <K extends string>(kind: K, meaning: string) =>
  z.strictObject({ kind: z.literal(kind) }).describe(meaning);

const incidents = z
  .strictObject({
    kind: z.literal('incidents'),
    marks: several(name).exactOptional().describe('Yes/no facts recorded with each incident.'),
    kinds: several(code).exactOptional().describe('Kinds of incident that the law names.'),
  })
  .describe('A list of incidents; empty means that none happened.');

const choice = z
  .strictObject({
    kind: z.literal('choice'),
    options: several(code).describe('From worst to best where `scale` is true.'),
    scale: z.boolean().exactOptional().describe('The options are ordered.'),
    open: several(code).exactOptional().describe('Further codes saying that the choice is still to be made.'),
  })
  .describe('One of the options.');

/** A question: its answer kind and what that kind needs to know. */
export const questionModel = z.discriminatedUnion('kind', [
  simple('yes-no', 'True or false.'),
  simple('count', 'A whole number, 0 or more.'),
  simple('document', 'A paper: issued or not, its number, its date.'),
  simple('share', 'A part of a whole: { count, total }.'),
  simple('trend', 'The same figure last year and this year: { previous, current }.'),
  simple('coverage', 'Units: { total, registered, recognised }.'),
  incidents,
  choice,
  z.strictObject({ kind: z.literal('choices'), options: several(code) }).describe('Any number of the options.'),
]);

/** The question of the same id, as another article declares it. */
export const sharedQuestionModel = z.strictObject({
  from: articleId.describe('The article that declares the question of this id.'),
});

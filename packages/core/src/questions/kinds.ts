import type { QuestionDefinition, QuestionKind } from '../model/types.ts';
import { choice } from './choice/choice.ts';
import { choices } from './choices/choices.ts';
import { count } from './count/count.ts';
import { coverage } from './coverage/coverage.ts';
import { document } from './document/document.ts';
import { incidents } from './incidents/incidents.ts';
import type { AnswerKind } from './kind.ts';
import { share } from './share/share.ts';
import { trend } from './trend/trend.ts';
import { yesNo } from './yes-no/yes-no.ts';

type Kinds = { readonly [K in QuestionKind]: AnswerKind<Extract<QuestionDefinition, { kind: K }>> };

const kinds: Kinds = {
  'yes-no': yesNo,
  count,
  document,
  share,
  trend,
  incidents,
  choice,
  choices,
  coverage,
};

/** The answer kind of a question. */
export function kindOf(question: QuestionDefinition): AnswerKind {
  return kinds[question.kind];
}

import type { LeafCondition, QuestionDefinition, QuestionKind } from '../model/types.ts';
import type { Reason } from '../result.ts';
import type { Outcome } from './outcome.ts';

/** The answers of one evaluation, checked, by the question's place in the set; `undefined` was not answered. */
export type Slots = unknown[];

/** Where a condition stands: what it needs to know to be linked. */
export interface LinkContext {
  /** The criterion, for error messages. */
  readonly at: string;
  readonly year: number;
  definition(question: string): QuestionDefinition;
  slot(question: string): number;
}

/** A condition tied to its questions: the working form of one operator. */
export interface Leaf {
  readonly questions: readonly string[];
  /**
   * Which way the answer helps. Two leaves with the same tendency are best served by the same answer and worst by the
   * same answer; where tendencies differ on one open question, the engine tries the answers instead (`exact.ts`).
   */
  readonly tendency: string;
  outcome(slots: Slots): Outcome;
  /** Why; `outcome` is the one the leaf came to. */
  reason(slots: Slots, outcome: Outcome): Reason;
  /** The reason carries a figure worth showing even when the condition is met. */
  readonly figures: boolean;
  /** Questions whose answer, or rest of an answer, can still change the outcome. */
  open(slots: Slots): readonly string[];
  /** Answers that reach every outcome and stand on both sides of every bar; per question, in `questions`' order. */
  probes(): readonly (readonly unknown[])[];
}

/** An operator of the condition language. */
export interface Operator<C extends LeafCondition = LeafCondition> {
  readonly op: C['op'];
  /** Kinds of question that it can judge. */
  readonly kinds: readonly QuestionKind[];
  link(condition: C, context: LinkContext): Leaf;
}

/** The part of a leaf that looks at the one answer it judges. */
interface OneAnswer<A> {
  readonly tendency?: string;
  readonly figures?: boolean;
  /** Whether the answer says that there is none yet ("not rated"). */
  isOpen?(answer: A): boolean;
  outcome(answer: A): Outcome;
  reason(answer: A, outcome: Outcome): Reason;
  /** Answers that reach every outcome: they also tell what the leaf can come to while the question is open. */
  readonly probes: readonly A[];
}

/** Makes a leaf of an operator that judges one question. `A` is the answer's type, which its check has made sure of. */
export function onAnswer<A>(question: string, context: LinkContext, of: OneAnswer<A>): Leaf {
  const slot = context.slot(question);
  const questions: readonly string[] = Object.freeze([question]);
  const unansweredReason: Reason = Object.freeze({ code: 'unanswered', questions });
  const unanswered = of.probes.reduce((reachable, probe) => reachable | of.outcome(probe), 0);
  const { reason, isOpen } = of;
  const outcome = isOpen ? (answer: A): Outcome => (isOpen(answer) ? unanswered : of.outcome(answer)) : of.outcome;
  return {
    questions,
    tendency: of.tendency ?? 'up',
    figures: of.figures ?? false,
    outcome(slots) {
      const answer = slots[slot];
      return answer === undefined ? unanswered : outcome(answer as A);
    },
    reason(slots, reached) {
      const answer = slots[slot];
      return answer === undefined ? unansweredReason : reason(answer as A, reached);
    },
    open: () => questions,
    probes: () => [of.probes],
  };
}

/** The definition of a question whose kind the operator's `kinds` have made sure of. */
export const definitionOf = <K extends QuestionKind>(
  question: string,
  context: LinkContext,
  _kind: K,
): Extract<QuestionDefinition, { kind: K }> => context.definition(question) as Extract<QuestionDefinition, { kind: K }>;

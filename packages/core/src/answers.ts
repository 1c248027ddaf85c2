import { assessedYearOf, governs } from './calendar.ts';
import type { Slots } from './conditions/operator.ts';
import type { AnswerIssue } from './errors.ts';
import type { CriteriaSet, QuestionDefinition } from './model/types.ts';
import { type CheckContext, type Report, describe, isRecord } from './questions/kind.ts';
import { kindOf } from './questions/kinds.ts';

/** Reads answers into slots, checking each by its kind. */
export interface AnswerReader {
  readonly ids: readonly string[];
  slot(question: string): number | undefined;
  /** Fills the slots and returns what is wrong with the answers. */
  read(answers: unknown, slots: Slots): readonly AnswerIssue[];
}

const NO_ISSUES: readonly AnswerIssue[] = Object.freeze([]);

export function checkContextOf(set: CriteriaSet): CheckContext {
  return {
    window: set.window,
    yearOf(day) {
      // Under another instrument other windows apply: of such a year these criteria know nothing.
      const year = assessedYearOf(day, set.procedure);
      return year !== undefined && governs(set.years, year) ? year : undefined;
    },
  };
}

/** A reader for the questions of a set. */
export function answerReader(
  questions: Readonly<Record<string, QuestionDefinition>>,
  context: CheckContext,
): AnswerReader {
  const ids = Object.keys(questions);
  const slots = new Map(ids.map((id, slot) => [id, slot]));
  const checks = ids.map((id) => {
    const question = questions[id]!;
    const kind = kindOf(question);
    return (value: unknown, report: Report) => kind.check(value, question, context, report);
  });
  // The units of a batch mostly come with the same keys in the same order, which saves looking each up.
  const lastKeys: string[] = [];
  const lastSlots: number[] = [];
  const known = `a question of this unit type (${ids.join(', ')})`;
  const read = (answers: unknown, into: Slots): readonly AnswerIssue[] => {
    into.fill(undefined);
    // A Map or a Date is a record too, but none that holds answers.
    if (!isRecord(answers) || Object.prototype.toString.call(answers) !== '[object Object]') {
      const expected = 'an object with answers by question id';
      return [{ question: '', path: '', code: 'wrong-type', expected, received: describe(answers) }];
    }
    let issues: AnswerIssue[] | undefined;
    let question = '';
    const report: Report = (where, code, expected, received, data) => {
      const issue = { question, path: question + where, code, expected, received: describe(received) };
      (issues ??= []).push(data ? { ...issue, data } : issue);
    };
    // Own properties only: pages that extend Object.prototype must not add answers.
    const keys = Object.keys(answers);
    const values = Object.values(answers);
    for (let at = 0; at < keys.length; at += 1) {
      question = keys[at]!;
      const slot = question === lastKeys[at] ? lastSlots[at] : slots.get(question);
      if (slot === undefined) {
        report('', 'unknown-question', known, question);
        continue;
      }
      lastKeys[at] = question;
      lastSlots[at] = slot;
      const value = values[at];
      if (value === undefined) continue;
      checks[slot]!(value, report);
      into[slot] = value;
    }
    return issues ?? NO_ISSUES;
  };
  return { ids, slot: (question) => slots.get(question), read };
}

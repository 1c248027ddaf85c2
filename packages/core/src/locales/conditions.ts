import type { Condition, LeafCondition, MonthDay } from '../model/types.ts';
import { capital } from './sentences.ts';
import type { Words } from './types.ts';

/** A line of a condition in words, with what belongs under it. */
export interface ConditionLine {
  readonly text: string;
  readonly below: readonly ConditionLine[];
}

/**
 * Says what a condition asks, before anybody has answered: for an audit page, a guide, a review by a lawyer. Kept apart
 * from `Locale`, so that forms in pages do not carry it. Pure, and complete: no operator is left out.
 */
export interface ConditionLocale {
  /** `vi`, `en`. */
  readonly language: string;
  /** A line, with lines under it where the condition is put together from others. */
  condition(condition: Condition, words: Words): ConditionLine;
  /** A day of any year: `31/3`, `31 March`. */
  monthDay(day: MonthDay): string;
}

/** What a sentence about a condition is made of. */
export interface Said {
  /** Subject of a question, in lower case: "hộ đã đăng ký". */
  subject(question: string): string;
  /** The question as it is asked, in quotation marks. */
  asked(question: string): string;
  /** Options of a question in quotation marks, joined by "or" or by commas and "and". */
  options(question: string, codes: readonly string[], joint: 'or' | 'and'): string;
  /** Marks of an incident that excuse it: one in running text, several as they have to come together. */
  excuse(question: string, codes: readonly string[]): string;
  list(items: readonly string[], joint: 'or' | 'and'): string;
  number(value: number): string;
  monthDay(day: MonthDay): string;
}

type Leaves = {
  readonly [O in LeafCondition['op']]: (condition: Extract<LeafCondition, { op: O }>, said: Said) => string;
};

/** All that differs between languages. */
export interface ConditionGrammar {
  readonly language: string;
  readonly thousands: string;
  readonly and: string;
  readonly or: string;
  monthDay(day: MonthDay): string;
  /** What each operator asks. Of `excused` with several excuses only how it begins: they stand under it. */
  readonly leaves: Leaves;
  /** An excuse of several marks that an incident needs together. */
  together(marks: string): string;
  /** Before the parts of a conjunction; the same where a part may not apply, which is then left out. */
  readonly all: string;
  readonly allThatApply: string;
  /** Before the items of a score, and before each with its points. */
  readonly score: { all(value: string): string; item(points: string): string };
  readonly when: {
    /** A guard: "Nếu …:". */
    yes(asked: string): string;
    oneOf(asked: string, options: string): string;
    atLeast(subject: string, value: string): string;
    readonly otherwise: string;
    /** Instead of what is asked otherwise, where nothing is. */
    readonly otherwiseNothing: string;
  };
  /** Before what each reading asks; what one of them asks. */
  readonly reading: { question(label: string): string; option(label: string): string };
  readonly notApplicable: string;
  readonly unknown: string;
}

const quote = (text: string): string => `“${text}”`;
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const line = (text: string, below: readonly ConditionLine[] = []): ConditionLine => ({ text: capital(text), below });

/** Whether some answers make the condition not apply. */
function mayNotApply(condition: Condition): boolean {
  switch (condition.op) {
    case 'all':
      return condition.of.every(mayNotApply);
    case 'when':
      return mayNotApply(condition.then) || !condition.else || mayNotApply(condition.else);
    case 'reading':
      return Object.values(condition.options).some(mayNotApply);
    case 'share-at-least':
      return condition.ifEmpty === 'not-applicable';
    case 'one-of':
      return (condition.exempt ?? []).length > 0;
    default:
      return condition.op === 'coverage-at-least' || condition.op === 'not-applicable';
  }
}

function saidWith(grammar: ConditionGrammar, words: Words): Said {
  const list: Said['list'] = (items, joint) =>
    items.length < 2 ? items.join('') : items.slice(0, -1).join(', ') + grammar[joint] + items.at(-1)!;
  return {
    list,
    subject: (question) => words.question(question).subject ?? lower(words.question(question).label),
    asked: (question) => quote(words.question(question).label),
    options: (question, codes, joint) =>
      list(
        codes.map((code) => quote(words.option(question, code))),
        joint,
      ),
    excuse(question, codes) {
      const marks = codes.map((code) => words.mark(question, code));
      return marks.length === 1 ? lower(marks[0]!) : grammar.together(list(marks.map(quote), 'and'));
    },
    number: (value) => String(value).replace(/\B(?=(\d{3})+$)/g, grammar.thousands),
    monthDay: grammar.monthDay,
  };
}

/** The words for conditions of one language. */
export function conditionLocaleOf(grammar: ConditionGrammar): ConditionLocale {
  const { when, reading, leaves } = grammar;

  const guard = (condition: Extract<Condition, { op: 'when' }>['if'], said: Said): string => {
    const { question } = condition;
    if (condition.op === 'yes') return when.yes(said.asked(question));
    if (condition.op === 'one-of')
      return when.oneOf(said.asked(question), said.options(question, condition.accept, 'or'));
    return when.atLeast(said.subject(question), said.number(condition.value));
  };

  const sayIn = (condition: Condition, words: Words, said: Said): ConditionLine => {
    const say = (inner: Condition): ConditionLine => sayIn(inner, words, said);
    switch (condition.op) {
      case 'all':
        if (condition.of.length === 1) return say(condition.of[0]!);
        return line(condition.of.some(mayNotApply) ? grammar.allThatApply : grammar.all, condition.of.map(say));
      case 'score-at-least': {
        const items = condition.of.map((item) =>
          line(grammar.score.item(said.number(item.points)), [say(item.condition)]),
        );
        return line(grammar.score.all(said.number(condition.value)), items);
      }
      case 'when': {
        const { else: otherwise } = condition;
        const rest =
          !otherwise || otherwise.op === 'not-applicable'
            ? line(when.otherwiseNothing)
            : line(when.otherwise, [say(otherwise)]);
        return line(guard(condition.if, said), [say(condition.then), rest]);
      }
      case 'reading': {
        const options = Object.entries(condition.options).map(([option, inner]) =>
          line(reading.option(quote(words.readingOption(condition.reading, option))), [say(inner)]),
        );
        return line(reading.question(words.reading(condition.reading)), options);
      }
      case 'not-applicable':
        return line(grammar.notApplicable);
      case 'unknown':
        return line(grammar.unknown);
      case 'excused': {
        const { question, excuses } = condition;
        const alternatives = excuses.length > 1 ? excuses : [];
        return line(
          leaves.excused(condition, said),
          alternatives.map((marks) => line(said.excuse(question, marks))),
        );
      }
      default:
        // The table holds the sentence of each operator under its name.
        return line((leaves[condition.op] as (of: Condition, said: Said) => string)(condition, said));
    }
  };

  return {
    language: grammar.language,
    condition: (condition, words) => sayIn(condition, words, saidWith(grammar, words)),
    monthDay: grammar.monthDay,
  };
}

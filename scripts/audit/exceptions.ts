import type { Condition, CriteriaSet, Words } from '@antt/core';
import type { ConditionLocale } from '@antt/core/locales/conditions-vi';
import type { AuditWords } from './words.ts';

const quoted = (texts: readonly string[]): string => texts.map((text) => `“${text}”`).join(', ');
const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What is let off, what only holds under a guard, what leaves it open: said once more, apart from the condition. */
export function exceptionsOf(
  condition: Condition,
  set: CriteriaSet,
  words: Words,
  own: AuditWords,
  locale: ConditionLocale,
): readonly string[] {
  const within = (inner: Condition): readonly string[] => exceptionsOf(inner, set, words, own, locale);
  const subject = (question: string): string =>
    capital(words.question(question).subject ?? words.question(question).label);
  const options = (question: string, codes: readonly string[]): string =>
    `${subject(question)}, ${quoted(codes.map((code) => words.option(question, code)))}`;
  const open = (question: string): readonly string[] => {
    const definition = set.questions[question];
    const codes = definition?.kind === 'choice' ? (definition.open ?? []) : [];
    return codes.length > 0 ? [own.notYet(options(question, codes))] : [];
  };
  switch (condition.op) {
    case 'all':
      return condition.of.flatMap(within);
    case 'score-at-least':
      return condition.of.flatMap((item) => within(item.condition));
    case 'when': {
      const rest = condition.else
        ? within(condition.else)
        : [own.onlyIf(small(locale.condition(condition.if, words).text))];
      return [...rest, ...within(condition.then)];
    }
    case 'reading':
      return [...new Set(Object.values(condition.options).flatMap(within))];
    case 'excused':
      return condition.excuses.map((marks) =>
        marks.length === 1
          ? own.doesNotCount(small(words.mark(condition.question, marks[0]!)))
          : own.doesNotCountWith(quoted(marks.map((mark) => words.mark(condition.question, mark)))),
      );
    case 'share-at-least':
      return condition.ifEmpty ? [own.emptyWhole(subject(condition.question))] : [];
    case 'one-of':
      return [
        ...(condition.exempt?.length ? [own.exempt(options(condition.question, condition.exempt))] : []),
        ...open(condition.question),
      ];
    case 'rated-at-least':
      return open(condition.question);
    case 'coverage-at-least':
      return [own.noUnits];
    default:
      return [];
  }
}

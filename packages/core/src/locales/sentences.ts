import type { IncidentGap, Reason } from '../result.ts';
import type { Grammar, ListCode, Sentence, Shown } from './grammar.ts';
import type { Words } from './types.ts';

type NestedCode = 'all-met' | 'several' | 'reading-needed';
type IncidentReason = Extract<Reason, { code: 'incidents-not-excused' | 'marks-missing' }>;

/** Words that a list may take so that its sentence stays within 25: one that is the sentence, one inside another. */
const LIST = 17;
const LIST_INSIDE = 11;
/** An item counts as three words at least, so that days do not fill a line. */
const LEAST = 3;
const DAY = /^\d{4}-\d\d-\d\d$/;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const quote = (text: string): string => `“${text}”`;

/** The sentence with its figures in place. Figures are put in once: braces in them stay what they are. */
export const fill = (sentence: Sentence, shown: Shown): string =>
  (typeof sentence === 'string' ? sentence : sentence(shown)).replace(
    /\{(\w+)\}/g,
    (_, key: string) => shown[key] ?? '',
  );

/** How a language writes numbers, days and reasons. */
export interface Sentences {
  readonly number: (value: number) => string;
  /** A number or a day as the language writes it; other text as it is. */
  readonly plain: (value: unknown) => string;
  /** A reason as lines: in full, or short with long lists cut. Each begins small: it may stand inside another. */
  readonly lines: (reason: Reason, words: Words, short: boolean) => readonly string[];
}

export function sentencesOf(grammar: Grammar): Sentences {
  const number = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, grammar.thousands);
  const plain = (value: unknown): string =>
    typeof value === 'number' ? number(value) : DAY.test(String(value)) ? grammar.day(String(value)) : String(value);

  const more = (count: number): string => fill(grammar.more, { count: number(count) });

  /** As many items as leave the sentence short, one at least; the rest is counted. */
  const brief = (items: readonly string[], words = LIST_INSIDE): string => {
    let room = words;
    const cut = items.findIndex((item, at) => (room -= Math.max(item.split(' ').length, LEAST)) < 0 && at > 0);
    return cut < 0 ? items.join(', ') : `${items.slice(0, cut).join(', ')} ${more(items.length - cut)}`;
  };

  const subject = (question: string, words: Words): string =>
    words.question(question).subject ?? lower(words.question(question).label);

  const beginning = (of: Reason, words: Words): string => {
    const questions = 'questions' in of ? of.questions : 'question' in of ? [of.question] : [];
    if (questions.length === 0) return '';
    const last = subject(questions.at(-1)!, words);
    const before = questions.slice(0, -1).map((question) => subject(question, words));
    const part = 'part' in of && of.part ? grammar.parts[of.part] : '';
    return `${before.length > 0 ? before.join(', ') + grammar.and + last : last}${part}: `;
  };

  const sentence = (of: Exclude<Reason, { code: ListCode | NestedCode }>, words: Words, gap?: IncidentGap): string => {
    const question = 'question' in of ? of.question : '';
    const codes = (values: readonly string[]): string[] => values.map((code) => quote(words.option(question, code)));
    const shown: Record<string, string> = {};
    for (const [key, value] of Object.entries(of) as [string, unknown][]) {
      if (key === 'accepted') shown[key] = codes(value as string[]).join(grammar.or);
      else if (key === 'items') shown[key] = brief(codes(value as string[]));
      else if (key === 'on' && Array.isArray(value)) shown[key] = brief(value.map(plain));
      // A bar is a number, or the code of a rating.
      else
        shown[key] =
          /^(rating|choice|needed)$/.test(key) && typeof value === 'string' ? codes([value])[0]! : plain(value);
    }
    if (gap) {
      const marks = of.code === 'marks-missing' ? gap.open : gap.lacking;
      shown['on'] = grammar.day(gap.on);
      shown['marks'] = brief(marks.map((mark) => quote(words.mark(question, mark))));
    }
    return beginning(of, words) + fill(grammar.sentences[of.code], shown);
  };

  const incidents = (of: IncidentReason, words: Words, short: boolean): readonly string[] => {
    const all = of.incidents.map((gap) => sentence(of, words, gap));
    return short && all.length > 1 ? [`${all[0]!} ${more(all.length - 1)}`] : all;
  };

  const items = (of: Extract<Reason, { code: ListCode }>, words: Words): readonly string[] => {
    switch (of.code) {
      case 'unanswered':
        return of.questions.map((question) => quote(capital(subject(question, words))));
      case 'does-not-apply':
        return [quote(words.question(of.question).label)];
      case 'excluded':
        return [lower(words.exclusion(of.exclusion))];
      default:
        return of.parts.map((part) => quote(words.criterion(part).label));
    }
  };

  const readings = (
    of: Extract<Reason, { code: 'reading-needed' }>,
    words: Words,
    short: boolean,
  ): readonly string[] => {
    const option = (code: string): string => quote(words.readingOption(of.reading, code));
    const under = Object.entries(of.verdicts).map(
      ([code, verdict]) => `${option(code)} – ${lower(grammar.verdicts[verdict])}`,
    );
    const why = Object.entries(of.reasons).map(
      ([code, reason]) => `${option(code)}: ${lines(reason, words, true).join('; ')}`,
    );
    return [`${grammar.readingNeeded}: ${under.join('; ')}`, ...(short ? [] : why)];
  };

  const lines = (of: Reason, words: Words, short: boolean): readonly string[] => {
    switch (of.code) {
      case 'all-met':
      case 'several':
        return of.reasons.length > 0 ? of.reasons.flatMap((part) => lines(part, words, short)) : [grammar.allMet];
      case 'incidents-not-excused':
      case 'marks-missing':
        return incidents(of, words, short);
      case 'reading-needed':
        return readings(of, words, short);
      case 'unanswered':
      case 'parts-not-met':
      case 'parts-undetermined':
      case 'does-not-apply':
      case 'excluded': {
        const all = items(of, words);
        return (short ? [brief(all, LIST)] : all).map((item) => `${grammar.lists[of.code]}: ${item}`);
      }
      default:
        return [sentence(of, words)];
    }
  };

  return { number, plain, lines };
}

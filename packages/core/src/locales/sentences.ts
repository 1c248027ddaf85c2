import type { IncidentGap, Reason } from '../result.ts';
import type { Grammar, ListCode, OtherCode, Sentence, Shown } from './grammar.ts';
import type { Words } from './types.ts';

type ReadingReason = Extract<Reason, { code: 'reading-needed' | 'fails-every-reading' }>;
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

  const list = (items: readonly string[], short: boolean): string => (short ? brief(items) : items.join(', '));

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

  const sentence = (of: Exclude<Reason, { code: OtherCode }>, words: Words, short: boolean): string => {
    const question = 'question' in of ? of.question : '';
    const codes = (values: readonly string[]): string[] => values.map((code) => quote(words.option(question, code)));
    const shown: Record<string, string> = {};
    for (const [key, value] of Object.entries(of) as [string, unknown][]) {
      if (Array.isArray(value))
        shown[key] =
          key === 'accepted'
            ? codes(value).join(grammar.or)
            : list(key === 'items' ? codes(value) : value.map(plain), short);
      // A bar is a number, or the code of a rating.
      else
        shown[key] =
          /^(rating|choice|needed)$/.test(key) && typeof value === 'string' ? codes([value])[0]! : plain(value);
    }
    return beginning(of, words) + fill(grammar.reasons[of.code], shown);
  };

  /** Of each excuse what it lacks, or, of one that is still possible, what has to be answered. */
  const incidents = (of: IncidentReason, words: Words, short: boolean): readonly string[] => {
    const counts = of.code === 'incidents-not-excused';
    const { excused } = grammar;
    const excuse = (marks: readonly string[], gap: IncidentGap): string => {
      const some = marks.filter((mark) => (counts ? gap.lacking : gap.open).includes(mark));
      const say = counts ? excused.not : excused.whether;
      return short && some.length > 1
        ? say(fill(excused.together, { count: number(marks.length) }))
        : some.map((mark) => say(lower(words.mark(of.question, mark)))).join(', ');
    };
    const { length } = of.incidents;
    const several = short && length > 1 ? fill(excused.several, { count: number(length) }) : '';
    return of.incidents.slice(0, short ? 1 : length).map((gap) => {
      const ways = of.excuses.filter((marks) => counts || !marks.some((mark) => gap.lacking.includes(mark)));
      const why = ways.map((marks) => excuse(marks, gap)).join(counts ? excused.and : grammar.or);
      return beginning(of, words) + several + fill(excused[of.code], { on: grammar.day(gap.on), why });
    });
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

  const readings = (of: ReadingReason, words: Words, short: boolean): readonly string[] => {
    const head = grammar.readings[of.code];
    const option = (code: string, said: string): string => `${quote(words.readingOption(of.reading, code))}: ${said}`;
    const under = Object.entries(of.reasons).map(([code, reason]) => [code, lines(reason, words, short)] as const);
    const why = under.flatMap(([code, all]) => all.map((line) => option(code, line)));
    if (of.code === 'fails-every-reading') {
      if (!short) return [head, ...why];
      // What every reading asks alike is said; else what is said most briefly of one of them.
      const alike = under[0]?.[1].find((line) => under.every(([, all]) => all.includes(line)));
      return [`${head}; ${alike ?? why.sort((a, b) => a.length - b.length)[0]}`];
    }
    const verdicts = Object.entries(of.verdicts).map(([code, verdict]) =>
      option(code, lower(grammar.verdicts[verdict])),
    );
    const open = under.flatMap(([code, all]) => (of.verdicts[code] === 'undetermined' ? all : []));
    return [`${head}: ${verdicts.join('; ')}`, ...(short ? open : why)];
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
      case 'fails-every-reading':
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
        return [sentence(of, words, short)];
    }
  };

  return { number, plain, lines };
}

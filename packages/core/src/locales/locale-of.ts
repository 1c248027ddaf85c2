import type { AnswerIssue } from '../errors.ts';
import type { Grammar } from './grammar.ts';
import { folded } from './lines.ts';
import { capital, fill, sentencesOf } from './sentences.ts';
import type { FieldName, Locale, Words } from './types.ts';

const CITATION = /^(\S+) (\d+)(?:\.(\d+)(?:\.(\p{L}))?)?$/u;

/** What two requirements lack alike is said once; no line is longer than people read at a glance. */
const shown = (lines: readonly string[]): readonly string[] => [...new Set(lines)].flatMap(folded).map(capital);

/** The locale of a grammar. */
export function localeOf(grammar: Grammar): Locale {
  const { fields } = grammar;
  const { number, plain, lines } = sentencesOf(grammar);
  const isField = (name: unknown): name is FieldName => typeof name === 'string' && Object.hasOwn(fields, name);

  const nameOf = (question: string, name: FieldName, words: Words): string =>
    words.question(question).fields?.[name] ?? fields[name];

  /** The field in words, `''` where the answer is one value. */
  const fieldOf = ({ path, question }: AnswerIssue, words: Words): string => {
    const name = path.split('.')[1];
    return name === undefined ? '' : isField(name) ? nameOf(question, name, words) : words.mark(question, name);
  };

  return {
    grammar,
    language: grammar.language,
    yes: grammar.yes,
    no: grammar.no,
    fields,
    day: grammar.day,
    number,
    percent(value) {
      const [whole, rest] = String(Math.round(value * 100) / 100).split('.');
      return `${number(Number(whole))}${rest ? grammar.decimal + rest : ''}%`;
    },
    verdict: (verdict) => grammar.verdicts[verdict],
    reason: (reason, words) => shown(lines(reason, words, true)).join('. '),
    reasonLines: (reason, words) => shown(lines(reason, words, false)),
    citation(citation, words) {
      const [, id, article = '', clause = '', point = ''] = CITATION.exec(citation) ?? [];
      if (id === undefined) return citation;
      const place = grammar.places[point ? 'point' : clause ? 'clause' : 'article'];
      return fill(place, { instrument: words.instrument(id), article, clause, point });
    },
    issue(issue, words) {
      const data: Record<string, string> = { field: fieldOf(issue, words) || issue.path };
      for (const [key, value] of Object.entries(issue.data ?? {})) {
        if (key === 'to') data['assessed'] = String(value).slice(0, 4);
        data[key] =
          key === 'year' ? String(value) : isField(value) ? nameOf(issue.question, value, words) : plain(value);
      }
      return fill(grammar.issues[issue.code], data);
    },
    place(issue, words) {
      if (issue.question === '' || issue.code === 'unknown-question') return issue.path;
      const entry = /\[(\d+)\]/.exec(issue.path)?.[1];
      const where = [entry && fill(grammar.entry, { number: String(Number(entry) + 1) }), fieldOf(issue, words)];
      return [words.question(issue.question).label, ...where.filter(Boolean)].join(', ');
    },
  };
}

import type { CriteriaFile, CriterionFileEntry, InstrumentData, QuestionDefinition } from '../types.ts';

/** A question and the article that declares it. */
export interface Declared {
  readonly article: string;
  readonly question: QuestionDefinition;
}

/** Look-ups over the files of an instrument that never fail: what is not there is `undefined`. */
export interface Law {
  readonly data: InstrumentData;
  article(id: string): CriteriaFile | undefined;
  criterion(article: string, id: string): CriterionFileEntry | undefined;
  /** The question as an article knows it: its own, or that of the article it names. */
  question(article: string, id: string): Declared | undefined;
}

const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

export function lawOf(data: InstrumentData): Law {
  const article = (id: string): CriteriaFile | undefined => data.articles.find((file) => file.article === id);
  return {
    data,
    article,
    criterion: (home, id) => article(home)?.criteria.find((entry) => entry.id === id),
    question(home, id) {
      const entry = own(article(home)?.questions ?? {}, id);
      if (!entry) return undefined;
      if (!('from' in entry)) return { article: home, question: entry };
      // One step only: `from` names the article that declares the question, never one that borrows it too.
      const source = own(article(entry.from)?.questions ?? {}, id);
      return source && !('from' in source) ? { article: entry.from, question: source } : undefined;
    },
  };
}

/** Names of the files, as problems cite them. */
export const fileOf = (article: string | undefined, language?: string): string =>
  `${article === undefined ? 'instrument' : `article-${article}`}${language ? `.${language}` : ''}.json`;

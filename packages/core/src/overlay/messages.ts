import type { Expected, OverlayProblem, WordsOf } from './problem.ts';

type Data<C extends OverlayProblem['code']> = Extract<OverlayProblem, { code: C }>;

/** How a language says what is wrong with an overlay: what was expected, what came, what to do. */
export interface OverlayGrammar {
  readonly expected: Readonly<Record<Exclude<Expected, 'one-of'>, string>>;
  oneOf(choices: string): string;
  readonly words: Readonly<Record<WordsOf, string>>;
  readonly sentences: {
    readonly [C in Exclude<OverlayProblem['code'], 'shape' | 'missing-words' | 'needless-words'>]: (
      of: Data<C>,
    ) => string;
  };
  shape(expected: string, received: string): string;
  missingWords(of: string, id: string, language: string): string;
  needlessWords(of: string, id: string): string;
}

/** A list, long ones cut. */
export const some = (items: readonly string[]): string =>
  items.length > 12 ? `${items.slice(0, 12).join(', ')}, …` : items.join(', ');

/** Answers as JSON that can be given to `antt evaluate`. */
export { plainJson as json } from '../plain-json.ts';

export const pairs = (readings: Readonly<Record<string, string>>): string =>
  Object.entries(readings)
    .map((pair) => pair.join('='))
    .join(' ');

/** A sentence without its full stop, for what is wrong. */
export function messageBy(grammar: OverlayGrammar, problem: OverlayProblem): string {
  switch (problem.code) {
    case 'shape': {
      const { expected, received, choices = [] } = problem;
      return grammar.shape(
        expected === 'one-of' ? grammar.oneOf(choices.join(', ')) : grammar.expected[expected],
        received,
      );
    }
    case 'missing-words':
      return grammar.missingWords(grammar.words[problem.of], problem.id, problem.language);
    case 'needless-words':
      return grammar.needlessWords(grammar.words[problem.of], problem.id);
    default:
      return (grammar.sentences[problem.code] as (of: OverlayProblem) => string)(problem);
  }
}

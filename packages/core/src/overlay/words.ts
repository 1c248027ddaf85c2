import type { Overlay, OverlayWords } from '../model/overlay.ts';
import type { QuestionText } from '../model/texts.ts';
import type { QuestionDefinition } from '../model/types.ts';
import type { Note, WordsOf } from './problem.ts';

/** Every overlay speaks Vietnamese; another language, once begun, is complete. */
const NEEDED = 'vi';

/** What an overlay must have words for, because nothing else has. */
interface Spoken {
  readonly criteria: ReadonlySet<string>;
  readonly questions: ReadonlyMap<string, QuestionDefinition>;
  readonly bodies: ReadonlySet<string>;
  readonly unitTypes: ReadonlySet<string>;
}

function spokenBy({ changes }: Overlay): Spoken {
  const questions = new Map<string, QuestionDefinition>();
  for (const change of changes) {
    if (!('questions' in change) || !change.questions) continue;
    for (const [id, definition] of Object.entries(change.questions)) questions.set(id, definition);
  }
  return {
    questions,
    criteria: new Set(changes.flatMap((change) => (change.change === 'add-criterion' ? [change.id] : []))),
    bodies: new Set(changes.flatMap((change) => (change.change === 'name-body' ? [change.body] : []))),
    unitTypes: new Set(changes.flatMap((change) => (change.change === 'local-word' ? change.unitTypes : []))),
  };
}

/** The codes of a question that are shown to people. */
export function codesOf(
  definition: QuestionDefinition,
): Readonly<Record<'options' | 'marks' | 'kinds', readonly string[]>> {
  const { kind } = definition;
  return {
    options:
      kind === 'choice'
        ? [...definition.options, ...(definition.open ?? [])]
        : kind === 'choices'
          ? definition.options
          : [],
    marks: (kind === 'incidents' && definition.marks) || [],
    kinds: (kind === 'incidents' && definition.kinds) || [],
  };
}

const WORD = { options: 'option', marks: 'mark', kinds: 'kind' } as const;

function checkLanguage(language: string, words: OverlayWords | undefined, spoken: Spoken, note: Note): void {
  const path = `words.${language}`;
  const need = (of: WordsOf, given: object | undefined, ids: Iterable<string>, at: string): void => {
    for (const id of ids) {
      if (!given || !Object.hasOwn(given, id)) note(at, { code: 'missing-words', language, of, id });
    }
  };
  if (!words) return note('words', { code: 'missing-words', language, of: 'overlay', id: language });
  need('criterion', words.criteria, spoken.criteria, `${path}.criteria`);
  need('question', words.questions, spoken.questions.keys(), `${path}.questions`);
  need('body', words.bodies, spoken.bodies, `${path}.bodies`);
  need('unit-type', words.unitTypes, spoken.unitTypes, `${path}.unitTypes`);
  for (const [id, definition] of spoken.questions) {
    const given: QuestionText | undefined = words.questions?.[id];
    if (!given) continue;
    for (const [field, codes] of Object.entries(codesOf(definition)) as [keyof typeof WORD, readonly string[]][]) {
      need(WORD[field], given[field], codes, `${path}.questions.${id}.${field}`);
    }
  }
}

/** Notes what has no words in Vietnamese, or in another language that the overlay has. */
export function checkWords(overlay: Overlay, note: Note): void {
  const spoken = spokenBy(overlay);
  for (const language of new Set([NEEDED, ...Object.keys(overlay.words)])) {
    checkLanguage(language, Object.hasOwn(overlay.words, language) ? overlay.words[language] : undefined, spoken, note);
  }
}

/** Notes words for what there is neither in the overlay nor in the law: most often a slip in an id. */
export function checkNeedless(overlay: Overlay, law: Spoken, note: Note): void {
  const own = spokenBy(overlay);
  for (const [language, words] of Object.entries(overlay.words)) {
    const check = (of: WordsOf, field: keyof Spoken): void => {
      for (const id of Object.keys(words[field] ?? {})) {
        if (own[field].has(id) || (law[field].has(id) && field !== 'bodies' && field !== 'unitTypes')) continue;
        note(`words.${language}.${field}.${id}`, { code: 'needless-words', of, id });
      }
    };
    check('criterion', 'criteria');
    check('question', 'questions');
    check('body', 'bodies');
    check('unit-type', 'unitTypes');
  }
}

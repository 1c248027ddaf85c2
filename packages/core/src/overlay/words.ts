import type { Overlay, OverlayChange, OverlayWords } from '../model/overlay.ts';
import type { QuestionText } from '../model/texts.ts';
import type { CriteriaSet, QuestionDefinition } from '../model/types.ts';
import type { Note, WordsOf } from './problem.ts';

/** Every overlay speaks Vietnamese; another language, once begun, is complete. */
const NEEDED = 'vi';

/** What an overlay must have words for: nothing else has any, or those of the law would say what holds no longer. */
interface Spoken {
  /** Criteria that it adds or changes. */
  readonly criteria: ReadonlySet<string>;
  readonly questions: ReadonlyMap<string, QuestionDefinition>;
  /** Questions whose hint tells the days within which a paper is wanted. */
  readonly hints: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
  readonly unitTypes: ReadonlySet<string>;
}

/** Whether a change is for a unit type. */
export const isFor = (change: OverlayChange, unitType: string): boolean =>
  !('unitTypes' in change) || change.unitTypes.includes(unitType);

/** @param registration The question about the paper by which a unit registers. */
function spokenBy(changes: readonly OverlayChange[], registration?: string): Spoken {
  const questions = new Map<string, QuestionDefinition>();
  const criteria = new Set<string>();
  const hints = new Set<string>();
  const bodies = new Set<string>();
  const unitTypes = new Set<string>();
  for (const change of changes) {
    if ('questions' in change) for (const [id, one] of Object.entries(change.questions ?? {})) questions.set(id, one);
    if (change.change === 'add-criterion') criteria.add(change.id);
    else if ('criterion' in change) criteria.add(change.criterion);
    if (change.change === 'tighten' && change.rule.op === 'issued') hints.add(change.rule.question);
    if (change.change === 'earlier-deadline' && change.deadline === 'registration' && registration) {
      hints.add(registration);
    }
    if (change.change === 'name-body') bodies.add(change.body);
    if (change.change === 'local-word') change.unitTypes.forEach((one) => unitTypes.add(one));
  }
  return { questions, criteria, hints, bodies, unitTypes };
}

const registrationIn = ({ procedure }: CriteriaSet): string | undefined => procedure.registration?.question;

/** The words of an overlay for one unit type: without those of rules that it changes for other unit types only. */
export function wordsIn({ changes, words }: Overlay, language: string, set: CriteriaSet): OverlayWords {
  const registration = registrationIn(set);
  const all = spokenBy(changes, registration);
  const here = spokenBy(
    changes.filter((change) => isFor(change, set.unitType)),
    registration,
  );
  const kept = <T>(given: Readonly<Record<string, T>>, isElsewhere: (id: string) => boolean): Record<string, T> =>
    Object.fromEntries(Object.entries(given).filter(([id]) => !isElsewhere(id)));
  const { criteria = {}, questions = {}, ...rest } = words[language]!;
  return {
    ...rest,
    criteria: kept(criteria, (id) => all.criteria.has(id) && !here.criteria.has(id)),
    questions: kept(questions, (id) => all.hints.has(id) && !here.hints.has(id)),
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
  need('question', words.questions, [...spoken.questions.keys(), ...spoken.hints], `${path}.questions`);
  for (const id of spoken.hints) {
    const given = words.questions?.[id];
    if (given && given.hint === undefined) {
      note(`${path}.questions.${id}`, { code: 'missing-words', language, of: 'hint', id });
    }
  }
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
export function checkWords(overlay: Overlay, set: CriteriaSet, note: Note): void {
  const spoken = spokenBy(overlay.changes, registrationIn(set));
  for (const language of new Set([NEEDED, ...Object.keys(overlay.words)])) {
    checkLanguage(language, Object.hasOwn(overlay.words, language) ? overlay.words[language] : undefined, spoken, note);
  }
}

/** Notes words for what there is neither in the overlay nor in the law: most often a slip in an id. */
export function checkNeedless(overlay: Overlay, law: Omit<Spoken, 'hints'>, note: Note): void {
  const own = spokenBy(overlay.changes);
  for (const [language, words] of Object.entries(overlay.words)) {
    const check = (of: WordsOf, field: keyof typeof law): void => {
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

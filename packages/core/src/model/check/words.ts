import type { QuestionText } from '../texts.ts';
import type { QuestionDefinition } from '../types.ts';
import type { Note, Path } from './problem.ts';

/** Exactly these codes must have words: none without, none besides. */
export function checkKeys(
  given: Readonly<Record<string, unknown>> | undefined,
  expected: Iterable<string>,
  what: string,
  path: Path,
  note: Note,
  allowed: Iterable<string> = [],
): void {
  const needed = new Set(expected);
  const known = new Set([...needed, ...allowed]);
  const there = Object.keys(given ?? {});
  for (const code of needed) {
    if (!there.includes(code)) note(path, `no words for ${what} "${code}"`);
  }
  for (const code of there) {
    if (!known.has(code)) note([...path, code], `words for ${what} "${code}", which does not exist`);
  }
}

/** The words of one question: every option, mark and kind that it has, and no other. */
export function checkQuestionText(text: QuestionText, question: QuestionDefinition, path: Path, note: Note): void {
  const options =
    question.kind === 'choice'
      ? [...question.options, ...(question.open ?? [])]
      : question.kind === 'choices'
        ? question.options
        : [];
  const { marks = [], kinds = [] } = question.kind === 'incidents' ? question : {};
  checkKeys(text.options, options, 'option', [...path, 'options'], note);
  checkKeys(text.marks, marks, 'mark', [...path, 'marks'], note);
  checkKeys(text.kinds, kinds, 'kind', [...path, 'kinds'], note);
}

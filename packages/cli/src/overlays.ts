import { type CriteriaSet, type Overlay, OverlayError, type OverlayProblem, type Standard, compile } from '@antt/core';
import { InputError, UsageError } from './failure.ts';
import { inputOf, textOf } from './io/input.ts';
import { findPaths } from './io/json-source.ts';
import { parseJson } from './io/json.ts';
import { type SaySyntax, lintWords } from './lint-words.ts';
import { MOST_PROBLEMS, type Problem, problemLines } from './problem.ts';

/** A file with an overlay, read. */
export interface OverlayFile {
  readonly name: string;
  readonly text: string;
  readonly value: unknown;
}

/** A file, or the line that says why it is no JSON. @throws {InputError} when it cannot be read at all. */
export async function readOverlay(name: string, say: SaySyntax = lintWords.en.syntax): Promise<OverlayFile | string> {
  const input = inputOf([name], 'json');
  const text = await textOf(input, true);
  if (text.trim() === '') return problemLines(input.name, [{ field: '', message: say('empty'), position: '1:1' }])[0]!;
  const parsed = parseJson(text);
  if (parsed.ok) return { name: input.name, text, value: parsed.value };
  const { line, column, field, problem } = parsed;
  return problemLines(input.name, [{ field, message: say(problem), position: `${line}:${column}` }])[0]!;
}

export type Said = (problem: OverlayProblem) => string;

/** What is wrong with an overlay, in a language. */
export async function overlayMessages(language: string): Promise<Said> {
  if (language === 'vi') return (await import('@antt/core/overlays/vi')).overlayMessage;
  if (language === 'en') return (await import('@antt/core/overlays/en')).overlayMessage;
  throw new UsageError(`--lang: expected vi or en, got ${JSON.stringify(language)}.`);
}

const idIn = ({ value }: OverlayFile): unknown => (value as { id?: unknown } | null)?.id ?? '?';

/** Whether a problem is one of this file. Ids may be the same in two files: then it is said of the later one. */
const isOf = (file: OverlayFile, files: readonly OverlayFile[], problem: OverlayProblem): boolean =>
  [...files].reverse().find((other) => idIn(other) === problem.overlay) === file;

/** A line for each problem, with the line and the column of its place: `tinh.json:12:7: changes[0].to: …`. */
export function overlayLines(files: readonly OverlayFile[], problems: readonly OverlayProblem[], said: Said): string[] {
  return files.flatMap((file) => {
    const own = problems.filter((problem) => isOf(file, files, problem));
    // Of very many, those found first: each path is compared with each value of the file.
    const first = own.slice(0, 5 * MOST_PROBLEMS);
    const places = findPaths(
      file.text,
      first.map(({ path }) => path),
    );
    const placed = first.map((problem, at) => ({ problem, ...places[at]! }));
    placed.sort((a, b) => a.line - b.line || a.column - b.column);
    const lines = placed.map(({ problem, line, column }): Problem => {
      return { field: problem.path, message: said(problem), position: `${line}:${column}` };
    });
    return problemLines(file.name, lines, own.length - first.length);
  });
}

/** The overlays that `--overlay` names. Whether they fit the law is for `compile` to say. */
export async function overlaysAsked(names: readonly string[] = []): Promise<readonly OverlayFile[]> {
  const files: OverlayFile[] = [];
  for (const name of names) {
    if (name === '-') throw new UsageError('--overlay: expected the name of a file, got -, which is standard input.');
    const file = await readOverlay(name);
    if (typeof file === 'string') throw new InputError([file]);
    files.push(file);
  }
  return files;
}

export const overlaysIn = (files: readonly OverlayFile[]): readonly Overlay[] =>
  files.map(({ value }) => value as Overlay);

/** What the engine says against an overlay, with file, line and column; other errors as they are. */
export async function saidOf(error: unknown, files: readonly OverlayFile[]): Promise<unknown> {
  if (!(error instanceof OverlayError) || error.problems.length === 0) return error;
  return new InputError(overlayLines(files, error.problems, await overlayMessages('en')));
}

/** Criteria with the overlays that `--overlay` names put over them. @throws {InputError} for what is wrong with those. */
export async function compileWith(set: CriteriaSet, names: readonly string[] | undefined): Promise<Standard> {
  const files = await overlaysAsked(names);
  try {
    return compile(set, { overlays: overlaysIn(files) });
  } catch (error) {
    throw await saidOf(error, files);
  }
}

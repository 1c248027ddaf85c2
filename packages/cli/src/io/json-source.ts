/** Where things stand in a JSON text, as line and column: asked only after something was wrong. */
import { END_OF_TEXT, Fault, walk } from './json-walk.ts';

export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface SyntaxProblem extends Place {
  readonly expected: string;
  readonly received: string;
}

/** Line and column, both from 1. */
export function placeOf(text: string, offset: number): Place {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf('\n'); end !== -1 && end < offset; end = text.indexOf('\n', start)) {
    line += 1;
    start = end + 1;
  }
  return { line, column: offset - start + 1 };
}

/** The first thing that keeps the text from being JSON; `undefined` when it is JSON. */
export function findSyntaxProblem(text: string): SyntaxProblem | undefined {
  try {
    walk(text, {});
    return undefined;
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    const received = String.fromCodePoint(text.codePointAt(fault.offset) ?? 32);
    return {
      ...placeOf(text, fault.offset),
      expected: fault.expected,
      received: fault.offset >= text.length ? END_OF_TEXT : JSON.stringify(received),
    };
  }
}

/** The first name that stands twice in its object, in a text that is JSON: its path, and where it stands again. */
export function findRepeatedName(text: string): (Place & { readonly path: string }) | undefined {
  let found: { readonly path: string; readonly offset: number } | undefined;
  walk(text, { repeated: (path, offset) => (found ??= { path, offset }) });
  return found && { path: found.path, ...placeOf(text, found.offset) };
}

/**
 * Where the values with these dotted paths (`seriousCrimes[0].on`) stand in a text that is JSON; for a value that is not
 * there, the nearest that should hold it. One walk for all; still, each path is compared with each value.
 */
export function findPaths(text: string, paths: readonly string[]): Place[] {
  const nearest = paths.map(() => ({ length: -1, offset: 0 }));
  const holds = (candidate: string, path: string): boolean => {
    const next = path[candidate.length];
    return candidate === '' || (path.startsWith(candidate) && (next === undefined || next === '.' || next === '['));
  };
  walk(text, {
    value(candidate, offset) {
      for (const [at, path] of paths.entries()) {
        if (candidate.length > nearest[at]!.length && holds(candidate, path)) {
          nearest[at] = { length: candidate.length, offset };
        }
      }
    },
  });
  return nearest.map(({ offset }) => placeOf(text, offset));
}

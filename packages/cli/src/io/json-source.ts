/**
 * Where things stand in a JSON text. `JSON.parse` reads; this runs only after something was wrong, to name line and
 * column. It keeps its own stack, so a text nested a million levels deep does not overflow the program's.
 */

export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface SyntaxProblem extends Place {
  readonly expected: string;
  readonly received: string;
}

type Visit = (path: string, offset: number) => void;

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const LITERAL = /true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const BLANK = ' \t\n\r';

class Fault extends Error {
  readonly offset: number;
  readonly expected: string;
  constructor(offset: number, expected: string) {
    super(expected);
    this.offset = offset;
    this.expected = expected;
  }
}

/** The end of the string that starts at `start`. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  for (;;) {
    const character = text[at];
    if (character === '"') return at + 1;
    if (character === undefined) throw new Fault(at, 'a closing quotation mark "');
    if (character < ' ') throw new Fault(at, 'no line end or control character inside a text');
    if (character === '\\') {
      ESCAPE.lastIndex = at;
      if (!ESCAPE.test(text)) throw new Fault(at, 'an escape such as \\" or \\n');
      at = ESCAPE.lastIndex;
    } else at += 1;
  }
}

function endOfScalar(text: string, start: number): number {
  if (text[start] === '"') return endOfString(text, start);
  for (const pattern of [NUMBER, LITERAL]) {
    pattern.lastIndex = start;
    if (pattern.test(text)) return pattern.lastIndex;
  }
  throw new Fault(start, 'a value');
}

/** Walks through the text, calling `visit` at each value with its dotted path; throws a Fault where it is not JSON. */
function walk(text: string, visit: Visit): void {
  const stack: { readonly path: string; index: number }[] = [];
  let at = 0;
  let path = '';
  const blank = (): void => {
    while (at < text.length && BLANK.includes(text[at]!)) at += 1;
  };
  const key = (owner: string): void => {
    blank();
    if (text[at] !== '"') throw new Fault(at, 'a name in quotation marks "…"');
    const end = endOfString(text, at);
    const name = String(JSON.parse(text.slice(at, end)));
    path = owner === '' ? name : `${owner}.${name}`;
    at = end;
    blank();
    if (text[at] !== ':') throw new Fault(at, '":" after the name');
    at += 1;
  };
  for (;;) {
    blank();
    const open = text[at];
    visit(path, at);
    let done = true;
    if (open === '{' || open === '[') {
      at += 1;
      blank();
      if (text[at] === (open === '{' ? '}' : ']')) at += 1;
      else {
        stack.push({ path, index: open === '{' ? -1 : 0 });
        if (open === '{') key(path);
        else path = `${path}[0]`;
        done = false;
      }
    } else at = endOfScalar(text, at);
    while (done) {
      blank();
      const owner = stack.at(-1);
      if (!owner) {
        if (at < text.length) throw new Fault(at, 'the end of the text');
        return;
      }
      const isList = owner.index >= 0;
      if (text[at] === ',') {
        at += 1;
        if (isList) path = `${owner.path}[${(owner.index += 1)}]`;
        else key(owner.path);
        done = false;
      } else if (text[at] === (isList ? ']' : '}')) {
        at += 1;
        stack.pop();
      } else throw new Fault(at, isList ? '"," or "]"' : '"," or "}"');
    }
  }
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
    walk(text, () => {});
    return undefined;
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    const received = String.fromCodePoint(text.codePointAt(fault.offset) ?? 32);
    return {
      ...placeOf(text, fault.offset),
      expected: fault.expected,
      received: fault.offset >= text.length ? 'the end of the text' : JSON.stringify(received),
    };
  }
}

/** Where the value with this dotted path (`seriousCrimes[0].on`) stands; else the nearest value that holds it. */
export function findPath(text: string, path: string): Place {
  let nearest = { length: -1, offset: 0 };
  walk(text, (candidate, offset) => {
    const next = path[candidate.length];
    const holds =
      candidate === '' || (path.startsWith(candidate) && (next === undefined || next === '.' || next === '['));
    if (holds && candidate.length > nearest.length) nearest = { length: candidate.length, offset };
  });
  return placeOf(text, nearest.offset);
}

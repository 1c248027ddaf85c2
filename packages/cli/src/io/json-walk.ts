/**
 * A walk through a JSON text. `JSON.parse` reads; this runs only after something was wrong, to find out where. It keeps
 * its own stack, so a text nested a million levels deep does not overflow the program's.
 */

/** What is expected behind a value. */
export const END_OF_TEXT = 'the end of the text';

/** Who walks through a text is told of: */
export interface Watch {
  /** each value, with its dotted path; */
  value?(path: string, offset: number): void;
  /** each name that its object already has. */
  repeated?(path: string, offset: number): void;
}

/** An object or a list that is not closed yet. */
interface Frame {
  readonly path: string;
  /** Of the item in a list; -1 in an object. */
  index: number;
  readonly names: Set<string> | undefined;
}

/** No record is deeper. What is has the path of the value that holds it, or paths alone would fill the memory. */
const DEEPEST = 16;

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const LITERAL = /true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const BLANK = ' \t\n\r';

/** Where a text stops being JSON. */
export class Fault extends Error {
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

/** Walks through the text; throws a Fault where it is not JSON. */
export function walk(text: string, watch: Watch): void {
  const stack: Frame[] = [];
  let at = 0;
  let path = '';
  const blank = (): void => {
    while (at < text.length && BLANK.includes(text[at]!)) at += 1;
  };
  const deepen = (owner: string, step: string): string => (stack.length > DEEPEST ? owner : owner + step);
  const key = ({ path: owner, names }: Frame): void => {
    blank();
    if (text[at] !== '"') throw new Fault(at, 'a name in quotation marks "…"');
    const end = endOfString(text, at);
    const name = String(JSON.parse(text.slice(at, end)));
    path = deepen(owner, owner === '' ? name : `.${name}`);
    if (names?.has(name)) watch.repeated?.(path, at);
    names?.add(name);
    at = end;
    blank();
    if (text[at] !== ':') throw new Fault(at, '":" after the name');
    at += 1;
  };
  for (;;) {
    blank();
    const open = text[at];
    if (stack.length <= DEEPEST) watch.value?.(path, at);
    let done = true;
    if (open === '{' || open === '[') {
      at += 1;
      blank();
      if (text[at] === (open === '{' ? '}' : ']')) at += 1;
      else {
        const isObject = open === '{';
        const frame = {
          path,
          index: isObject ? -1 : 0,
          names: isObject && watch.repeated ? new Set<string>() : undefined,
        };
        stack.push(frame);
        if (isObject) key(frame);
        else path = deepen(path, '[0]');
        done = false;
      }
    } else at = endOfScalar(text, at);
    while (done) {
      blank();
      const owner = stack.at(-1);
      if (!owner) {
        if (at < text.length) throw new Fault(at, END_OF_TEXT);
        return;
      }
      const isList = owner.index >= 0;
      if (text[at] === ',') {
        at += 1;
        if (isList) path = deepen(owner.path, `[${(owner.index += 1)}]`);
        else key(owner);
        done = false;
      } else if (text[at] === (isList ? ']' : '}')) {
        at += 1;
        stack.pop();
      } else throw new Fault(at, isList ? '"," or "]"' : '"," or "}"');
    }
  }
}

/** A fault of the notation itself, with its place. Lines and columns count from 1. */
export class JsonFault extends Error {
  override readonly name = 'JsonFault';
  readonly line: number;
  readonly column: number;
  constructor(text: string, position: number, problem: string) {
    super(problem);
    const before = text.slice(0, position).split('\n');
    this.line = before.length;
    this.column = (before.at(-1)?.length ?? 0) + 1;
  }
}

const BLANK = /[ \t\r\n]*/y;
const TOKEN = /[[\]{},:]|"(?:[^"\\\u0000-\u001f]|\\.)*"|-?\d[\d.eE+-]*|true|false|null/y; // eslint-disable-line no-control-regex

/**
 * Reads JSON more strictly than `JSON.parse`: a key that stands twice, or that touches prototypes, is a fault too,
 * and every fault has its line and column. Handwritten files deserve both; `JSON.parse` keeps silent or vague.
 *
 * @throws {JsonFault}
 */
export function parseJson(text: string): unknown {
  let position = 0;
  let start = 0;
  const fault = (problem: string, at = start): never => {
    throw new JsonFault(text, at, problem);
  };
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = position;
    const found = pattern.exec(text)?.[0];
    position += found?.length ?? 0;
    return found;
  };
  const next = (expected: string): string => {
    match(BLANK);
    start = position;
    const token = match(TOKEN);
    if (token !== undefined) return token;
    const got = position < text.length ? JSON.stringify(text[position]) : 'the end of the file';
    return fault(`expected ${expected}, got ${got}`);
  };
  const expect = (allowed: string, expected: string): string => {
    const token = next(expected);
    return token.length === 1 && allowed.includes(token) ? token : fault(`expected ${expected}, got ${token}`);
  };
  const scalar = (token: string): unknown => {
    try {
      return JSON.parse(token);
    } catch {
      return fault(`expected a value, got ${token}`);
    }
  };

  const list = (): unknown[] => {
    const items: unknown[] = [];
    let token = next('a value or "]"');
    if (token === ']') return items;
    for (;;) {
      items.push(value(token));
      if (expect(',]', '"," or "]"') === ']') return items;
      token = next('a value');
    }
  };
  const object = (): Record<string, unknown> => {
    const properties: Record<string, unknown> = {};
    let token = next('a key or "}"');
    if (token === '}') return properties;
    for (;;) {
      if (!token.startsWith('"')) fault(`expected a key in double quotes, got ${token}`);
      const key = scalar(token) as string;
      if (key === '__proto__') fault('the key "__proto__" is not allowed');
      if (Object.hasOwn(properties, key)) fault(`the key ${token} stands twice`);
      expect(':', '":"');
      properties[key] = value(next('a value'));
      if (expect(',}', '"," or "}"') === '}') return properties;
      token = next('a key');
    }
  };
  const value = (token: string): unknown =>
    token === '{'
      ? object()
      : token === '['
        ? list()
        : ',:]}'.includes(token)
          ? fault(`expected a value, got ${token}`)
          : scalar(token);

  const content = value(next('a value'));
  match(BLANK);
  if (position < text.length) fault(`expected the end of the file, got ${JSON.stringify(text[position])}`, position);
  return content;
}

/** Text that is markup already. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const CODES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => CODES[character]!);

/** What may stand in a template; `undefined` and `false` leave nothing. */
type Part = string | number | Markup | undefined | false | readonly Part[];

function written(part: Part): string {
  if (part instanceof Markup) return part.text;
  if (typeof part === 'object') return part.map(written).join('');
  return part === undefined || part === false ? '' : escaped(String(part));
}

/** A template of markup. Whatever is put in is escaped, for text and for attributes in quotes, unless it is markup itself. */
export const markup = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  new Markup(strings.map((text, at) => text + (at < parts.length ? written(parts[at]) : '')).join(''));

/** ` name="value"`, for those that have a value; `true` gives the name alone. */
export const attributes = (all: Readonly<Record<string, string | number | boolean | undefined>>): Markup[] =>
  Object.entries(all).flatMap(([name, value]) => {
    if (value === undefined || value === false) return [];
    return value === true ? markup` ${name}` : markup` ${name}="${String(value)}"`;
  });

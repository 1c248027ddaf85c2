import type { Notes, Path } from './notes.ts';

type Say = (...given: unknown[]) => unknown;

/** Messages of figures by name: text and functions may stand for each other. */
const TEMPLATE = /^(reasons\.|issues\.|changes\.(sentences\.|addUnits$))/;
/** Words of the law that not every id has. */
const OPTIONAL =
  /^law\.(questions\..+\.(hint|proof|subject|fields(\.(count|total|previous|current|registered|recognised|issued|number|on|kind))?)|criteria\..+\.(hint|proof)|unitTypes\..+\.hint|scope\.hint)$/;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const kindOf = (value: unknown): string =>
  typeof value === 'string' ? 'text' : Array.isArray(value) ? 'a list' : value === null ? 'null' : typeof value;

/** A page's function must not break the form: what throws, or gives no text, gives way to the original. */
const guarded =
  (own: Say, original: unknown, path: Path, notes: Notes): Say =>
  (...given) => {
    let came: string;
    try {
      const text = own(...given);
      if (typeof text === 'string') return text;
      came = `one that gives ${kindOf(text)}`;
    } catch (error) {
      came = String(error);
    }
    notes.wrong(path, 'a function that gives text', came);
    return typeof original === 'function' ? (original as Say)(...given) : original;
  };

const filled =
  (template: string): Say =>
  (shown) =>
    template.replace(/\{(\w+)\}/g, (_, key: string) => (shown as Record<string, string>)[key] ?? '');

const isTexts = (value: unknown, { length }: readonly unknown[]): boolean =>
  Array.isArray(value) && value.length === length && value.every((item) => typeof item === 'string');

/** `original` with what is given in its place, as far as it is known and of its kind. */
export function merge<T>(original: T, given: unknown, path: Path, notes: Notes): T {
  if (given === undefined) return original;
  const template = TEMPLATE.test(path);
  const refuse = (expected: string): T => {
    notes.wrong(path, expected, kindOf(given));
    return original;
  };
  if (Array.isArray(original))
    return isTexts(given, original) ? (given as T) : refuse(`a list of ${original.length} texts`);
  if (isObject(original)) return isObject(given) ? mergeObject(original, given, path, notes) : refuse('an object');
  if (typeof given === 'function' && (template || typeof original === 'function'))
    return guarded(given as Say, original, path, notes) as T;
  if (typeof original === 'function') {
    if (template && typeof given === 'string') return filled(given) as T;
    return refuse(template ? 'a function or text' : 'a function');
  }
  return typeof given === 'string' ? (given as T) : refuse(template ? 'a function or text' : 'text');
}

function mergeObject<T extends Record<string, unknown>>(original: T, given: object, path: Path, notes: Notes): T {
  const merged: Record<string, unknown> = { ...original };
  for (const [key, value] of Object.entries(given)) {
    const at = path ? `${path}.${key}` : key;
    if (value === undefined) continue;
    if (Object.hasOwn(original, key) || OPTIONAL.test(at)) {
      notes.found(at);
      merged[key] = merge(original[key] ?? (key === 'fields' ? {} : ''), value, at, notes);
    } else notes.missing(at);
  }
  return merged as T;
}

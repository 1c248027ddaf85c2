import type { Setting } from './surface.ts';

/** Where the names in the types come from, unless from the engine. */
const HOMES: Readonly<Record<string, string>> = {
  OverviewFilter: '../index.js',
  OverviewRecord: '../index.js',
  OverviewTarget: '../index.js',
  RateBase: '../index.js',
  Readings: '../index.js',
  UnitType: '@antt/schemas',
};

/** Names that TypeScript brings itself. */
const OWN = ['Iterable'];

/** `import type` lines of all names that types mention. */
export function importsOf(settings: readonly Setting[]): string {
  const names = new Set(settings.flatMap(({ type }) => type.match(/\b[A-Z]\w+/g) ?? []));
  return [...names]
    .filter((name) => !OWN.includes(name))
    .sort()
    .map((name) => `import type { ${name} } from '${HOMES[name] ?? '@antt/core'}';`)
    .join('\n');
}

/** Code with its documentation, of one line or of more. */
export function commented(text: string, code: string): string {
  if (!text) return code;
  return text.includes('\n') ? `/**\n * ${text.replaceAll('\n', '\n * ')}\n */\n${code}` : `/** ${text} */\n${code}`;
}

export const quoted = (name: string): string => (/^\w+$/.test(name) ? name : `'${name}'`);

import type { InstrumentData, Texts } from '@antt/core';
import { BANNER, json } from './outputs.ts';

/** Data as a module: a browser bundle takes it in as it is, with nothing to fetch or to parse. */
const moduleOf = (type: string, name: string, value: unknown): string =>
  `${BANNER}import type { ${type} } from '@antt/core';\n\nexport const ${name}: ${type} = ${json(value).trimEnd()};\n`;

/** The instrument as a module, and each language as another, so that a page loads only the words it shows. */
export function emitData(data: InstrumentData, texts: readonly Texts[]): ReadonlyMap<string, string> {
  const { id, unitTypes } = data.instrument;
  const types = `\n/** Unit types, in the order of the law. */\nexport const unitTypes = ${JSON.stringify(Object.keys(unitTypes))} as const;\n`;
  return new Map([
    [`${id}.data.ts`, moduleOf('InstrumentData', 'instrumentData', data) + types],
    ...texts.map((each) => [`${id}.${each.language}.ts`, moduleOf('Texts', 'texts', each)] as const),
  ]);
}

/** Writes what is said of each broken file now to expected.json, for a person to read before it is kept. */
import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { files } from './files.ts';
import { runTable } from '../tables/run-table.ts';

const defaults = { unitType: 'commune', year: 2025 };
const expected: Record<string, { vi: readonly string[]; en: readonly string[] }> = {};
for (const [name, make] of Object.entries(files)) {
  const bytes = make();
  const of = async (language: 'vi' | 'en') => (await runTable(name, bytes, language, defaults)).said;
  expected[name] = { vi: await of('vi'), en: await of('en') };
}
const text = await format(JSON.stringify(expected), { parser: 'json', printWidth: 120 });
writeFileSync(new URL('./expected.json', import.meta.url), text);

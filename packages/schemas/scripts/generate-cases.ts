/**
 * Generates the conformance kit: the hand-written cases made to stand alone, and generated ones whose expectations come
 * from the second evaluator (`test/brute-force`), not from the engine. The files are committed.
 *
 *   npm run generate:cases -w @antt/schemas              writes packages/schemas/cases/<instrument>/generated
 *   npm run generate:cases -w @antt/schemas -- --check   writes nothing; fails when a file is not what it should be
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { codesPage } from './cases/codes.ts';
import { casesFolder, kitFiles } from './cases/kit.ts';

const instruments = readdirSync(casesFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const files = new Map([...kitFiles(instruments.map(({ name }) => name).sort()), ['codes.md', codesPage()]]);
let stale = 0;
for (const [path, text] of files) {
  const file = new URL(path, casesFolder);
  let there = '';
  try {
    there = readFileSync(file, 'utf8');
  } catch {
    // Not there yet.
  }
  if (there === text) continue;
  stale += 1;
  if (process.argv.includes('--check'))
    console.error(`packages/schemas/cases/${path}: is not what the law and the cases give`);
  else {
    mkdirSync(new URL('.', file), { recursive: true });
    writeFileSync(file, text);
  }
}
const cases = [...files].reduce((sum, [path, text]) => sum + (path.endsWith('l') ? text.split('\n').length - 1 : 0), 0);
if (process.argv.includes('--check')) process.exitCode = stale > 0 ? 1 : 0;
else console.log(`generate:cases: ${cases} cases in ${files.size} files, ${stale} of them changed`);

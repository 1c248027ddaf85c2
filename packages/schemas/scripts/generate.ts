/**
 * Checks the criteria and generates what is made from them.
 *
 *   npm run generate -w @antt/schemas              writes packages/schemas/generated
 *   npm run generate -w @antt/schemas -- --check   writes nothing; fails when criteria or generated files are not right
 *
 * Options for tests: --criteria DIR, --out DIR.
 */
import { problemLine } from '@antt/core/model';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { workOut } from './work-out.ts';
import { staleIn, writeOutputs } from './write-outputs.ts';

const home = resolve(import.meta.dirname, '..');
const { values } = parseArgs({
  options: { check: { type: 'boolean' }, criteria: { type: 'string' }, out: { type: 'string' } },
});
const out = resolve(values.out ?? `${home}/generated`);
const fromHere = (path: string): string => relative(process.cwd(), path) || '.';

const worked = await workOut(resolve(values.criteria ?? `${home}/criteria`));
if (!worked.ok) {
  for (const problem of worked.problems) console.error(problemLine({ ...problem, file: fromHere(problem.file) }));
  process.exitCode = 1;
} else if (values.check) {
  const stale = await staleIn(out, worked.outputs);
  for (const file of stale) console.error(`${fromHere(out)}/${file}: whole file: is not what the criteria give`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  const written = await writeOutputs(out, worked.outputs);
  console.log(`generated: ${worked.outputs.size} files in ${fromHere(out)}, ${written.length} of them changed`);
}

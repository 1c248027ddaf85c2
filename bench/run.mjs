// Bundles the bench and runs it in a process of its own, as users run the engine: plain JavaScript, no loader in between.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const name = process.argv[2] ?? 'evaluate';
const outfile = fileURLToPath(new URL(`../node_modules/.cache/antt-bench/${name}.mjs`, import.meta.url));
await build({
  entryPoints: [fileURLToPath(new URL(`./${name}.ts`, import.meta.url))],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  conditions: ['antt-source'],
  external: ['json-logic-js', 'json-rules-engine', 'exceljs', 'papaparse'],
});
process.exit(
  spawnSync(process.execPath, [...process.execArgv, outfile, ...process.argv.slice(3)], { stdio: 'inherit' }).status ??
    1,
);

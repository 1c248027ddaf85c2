// npm run bench:page: installs the peers when their lock has changed, builds the embed, and measures.
import '../../scripts/bootstrap.mjs';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { run, runScript, runTool } from '../../scripts/tasks.mjs';

const lock = readFileSync(new URL('package-lock.json', import.meta.url), 'utf8');
const stamp = new URL('node_modules/.antt-lock', import.meta.url);
const install = ['ci', '--prefix', 'bench/page', '--ignore-scripts', '--prefer-offline', '--loglevel=error'];
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  console.error('Installing the form libraries to compare with (npm ci in bench/page)…');
  if (!run('npm', install, { quiet: true })) process.exit(1);
  writeFileSync(stamp, lock);
}

const bundles = ['-c', 'rollup.config.mjs', '--silent'];
if (!runTool('rollup/dist/bin/rollup', bundles, { quiet: true, env: { ANTT_SIZES: 'report' } })) process.exit(1);
process.exit(runScript('bench/page/bench.ts', { args: process.argv.slice(2) }) ? 0 : 1);

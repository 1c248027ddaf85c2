// npm run build: types and JavaScript of every package, the browser bundles, the custom elements manifest.
import './bootstrap.mjs';
import { runTool } from './tasks.mjs';

const quiet = process.argv.includes('--quiet');
const steps = [
  ['typescript/bin/tsc', '-b'],
  ['rollup/dist/bin/rollup', '-c', 'packages/elements/rollup.config.mjs', ...(quiet ? ['--silent'] : [])],
  ['@custom-elements-manifest/analyzer/cem.js', 'analyze', '--config', 'packages/elements/custom-elements-manifest.config.mjs'],
];
for (const [tool, ...args] of steps) {
  if (!runTool(tool, args, { quiet })) process.exit(1);
}

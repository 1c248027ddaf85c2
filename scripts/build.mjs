// npm run build: types and JavaScript of every package, the browser bundles, the custom elements manifest.
import './bootstrap.mjs';
import { run, runTool } from './tasks.mjs';

const quiet = process.argv.includes('--quiet');
const done =
  runTool('typescript/bin/tsc', ['-b'], { quiet }) &&
  runTool('rollup/dist/bin/rollup', ['-c', 'rollup.config.mjs', '--silent'], { quiet }) &&
  run('npm', ['run', '--silent', 'manifest', '-w', '@antt/elements'], { quiet });
if (!done) process.exit(1);

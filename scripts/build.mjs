// npm run build: types and JavaScript of every package, the browser bundles, the custom elements manifest, what frameworks know, the audit pages.
import './bootstrap.mjs';
import { run, runScript, runTool } from './tasks.mjs';

const quiet = process.argv.includes('--quiet');
const done =
  runTool('typescript/bin/tsc', ['-b'], { quiet }) &&
  runScript('packages/axe-locale-vi/scripts/write-json.ts', { quiet }) &&
  runTool('rollup/dist/bin/rollup', ['-c', 'rollup.config.mjs', '--silent'], { quiet }) &&
  run('npm', ['run', '--silent', 'manifest', '-w', '@antt/elements'], { quiet }) &&
  runScript('scripts/frameworks/write.mjs', { quiet }) &&
  runScript('scripts/audit/write.ts', { quiet });
if (!done) process.exit(1);

// npm start: the portal page of examples/portal, with the elements built from the sources as they are.
import './bootstrap.mjs';
import { runTool } from './tasks.mjs';

if (!runTool('rollup/dist/bin/rollup', ['-c', 'rollup.config.mjs', '--silent'], { quiet: true }))
  process.exit(1);
const { run } = await import('../examples/portal/server.mjs');
await run();

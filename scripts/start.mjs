// npm start: the portal page of examples/portal, with the elements and the audit pages built from the sources as they are.
import './bootstrap.mjs';
import { runScript, runTool } from './tasks.mjs';

const bundles = ['-c', 'rollup.config.mjs', '--silent'];
if (!runTool('rollup/dist/bin/rollup', bundles, { quiet: true, env: { ANTT_SIZES: 'report' } })) process.exit(1);
if (!runScript('scripts/audit/write.ts', { quiet: true })) process.exit(1);
const { run } = await import('../examples/portal/server.mjs');
await run();

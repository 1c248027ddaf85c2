// `npm run version-packages`: takes the changesets into versions and changelogs, and the engine's version with them.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, runTool } from './tasks.mjs';

if (!runTool('@changesets/cli/bin.js', ['version'])) process.exit(1);
const { version } = JSON.parse(readFileSync(join(root, 'packages/core/package.json'), 'utf8'));
const file = join(root, 'packages/core/src/version.ts');
writeFileSync(file, readFileSync(file, 'utf8').replace(/ENGINE_VERSION = '.*'/, `ENGINE_VERSION = '${version}'`));
process.exit(run('npm', ['install', '--package-lock-only']) ? 0 : 1);

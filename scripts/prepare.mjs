// npm runs this after an install: generates the schemas and builds the command line, so that `npx antt` works right away.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildCommandLine, ensureGenerated, markInstalled, root } from './tasks.mjs';

// `npx antt` in a fresh clone links this package without installing it: scripts/antt.mjs then does the rest.
if (!existsSync(join(root, 'node_modules/typescript'))) process.exit(0);

markInstalled();
// An install must not fail over sources that somebody is just changing; the next npm script says what is wrong.
if (!ensureGenerated() || !buildCommandLine({ quiet: true })) {
  console.error('prepare: not everything could be built, see above.');
}

#!/usr/bin/env node
// `npx antt` in a clone where nothing is installed yet: makes it ready first, then is the command line itself.
import './bootstrap.mjs';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildCommandLine, root } from './tasks.mjs';

if (!existsSync(join(root, 'packages/cli/dist/main.js')) && !buildCommandLine({ quiet: true })) process.exit(1);
await import('../packages/cli/bin/antt.mjs');

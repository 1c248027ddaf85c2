// npm runs this after an install: generates the schemas and builds the command line, so that `npx antt` works right away.
import { buildCommandLine, ensureGenerated, markInstalled } from './tasks.mjs';

markInstalled();
// An install must not fail over sources that somebody is just changing; the next npm script says what is wrong.
if (!ensureGenerated() || !buildCommandLine({ quiet: true }))
  console.error('prepare: not everything could be built, see above.');

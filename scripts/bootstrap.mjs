// Runs before every npm script: makes a fresh clone ready, and costs next to nothing when it is. No dependency.
const needed = [20, 19];
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  console.error(
    `antt needs Node ${needed.join('.')} or newer; this is ${process.versions.node}. See https://nodejs.org`,
  );
  process.exit(1);
}

// Loaded only now, so that an old Node gets the message above and not a syntax error.
const { ensureGenerated, isInstalled, markInstalled, run } = await import('./tasks.mjs');

if (!isInstalled()) {
  console.error('Installing dependencies (npm ci)…');
  // `npm ci` runs scripts/prepare.mjs, which generates and builds; that one never calls this file.
  if (!run('npm', ['ci', '--prefer-offline', '--no-fund', '--no-audit', '--loglevel=error'], { quiet: true })) {
    console.error('npm ci failed: its output is above.');
    process.exit(1);
  }
  markInstalled();
}

if (!ensureGenerated()) {
  console.error('Generating packages/schemas/generated failed: see above.');
  process.exit(1);
}

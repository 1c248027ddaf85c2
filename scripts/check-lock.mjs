// Guards the lock files. `npm install` silently drops optional platform packages that a registry does not hold, and the
// next `npm ci` then refuses the lock; and a download address of a private mirror in the lock would break other people.
import { readFileSync } from 'node:fs';

/** Of the repository, and of the form libraries that `npm run bench:page` compares with. */
const LOCKS = ['package-lock.json', 'bench/page/package-lock.json'];

/** Node's look-up: from the folder of the package upwards through every node_modules. */
function isLocked(packages, from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
    const prefix = folder === '' ? '' : `${folder}/`;
    if (packages[`${prefix}node_modules/${name}`]) return true;
    if (folder === '' || !folder.includes('node_modules/')) return Boolean(packages[`node_modules/${name}`]);
  }
}

function problemsOf(packages) {
  const problems = [];
  for (const [path, entry] of Object.entries(packages)) {
    for (const name of Object.keys(entry.optionalDependencies ?? {})) {
      if (!isLocked(packages, path, name))
        problems.push(`${path || 'the root'} names the optional package ${name}, which has no entry`);
    }
    if (entry.resolved && !entry.link) problems.push(`${path} has a download address: ${entry.resolved}`);
  }
  return problems;
}

for (const lock of LOCKS) {
  const { packages } = JSON.parse(readFileSync(new URL(`../${lock}`, import.meta.url), 'utf8'));
  const problems = problemsOf(packages);
  if (problems.length > 0) {
    console.error(`${lock}:\n  ${problems.join('\n  ')}`);
    console.error(
      'Pin a version whose platform packages all exist; keep omit-lockfile-registry-resolved=true in .npmrc.',
    );
    process.exit(1);
  }
  console.log(`${lock}: ${Object.keys(packages).length} entries, complete`);
}

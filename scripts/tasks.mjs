// What bootstrap, prepare, build and test share. Node's own modules only: this runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a program in the repository's root and waits. `quiet` keeps the output for the case of failure.
 * @returns {boolean} whether it ended with 0
 */
export function run(program, args, { quiet = false, env = {} } = {}) {
  const { status, error, stdout, stderr } = spawnSync(program, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    maxBuffer: 1 << 28,
    // npm is a command script on Windows, which only its shell can start.
    shell: process.platform === 'win32' && program === 'npm',
  });
  if (quiet && status !== 0) console.error(`${[program, ...args].join(' ')}\n${stdout ?? ''}${stderr ?? ''}`);
  if (error) console.error(String(error));
  return status === 0;
}

/** Runs a Node tool from node_modules by its script: no shell and no `npx` in between. */
export const runTool = (script, args, options) =>
  run(process.execPath, [join(root, 'node_modules', script), ...args], options);

/** Runs a TypeScript file of the repository; the packages' sources are used, not what was built. */
export const runScript = (script, { args = [], ...options } = {}) =>
  run(process.execPath, ['--import', 'tsx', '--conditions=antt-source', script, ...args], options);

/** Every file under a folder of the repository, as paths from the root; nothing if the folder is not there. */
export function filesUnder(folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.name !== 'node_modules' && entry.name !== 'dist')
    .flatMap((entry) => (entry.isDirectory() ? filesUnder(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`]))
    .sort();
}

const installStamp = join(root, 'node_modules/.antt-lock');
const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');

/** True when node_modules holds what package-lock.json says. */
export const isInstalled = () => existsSync(installStamp) && readFileSync(installStamp, 'utf8') === lockHash();
export const markInstalled = () => writeFileSync(installStamp, lockHash());

const generated = 'packages/schemas/generated';
const generator = 'packages/schemas/scripts/generate.ts';
const generatedStamp = join(root, generated, '.stamp');

/** Generates the schemas package's data modules unless they were made from these very inputs. */
export function ensureGenerated() {
  // The answer schemas come out of the engine, so its sources count; a hash sees deleted files too.
  const hash = createHash('sha256');
  const folders = ['packages/schemas/criteria', 'packages/schemas/scripts', 'packages/core/src'];
  const inputs = folders.flatMap(filesUnder).filter((file) => !/\.test(-data)?\.ts$/.test(file));
  for (const file of [...inputs, 'package-lock.json']) hash.update(file).update(readFileSync(join(root, file)));
  const made = hash.digest('hex');
  if (existsSync(generatedStamp) && readFileSync(generatedStamp, 'utf8') === made) return true;
  if (!existsSync(join(root, generator))) {
    console.error(`${generator} is missing, so ${generated} cannot be made. Is the clone complete?`);
    return false;
  }
  if (!run('npm', ['run', '--silent', 'generate', '-w', '@antt/schemas'], { quiet: true })) return false;
  mkdirSync(join(root, generated), { recursive: true });
  writeFileSync(generatedStamp, made);
  return true;
}

/** Compiles @antt/core, @antt/schemas and @antt/cli, what the command line needs. */
export const buildCommandLine = (options) => runTool('typescript/bin/tsc', ['-b', 'packages/cli'], options);

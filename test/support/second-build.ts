import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What is made, not written; and what has no part in a build. */
const LEFT_OUT = [
  /(^|\/)(node_modules|dist|\.cache)$/,
  /^(\.git|coverage|storybook-static|docs\/audit)$/,
  /^packages\/(schemas\/generated|elements\/custom-elements\.json)$/,
];
const isSource = (path: string): boolean => {
  const place = relative(ROOT, path).split(sep).join('/');
  return !LEFT_OUT.some((pattern) => pattern.test(place));
};

/** Builds the sources as they are in a new folder elsewhere, from nothing. Gives back the folder. */
export function buildElsewhere(): string {
  const folder = mkdtempSync(join(tmpdir(), 'antt-build-'));
  cpSync(ROOT, folder, { recursive: true, filter: isSource });
  linkDependencies(folder);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.mjs', '--quiet'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build in ${folder} failed.\n${stdout}${stderr}`);
  return folder;
}

/** The installed packages, by link; our own are those of the new folder. Lit is copied: source maps tell where it lay. */
function linkDependencies(folder: string): void {
  const installed = join(ROOT, 'node_modules');
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(installed)) {
    const [from, to] = [join(installed, name), join(folder, 'node_modules', name)];
    if (name === '@antt' || name === '@lit' || /^lit(-|$)/.test(name)) {
      cpSync(from, to, { recursive: true, verbatimSymlinks: true });
    } else if (name !== '.cache') symlinkSync(from, to, 'junction');
  }
}

/** Every published file that a build makes, as paths from its folder. */
export function builtFiles(folder: string): readonly string[] {
  const made = readdirSync(join(folder, 'packages')).map((name) => join('packages', name, 'dist'));
  return [...made, join('packages', 'schemas', 'generated'), join('docs', 'audit')]
    .flatMap((place) =>
      readdirSync(join(folder, place), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
        .map((entry) => relative(folder, join(entry.parentPath, entry.name))),
    )
    .map((file) => file.split(sep).join('/'));
}

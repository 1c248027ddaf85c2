import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));
const cases = 'test/frameworks/types';

/** Places of errors in what a type checker prints: `file.ts(1,2): error`, `file.html:1:2 - error` or `ERROR "file.svelte" 1:2`. */
const PLACE = /^(?:.*\/)?([\w.]+)(?:\((\d+),\d+\): error|:(\d+):\d+ - error)|ERROR "(?:.*\/)?([\w.]+)" (\d+):\d+/gm;

/** Runs a type checker from node_modules; gives the places of its errors as `file:line`. */
function errorsOf(script: string, args: readonly string[]): Set<string> {
  const { stdout, stderr } = spawnSync(process.execPath, [`${root}node_modules/${script}`, ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  const places = stripVTControlCharacters(stdout + stderr).matchAll(PLACE);
  return new Set(
    [...places].map(([, file, line, lineInFile, name, at]) => `${file ?? name}:${line ?? lineInFile ?? at}`),
  );
}

/** The lines of a file that say of themselves that they are wrong. */
function wrongLines(file: string): string[] {
  const lines = readFileSync(`${root}${cases}/${file}`, 'utf8').split('\n');
  return lines.flatMap((line, index) => (/(\/\/|<!--) wrong/.test(line) ? [`${file}:${index + 1}`] : []));
}

function assertErrors(found: Set<string>, files: readonly string[]): void {
  const expected = files.flatMap((file) => {
    const lines = wrongLines(file);
    assert.ok(lines.length > 0, `${file} has no wrong line`);
    return lines;
  });
  assert.deepEqual([...found].sort(), expected.sort());
}

describe('types of the elements, right and wrong uses', () => {
  it('in React, Preact, Solid, Vue and plain scripts; and the apps and scenes of React and Vue', () => {
    const found = errorsOf('vue-tsc/bin/vue-tsc.js', ['-p', cases, '--pretty', 'false']);
    assertErrors(found, ['react.tsx', 'preact.tsx', 'solid.tsx', 'Vue.vue', 'script.ts']);
  });

  it('in Svelte, and its app', () => {
    const check = (folder: string, project: string): Set<string> =>
      errorsOf('svelte-check/bin/svelte-check', ['--workspace', folder, '--tsconfig', project, '--output', 'machine']);
    assertErrors(check(cases, './tsconfig.svelte.json'), ['Svelte.svelte']);
    assertErrors(check('examples/svelte', './tsconfig.json'), []);
  });

  it('in Angular', () => {
    const found = errorsOf('@angular/compiler-cli/bundles/src/bin/ngc.js', ['-p', `${cases}/tsconfig.angular.json`]);
    assertErrors(found, ['angular.html']);
  });
});

import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, it } from 'node:test';
import { ROOT, buildElsewhere, builtFiles } from '../support/second-build.ts';

let folder: string | undefined;
after(() => folder && rmSync(folder, { recursive: true }));

it('a second build, from nothing and in another folder, gives the same bytes', () => {
  assert.ok(existsSync(join(ROOT, 'packages/elements/dist/antt-embed.json')), 'run `npm run build` first');
  folder = buildElsewhere();
  const files = builtFiles(folder);
  for (const needed of [
    'packages/elements/dist/antt-elements.js',
    'packages/elements/dist/antt-elements.js.map',
    'packages/elements/dist/antt-embed.json',
    'packages/core/dist/index.js',
  ]) {
    assert.ok(files.includes(needed), `${needed} was not built`);
  }
  const other = files.filter((file) => {
    const first = join(ROOT, file);
    return !existsSync(first) || !readFileSync(first).equals(readFileSync(join(folder!, file)));
  });
  assert.deepEqual(other, [], 'these files came out otherwise (or sources changed since `npm run build`)');
});

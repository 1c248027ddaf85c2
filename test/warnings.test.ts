import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';

const sources = new URL('../packages/elements/src/', import.meta.url);
const page = readFileSync(new URL('../docs/warnings.md', import.meta.url), 'utf8');

/** Codes that the elements warn with, from their sources. */
const told = readdirSync(sources, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .flatMap((file) => [
    ...readFileSync(new URL(file, sources), 'utf8').matchAll(/(?:\bwarn\w*\([^']*'|\[)(antt-[a-z-]+)/g),
  ])
  .map(([, code]) => code!);
const explained = [...page.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading!);

describe('docs/warnings.md', () => {
  it('explains every code that the elements warn with, and no other', () => {
    assert.ok(told.length > 0);
    assert.deepEqual([...explained].sort(), [...new Set(told)].sort());
  });

  it('is in the order of the alphabet, so that a code is found', () => {
    assert.deepEqual(explained, [...explained].sort());
  });

  it('says of each what it means and what to do', () => {
    for (const section of page.split(/^## /m).slice(1)) assert.match(section, /\*\*Do:\*\* \S/, section.split('\n')[0]);
  });
});

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { BUNDLES, ensureBundles, launchBrowser, openPage } from './support/browser.ts';
import { servePages } from './support/pages.ts';
import type { Server } from './support/portal.ts';

interface EmbedManifest {
  readonly format: string;
  readonly version: string;
  readonly files: readonly { file: string; bytes: number; gzip: number; integrity: string; tag: string }[];
}

const FORM = '<antt-assessment unit-type="school" year="2025"></antt-assessment>';
const page = (tag: string): string =>
  `<!doctype html><html lang="vi"><head><title>x</title>${tag}</head>${FORM}</html>`;

let manifest: EmbedManifest;
let server: Server;
let browser: Browser;
const pages: Record<string, string> = {};

before(async () => {
  ensureBundles();
  manifest = JSON.parse(readFileSync(join(BUNDLES, 'antt-embed.json'), 'utf8')) as EmbedManifest;
  [server, browser] = await Promise.all([servePages(pages), launchBrowser()]);
});
after(async () => {
  await browser?.close();
  await server?.close();
});

describe('antt-embed.json', () => {
  it('lists every bundle with its size on the disk, and the version', () => {
    const bundles = readdirSync(BUNDLES).filter((name) => /^antt-.*\.js$/.test(name));
    assert.equal(manifest.format, 'antt.embed/1');
    assert.match(manifest.version, /^\d+\.\d+\.\d+/);
    assert.deepEqual(manifest.files.map(({ file }) => file).sort(), bundles.sort());
    for (const { file, bytes, gzip } of manifest.files) {
      assert.equal(bytes, readFileSync(join(BUNDLES, file)).length, file);
      assert.ok(gzip > 1000 && gzip < bytes, file);
    }
  });

  it('has tags that work as they stand beside the files', async () => {
    for (const { file, tag } of manifest.files.filter(({ file }) => file.startsWith('antt-elements'))) {
      pages[`/antt/${file}.html`] = page(tag);
      const { page: shown, faults, close } = await openPage(browser, `${server.address}antt/${file}.html`);
      await shown.getByRole('button', { name: 'Xem kết quả' }).waitFor();
      assert.deepEqual(faults, [], file);
      await close();
    }
  });

  it('has tags that refuse a file with one character changed', async () => {
    for (const { file, tag } of manifest.files.filter(({ file }) => file.startsWith('antt-elements'))) {
      pages[`/other/${file}`] = `${readFileSync(join(BUNDLES, file), 'utf8')} `;
      pages[`/other/${file}.html`] = page(tag);
      const { page: shown, faults, close } = await openPage(browser, `${server.address}other/${file}.html`);
      assert.match(faults.join('\n'), /integrity/, file);
      assert.equal(await shown.evaluate(() => customElements.get('antt-assessment')), undefined, file);
      await close();
    }
  });
});

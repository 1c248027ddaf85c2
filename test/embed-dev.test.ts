import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { ensureBundles, launchBrowser, openPage } from './support/browser.ts';
import { servePages } from './support/pages.ts';
import type { Server } from './support/portal.ts';

const pages = {
  '/faint.css': 'antt-badge { --antt-color-met: #999 } :root.late antt-badge { --antt-color-met: #aaa }',
  '/page.html': `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>x</title>
<script type="module" src="/antt/antt-dev.js"></script><script type="module" src="/antt/antt-badge.js"></script>
<link rel="stylesheet" href="/faint.css"></head><body><antt-badge verdict="met"></antt-badge></body></html>`,
};

let browser: Browser;
let server: Server;
before(async () => {
  ensureBundles();
  [server, browser] = await Promise.all([servePages(pages), launchBrowser()]);
});
after(async () => {
  await browser?.close();
  await server?.close();
});

describe('antt-dev.js on a page', () => {
  it('warns of what is drawn with too little contrast, in colours of the page and not in those of the system', async () => {
    const { page, faults, close } = await openPage(browser, new URL('/page.html', server.address).href);
    const lines: string[] = [];
    page.on('console', (message) => void lines.push(message.text()));
    const soon = () => page.waitForTimeout(500);
    await page.emulateMedia({ forcedColors: 'active' });
    await page.reload();
    await soon();
    assert.deepEqual(lines, []);
    await page.emulateMedia({ forcedColors: 'none' });
    await soon();
    assert.match(lines.join('\n'), /^\[antt-contrast\] --antt-color-met \(#999999\) on .*needed 4\.5:1/);
    await page.evaluate(() => document.documentElement.classList.add('late'));
    await soon();
    assert.equal(lines.length, 2);
    assert.match(lines[1]!, /#aaaaaa/);
    await page.emulateMedia({ colorScheme: 'dark' });
    await soon();
    assert.equal(lines.length, 2);
    assert.deepEqual(
      faults.filter((fault) => !fault.includes('[antt-contrast]')),
      [],
    );
    await close();
  });
});

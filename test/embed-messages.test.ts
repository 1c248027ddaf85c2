import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { ensureBundles, launchBrowser, openPage } from './support/browser.ts';
import { servePages } from './support/pages.ts';
import type { Server } from './support/portal.ts';

const OWN = `overrideMessages('vi', { ui: { submit: 'Chấm điểm' }, verdicts: { met: 'Đạt chuẩn' } });`;
const page = (...scripts: string[]): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>x</title></head><body>
<antt-assessment unit-type="school" year="2025"></antt-assessment><antt-badge verdict="met"></antt-badge>
${scripts.join('\n')}</body></html>`;
const classic = (file: string): string => `<script src="${file}"></script>`;
const module = (file: string): string => `<script type="module" src="${file}"></script>`;

const pages = {
  '/own.classic.js': `antt.${OWN}`,
  '/own.js': `import { overrideMessages } from '/antt/antt-messages.js';\n${OWN}`,
  '/before.html': page(
    classic('/antt/antt-messages.classic.js'),
    classic('/own.classic.js'),
    classic('/antt/antt-elements.classic.js'),
  ),
  '/after.html': page(
    classic('/antt/antt-elements.classic.js'),
    classic('/antt/antt-messages.classic.js'),
    classic('/own.classic.js'),
  ),
  '/modules.html': page(module('/antt/antt-elements.js'), module('/own.js')),
  '/modules-before.html': page(module('/own.js'), module('/antt/antt-elements.js')),
  '/twice.html': page(classic('/antt/antt-messages.classic.js'), module('/own.js'), module('/antt/antt-elements.js')),
  '/badge.html': page(module('/antt/antt-badge.js'), module('/own.js')),
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

describe('messages of a page, by files', () => {
  for (const path of Object.keys(pages).filter((name) => name.endsWith('.html'))) {
    it(`come in ${path.slice(1)}`, async () => {
      const { page: shown, faults, close } = await openPage(browser, new URL(path, server.address).href);
      if (path !== '/badge.html') await shown.getByRole('button', { name: 'Chấm điểm' }).waitFor();
      await shown.locator('antt-badge').getByText('Đạt chuẩn').waitFor();
      assert.deepEqual(faults, []);
      await close();
    });
  }
});

/// <reference lib="dom" />
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { records, units } from '../packages/elements/test/overview-data.ts';
import { ensureBundles, launchBrowser, openPage } from './support/browser.ts';
import { servePages } from './support/pages.ts';
import type { Server } from './support/portal.ts';

const PAGES: Readonly<Record<string, string>> = {
  '/rtl': `<!doctype html><html lang="vi" dir="rtl"><head><title>x</title><script type="module" src="/antt/antt-overview.js"></script></head>
    <body><antt-overview></antt-overview></body></html>`,
  '/english': `<!doctype html><html lang="en"><head><title>x</title><script type="module" src="/antt/antt-overview.js"></script>
    <script type="module" src="/antt/antt-en.js"></script></head><body><antt-overview year="2024"></antt-overview></body></html>`,
};

let server: Server;
let browser: Browser;
before(async () => {
  ensureBundles();
  [server, browser] = await Promise.all([servePages(PAGES), launchBrowser()]);
});
after(async () => {
  await browser?.close();
  await server?.close();
});

describe('antt-overview.js', () => {
  it('stands alone, in a page that is written from right to left too', async () => {
    const { page, faults, close } = await openPage(browser, new URL('/rtl', server.address).href);
    const overview = page.locator('antt-overview');
    await overview.getByText('Chưa có đơn vị nào trong danh sách.').waitFor();
    await overview.evaluate((element, given) => Object.assign(element, given), { register: units, records });
    await overview.locator('[part=list]').waitFor();
    const box = (await overview.locator('.kinds .label').first().boundingBox())!;
    const whole = (await overview.boundingBox())!;
    assert.ok(box.x - whole.x < whole.width / 4, 'Vietnamese begins on the left');
    await overview.locator('.kinds').getByRole('button', { name: 'Trễ hạn: 2' }).first().click();
    assert.equal(await overview.locator('[part=unit]').count(), 2);
    assert.deepEqual(faults, []);
    await close();
  });

  it('speaks English with antt-en.js, and keeps charts in forced colours in the colour of the text', async () => {
    const { page, faults, close } = await openPage(browser, new URL('/english', server.address).href, {
      forcedColors: 'active',
    });
    const overview = page.locator('antt-overview');
    await overview.evaluate((element, given) => Object.assign(element, given), { register: units, records });
    await overview.getByText('Security and order standard: the whole picture, 2024').waitFor();
    const [drawn, text] = await overview.evaluate(({ shadowRoot }) =>
      ['.bar', '.label'].map((selector) => getComputedStyle(shadowRoot!.querySelector(selector)!).color),
    );
    assert.equal(drawn, text);
    assert.deepEqual(faults, []);
    await close();
  });
});

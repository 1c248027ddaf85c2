import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { ensureBundles, launchBrowser, openPage } from './support/browser.ts';
import { servePages } from './support/pages.ts';
import type { Server } from './support/portal.ts';

const PAGES: Readonly<Record<string, string>> = {
  '/list': `<!doctype html><html lang="vi"><head><title>x</title><script type="module" src="/antt/antt-list-check.js"></script></head>
    <body><antt-list-check></antt-list-check></body></html>`,
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

describe('antt-list-check.js', () => {
  it('stands alone, checks what is pasted, and draws its signs in the colours that the system chooses', async () => {
    const { page, faults, close } = await openPage(browser, new URL('/list', server.address).href);
    await page.emulateMedia({ forcedColors: 'active' });
    const list = page.locator('antt-list-check');
    await list
      .getByRole('textbox')
      .fill('Quyết định số 5844\nCơ quan (2 đơn vị):\nHạt Kiểm lâm\nVăn phòng HĐND & UBND\nKho bạc');
    await list.getByText('Cơ quan: nêu 2, liệt kê 3 (thừa 1)').waitFor();
    const colours = await list.evaluate(({ shadowRoot }) =>
      [...shadowRoot!.querySelectorAll('li')].map((line) => [
        getComputedStyle(line.querySelector('svg')!).color,
        getComputedStyle(line).color,
      ]),
    );
    assert.equal(colours.length, 2);
    for (const [sign, line] of colours) assert.equal(sign, line);
    assert.deepEqual(faults, []);
    await close();
  });
});

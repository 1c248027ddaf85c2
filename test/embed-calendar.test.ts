import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { ensureBundles, launchBrowser, openPage } from './support/browser.ts';
import { servePages } from './support/pages.ts';
import type { Server } from './support/portal.ts';

const PAGES: Readonly<Record<string, string>> = {
  '/calendar': `<!doctype html><html lang="vi"><head><title>x</title><script type="module" src="/antt/antt-calendar.js"></script></head>
    <body><antt-calendar unit-type="commune" year="2025" unit="Xã Tân Lập" code="12433" today="2025-04-01"></antt-calendar></body></html>`,
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

describe('antt-calendar.js', () => {
  it('stands alone, takes a dossier, and saves a file without any request', async () => {
    const { page, faults, close } = await openPage(browser, new URL('/calendar', server.address).href);
    const calendar = page.locator('antt-calendar');
    await calendar.getByRole('heading', { name: 'Lịch năm 2025: Xã Tân Lập' }).waitFor();
    await calendar.evaluate((element) => Object.assign(element, { dossier: { events: [] } }));
    await calendar.getByText('Chưa đăng ký – Trễ hạn').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      calendar.getByRole('button', { name: 'Lưu lịch (.ics)' }).click(),
    ]);
    assert.equal(download.suggestedFilename(), 'antt-2025-12433.ics');
    const file = readFileSync(await download.path(), 'utf8');
    assert.match(file, /^BEGIN:VCALENDAR\r\n/);
    assert.match(file, /DTSTART;VALUE=DATE:20250101\r\nDTEND;VALUE=DATE:20250401\r\n/);
    assert.match(file, /END:VCALENDAR\r\n$/);
    assert.deepEqual(faults, []);
    await close();
  });

  it('prints its steps whole, each with its status in words', async () => {
    const { page, close } = await openPage(browser, new URL('/calendar', server.address).href);
    const calendar = page.locator('antt-calendar');
    await calendar.getByRole('listitem').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    assert.equal(await calendar.getByRole('button').isVisible(), false);
    const breaks = await calendar.evaluate(({ shadowRoot }) =>
      [...shadowRoot!.querySelectorAll('li.step')].map((step) => getComputedStyle(step).breakInside),
    );
    assert.deepEqual(breaks, Array<string>(5).fill('avoid'));
    await calendar.getByText('Đã qua', { exact: true }).waitFor();
    await close();
  });

  it('reads in forced colours: late and lacking keep lines of their own', async () => {
    const { page, close } = await openPage(browser, new URL('/calendar', server.address).href);
    await page.emulateMedia({ forcedColors: 'active' });
    const calendar = page.locator('antt-calendar');
    await calendar.evaluate((element) =>
      Object.assign(element, {
        dossier: {
          events: [
            { event: 'met', on: '2025-03-02', attended: [] },
            { event: 'filed', on: '2025-03-03', papers: [] },
          ],
        },
      }),
    );
    await calendar.getByText('Trễ hạn').first().waitFor();
    const lines = await calendar.evaluate(({ shadowRoot }) =>
      [...shadowRoot!.querySelectorAll('li.step')].map((step) => getComputedStyle(step).borderInlineStartStyle),
    );
    assert.deepEqual(lines, ['double', 'solid', 'solid', 'dashed', 'solid']);
    await close();
  });
});

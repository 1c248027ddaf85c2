import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { ensureBundles, launchBrowser, openPage } from './support/browser.ts';
import { servePages } from './support/pages.ts';
import type { Server } from './support/portal.ts';

const head =
  '<!doctype html><html lang="vi"><head><title>x</title><script src="/antt/antt-elements.classic.js"></script></head>';
const PAGES = {
  '/form': `${head}<body><form action="/next"><input name="before" /><antt-assessment name="tu-danh-gia"
    unit-type="commune" year="2025"></antt-assessment><button>Gửi</button></form></body></html>`,
  '/next': `${head}<body>Đã nhận</body></html>`,
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

async function state(page: Page): Promise<unknown> {
  const form = page.locator('antt-assessment');
  return {
    value: await form.evaluate((element) => (element as HTMLElement & { value: string }).value),
    models: await form.locator('#movementModels').inputValue(),
    agencies: await form.locator('[id="agencies.total"]').inputValue(),
  };
}

/** Right, half filled in, and wrong. */
async function fill(page: Page): Promise<void> {
  await page.getByRole('group', { name: 'Cơ quan', exact: true }).getByLabel('Tổng số').fill('5x');
  await page.locator('antt-assessment #movementModels').fill('2');
  await page.locator('input[name=before]').fill('x');
}

describe('what was entered, when the browser keeps it', () => {
  it('comes back after a way to another page and back, right, half filled in or wrong', async () => {
    const { page, faults, close } = await openPage(browser, `${server.address}form`);
    await fill(page);
    const left = await state(page);
    assert.deepEqual(left, { value: '{"movementModels":2}', models: '2', agencies: '5x' });
    await page.goto(`${server.address}next`);
    await page.goBack();
    await page.locator('antt-assessment #movementModels').waitFor();
    assert.equal(await page.locator('input[name=before]').inputValue(), 'x');
    assert.deepEqual(await state(page), left);
    assert.deepEqual(faults, []);
    await close();
  });
});

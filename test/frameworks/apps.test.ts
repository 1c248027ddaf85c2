import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { YEAR, notMet } from '../../stories/samples.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { fillIn, readerOf } from '../support/fill.ts';
import { servePage } from './build.ts';

let browser: Browser;
before(async () => {
  browser = await launchBrowser();
});
after(() => browser?.close());

/** An area fills in its form, sends it, takes it back, and turns out to be a school. */
async function visit(page: Page): Promise<void> {
  const form = page.locator('antt-assessment');
  await page.getByLabel('Tên đơn vị').fill('Khu phố 3');
  await fillIn(form, readerOf('residential-area', YEAR), notMet['residential-area']);
  const status = page.getByRole('status').filter({ hasText: 'Còn 0 câu có thể làm thay đổi kết quả' });
  await status.getByText('Chưa đạt').waitFor();
  await status.getByText('Khu phố 3 · Năm 2025').waitFor();

  const sent = page.getByRole('region', { name: 'Kết quả đã gửi' });
  assert.equal(await sent.count(), 0);
  await form.getByRole('button', { name: 'Xem kết quả' }).click();
  await sent.getByText('199 trên 200, cần ít nhất 200').first().waitFor();
  assert.equal(await form.locator('antt-result').count(), 0, 'the page shows the result, and the form does not');

  const households = form.getByRole('group', { name: 'Số hộ đã đăng ký trên tổng số hộ' }).getByLabel('Hộ đã đăng ký');
  assert.equal(await households.inputValue(), '199');
  await page.getByRole('button', { name: 'Xóa hết câu trả lời' }).click();
  await page.waitForFunction(
    () =>
      Object.keys(document.querySelector<HTMLElement & { answers: object }>('antt-assessment')!.answers).length === 0,
  );
  assert.equal(await households.inputValue(), '');
  assert.equal(await status.count(), 0, 'no verdict of answers that are gone');

  await page.getByLabel('Loại đơn vị').selectOption({ label: 'Cơ sở giáo dục' });
  await form.getByText('bạo lực học đường').first().waitFor();
}

describe('example apps, built and served under a strict policy', () => {
  for (const framework of ['react', 'vue', 'svelte', 'angular']) {
    it(`a form, its changes, its answers and its result in ${framework}`, async () => {
      const server = await servePage(`examples/${framework}`, 'dist');
      const { page, faults, close } = await openPage(browser, server.address);
      try {
        await visit(page);
        assert.deepEqual(faults, []);
      } finally {
        await close();
        await server.close();
      }
    });
  }
});

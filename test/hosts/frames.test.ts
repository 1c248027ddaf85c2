import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { YEAR } from '../../stories/samples.ts';
import { CLASSIC, MODULE, area, document, hostPages, readVerdict } from './support.ts';

const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const frame = (attributes: string): string =>
  document('', `<iframe title="Tự đánh giá" width="800" height="900" ${attributes}></iframe>`);
const place = `<div data-antt-assessment data-unit-type="residential-area" data-year="${YEAR}">Cần JavaScript.</div>`;

const visit = hostPages(() => ({
  '/classic': document(CLASSIC, area()),
  '/module': document(MODULE, area()),
  '/frame': frame('src="/module"'),
  '/frame-sandbox': frame('src="/classic" sandbox="allow-scripts"'),
  '/frame-sandbox-module': frame('src="/module" sandbox="allow-scripts"'),
  '/frame-text': frame(`srcdoc="${attribute(document(CLASSIC, place))}"`),
  '/base': document(`<base href="/xa/ben-lam/" target="_blank">${CLASSIC}`, area('audit-base="luat/"')),
  '/place': document(CLASSIC, place),
}));

describe('the form in a frame', { concurrency: 2 }, () => {
  for (const [name, path] of [
    ['of the same origin', '/frame'],
    ['written into the page', '/frame-text'],
    ['that may only run scripts', '/frame-sandbox'],
    ['that may only run scripts, as a module', '/frame-sandbox-module'],
  ] as const) {
    it(`goes all the way to the result (${name})`, async () => {
      await visit(path, ({ page }) => readVerdict(page.frameLocator('iframe').locator('antt-assessment')));
    });
  }

  it('shows the result at the Enter key too, where forms may not be sent', async () => {
    await visit('/frame-sandbox', async ({ page }) => {
      const form = page.frameLocator('iframe').locator('antt-assessment');
      await form.getByLabel('Hộ đã đăng ký').first().fill('199');
      await form.getByLabel('Tổng số hộ').first().fill('200');
      await form.getByLabel('Tổng số hộ').first().press('Enter');
      await form.locator('antt-result').getByRole('heading').first().waitFor();
    });
  });
});

describe('a page with a <base>', () => {
  it('keeps links to fields in the page, and resolves those to the law against the base', async () => {
    await visit('/base', async ({ page, form }) => {
      const { href } = new URL(page.url());
      const field = form.getByRole('group', { name: 'Số hộ đã đăng ký trên tổng số hộ' }).getByLabel('Tổng số hộ');
      await field.fill('-2');
      await form.getByRole('button', { name: 'Xem kết quả' }).click();
      await form
        .getByRole('group', { name: /^Có \d chỗ cần sửa/ })
        .getByRole('link')
        .last()
        .click();
      assert.equal(await field.evaluate((element) => element.matches(':focus')), true);
      await field.fill('');
      await readVerdict(form);
      const link = form.locator('antt-result').getByRole('link', { name: 'Khoản 1 Điều 4' }).first();
      assert.match(
        await link.evaluate((element) => (element as HTMLAnchorElement).href),
        /\/xa\/ben-lam\/luat\/tt-124/,
      );
      assert.deepEqual([page.url(), page.context().pages().length], [href, 1]);
    });
  });
});

describe('a place for a form', () => {
  it('is filled when the page is there, and shows nothing else any more', async () => {
    await visit('/place', async ({ page, form }) => {
      await readVerdict(form);
      assert.equal(await page.getByText('Cần JavaScript').count(), 0);
    });
  });
});

import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { YEAR, met } from '../stories/samples.ts';
import { axeFindings } from './support/axe.ts';
import { type WatchedPage, ensureBundles, launchBrowser, openPage } from './support/browser.ts';
import { fillIn, questionGroup, readerOf } from './support/fill.ts';
import { fillByKeyboard, focused } from './support/keyboard.ts';
import { POLICY, type Server, startPortal } from './support/portal.ts';

let server: Server;
let browser: Browser;

before(async () => {
  ensureBundles();
  [server, browser] = await Promise.all([startPortal({ port: 0 }), launchBrowser()]);
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/** Runs a visit and fails it for anything the page did wrong meanwhile. */
async function visit(
  run: (page: Page, form: Locator) => Promise<void>,
  options: BrowserContextOptions & { path?: string } = {},
): Promise<void> {
  const { path = '', ...context } = options;
  const watched: WatchedPage = await openPage(browser, server.address + path, context);
  try {
    await run(watched.page, watched.page.locator('antt-assessment'));
    assert.deepEqual(watched.faults, []);
  } finally {
    await watched.close();
  }
}

/** A computed style of an element, also inside shadow roots. */
const styleOf = (locator: Locator, property: string): Promise<string> =>
  locator.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

/** All text inside an element's shadow root. */
const textIn = (element: Locator): Promise<string> => element.evaluate(({ shadowRoot }) => shadowRoot!.textContent);

const hasHorizontalScroll = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.scrollingElement!.scrollWidth > document.documentElement.clientWidth);

describe('portal page', { concurrency: 2 }, () => {
  it('takes a commune from an empty form to "Chưa đạt", and to "Đạt" when a figure is corrected', async () => {
    await visit(async (page, form) => {
      const reader = readerOf('commune', YEAR);
      const answers = { ...met.commune, residentialAreas: { total: 25, registered: 25, recognised: 16 } };
      await page.getByLabel('Tỷ lệ 70% được công nhận tính thế nào?').selectOption({ label: 'Riêng từng loại đơn vị' });
      await fillIn(form, reader, answers);
      await form.getByRole('button', { name: 'Xem kết quả' }).click();

      const result = form.locator('antt-result');
      await result.getByRole('heading', { name: 'Chưa đạt', exact: true }).waitFor();
      assert.match(await textIn(result), /16 trên 25, cần ít nhất 18/);
      assert.match(await textIn(result), /Khoản 4 Điều 5 Thông tư 124\/2021\/TT-BCA/);
      const received = page.getByRole('region', { name: 'Cổng đã nhận' });
      assert.deepEqual(JSON.parse((await received.locator('pre').textContent())!), answers);

      await questionGroup(form, reader, 'residentialAreas').getByLabel('Được công nhận').fill('18');
      await result.getByRole('heading', { name: 'Đạt', exact: true }).waitFor();
      assert.doesNotMatch(await textIn(result), /Chưa đạt|Chưa đủ căn cứ/);
    });
  });

  for (const unitType of ['residential-area', 'agency', 'enterprise', 'school'] as const) {
    it(`takes a unit of the kind ${unitType} by its words`, async () => {
      await visit(
        async (page, form) => {
          await fillIn(form, readerOf(unitType, YEAR), met[unitType]);
          await form.getByRole('button', { name: 'Xem kết quả' }).click();
          await form.locator('antt-result').getByRole('heading', { name: 'Đạt', exact: true }).waitFor();
          const received = await page.locator('#received pre').textContent();
          assert.deepEqual(JSON.parse(received!), met[unitType]);
        },
        { path: `?unit-type=${unitType}` },
      );
    });
  }

  it('keeps what was typed while unit, year, reading and language change and come back', async () => {
    await visit(async (page, form) => {
      const label = 'Số mô hình bảo vệ an ninh, trật tự hoạt động hiệu quả';
      await form.getByLabel(label).fill('3');
      await page.getByLabel('Loại đơn vị').selectOption('school');
      await page.getByLabel('Người vi phạm pháp luật tính thế nào?').selectOption('any-offence');
      assert.equal(await page.getByLabel('Tỷ lệ 70% được công nhận tính thế nào?').isVisible(), false);
      await page.getByLabel('Loại đơn vị').selectOption('commune');
      await page.getByLabel('Năm đánh giá').first().selectOption('2024');
      await page.getByRole('button', { name: 'English' }).click();
      const english = form.getByLabel(/models? /i).first();
      await english.waitFor();
      assert.equal(await english.inputValue(), '3');
      assert.equal(await page.locator('html').getAttribute('lang'), 'en');
      await page.getByRole('button', { name: 'Tiếng Việt' }).click();
      await form.getByLabel(label).waitFor();
      assert.equal(await form.getByLabel(label).inputValue(), '3');
    });
  });

  it('lets its text-size buttons act on the form', async () => {
    await visit(async (page, form) => {
      const label = form.getByText('Kế hoạch thực hiện tiêu chuẩn', { exact: true }).first();
      const input = form.getByRole('textbox').first();
      const sizes = async (): Promise<number[]> =>
        Promise.all([label, input].map(async (locator) => Number.parseFloat(await styleOf(locator, 'font-size'))));
      const [normal] = await Promise.all([sizes()]);
      await page.getByRole('button', { name: 'Tăng cỡ chữ' }).click();
      await page.getByRole('button', { name: 'Tăng cỡ chữ' }).click();
      const large = await sizes();
      normal.forEach((size, index) =>
        assert.ok(Math.abs(large[index]! - size * 1.25) < 0.1, `${size} → ${large[index]}`),
      );
      await page.getByRole('button', { name: 'Cỡ chữ thường' }).click();
      assert.deepEqual(await sizes(), normal);
      await page.getByRole('button', { name: 'Giảm cỡ chữ' }).click();
      assert.ok((await sizes())[0]! < normal[0]!);
    });
  });

  it('lets its contrast buttons act on the form', async () => {
    await visit(async (page, form) => {
      const hint = form.getByText('Ban hành trong Quý I').first();
      const colours = async (): Promise<string[]> => [
        await styleOf(hint, 'color'),
        await styleOf(form.locator('form'), 'background-color'),
        await styleOf(page.locator('footer antt-badge [part=badge]'), 'background-color'),
      ];
      const normal = await colours();
      await page.getByRole('button', { name: 'Tăng tương phản' }).click();
      assert.deepEqual(await colours(), ['rgb(255, 255, 255)', 'rgb(0, 0, 0)', 'rgb(0, 0, 0)']);
      assert.match((await form.locator('form').getAttribute('class'))!, /\bmore\b/);
      await page.reload();
      assert.equal((await colours())[1], 'rgb(0, 0, 0)', 'kept for the next visit');
      await page.getByRole('button', { name: 'Giảm tương phản' }).click();
      assert.deepEqual(await colours(), normal);
    });
  });

  it('has no horizontal scroll on a phone, in any unit type, with the largest text', async () => {
    await visit(
      async (page) => {
        for (let step = 0; step < 3; step += 1) await page.getByRole('button', { name: 'Tăng cỡ chữ' }).click();
        for (const unitType of ['residential-area', 'commune', 'agency', 'enterprise', 'school']) {
          await page.getByLabel('Loại đơn vị').selectOption(unitType);
          await page.locator('antt-assessment').evaluate(
            (element, answers) => {
              Object.assign(element, { answers });
            },
            met[unitType as keyof typeof met],
          );
          await page.getByRole('button', { name: 'Xem kết quả' }).click();
          assert.equal(await hasHorizontalScroll(page), false, unitType);
        }
      },
      { viewport: { width: 320, height: 640 }, hasTouch: true },
    );
  });

  it('has nothing for axe to find, as it is and with more contrast, in both languages', async () => {
    for (const answers of [met.commune, {}]) {
      await visit(async (page, form) => {
        await form.evaluate((element, given) => Object.assign(element, { answers: given }), answers);
        await form.getByRole('button', { name: 'Xem kết quả' }).click();
        assert.deepEqual(await axeFindings(page), [], 'Vietnamese');
        await page.getByRole('button', { name: 'Tăng tương phản' }).click();
        await page.getByRole('button', { name: 'English' }).click();
        await form.getByRole('button', { name: 'See the result' }).waitFor();
        assert.deepEqual(await axeFindings(page), [], 'English, more contrast');
      });
    }
  });

  it('names what is wrong, takes the focus there and links to the field', async () => {
    await visit(async (page, form) => {
      const label = 'Số mô hình bảo vệ an ninh, trật tự hoạt động hiệu quả';
      await form.getByLabel(label).fill('-2');
      await form.getByRole('button', { name: 'Xem kết quả' }).click();
      const summary = form.getByRole('group', { name: 'Có 1 chỗ cần sửa' });
      await summary.waitFor();
      assert.equal(await summary.evaluate((element) => element.matches(':focus')), true);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      assert.equal(await form.getByLabel(label).evaluate((element) => element.matches(':focus')), true);
      assert.equal(await page.getByRole('region', { name: 'Cổng đã nhận' }).isVisible(), false);
    });
  });

  it('can be filled in by keyboard alone, from the top of the page to the result', async () => {
    await visit(
      async (page, form) => {
        await page.keyboard.press('Tab');
        assert.equal(await focused(page), 'Đến nội dung chính');
        await page.keyboard.press('Enter');
        await fillByKeyboard(page, met['residential-area']);
        await form.locator('antt-result').getByRole('heading', { name: 'Đạt', exact: true }).waitFor();
        const received = await page.locator('#received pre').textContent();
        assert.deepEqual(JSON.parse(received!), met['residential-area']);
      },
      { path: '?unit-type=residential-area' },
    );
  });
});

describe('portal server', () => {
  const get = (path: string, options: RequestInit = {}): Promise<Response> => fetch(server.address + path, options);

  it('sends exactly the policy that the elements promise to work under', async () => {
    assert.equal(POLICY, "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'");
    for (const path of ['', 'portal.js', 'portal.css', 'antt/antt-elements.js', 'nothing']) {
      assert.equal((await get(path)).headers.get('content-security-policy'), POLICY, path);
    }
  });

  it('names the right types', async () => {
    const types = {
      '': 'text/html; charset=utf-8',
      'index.html?year=2025': 'text/html; charset=utf-8',
      'portal.css': 'text/css; charset=utf-8',
      'portal.js': 'text/javascript; charset=utf-8',
      'antt/antt-elements.classic.js': 'text/javascript; charset=utf-8',
      'antt/antt-elements.js.map': 'application/json; charset=utf-8',
    };
    for (const [path, type] of Object.entries(types)) {
      const response = await get(path);
      assert.equal(response.status, 200, path);
      assert.equal(response.headers.get('content-type'), type, path);
      assert.ok((await response.text()).length > 100, path);
    }
  });

  it('serves nothing outside its folders, and none of their other files', async () => {
    // Sent as they are: fetch would take the dots out before sending.
    const raw = (path: string): Promise<number | undefined> =>
      new Promise((resolve, reject) => {
        request(server.address, { path }, (response) => resolve(response.resume().statusCode))
          .on('error', reject)
          .end();
      });
    const paths = [
      '/../../package.json',
      '/..%2f..%2fpackage.json',
      '/%2e%2e/%2e%2e/README.md',
      '/antt/../package.json',
      '/audit/../package.json',
      '/audit/..%2f..%2fREADME.md',
      '/antt/%2e%2e%2fsrc/define.ts',
      '/antt/..%5c..%5cpackage.json',
      '/antt/../../../examples/portal/server.mjs',
      '//etc/passwd',
      '/server.mjs',
      '/index.html%00.js',
      '/%zz',
      '/antt/',
      '/portal.css/',
    ];
    for (const path of paths) assert.equal(await raw(path), 404, path);
  });

  it('answers GET and HEAD only, on this machine only', async () => {
    assert.equal((await get('', { method: 'POST' })).status, 405);
    const head = await get('', { method: 'HEAD' });
    assert.equal(head.status, 200);
    assert.equal(await head.text(), '');
    assert.equal(new URL(server.address).hostname, '127.0.0.1');
  });

  it('takes the next free port', async () => {
    const port = Number(new URL(server.address).port);
    const second = await startPortal({ port });
    try {
      assert.ok(Number(new URL(second.address).port) > port);
      assert.equal((await fetch(second.address)).status, 200);
    } finally {
      await second.close();
    }
  });
});

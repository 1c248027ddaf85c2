import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { half, notMet, resultOf } from '../stories/samples.ts';
import { ensureBundles, launchBrowser, openPage } from './support/browser.ts';
import { servePages } from './support/pages.ts';
import { type Server, startPortal } from './support/portal.ts';

/** A4 with the margins of an official paper. */
const A4 = { format: 'A4', margin: { top: '20mm', bottom: '20mm', left: '30mm', right: '15mm' } } as const;
/** Width between these margins, in CSS pixels. */
const WIDTH = 623;

const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

let browser: Browser;
let server: Server;
before(async () => {
  ensureBundles();
  browser = await launchBrowser();
  server = await startPortal({ port: 0 });
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/** The portal page with answers, as a printer sees it. */
async function printed(answers: object, readonly = false) {
  const { page, faults, close } = await openPage(browser, server.address, { viewport: { width: WIDTH, height: 900 } });
  await page.evaluate(
    async ([given, asText]) => {
      const form = document.querySelector('antt-assessment')!;
      Object.assign(form, { answers: given, readonly: asText });
      await (form as unknown as { updateComplete: Promise<unknown> }).updateComplete;
    },
    [answers, readonly] as const,
  );
  const pdf = await page.pdf(A4);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const seen = await page.evaluate(() => {
    const root = document.querySelector('antt-assessment')!.shadowRoot!;
    const result = root.querySelector('form:last-of-type antt-result')!.shadowRoot!;
    const elements = [...root.querySelectorAll('*'), ...result.querySelectorAll('*')];
    const shown = elements.filter((element) => element.checkVisibility());
    return {
      text:
        [...root.querySelectorAll('form')].map((form) => form.innerText).join('\n') +
        (result.firstElementChild as HTMLElement).innerText,
      controls: shown.filter((element) => element.matches('button, input, select, progress')).length,
      clipped: shown
        .filter(
          (element) => element.getBoundingClientRect().right > innerWidth + 1 && !element.matches('.visually-hidden'),
        )
        .map((element) => element.className),
      split: shown
        .filter((element) => element.matches('.question, .criterion:not(:has(.criterion))'))
        .map((element) => getComputedStyle(element).breakInside),
    };
  });
  return { page, pdf, seen, faults, close };
}

const ALONE = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>x</title>
<script type="module" src="/antt/antt-elements.js"></script></head><body><antt-result></antt-result></body></html>`;

describe('on paper', () => {
  it('a form is a record: answers as text, verdict, places in the law, and room for a signature', async () => {
    const { page, pdf, seen, faults, close } = await printed(notMet.commune);
    assert.ok(pagesOf(pdf) >= 3 && pagesOf(pdf) <= 9, `${pagesOf(pdf)} pages`);
    assert.equal(seen.controls, 0);
    assert.deepEqual(seen.clipped, []);
    assert.deepEqual([...new Set(seen.split)], ['avoid']);
    for (const words of [
      'Tự đánh giá xã, phường, đặc khu, năm 2025',
      'Thông tư 124/2021/TT-BCA',
      'Tổng số: 25; Đã đăng ký: 25; Được công nhận: 16',
      'Đã ban hành: Có; Số, ký hiệu: 25/KH-UBND; Ngày: 10/02/2025',
      'Khoản 4 Điều 5 Thông tư 124/2021/TT-BCA',
      'Chưa đạt',
      'Tên đơn vị: …',
      'ngày …… tháng …… năm ……',
      'Người lập',
    ])
      assert.ok(seen.text.includes(words), `“${words}” is not on paper`);
    // Back on the screen all is as it was.
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    const forms = await page.evaluate(
      () => document.querySelector('antt-assessment')!.shadowRoot!.querySelectorAll('form').length,
    );
    assert.equal(forms, 1);
    assert.deepEqual(faults, []);
    await close();
  });

  it('a form says the verdict on its first page', async () => {
    const { page, close } = await printed(notMet.commune);
    const { top, text, indent } = await page.evaluate(() => {
      const form = document.querySelector('antt-assessment')!.shadowRoot!.querySelector('form:last-of-type')!;
      const bar = form.querySelector<HTMLElement>('[part=summary]')!;
      const [title, question] = ['summary .title', '.section .question'].map((selector) =>
        form.querySelector(selector)!.getBoundingClientRect(),
      );
      return {
        top: bar.getBoundingClientRect().bottom - form.getBoundingClientRect().top,
        text: bar.innerText,
        indent: title!.left - question!.left,
      };
    });
    assert.match(text, /Chưa đạt/);
    assert.ok(top < 300, `the verdict ends ${top} px below the top of the form`);
    // Where the arrow of the section was, nothing is left open.
    assert.ok(Math.abs(indent) < 2, `titles stand ${indent} px further in than what is below`);
    await close();
  });

  it('a result alone is a record: verdict on top, every criterion with its place in the law, room for a signature', async () => {
    const alone = await servePages({ '/result.html': ALONE });
    const { page, faults, close } = await openPage(browser, `${alone.address}result.html`, {
      viewport: { width: WIDTH, height: 900 },
    });
    const result = resultOf('commune', notMet.commune, { recognitionBase: 'per-kind' });
    await page.evaluate(async (given) => {
      const element = document.querySelector('antt-result')!;
      Object.assign(element, { result: given });
      await (element as unknown as { updateComplete: Promise<unknown> }).updateComplete;
    }, result);
    const pdf = await page.pdf(A4);
    assert.ok(pagesOf(pdf) >= 2 && pagesOf(pdf) <= 4, `${pagesOf(pdf)} pages`);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const seen = await page.evaluate(() => {
      const root = document.querySelector('antt-result')!.shadowRoot!;
      const all = [...root.querySelectorAll<HTMLElement>('*')];
      const leaves = all.filter((element) => element.matches('.criterion:not(:has(.criterion))'));
      return {
        text: (root.firstElementChild as HTMLElement).innerText,
        clipped: all.filter((element) => element.getBoundingClientRect().right > innerWidth + 1).length,
        uncited: leaves.filter((leaf) => !leaf.querySelector('[part=citation]')?.textContent.includes('Điều')).length,
        split: leaves.map((leaf) => getComputedStyle(leaf).breakInside),
      };
    });
    assert.match(seen.text, /^Tên đơn vị: …+\s+Chưa đạt\s+Xã, phường, đặc khu, năm 2025/);
    for (const words of ['16 trên 25, cần ít nhất 18', 'ngày …… tháng …… năm ……', 'Người lập'])
      assert.ok(seen.text.includes(words), `“${words}” is not on paper`);
    assert.deepEqual([seen.clipped, seen.uncited, [...new Set(seen.split)]], [0, 0, ['avoid']]);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    assert.equal(
      await page.evaluate(() => document.querySelector('antt-result')!.shadowRoot!.querySelector('.signature')),
      null,
    );
    assert.deepEqual(faults, []);
    await close();
    await alone.close();
  });

  it('what is open is a dotted line to write on', async () => {
    const { seen, close } = await printed(half('commune'));
    assert.ok(/Số vụ tệ nạn xã hội\s+…{10}/.test(seen.text), 'no dotted line');
    await close();
  });

  it('keeps what only the browser knows: a day that is half filled in', async () => {
    const { page, close } = await openPage(browser, server.address);
    const day = page.locator('antt-assessment').getByLabel('Ngày', { exact: true }).first();
    await page.locator('antt-assessment').getByLabel('Có', { exact: true }).first().check();
    await day.focus();
    await page.keyboard.type('12');
    await page.pdf(A4);
    assert.equal(await day.evaluate((input: HTMLInputElement) => input.validity.badInput), true);
    await close();
  });

  it('a form that is read only prints itself, sections closed or not', async () => {
    const { page, seen, close } = await printed(notMet.commune, true);
    assert.equal(
      await page.evaluate(() => document.querySelector('antt-assessment')!.shadowRoot!.querySelectorAll('form').length),
      1,
    );
    assert.equal(seen.controls, 0);
    const height = await page.evaluate(() => {
      const section = document.querySelector('antt-assessment')!.shadowRoot!.querySelector('details')!;
      section.open = false;
      return section.getBoundingClientRect().height;
    });
    assert.ok(height > 200, `a closed section is ${height} px high on paper`);
    await close();
  });
});

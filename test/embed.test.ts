import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import { YEAR, notMet } from '../stories/samples.ts';
import { BUNDLES, ensureBundles, launchBrowser, openPage } from './support/browser.ts';
import { fillIn, readerOf } from './support/fill.ts';
import { servePages } from './support/pages.ts';
import type { Server } from './support/portal.ts';

const area = (more = ''): string =>
  `<antt-assessment unit-type="residential-area" year="${YEAR}" ${more}></antt-assessment>`;

/** A page as a content editor of twenty years ago left it: quirks mode, tables, and rules for every element. */
const OLD_STYLE = `<html><head><title>Trang cũ</title>
<style>
  * { margin: 0; padding: 0; border: 0 solid; box-sizing: content-box; float: none }
  body { font: 11px/1 Tahoma; color: #f0f; text-align: center; text-transform: uppercase; letter-spacing: .3em;
         white-space: nowrap; word-spacing: 1em; text-indent: 4em; cursor: wait; background: #ffc }
  input, select, button, legend, label { display: none }
  div { float: left; width: 90px } form { display: none } fieldset { border: 9px dotted red }
  .question, .criterion, .error, .bar, .hint, #result { display: none !important }
  table { border-collapse: separate; font-size: 9px }
</style>
<script>
  Object.prototype.extend = function () { throw new Error('Object.prototype.extend was called') };
  Array.prototype.each = function (f) { for (var i = 0; i < this.length; i++) f(this[i]) };
  String.prototype.trim = function () { return this.replace(/^ +| +$/g, '') };
  window.name = 'portal'; window.status = ''; window.antt = undefined;
</script>
</head><body bgcolor=ffffcc>
<center><table width=100%><tr><td width=200>Menu<td>
<font size=2>${area()}</font>
</table></center>
<script src="/antt/antt-elements.classic.js"></script>
</body></html>`;

const PAGES: Readonly<Record<string, string>> = {
  '/head': `<!doctype html><html lang="vi"><head><title>x</title>
    <script src="/antt/antt-elements.classic.js"></script></head><body>${area()}</body></html>`,
  '/end': `<!doctype html><html lang="vi"><head><title>x</title></head>
    <body>${area()}<script src="/antt/antt-elements.classic.js"></script></body></html>`,
  '/english': `<!doctype html><html lang="en"><head><title>x</title>
    <script type="module" src="/antt/antt-en.js"></script><script type="module" src="/antt/antt-elements.js"></script>
    </head><body>${area()}</body></html>`,
  '/badge': `<!doctype html><html lang="vi"><head><title>x</title><script type="module" src="/antt/antt-badge.js"></script></head>
    <body><antt-badge verdict="met" year="2025" decision="12/QĐ-UBND" unit="Phường Bến Lâm"></antt-badge></body></html>`,
  '/form': `<!doctype html><html lang="vi"><head><title>x</title><script src="/antt/antt-elements.classic.js"></script></head>
    <body><form action="/head" method="get">${area('name="tu-danh-gia"')}<button>Gửi</button></form></body></html>`,
  '/old': OLD_STYLE,
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

async function visit(path: string, run: (page: Page, form: Locator) => Promise<void>): Promise<void> {
  const { page, faults, close } = await openPage(browser, new URL(path, server.address).href);
  try {
    await run(page, page.locator('antt-assessment'));
    assert.deepEqual(faults, []);
  } finally {
    await close();
  }
}

/** Fills in an area that fails on one household, and reads why. */
async function readVerdict(form: Locator): Promise<void> {
  await fillIn(form, readerOf('residential-area', YEAR), notMet['residential-area']);
  await form.getByRole('button', { name: 'Xem kết quả' }).click();
  const result = form.locator('antt-result');
  await result.getByRole('heading', { name: 'Chưa đạt', exact: true }).waitFor();
  await result.getByText('199 trên 200, cần ít nhất 200').first().waitFor();
}

describe('single-file bundles in pages', () => {
  it('work as a classic script in the head and at the end of the body', async () => {
    await visit('/head', (_page, form) => readVerdict(form));
    await visit('/end', (_page, form) => readVerdict(form));
  });

  it('work in a page opened from the disk', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'antt-embed-'));
    const file = join(folder, 'index.html');
    const script = pathToFileURL(join(BUNDLES, 'antt-elements.classic.js')).href;
    writeFileSync(
      file,
      `<!doctype html><html lang="vi"><meta charset="utf-8"><title>x</title>${area()}<script src="${script}"></script>`,
    );
    const { page, faults, close } = await openPage(browser, pathToFileURL(file).href);
    await readVerdict(page.locator('antt-assessment'));
    assert.deepEqual(
      faults.filter((fault) => !fault.startsWith('outside: file:')),
      [],
    );
    await close();
    rmSync(folder, { recursive: true });
  });

  it('speak English with the file of English words, whichever comes first', async () => {
    await visit('/english', async (_page, form) => {
      await form.getByRole('button', { name: 'See the result' }).waitFor();
    });
  });

  it('have a badge that stands alone', async () => {
    await visit('/badge', async (page) => {
      const badge = page.locator('antt-badge');
      await badge.getByText('Phường Bến Lâm').waitFor();
      assert.match(await badge.evaluate(({ shadowRoot }) => shadowRoot!.textContent), /Đạt[^]*2025[^]*12\/QĐ-UBND/);
      assert.equal(await page.evaluate(() => customElements.get('antt-assessment')), undefined);
    });
  });

  it('send the answers with a form of the page', async () => {
    await visit('/form', async (page, form) => {
      await form
        .getByRole('group', { name: 'Số hộ đã đăng ký trên tổng số hộ' })
        .getByLabel('Hộ đã đăng ký')
        .fill('199');
      await form.getByRole('group', { name: 'Số hộ đã đăng ký trên tổng số hộ' }).getByLabel('Tổng số hộ').fill('200');
      await page.getByRole('button', { name: 'Gửi' }).click();
      await page.waitForURL(/\/head\?/);
      const sent = new URL(page.url()).searchParams.get('tu-danh-gia');
      assert.deepEqual(JSON.parse(sent!), { householdsRegistered: { count: 199, total: 200 } });
    });
  });
});

describe('a page of the old style', () => {
  it('neither breaks the form nor is broken by it', async () => {
    await visit('/old', async (page, form) => {
      assert.equal(await page.evaluate(() => document.compatMode), 'BackCompat');
      await readVerdict(form);
      assert.equal(await page.evaluate(() => window.name), 'portal');
    });
  });

  it('lends the form its typeface and spacing, and none of its oddities', async () => {
    await visit('/old', async (_page, form) => {
      const label = form.getByText('Số hộ đã đăng ký trên tổng số hộ', { exact: true });
      await label.waitFor();
      const { fontFamily, letterSpacing, ...odd } = await label.evaluate((element) => {
        const { fontFamily, letterSpacing, textTransform, whiteSpace, textAlign, textIndent, color } =
          getComputedStyle(element);
        return { fontFamily, letterSpacing, textTransform, whiteSpace, textAlign, textIndent, color };
      });
      assert.match(fontFamily, /Tahoma/);
      // Readers who need wider letters set them for the whole page, and inheritance is the only way in.
      assert.notEqual(letterSpacing, 'normal');
      assert.deepEqual(odd, {
        textTransform: 'none',
        whiteSpace: 'normal',
        textAlign: 'start',
        textIndent: '0px',
        color: 'rgb(22, 32, 46)',
      });
    });
  });
});

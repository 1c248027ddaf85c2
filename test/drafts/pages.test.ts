import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { BUNDLES, ensureBundles, launchBrowser, openPage } from '../support/browser.ts';
import { servePages } from '../support/pages.ts';
import type { Server } from '../support/portal.ts';

const CSP = `default-src 'none'; script-src 'self'; style-src 'self'; frame-src 'self'; require-trusted-types-for 'script'`;
const PAGES: Readonly<Record<string, string>> = {
  '/form': `<!doctype html><html lang="vi"><head><title>x</title><meta http-equiv="content-security-policy" content="${CSP}">
    <script type="module" src="/antt/antt-drafts.js"></script><script type="module" src="/antt/antt-elements.js"></script></head>
    <body><antt-assessment draft-key="pages" unit-type="commune" year="2025"></antt-assessment></body></html>`,
  // Without allow-same-origin: no storage of any kind. Modules would need CORS there.
  '/inside': `<!doctype html><html lang="vi"><head><title>x</title><script src="/antt/antt-elements.classic.js"></script>
    <script src="/drafts.js"></script></head>
    <body><antt-assessment draft-key="pages" unit-type="commune" year="2025"></antt-assessment></body></html>`,
  '/sandboxed': `<!doctype html><title>x</title><iframe sandbox="allow-scripts allow-forms" src="/inside"></iframe>`,
};

let server: Server;
let browser: Browser;
before(async () => {
  ensureBundles();
  const drafts = readFileSync(`${BUNDLES}/antt-drafts.js`, 'utf8');
  server = await servePages({ ...PAGES, '/drafts.js': `{${drafts}\n}` });
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

const at = (path: string): string => new URL(path, server.address).href;
const said = 'antt-assessment [part=draft]';

/** Waits until a form's panel says something. */
async function says(page: Pick<Page, 'locator'>, words: string): Promise<void> {
  await page.locator(said).filter({ hasText: words }).waitFor();
}

/** Types into a field, and leaves it. */
async function enter(page: Pick<Page, 'locator'>, id: string, text: string): Promise<void> {
  const field = page.locator(`antt-assessment #${id}`);
  await field.fill(text);
  await field.blur();
}

const value = (page: Page, id: string): Promise<string> => page.locator(`antt-assessment #${id}`).inputValue();

/** As after a crash of the browser: the database opens seven seconds later. Notes in `told` what the drafts tell. */
const LATE_DATABASE = `{
  globalThis.told = [];
  addEventListener('antt-draft', ({ detail }) => told.push(detail.status));
  const { open } = IDBFactory.prototype;
  IDBFactory.prototype.open = function (...given) {
    const request = {};
    setTimeout(() => {
      told.push('open');
      const real = open.apply(this, given);
      Object.defineProperty(request, 'result', { get: () => real.result });
      for (const type of ['onupgradeneeded', 'onsuccess', 'onerror']) real[type] = () => request[type]?.();
    }, 7000);
    return request;
  };
}`;

describe('drafts of the single files', () => {
  it('are restored by the next page under a strict policy, with nothing to complain of', async () => {
    const { page, faults, close } = await openPage(browser, at('/form'));
    await enter(page, 'movementModels', '2x');
    await says(page, 'Đã lưu trên máy này lúc');
    await page.reload();
    await says(page, 'Đã khôi phục bản nháp');
    assert.equal(await value(page, 'movementModels'), '2x');
    assert.deepEqual(faults, []);
    await close();
  });

  it('are told to be saved only when a slow database has them: a journal may not outlive a crash of the browser', async () => {
    const page = await browser.newPage();
    await page.addInitScript(LATE_DATABASE);
    await page.goto(at('/form'));
    await enter(page, 'movementModels', '2');
    await says(page, 'Đã lưu trên máy này lúc');
    const told = await page.evaluate(() => (globalThis as unknown as { told: string[] }).told);
    assert.deepEqual(told.slice(0, 2), ['open', 'saved']);
    await page.close();
  });

  it('migrate when the criteria have changed: what was dropped is named, and goes with the file', async () => {
    const { page, close } = await openPage(browser, at('/form'));
    await enter(page, 'movementModels', '2');
    await says(page, 'Đã lưu trên máy này lúc');
    // As if an earlier version with one question more, and one other option, had stored it.
    await page.evaluate(async () => {
      const request = indexedDB.open('antt-drafts');
      const database = await new Promise<IDBDatabase>((resolve) => (request.onsuccess = () => resolve(request.result)));
      const store = database.transaction('drafts', 'readwrite').objectStore('drafts');
      const [key] = await new Promise<IDBValidKey[]>((resolve) => {
        const keys = store.getAllKeys();
        keys.onsuccess = () => resolve(keys.result);
      });
      type Stored = { asked: Record<string, unknown>; entries: Record<string, unknown> };
      const draft = await new Promise<Stored>((resolve) => {
        const got = store.get(key!) as IDBRequest<Stored>;
        got.onsuccess = () => resolve(got.result);
      });
      const cameras = { kind: 'choice', label: 'Camera an ninh', options: { 'at-gates': 'Ở cổng chào' } };
      const put = store.put(
        {
          ...draft,
          criteria: 'sha256:earlier',
          asked: { ...draft.asked, cameras },
          entries: { ...draft.entries, cameras: { value: 'at-gates', at: 5 } },
        },
        key,
      );
      await new Promise((resolve) => (put.onsuccess = resolve));
      database.close();
    });
    await page.reload();
    await says(page, 'Đã bỏ câu trả lời Ở cổng chào của câu “Camera an ninh”.');
    await says(page, 'Câu hỏi này không còn trong bộ tiêu chí.');
    assert.equal(await value(page, 'movementModels'), '2');
    const file = await page.evaluate(async () => {
      const form = document.querySelector('antt-assessment') as unknown as { exportDraft(): Promise<Blob> };
      return (await form.exportDraft()).text();
    });
    const { draft } = JSON.parse(file) as { draft: string };
    const { dropped } = JSON.parse(draft) as { dropped: Record<string, { value: unknown }> };
    assert.deepEqual(dropped['cameras']?.value, { value: 'at-gates', why: 'question-removed' });
    // Read once is enough.
    await page.locator(`${said} button`, { hasText: 'Đã hiểu' }).click();
    await page.waitForTimeout(600);
    await page.reload();
    await says(page, 'Đã khôi phục');
    assert.doesNotMatch(await page.locator(said).innerText(), /Camera/);
    await close();
  });

  for (const [how, without] of [
    ['by BroadcastChannel', ''],
    ['by storage events where there is none', 'delete globalThis.BroadcastChannel'],
  ] as const) {
    it(`go from tab to tab ${how}, and tell of fields that both entered`, async () => {
      const { page: a, close } = await openPage(browser, at('/form'));
      await a.context().addInitScript(without);
      const b = await a.context().newPage();
      for (const page of [a, b]) await page.goto(at('/form'));
      await enter(a, 'movementModels', '5');
      await b.waitForFunction(shows, ['movementModels', '5']);
      await enter(b, 'movementModels', '7');
      await says(a, 'Đang dùng: “7”. Giá trị kia: “5”.');
      await a.locator(`${said} button`, { hasText: 'Dùng “5”' }).click();
      await b.waitForFunction(shows, ['movementModels', '5']);
      await close();
    });
  }

  it('are told of as not kept where storage is blocked, and the form goes on', async () => {
    const { page, close } = await openPage(browser, at('/sandboxed'));
    const frame = page.frameLocator('iframe');
    await enter(frame, 'movementModels', '5');
    await says(frame, 'Trình duyệt không cho lưu bản nháp ở trang này.');
    assert.equal(await frame.locator('antt-assessment #movementModels').inputValue(), '5');
    await close();
  });
});

/** In the page: whether a field shows a value. */
function shows([id, text]: readonly string[]): boolean {
  const root = document.querySelector('antt-assessment')?.shadowRoot;
  return (root?.getElementById(id!) as HTMLInputElement | null)?.value === text;
}

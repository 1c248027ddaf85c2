import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { compile } from '@antt/core';
import type { AnttAssessment } from '@antt/elements';
import { renderForm } from '@antt/elements/server';
import { criteriaFor } from '@antt/schemas';
import type { Browser, Locator, Page } from 'playwright-core';
import { ensureBundles, launchBrowser } from './support/browser.ts';
import { startNoScript } from './support/no-script.ts';
import { servePages } from './support/pages.ts';
import type { Server } from './support/portal.ts';

let server: Server;
let bare: Server;
let browser: Browser;
before(async () => {
  ensureBundles();
  const head = '<!doctype html><html lang="vi"><head><title>x</title>';
  const body =
    '<body><h1>Trên</h1><antt-assessment unit-type="commune" year="2025"></antt-assessment><p id="below">Dưới</p>';
  const rendered = renderForm(compile(criteriaFor('commune', 2025)), { action: '/' });
  const given = { movementModels: '2x', newHotspots: 1, policeDisciplined: 0 };
  const back = renderForm(compile(criteriaFor('commune', 2025)), { action: '/', answers: given });
  // The two scripts in the other order, each as soon as it is there.
  const late = (form: string): string => `${head}<script async src="/antt/antt-elements.classic.js"></script>
      <script async type="module" src="/antt/antt-take-over.js"></script></head><body>${form}<p id="below">Dưới</p></body></html>`;
  const pages = {
    '/late': late(rendered),
    '/back': late(back),
    '/': `${head}<script type="module" src="/antt/antt-elements.js"></script></head>${body}</body></html>`,
  };
  [server, bare, browser] = await Promise.all([startNoScript({ port: 0 }), servePages(pages), launchBrowser()]);
});
after(async () => {
  await browser?.close();
  await server?.close();
  await bare?.close();
});

/** Every shift of the layout, also just after a key was pressed, with what moved. */
const shifts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (globalThis as unknown as { shifts: string[] }).shifts);

/** A page whose scripts wait until they are let through. */
async function slowPage(address: string, width: number, height = 700) {
  const context = await browser.newContext({ viewport: { width, height } });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const faults: string[] = [];
  page.on('console', (message) => faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  await page.addInitScript(() => {
    const all: string[] = [];
    Object.assign(globalThis, { shifts: all });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources = [] } = entry as PerformanceEntry & {
          value: number;
          sources?: { node: Node | null }[];
        };
        const moved = sources.map(({ node }) =>
          node instanceof Element ? `${node.localName}#${node.id}` : node?.nodeName,
        );
        all.push(`${value.toFixed(4)} ${moved.join()}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  let open = (): void => {};
  const gate = new Promise<void>((resolve) => (open = resolve));
  await page.route('**/*.js', async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('footer, #below').waitFor();
  const release = async (): Promise<void> => {
    open();
    await page.locator('antt-assessment .bar').waitFor();
    // Shifts are told after the frame in which they happened.
    await page.waitForTimeout(300);
  };
  return { page, faults, release, close: () => context.close() };
}

const topOf = (locator: Locator): Promise<number> => locator.evaluate((element) => element.getBoundingClientRect().top);
const plain = (page: Page, path: string): Locator => page.locator(`[data-antt-fields] [name="${path}"]`);
const own = (page: Page, path: string): Locator => page.locator(`antt-assessment [id="${path}"]`);
const focusedIn = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.id);

for (const width of [320, 1280]) {
  describe(`the element takes the place of the plain form, ${width} px wide`, () => {
    it('without moving the page when nobody has done anything', async () => {
      const { page, faults, release, close } = await slowPage(server.address, width);
      await release();
      assert.deepEqual(await shifts(page), []);
      assert.equal(await page.locator('[data-antt-fields]').isVisible(), false);
      assert.deepEqual(faults, []);
      await close();
    });

    it('in the middle of typing: text, caret, place on the screen', async () => {
      const { page, faults, release, close } = await slowPage(server.address, width);
      await plain(page, 'policyImplemented').nth(1).check();
      await plain(page, 'agencies.total').scrollIntoViewIfNeeded();
      await plain(page, 'agencies.total').pressSequentially('125');
      await page.keyboard.press('ArrowLeft');
      const top = await topOf(plain(page, 'agencies.total'));
      await release();
      assert.deepEqual(await shifts(page), []);
      assert.equal(await focusedIn(page), 'agencies.total');
      assert.equal(Math.abs((await topOf(own(page, 'agencies.total'))) - top) <= 1, true);
      await page.keyboard.type('0');
      assert.equal(await own(page, 'agencies.total').inputValue(), '1205');
      assert.equal(await own(page, 'policyImplemented').isChecked(), true);
      assert.deepEqual(faults, []);
      await close();
    });

    it('in the middle of reading', async () => {
      const { page, release, close } = await slowPage(server.address, width);
      const question = plain(page, 'crimes.previous');
      await question.evaluate((element) => element.scrollIntoView({ block: 'start' }));
      const top = await topOf(question);
      await release();
      assert.deepEqual(await shifts(page), []);
      assert.equal(Math.abs((await topOf(own(page, 'crimes.previous'))) - top) <= 1, true);
      await close();
    });

    it('at the end of the page', async () => {
      const { page, release, close } = await slowPage(server.address, width);
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await page.waitForTimeout(100);
      const top = await topOf(page.locator('footer'));
      await release();
      assert.deepEqual(await shifts(page), []);
      assert.equal(Math.abs((await topOf(page.locator('footer'))) - top) <= 1, true);
      await close();
    });
  });
}

describe('what was entered before the script ran', () => {
  it('is all there, right or wrong, and is sent once', async () => {
    const { page, faults, release, close } = await slowPage(server.address, 1280);
    await plain(page, 'movementModels').fill('2x');
    await plain(page, 'plan.issued').selectOption('true');
    await plain(page, 'plan.number').fill('12/KH');
    await plain(page, 'plan.on').fill('2025-02-10');
    await plain(page, 'sabotage').nth(1).check();
    await plain(page, 'seriousFiresAccidents[2].on').fill('2025-03-01');
    await plain(page, 'seriousFiresAccidents[2].kind').selectOption('fire');
    await plain(page, 'seriousFiresAccidents[2].forceMajeure').selectOption('false');
    await plain(page, 'seriousFiresAccidents[1].on').focus();
    await release();
    assert.equal(await own(page, 'movementModels').inputValue(), '2x');
    assert.equal(await focusedIn(page), 'seriousFiresAccidents[0].on');
    await page.keyboard.press('Tab');
    await own(page, 'seriousFiresAccidents[0].on').fill('2025-04-01');
    await own(page, 'movementModels').fill('2');
    const answers = {
      plan: { issued: true, number: '12/KH', on: '2025-02-10' },
      movementModels: 2,
      sabotage: [],
      seriousFiresAccidents: [{ on: '2025-04-01' }, { on: '2025-03-01', kind: 'fire', forceMajeure: false }],
    };
    const names = await page.evaluate(() => [...new FormData(document.forms[0]).keys()]);
    assert.deepEqual(names, ['answers']);
    await page.getByRole('button', { name: 'Gửi', exact: true }).click();
    assert.deepEqual(JSON.parse((await page.locator('#answers').textContent())!), answers);
    assert.deepEqual(faults, []);
    await close();
  });

  it('stays with the choices that have no word of their own in the element', async () => {
    const { page, release, close } = await slowPage(`${server.address}?unit-type=agency`, 1280);
    await plain(page, 'internalRules').nth(1).check();
    await plain(page, 'internalRules').nth(3).check();
    await release();
    assert.equal(await focusedIn(page), 'internalRules~3');
    const value = await page
      .locator('antt-assessment')
      .evaluate((form) => (form as unknown as { value: string }).value);
    assert.deepEqual(Object.keys(JSON.parse(value) as object), ['internalRules']);
    assert.equal((JSON.parse(value) as { internalRules: string[] }).internalRules.length, 2);
    await close();
  });

  it('is there too when the script of taking over comes last, and after a reset of the form only what the page came with', async () => {
    const { page, release, close } = await slowPage(`${bare.address}late`, 1280);
    await page.route('**/antt-take-over.js', async (route) => {
      await page.locator('antt-assessment .bar').waitFor();
      await route.continue();
    });
    await plain(page, 'movementModels').fill('3');
    await release();
    await page.waitForFunction(() => document.querySelector<HTMLFieldSetElement>('[data-antt-fields]')!.disabled);
    assert.equal(await own(page, 'movementModels').inputValue(), '3');
    await page.evaluate(() => document.forms[0]!.reset());
    assert.equal(await own(page, 'movementModels').inputValue(), '');
    await close();
  });

  it('fills up what was entered in the element meanwhile, and overwrites none of it', async () => {
    const { page, faults, release, close } = await slowPage(`${bare.address}late`, 1280);
    let letThrough = (): void => {};
    const held = new Promise<void>((resolve) => (letThrough = resolve));
    await page.route('**/antt-take-over.js', async (route) => {
      await held;
      await route.continue();
    });
    await plain(page, 'movementModels').fill('5');
    await plain(page, 'newHotspots').fill('9');
    await release();
    await own(page, 'newHotspots').fill('3');
    await own(page, 'policeDisciplined').fill('1x');
    letThrough();
    await page.waitForFunction(() => document.querySelector<HTMLFieldSetElement>('[data-antt-fields]')!.disabled);
    await page.locator('antt-assessment').evaluate((form) => (form as AnttAssessment).updateComplete);
    for (const [id, text] of [
      ['movementModels', '5'],
      ['newHotspots', '3'],
      ['policeDisciplined', '1x'],
    ] as const)
      assert.equal(await own(page, id).inputValue(), text);
    const answers = await page.locator('antt-assessment').evaluate((form) => (form as AnttAssessment).answers);
    assert.deepEqual(answers, { movementModels: 5, newHotspots: 3 });
    assert.deepEqual(faults, []);
    await close();
  });

  it('corrects what the page came back with, where the element holds that still', async () => {
    const { page, release, close } = await slowPage(`${bare.address}back`, 1280);
    let letThrough = (): void => {};
    const held = new Promise<void>((resolve) => (letThrough = resolve));
    await page.route('**/antt-take-over.js', async (route) => {
      await held;
      await route.continue();
    });
    await plain(page, 'movementModels').fill('5');
    await plain(page, 'newHotspots').fill('');
    await plain(page, 'policeDisciplined').fill('8');
    await release();
    await own(page, 'policeDisciplined').fill('7');
    letThrough();
    await page.waitForFunction(() => document.querySelector<HTMLFieldSetElement>('[data-antt-fields]')!.disabled);
    const answers = await page.locator('antt-assessment').evaluate((form) => (form as AnttAssessment).answers);
    assert.deepEqual(answers, { movementModels: 5, policeDisciplined: 7 });
    await close();
  });
});

describe('a page without plain form', () => {
  it('keeps what is above the element where it is', async () => {
    const { page, release, close } = await slowPage(bare.address, 1280);
    const top = await topOf(page.locator('h1'));
    await release();
    assert.equal(await topOf(page.locator('h1')), top);
    // What is below makes room, since nothing was reserved: so shifts are seen where there are any.
    assert.equal((await shifts(page)).length > 0, true);
    assert.deepEqual(
      (await shifts(page)).filter((shift) => !/^0\.\d+ p#below$/.test(shift)),
      [],
    );
    await close();
  });
});

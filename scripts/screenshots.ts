// npm run screenshots: the commune form of the portal page as people see it, into docs/screenshots. Build first.
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { half, notMet } from '../stories/samples.ts';
import { ensureBundles, launchBrowser } from '../test/support/browser.ts';
import { startPortal } from '../test/support/portal.ts';

const folder = fileURLToPath(new URL('../docs/screenshots/', import.meta.url));

interface Shot {
  readonly options: BrowserContextOptions;
  /** Height of the picture. */
  readonly height: number;
  readonly answers: object;
  /** What the picture begins with, in the form; the form itself when left out. */
  readonly from?: string;
  /** Before the picture is taken. */
  readonly prepare?: (page: Page) => Promise<void>;
}

const desktop = { viewport: { width: 1440, height: 1000 } };
const submitted = async (page: Page): Promise<void> => {
  await page.locator('antt-assessment').getByRole('button', { name: 'Xem kết quả' }).click();
  // What would make it pass comes when typing has paused.
  await page.locator('antt-assessment').getByText('Cần gì để đạt').waitFor();
};
/** As on A4, with the margins of an official paper. */
const onPaper = async (page: Page): Promise<void> => {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => {
    document.querySelector('.brand')?.remove();
    document.querySelector<HTMLElement>('main')!.style.padding = '20mm 15mm 20mm 30mm';
    for (const box of document.querySelectorAll<HTMLElement>('.wide')) box.style.padding = '0';
    dispatchEvent(new Event('beforeprint'));
  });
};
const paper = { viewport: { width: 794, height: 1123 } };

const shots: Readonly<Record<string, Shot>> = {
  'commune-320': { options: { viewport: { width: 320, height: 1300 } }, height: 1300, answers: half('commune') },
  'commune-1440': { options: desktop, height: 1000, answers: half('commune') },
  'commune-result-1440': {
    options: desktop,
    height: 1000,
    answers: notMet.commune,
    from: 'antt-result',
    prepare: submitted,
  },
  'commune-dark': {
    options: desktop,
    height: 1000,
    answers: half('commune'),
    prepare: (page) =>
      page.evaluate(() => {
        document.documentElement.style.colorScheme = 'dark';
        document.body.style.background = '#121212';
      }),
  },
  'commune-forced-colours': { options: { ...desktop, forcedColors: 'active' }, height: 1000, answers: half('commune') },
  'commune-a4': { options: paper, height: 1123, answers: notMet.commune, from: 'body', prepare: onPaper },
};

ensureBundles();
mkdirSync(folder, { recursive: true });
const browser = await launchBrowser();
const server = await startPortal({ port: 0 });
for (const [name, { options, height, answers, from = 'antt-assessment', prepare }] of Object.entries(shots)) {
  const context = await browser.newContext({ locale: 'vi-VN', reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  await page.goto(`${server.address}?recognitionBase=per-kind`);
  await page.evaluate(async (given) => {
    const form = document.querySelector('antt-assessment')!;
    Object.assign(form, { answers: given });
    await (form as unknown as { updateComplete: Promise<unknown> }).updateComplete;
  }, answers);
  await prepare?.(page);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const box = (await page.locator(from).first().boundingBox())!;
  const margin = from === 'body' ? 0 : 12;
  const top = box.y + (await page.evaluate(() => scrollY)) - margin;
  const clip = {
    x: Math.max(0, box.x - margin),
    y: Math.max(0, top),
    width: Math.min(box.width + 2 * margin, options.viewport!.width),
    height,
  };
  const file = `${folder}${name}.png`;
  writeFileSync(file, await page.screenshot({ fullPage: true, clip }));
  console.log(`docs/screenshots/${name}.png ${Math.round(statSync(file).size / 1024)} kB`);
  await context.close();
}

/** The province's year, of `examples/province`: wide, on a phone, dark. */
const provinces: Readonly<Record<string, BrowserContextOptions>> = {
  'province-1440': desktop,
  'province-320': { viewport: { width: 320, height: 1300 } },
  'province-dark': { ...desktop, colorScheme: 'dark' },
};
for (const [name, options] of Object.entries(provinces)) {
  const context = await browser.newContext({ locale: 'vi-VN', reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  await page.goto(`${server.address}province/`);
  await page.locator('antt-overview [part=list]').waitFor();
  const file = `${folder}${name}.png`;
  writeFileSync(file, await page.screenshot());
  console.log(`docs/screenshots/${name}.png ${Math.round(statSync(file).size / 1024)} kB`);
  await context.close();
}
await browser.close();
await server.close();

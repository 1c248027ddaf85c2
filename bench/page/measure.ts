/// <reference lib="dom" />
/** One load of one page: how long until it can be used, and how long each answer takes. */
import type { Browser, Page } from 'playwright-core';
import type { Contestant } from './contestants.ts';

export interface Controls {
  readonly controls: number;
  readonly text: number;
  readonly radio: number;
  readonly checkbox: number;
}
export interface Run {
  /** Milliseconds. */
  readonly start: number;
  readonly keys: readonly number[];
  readonly choices: readonly number[];
}

interface Harness {
  readonly usable: Promise<number>;
  readonly time: Promise<number>;
  count(): Controls;
  focus(kind: 'text' | 'radio', index: number): Promise<void>;
  arm(): void;
}
/** What `harness.js` puts into the page. */
declare const bench: Harness;

/** Answers of each sort that are timed in one load, spread over the form. */
const ANSWERS = 6;
const PATIENCE = 60_000;

async function open(browser: Browser, address: string, slower: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  page.on('pageerror', (error) => console.error(`${address}: ${error.message}`));
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.goto(address);
  return page;
}

/** What the finished form holds, once nothing more comes. */
export async function countControls(browser: Browser, address: string): Promise<Controls> {
  const page = await open(browser, address, 1);
  await page.waitForLoadState('networkidle');
  let before: Controls | undefined;
  for (;;) {
    await page.waitForTimeout(500);
    const now = await page.evaluate(() => bench.count());
    if (now.controls > 0 && now.controls === before?.controls) {
      await page.context().close();
      return now;
    }
    before = now;
  }
}

/** Names the page that kept nobody's time. */
const named =
  (what: string) =>
  (error: Error): never => {
    throw new Error(`${what}: ${error.message}`);
  };

async function answer(page: Page, kind: 'text' | 'radio', index: number, keys: readonly string[]): Promise<number> {
  await page.evaluate(([sort, at]) => bench.focus(sort, at), [kind, index] as const);
  await page.evaluate(() => bench.arm());
  for (const key of keys) await page.keyboard.press(key);
  return page
    .evaluate(() => bench.time)
    .catch((error: Error) => {
      throw new Error(`${page.url()}: ${kind} ${index}: ${error.message}`);
    });
}

const spread = (total: number): number[] =>
  Array.from({ length: ANSWERS }, (_, at) => Math.floor(((at + 0.5) * total) / ANSWERS));

export async function measure(
  browser: Browser,
  address: string,
  contestant: Contestant,
  { controls, text, radio }: Controls,
  slower: number,
): Promise<Run> {
  const page = await open(browser, `${address}?controls=${controls}`, slower);
  const start = await page.evaluate(() => bench.usable).catch(named(page.url()));
  const keys: number[] = [];
  for (const index of spread(text)) {
    keys.push(await answer(page, 'text', index, ['7', ...(contestant.commit ? [contestant.commit] : [])]));
  }
  const choices: number[] = [];
  // From the end: a yes may open fields after it.
  for (const index of spread(radio).reverse()) choices.push(await answer(page, 'radio', index, ['Space']));
  await page.context().close();
  return { start, keys, choices };
}

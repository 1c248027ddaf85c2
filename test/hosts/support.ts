import { readFileSync } from 'node:fs';
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { YEAR, notMet } from '../../stories/samples.ts';
import { BUNDLES, ensureBundles, launchBrowser, openPage } from '../support/browser.ts';
import { fillIn, readerOf } from '../support/fill.ts';
import { servePages } from '../support/pages.ts';
import type { Server } from '../support/portal.ts';

/** The form of a residential area, named as in a host form. */
export const area = (more = ''): string =>
  `<antt-assessment unit-type="residential-area" year="${YEAR}" name="tu-danh-gia" ${more}></antt-assessment>`;

export const MODULE = '<script type="module" src="/antt/antt-elements.js"></script>';
export const CLASSIC = '<script src="/antt/antt-elements.classic.js"></script>';

/** A page with something in its head and its body. */
export const document = (head: string, body: string): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>x</title>${head}</head><body>${body}</body></html>`;

/** A bundle of ours, as text. */
export const bundle = (name: string): string => readFileSync(join(BUNDLES, name), 'utf8');

/** A script of an installed package. */
export const installed = (path: string): string => readFileSync(createRequire(import.meta.url).resolve(path), 'utf8');

/** Answers that the form is filled with by `readVerdict`. */
export const ANSWERS = notMet['residential-area'];

/** Fills in an area that fails on one household, and reads why. */
export async function readVerdict(form: Locator): Promise<void> {
  await fillIn(form, readerOf('residential-area', YEAR), ANSWERS);
  await form.getByRole('button', { name: 'Xem kết quả' }).click();
  const result = form.locator('antt-result');
  await result.getByRole('heading', { name: 'Chưa đạt', exact: true }).waitFor();
  await result.getByText('199 trên 200, cần ít nhất 200').first().waitFor();
}

export interface Visit {
  readonly page: Page;
  readonly form: Locator;
  /** What the page did wrong so far. */
  readonly faults: string[];
}

/** Serves pages for the tests of a file, and opens them; a visit fails for any fault that is not in `expected`. */
export function hostPages(make: () => Readonly<Record<string, string>>) {
  let server: Server;
  let browser: Browser;
  before(async () => {
    ensureBundles();
    [server, browser] = await Promise.all([servePages(make()), launchBrowser()]);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });
  return async function visit(
    path: string,
    run: (visit: Visit) => Promise<void>,
    { expected = [], ...options }: BrowserContextOptions & { expected?: readonly RegExp[] } = {},
  ): Promise<void> {
    const { page, faults, close } = await openPage(browser, new URL(path, server.address).href, options);
    try {
      await run({ page, form: page.locator('antt-assessment'), faults });
      assert.equal(faults.length, expected.length, faults.join('\n'));
      expected.forEach((pattern, at) => assert.match(faults[at]!, pattern));
    } finally {
      await close();
    }
  };
}

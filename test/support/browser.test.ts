import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchBrowser, openPage } from './browser.ts';
import { servePages } from './pages.ts';
import type { Server } from './portal.ts';

const page = (body: string): string =>
  `<!doctype html><html lang="vi"><title>x</title>
  <meta http-equiv="Content-Security-Policy" content="style-src 'self'">${body}</html>`;

const PAGES: Readonly<Record<string, string>> = {
  '/good': page('<p>x</p>'),
  '/style': page('<p style="color: red">x</p>'),
  '/outside': page('<img alt="" src="http://localhost:1/x.png">'),
  '/error': page('<script>setTimeout(() => { throw new Error("broken") })</script>'),
  '/warning': page('<script>console.warn("odd")</script>'),
};

let server: Server;
let browser: Browser;
before(async () => {
  [server, browser] = await Promise.all([servePages(PAGES), launchBrowser()]);
});
after(async () => {
  await browser?.close();
  await server?.close();
});

it('a watched page tells what it does wrong', async () => {
  const expected = {
    good: /^$/,
    style: /policy: style-src/,
    outside: /outside: http/,
    error: /uncaught: broken/,
    warning: /warning: odd/,
  };
  for (const [path, fault] of Object.entries(expected)) {
    const { page: opened, faults, close } = await openPage(browser, server.address + path);
    // Reports of violations are tasks of their own.
    await opened.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
    assert.match(faults.join('\n'), fault, path);
    await close();
  }
});

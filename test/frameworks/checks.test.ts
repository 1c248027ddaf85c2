import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { type WatchedPage, launchBrowser, openPage } from '../support/browser.ts';
import type { Server } from '../support/portal.ts';
import { servePage } from './build.ts';
import { checks } from './checks.ts';

const cache = fileURLToPath(new URL('../../node_modules/.cache/frameworks/', import.meta.url));

let browser: Browser;
before(async () => {
  browser = await launchBrowser();
});
after(() => browser?.close());

for (const framework of ['react', 'vue', 'svelte', 'angular']) {
  describe(`the elements in ${framework}`, () => {
    let server: Server;
    let watched: WatchedPage;
    before(async () => {
      server = await servePage(`test/frameworks/${framework}`, cache + framework);
      watched = await openPage(browser, server.address);
      await watched.page.waitForFunction(() => 'runCheck' in globalThis);
    });
    after(async () => {
      await watched?.close();
      await server?.close();
    });

    for (const name of Object.keys(checks)) {
      it(name, async () => {
        await watched.page.evaluate(async (name) => {
          // What is called by the debugger itself may do what the policy forbids: the check runs in a task of its own.
          await new Promise((resolve) => setTimeout(resolve));
          await (globalThis as unknown as { runCheck(name: string): Promise<void> }).runCheck(name);
        }, name);
        assert.deepEqual(watched.faults.splice(0), []);
      });
    }
  });
}

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { ensureBundles, launchBrowser, launchProfile } from '../support/browser.ts';
import { servePages } from '../support/pages.ts';
import type { Server } from '../support/portal.ts';

/** Fields of a commune that are typed into, in this order. */
const FIELDS = [
  'movementModels',
  'crimes.previous',
  'crimes.current',
  'socialEvils.previous',
  'socialEvils.current',
  'otherViolations.current',
  'newHotspots',
  'policeDisciplined',
  'residentialAreas.total',
  'residentialAreas.recognised',
  'agencies.recognised',
];
const [CRASHES, CLOSED, LEFT, PROCESSES] = [36, 10, 6, 4];

/** Tells the test at once of every field that was committed, and of every time that the form says all is saved. */
const PAGE = `<!doctype html><html lang="vi"><head><title>x</title>
  <script type="module" src="/antt/antt-elements.js"></script>
  <script type="module" src="/antt/antt-drafts.js"></script></head>
  <body><antt-assessment draft-key="kill" unit-type="commune" year="2025"></antt-assessment>
  <script>
    const form = document.querySelector('antt-assessment');
    window.restored = false;
    form.addEventListener('antt-draft', ({ detail: { status } }) => {
      if (status === 'restored') window.restored = true;
      window.report?.(status, '', '');
    });
    customElements.whenDefined('antt-assessment').then(() => form.updateComplete).then(() =>
      form.shadowRoot.addEventListener('change', ({ target }) => window.report?.('change', target.dataset.path, target.value)));
  </script></body></html>`;

const { random } = Math;

/** What is known of each field over all lives of the page. */
class Ledger {
  commits = 0;
  /** Committed, as the page told; must be there. */
  readonly committed = new Map<string, string>();
  /** Committed when the form said that all was saved; must be there even after the browser died. */
  acknowledged: ReadonlyMap<string, string> = new Map();
  /** Typed into when the page died: what was there before or the beginning of what was typed. */
  typing: { path: string; before: string; text: string } | undefined;

  told(what: string, path: string, value: string): void {
    if (what === 'change') {
      this.commits += 1;
      this.committed.set(path, value);
    }
    if (what === 'saved') this.acknowledged = new Map(this.committed);
  }

  /** The browser died: what was committed and not said to be saved may be gone, and is not to be missed later. */
  onlyHas(found: ReadonlyMap<string, string>): void {
    for (const path of this.committed.keys()) this.committed.set(path, found.get(path) ?? '');
    this.acknowledged = new Map([...this.acknowledged.keys()].map((path) => [path, this.committed.get(path)!]));
  }

  /** Compares; from then on what is there counts. */
  check(found: ReadonlyMap<string, string>, expected: ReadonlyMap<string, string>, when: string): void {
    for (const [path, value] of expected) {
      const now = found.get(path) ?? '';
      // What came after it is no loss.
      if (now === value || now === this.committed.get(path)) continue;
      const { typing } = this;
      const begun = typing?.path === path && (now === typing.before || typing.text.startsWith(now));
      assert.ok(begun, `${when}: ${path} was committed as "${value}" and is "${now}"`);
      this.committed.set(path, now);
    }
  }
}

async function open(context: BrowserContext, address: string, ledger: Ledger): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  let alive = true;
  page.on('crash', () => (alive = false));
  await page.exposeFunction('report', (what: string, path: string, value: string) => {
    if (alive) ledger.told(what, path, value);
  });
  await page.goto(address);
  return page;
}

/** What the form shows once the draft has come. */
async function shown(page: Page): Promise<Map<string, string>> {
  await page.waitForFunction('window.restored');
  return new Map(
    await page.evaluate(async () => {
      const form = document.querySelector('antt-assessment')!;
      await (form as unknown as { updateComplete: Promise<unknown> }).updateComplete;
      const inputs = [...form.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=text]')];
      return inputs.map((input): [string, string] => [input.id, input.value]);
    }),
  );
}

/** Types into one field after another until the page is gone. */
async function typeOn(page: Page, ledger: Ledger): Promise<void> {
  try {
    for (let at = Math.floor(random() * FIELDS.length); ; at += 1) {
      const path = FIELDS[at % FIELDS.length]!;
      const text = String(Math.floor(random() * 10_000));
      const before = await page.evaluate((id) => {
        const input = document.querySelector('antt-assessment')!.shadowRoot!.getElementById(id) as HTMLInputElement;
        input.focus();
        input.select();
        return input.value;
      }, path);
      ledger.typing = { path, before, text };
      await page.keyboard.type(text, { delay: random() * 5 });
      await page.keyboard.press('Tab');
    }
  } catch {
    // Killed.
  }
}

/** Some moment in the middle of typing: after none, one or two more commits, and a little later. */
async function moment(ledger: Ledger): Promise<void> {
  const commits = ledger.commits + Math.floor(random() * 3);
  const wait = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));
  for (let waited = 0; ledger.commits < commits && waited < 2000; waited += 5) await wait(5);
  await wait(random() * 60);
}

let server: Server;
before(async () => {
  ensureBundles();
  server = await servePages({ '/': PAGE });
});
after(() => server.close());

/** Kills the page, each kind in its own way. */
const kills: Readonly<Record<'crash' | 'close' | 'leave', (page: Page) => Promise<void>>> = {
  crash: async (page) => {
    const session = await page.context().newCDPSession(page);
    const crashed = page.waitForEvent('crash');
    session.send('Page.crash').catch(() => undefined);
    await crashed;
  },
  close: (page) => page.close(),
  leave: async (page) => void (await page.goto('about:blank')),
};

type Kind = keyof typeof kills;

/** Lives of a page: each ends with a kill, and the next one must find what was committed. */
async function live(browser: Browser, ends: readonly Kind[]): Promise<Ledger> {
  const context = await browser.newContext();
  const ledger = new Ledger();
  let last = '';
  for (const [round, kind] of [...ends, undefined].entries()) {
    const page = await open(context, server.address, ledger);
    if (ledger.committed.size > 0) ledger.check(await shown(page), ledger.committed, `after kill ${round}, ${last}`);
    if (kind === undefined) break;
    const typing = typeOn(page, ledger);
    await moment(ledger);
    await kills[kind](page);
    await typing;
    await page.close();
    last = kind;
  }
  await context.close();
  return ledger;
}

describe('a page that is killed in the middle of typing', () => {
  it(`loses no committed field: ${CRASHES} crashes, ${CLOSED} closed tabs, ${LEFT} pages left`, async () => {
    const browser = await launchBrowser();
    try {
      const kinds = Object.entries({ crash: CRASHES, close: CLOSED, leave: LEFT });
      const rounds = kinds
        .flatMap(([kind, count]) => Array.from({ length: count }, () => [random(), kind as Kind] as const))
        .sort(([a], [b]) => a - b)
        .map(([, kind]) => kind);
      // Two at once, apart from each other: each with its own half of the kills.
      const half = rounds.length / 2;
      const ledgers = await Promise.all([live(browser, rounds.slice(0, half)), live(browser, rounds.slice(half))]);
      for (const { commits } of ledgers) assert.ok(commits > half / 2, `only ${commits} fields were committed`);
    } finally {
      await browser.close();
    }
  });

  it(`loses no field that it said was saved, when the browser itself is killed ${PROCESSES} times`, async () => {
    const profile = mkdtempSync(join(tmpdir(), 'antt-kill-'));
    const ledger = new Ledger();
    // Also after a failure: a browser that lives on would hold the test open.
    let kill = (): Promise<void> => Promise.resolve();
    try {
      for (let round = 0; round <= PROCESSES; round += 1) {
        const launched = await launchProfile(profile);
        const { browser } = launched;
        kill = launched.kill;
        const page = await open(browser.contexts()[0]!, server.address, ledger);
        const expected = new Map(ledger.acknowledged);
        if (round > 0) {
          // A database that was broken off may take a moment to open again.
          const isThere = (found: ReadonlyMap<string, string>): boolean =>
            [...expected.keys()].every((path) => found.get(path));
          let found = await shown(page);
          for (let tries = 0; tries < 30 && !isThere(found); tries += 1) {
            await page.waitForTimeout(200);
            found = await shown(page);
          }
          ledger.check(found, expected, `after the browser was killed ${round} times`);
          ledger.onlyHas(found);
        }
        // Until something has been saved, there is nothing that could be lost.
        const typing = typeOn(page, ledger);
        while (ledger.acknowledged.size <= round && round < PROCESSES) await moment(ledger);
        await kill();
        await typing;
        await browser.close();
      }
      assert.ok(ledger.acknowledged.size >= PROCESSES);
    } finally {
      await kill().catch(() => undefined);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });
});

/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before } from 'node:test';
import type { Unit, YearRecord } from '@antt/core';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { ensureBundles, launchBrowser, openPage } from '../support/browser.ts';
import { servePages } from '../support/pages.ts';
import type { Server } from '../support/portal.ts';

const folder = new URL('data/', import.meta.url);
export const textOf = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
export const jsonOf = <T>(file: string): T => JSON.parse(textOf(file)) as T;

/** How many units of a kind a report counts, and how many of them were recognised. */
export interface Counted {
  readonly kind: string;
  readonly total: number;
  readonly met: number;
  /** Units besides that did not register. */
  readonly unregistered?: number;
}

/** Units and their records out of the figures of a report: it gives numbers, so the names are numbers too. */
export function unitsOf(
  counted: readonly Counted[],
  year: number,
): { readonly units: readonly Unit[]; readonly records: readonly YearRecord[] } {
  const made = counted.flatMap(({ kind, total, met, unregistered = 0 }) =>
    Array.from({ length: total + unregistered }, (_, at) => {
      const code = `${kind === 'commune' ? String(10_000 + at) : `${kind}-${at + 1}`}`;
      const registered = { event: 'registered', on: `${year}-02-01` } as const;
      const decided = { event: 'decided', on: `${year}-11-10`, recognised: at < met } as const;
      return {
        unit: { code, name: `Đơn vị số ${at + 1}`, kind, from: '2000-01-01' },
        record: { unit: code, year, dossier: { events: at < total ? [registered, decided] : [] } },
      };
    }),
  );
  return { units: made.map(({ unit }) => unit), records: made.map(({ record }) => record) };
}

/** A host page under the strictest policy, with every element that the scenes need, and the text-size and contrast buttons of a portal. */
const PAGE = `<!doctype html><html lang="vi"><head><title>Cảnh</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/host.css">
${['elements', 'history', 'overlays', 'list-check', 'calendar', 'overview'].map((name) => `<script type="module" src="/antt/antt-${name}.js"></script>`).join('\n')}
<script type="module" src="/host.js"></script></head>
<body><button>A-</button><button>A</button><button>A+</button><button>Tăng tương phản</button><button>Giảm tương phản</button><main></main></body></html>`;
const STYLE = ':root[data-size="+"] { font-size: 125% } :root[data-size="-"] { font-size: 87.5% }';
const SCRIPT = `for (const button of document.querySelectorAll('button')) button.addEventListener('click', () => {
  const { textContent } = button;
  const root = document.documentElement;
  if (textContent.startsWith('A')) root.dataset.size = textContent.slice(1);
  else root.dataset.anttContrast = textContent.startsWith('Tăng') ? 'more' : 'less';
});`;

let browser: Browser;
let server: Server;

/** Starts what the scenes of a file are shown with. */
export function stage(): void {
  before(async () => {
    ensureBundles();
    const pages = { '/': PAGE, '/host.css': STYLE, '/host.js': SCRIPT };
    [browser, server] = await Promise.all([launchBrowser(), servePages(pages)]);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });
}

/** Puts an element with these properties on the page, lets a scene look at it, and fails on anything that goes wrong there. */
export async function show(
  tag: string,
  properties: object,
  look: (element: Locator, page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const { page, faults, close } = await openPage(browser, server.address, { locale: 'vi-VN', ...options });
  try {
    await page.evaluate(
      async ([name, given]) => {
        await customElements.whenDefined(name);
        const element = document.createElement(name);
        Object.assign(element, given);
        document.querySelector('main')!.append(element);
      },
      [tag, properties] as const,
    );
    await look(page.locator(tag), page);
    assert.deepEqual(faults, []);
  } finally {
    await close();
  }
}

/** A text as it reads, blanks made one. */
export const read = async (place: Locator): Promise<string> => (await place.innerText()).replace(/\s+/g, ' ').trim();

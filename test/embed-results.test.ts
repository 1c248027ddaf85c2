import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { type Answers, type Overlay, compile } from '@antt/core';
import { type UnitType, criteriaFor, unitTypes } from '@antt/schemas';
import type { AnttAssessment } from '@antt/elements';
import type { Browser } from 'playwright-core';
import { YEAR, met, notMet } from '../stories/samples.ts';
import { ensureBundles, launchBrowser, openPage } from './support/browser.ts';
import { servePages } from './support/pages.ts';
import type { Server } from './support/portal.ts';

const OVERLAY = JSON.parse(
  readFileSync(new URL('../packages/schemas/overlays/vi-du-an-lam.json', import.meta.url), 'utf8'),
) as Overlay;

const page = (script: string): string => `<!doctype html><html lang="vi"><head><title>x</title>${script}
  <script type="module" src="/antt/antt-overlays.js"></script><script type="module" src="/antt/antt-history.js"></script>
  <script type="module" src="/antt/antt-en.js"></script></head><body></body></html>`;

const PAGES: Readonly<Record<string, string>> = {
  '/module': page('<script type="module" src="/antt/antt-elements.js"></script>'),
  '/classic': page('<script src="/antt/antt-elements.classic.js"></script>'),
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

interface Case {
  readonly unitType: UnitType;
  readonly year: number;
  readonly answers: Answers;
  readonly overlays?: readonly Overlay[];
}

const cases: readonly Case[] = [
  ...unitTypes.flatMap((unitType) =>
    [{}, met[unitType], notMet[unitType]].map((answers) => ({ unitType, year: YEAR, answers })),
  ),
  { unitType: 'commune', year: 2019, answers: {} },
  { unitType: 'commune', year: YEAR, answers: notMet.commune, overlays: [OVERLAY] },
];

/** What a form in the page makes of a case: its result, what `<antt-result>` says of it, what comes with the event. */
const inPage = async ([{ unitType, year, answers, overlays = [] }, language]: readonly [Case, string]) => {
  const given = { unitType, year, answers, overlays, lang: language, headingLevel: 3 };
  const form = Object.assign(document.createElement('antt-assessment'), given) as AnttAssessment;
  let sent: unknown;
  form.addEventListener('antt-submit', (event) => (sent = (event as CustomEvent<{ result: unknown }>).detail.result));
  document.body.replaceChildren(form);
  await form.updateComplete;
  form.shadowRoot!.querySelector<HTMLElement>('[part~=submit]')!.click();
  await form.updateComplete;
  const said = form.shadowRoot!.querySelector('antt-result')?.shadowRoot?.textContent ?? '';
  return { result: form.result, sent, said };
};

// The files carry less of the data, and shorter names inside, than the packages: no result may show it.
for (const path of Object.keys(PAGES)) {
  describe(`results of the single files, ${path.slice(1)}`, () => {
    it('are those of the packages: every unit type, an overlay, an earlier year', async () => {
      const { page, faults, close } = await openPage(browser, new URL(path, server.address).href);
      await page.waitForFunction(() => customElements.get('antt-assessment'));
      for (const each of cases) {
        const standard = compile(criteriaFor(each.unitType, each.year), { overlays: each.overlays ?? [] });
        const expected = JSON.parse(JSON.stringify(standard.evaluate(each.answers))) as object;
        for (const language of ['vi', 'en']) {
          const { result, sent, said } = await page.evaluate(inPage, [each, language] as const);
          assert.deepEqual(result, expected);
          assert.deepEqual(sent, expected);
          assert.doesNotMatch(said, /undefined|\[object/);
        }
      }
      assert.deepEqual(faults, []);
      await close();
    });
  });
}

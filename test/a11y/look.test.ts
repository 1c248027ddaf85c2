import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { apply, conditions } from './conditions.ts';
import { type Finding, axeSource, look } from './look.ts';
import { reviewOf, reviews } from './reviewed.ts';

const PAGE = `<!doctype html><html lang="vi"><title>x</title><style>
  @keyframes turn { to { rotate: 1turn } }
  body { margin: 0 } .wide { width: 400px } .moving { width: 9px; margin-block-start: 99em; animation: turn 9s infinite }
  .faint { color: #777; background: #fff } .plain { color: #666; background: #fff } .over { position: absolute; background: linear-gradient(red, blue); top: 0; inset-inline: 0; height: 1em } .behind { margin: 0 0 9em }
  @media (prefers-color-scheme: dark) { .faint, .plain { color: #fff; background: #000 } }
</style><div id="storybook-root"><div class="over"></div><p class="behind">Chữ bị che</p>
<p class="faint">Chữ mờ</p><p class="plain">Chữ vừa</p><div class="wide">Chữ dài</div><div class="moving">Chữ</div></div></html>`;

let browser: Browser;
before(async () => (browser = await launchBrowser()));
after(() => browser.close());

describe('the look of the matrix', () => {
  it('finds under each condition what is wrong there, up to AAA, and says it in Vietnamese', async () => {
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    await page.setContent(PAGE);
    await page.evaluate(axeSource);
    const found: Record<string, readonly string[]> = {};
    const messages: string[] = [];
    for (const condition of conditions) {
      await apply(page, session, condition);
      const findings = await look(page);
      found[condition.name] = [...new Set(findings.map(({ kind, rule, element }) => `${kind} ${rule} ${element}`))];
      messages.push(...findings.map(({ message }) => message));
    }
    const behind = 'incomplete color-contrast .behind';
    const pale = ['violation color-contrast-enhanced .plain', 'violation color-contrast .faint', behind];
    assert.deepEqual(found, {
      light: pale,
      dark: [behind],
      // axe takes the page's own colour of text, on the ground that the system draws.
      'forced colours': pale,
      '320 px': [...pale, 'violation reflow html'],
      '400 % zoom': [...pale, 'violation reflow html'],
      'reduced motion': [...pale, 'violation motion html'],
    });
    assert.match(messages.join('\n'), /tương phản/);
  });

  it('counts as looked at what a person has seen under that condition, and no violation', () => {
    const [review] = reviews;
    const { rule, cause, element } = review!;
    const finding: Finding = { kind: 'incomplete', rule, cause, element, message: '' };
    assert.equal(reviewOf(finding, review!.conditions[0]!), review);
    assert.equal(reviewOf(finding, 'elsewhere'), undefined);
    assert.equal(reviewOf({ ...finding, kind: 'violation' }, review!.conditions[0]!), undefined);
    assert.equal(reviewOf({ ...finding, element: 'html' }, review!.conditions[0]!), undefined);
  });

  it('has a reason for each, and a condition that there is', () => {
    for (const { reason, conditions: under } of reviews) {
      assert.ok(reason.length > 40, reason);
      for (const name of under)
        assert.ok(
          conditions.some((condition) => condition.name === name),
          name,
        );
    }
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Locator } from 'playwright-core';
import { CLASSIC, area, document, hostPages, readVerdict } from './support.ts';

/** In the manner of Bootstrap 3: what it says of every element and of the kinds of elements that a form is made of. */
const FRAMEWORK = `
  * { box-sizing: border-box } *:before, *:after { box-sizing: border-box }
  html { font-size: 10px; -webkit-tap-highlight-color: rgba(0,0,0,0) }
  body { margin: 0; font: 14px/1.42857143 "Helvetica Neue", Helvetica, Arial, sans-serif; color: #333; background: #fff }
  input, button, select, textarea { font-family: inherit; font-size: inherit; line-height: inherit }
  fieldset { min-width: 0; padding: 0; margin: 0; border: 0 }
  legend { display: block; width: 100%; margin-bottom: 20px; font-size: 21px; border-bottom: 1px solid #e5e5e5 }
  label { display: inline-block; max-width: 100%; margin-bottom: 5px; font-weight: 700 }
  input[type=radio], input[type=checkbox] { margin: 4px 0 0; line-height: normal }
  a { color: #337ab7; text-decoration: none } [role=button] { cursor: pointer }
  .hidden, .hide { display: none !important } .section, .question, .error, .title { display: none }
  .primary, .link, .bar { float: left; width: 8.33333333% } table { border-collapse: collapse }
  @media print { *, *:before, *:after { color: #000 !important; background: transparent !important } }`;

const SHOWN = 'style, script, head, title { display: none }';
const STYLES: Readonly<Record<string, string>> = {
  'all: unset': `* { all: unset } ${SHOWN}`,
  'all: initial, on a dark page': `* { all: initial } ${SHOWN} body { display: block; background: #111; color: #eee }`,
  'all: unset !important': '* { all: unset !important }',
  'all: revert, on a dark page': '* { all: revert } body { background: #111; color: #eee }',
  'colours and type for all, !important':
    '* { color: #ff0 !important; background: #00f !important; font: 9px/9px serif !important; text-transform: uppercase !important; text-align: right !important }',
  'a framework': FRAMEWORK,
};
const paths = Object.keys(STYLES).map((name, at) => [name, `/${at}`] as const);

const visit = hostPages(() =>
  Object.fromEntries(
    paths.map(([name, path]) => [
      path,
      document(`<style>${STYLES[name]!}</style>${CLASSIC}`, `<main>${area()}</main>`),
    ]),
  ),
);

type Style = Record<'color' | 'ground' | 'transform' | 'align', string> & { readonly leading: number };

/** How a piece of text is drawn, with the ground that is really behind it. */
const styleOf = (text: Locator): Promise<Style> =>
  text.evaluate((element) => {
    const { color, textTransform, textAlign, lineHeight, fontSize } = getComputedStyle(element);
    let ground = 'none';
    for (let at: Element | null = element; at && ground === 'none'; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (backgroundColor !== 'rgba(0, 0, 0, 0)') ground = backgroundColor;
    }
    const leading = Number.parseFloat(lineHeight) / Number.parseFloat(fontSize);
    return { color, ground, transform: textTransform, align: textAlign, leading };
  });

describe('a page whose style sheet speaks of every element', { concurrency: 2 }, () => {
  for (const [name, path] of paths) {
    it(`(${name}) leaves the form readable: colours, ground, room between the lines`, async () => {
      await visit(path, async ({ form }) => {
        const label = form.getByText('Số hộ đã đăng ký trên tổng số hộ', { exact: true });
        await label.waitFor();
        const { leading, ...style } = await styleOf(label);
        assert.deepEqual(style, {
          color: 'rgb(22, 32, 46)',
          ground: 'rgb(255, 255, 255)',
          transform: 'none',
          align: 'start',
        });
        // Stacked marks (Ễ, ổ) are cut off in lines that are set tighter.
        assert.ok(leading >= 1.5, `line height ${leading}`);
        const { width } = (await form.getByRole('group').first().boundingBox())!;
        assert.ok(width > 600, `${width} px wide`);
      });
    });
  }

  it('neither hides a field nor the verdict', async () => {
    await visit(paths.at(0)![1], ({ form }) => readVerdict(form));
    await visit(paths.at(-1)![1], ({ form }) => readVerdict(form));
  });

  it('is not touched by the form', async () => {
    await visit(paths.at(-1)![1], async ({ page }) => {
      await page.locator('antt-assessment').getByRole('button').first().waitFor();
      const body = await page.evaluate(() => {
        const { color, fontSize, lineHeight } = getComputedStyle(globalThis.document.body);
        return [color, fontSize, lineHeight, globalThis.document.head.querySelectorAll('style').length];
      });
      assert.deepEqual(body, ['rgb(51, 51, 51)', '14px', '20px', 1]);
    });
  });
});

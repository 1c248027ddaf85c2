import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Locator } from 'playwright-core';
import { records, units } from '../../packages/elements/test/overview-data.ts';
import { ANSWERS, CLASSIC, MODULE, area, document, hostPages, installed, readVerdict } from './support.ts';

/** What libraries of 2006 did to every object of a page: methods that `for … in` meets, own JSON, own loops. */
const PROTOTYPES = `
  Object.prototype.toJSON = function () { return 'an object' };
  Object.prototype.extend = Object.prototype.inspect = function () { throw new Error('called') };
  Array.prototype.toJSON = function () { return '[' + this.join(', ') + ']' };
  String.prototype.toJSON = function () { return '"' + this + '"' };
  Number.prototype.toJSON = Boolean.prototype.toJSON = function () { return String(this) };
  Array.from = function (list) {
    if (!list) return [];
    var length = list.length || 0, copy = [];
    while (length--) copy[length] = list[length];
    return copy;
  };
  Array.prototype.each = function (f) { for (var i = 0; i < this.length; i++) f(this[i], i) };
  Array.prototype.toArray = Array.prototype.entries = function () { return [].concat(this) };
  Function.prototype.bind = function (that) {
    var f = this, given = [].slice.call(arguments, 1);
    return function () { return f.apply(that, given.concat([].slice.call(arguments))) };
  };
  HTMLElement.prototype.update = HTMLElement.prototype.select = HTMLElement.prototype.show =
    HTMLElement.prototype.visible = HTMLElement.prototype.match = function () { throw new Error('called') };
  Element.prototype.remove = function () { this.parentNode.removeChild(this); return this };`;

/** Promises as a page of 2013 brought them: no microtasks, no finally, no subclassing. */
const PROMISE = `(function () {
  function Old(run) {
    var self = this;
    self.state = 0; self.waiting = [];
    function settle(state) {
      return function (value) {
        if (self.state) return;
        if (state === 1 && value && typeof value.then === 'function') return void value.then(settle(1), settle(2));
        self.state = state; self.value = value;
        self.waiting.forEach(function (go) { go() });
      };
    }
    try { run(settle(1), settle(2)) } catch (error) { settle(2)(error) }
  }
  Old.prototype.then = function (done, failed) {
    var self = this;
    return new Old(function (resolve, reject) {
      function go() {
        setTimeout(function () {
          var next = self.state === 1 ? done : failed;
          if (typeof next !== 'function') return (self.state === 1 ? resolve : reject)(self.value);
          try { resolve(next(self.value)) } catch (error) { reject(error) }
        }, 4);
      }
      if (self.state) go(); else self.waiting.push(go);
    });
  };
  Old.prototype['catch'] = function (failed) { return this.then(null, failed) };
  Old.resolve = function (value) { return new Old(function (resolve) { resolve(value) }) };
  Old.reject = function (error) { return new Old(function (resolve, reject) { reject(error) }) };
  window.OldPromise = window.Promise = Old;
})();`;

const script = (code: string): string => `<script>${code}</script>`;
const form = `<form id="host"><input name="ten" value="Tổ 3">${area()}</form>`;

const YEAR_MODULES = ['overview', 'calendar', 'list-check']
  .map((name) => `<script type="module" src="/antt/antt-${name}.js"></script>`)
  .join('');
const year = `<antt-overview></antt-overview><antt-calendar unit-type="commune" year="2025" today="2025-04-02"></antt-calendar>
  <antt-list-check></antt-list-check>`;

const visit = hostPages(() => ({
  '/year-prototypes': document(script(PROTOTYPES) + YEAR_MODULES, year),
  '/year-promise': document(script(PROMISE) + YEAR_MODULES, year),
  '/year-jquery': document(`<script src="/jquery.js"></script>${YEAR_MODULES}`, year),
  '/prototypes-before': document(script(PROTOTYPES) + CLASSIC, form),
  '/prototypes-after': document(CLASSIC + script(PROTOTYPES), form),
  '/promise-before': document(script(PROMISE) + CLASSIC, form),
  '/promise-after': document(CLASSIC + script(PROMISE), form),
  '/jquery': document(`<script src="/jquery.js"></script>${MODULE}`, form),
  '/jquery.js': installed('jquery/dist/jquery.js'),
}));

/** What the host form would send under the name of ours. */
const sent = (element: Locator): Promise<string> =>
  element.evaluate((one) => new FormData(one.closest('form')!).get('tu-danh-gia') as string);

describe('a page with libraries of old', { concurrency: 2 }, () => {
  for (const when of ['before', 'after']) {
    it(`gets whole answers and the right verdict though every object has a toJSON, added ${when} our script`, async () => {
      await visit(`/prototypes-${when}`, async ({ form }) => {
        await readVerdict(form);
        assert.deepEqual(JSON.parse(await sent(form)), ANSWERS);
        // A page that hands back what it got: nothing that was entered may go.
        await form.evaluate((element) => {
          const { answers } = element as HTMLElement & { answers: object };
          Object.assign(element, { answers });
        });
        assert.deepEqual(JSON.parse(await sent(form)), ANSWERS);
      });
    });

    it(`gets whole answers though Promise is a library's, put there ${when} our script`, async () => {
      await visit(`/promise-${when}`, async ({ page, form }) => {
        await readVerdict(form);
        assert.deepEqual(JSON.parse(await sent(form)), ANSWERS);
        assert.ok(await page.evaluate('window.Promise === window.OldPromise'), "left as the page's own");
      });
    });
  }
});

describe('overview, calendar and list check in such pages', { concurrency: 2 }, () => {
  for (const name of ['prototypes', 'promise', 'jquery']) {
    it(`count, search and find as elsewhere: ${name}`, async () => {
      await visit(`/year-${name}`, async ({ page }) => {
        const overview = page.locator('antt-overview');
        await page.locator('antt-list-check [part=summary]').waitFor();
        await overview.evaluate((element, given) => Object.assign(element, given), { register: units, records });
        await overview.locator('.kinds').getByRole('button', { name: 'Tất cả: Trễ hạn: 2' }).click();
        assert.deepEqual(await overview.locator('[part=unit]').allInnerTexts(), ['Thôn 10', 'Tổ dân phố Bến Chợ']);
        await overview.getByRole('searchbox').fill('to dan pho');
        await overview.locator('.count').filter({ hasText: '1 đơn vị' }).waitFor();
        const calendar = page.locator('antt-calendar');
        await calendar.evaluate((element) => Object.assign(element, { dossier: { events: [] } }));
        await calendar.getByText('Chưa đăng ký – Trễ hạn').waitFor();
        const check = page.locator('antt-list-check');
        await check.getByRole('textbox').fill('Cơ quan (2 đơn vị):\nChi cục Thuế');
        await check.getByText('nêu 2, liệt kê 1').waitFor();
      });
    });
  }
});

/** The page's `$`, for code that runs there. */
type Query = (what: unknown) => Record<string, (...args: unknown[]) => unknown>;
declare const $: Query & { param(fields: unknown): string };

/** An event of ours as jQuery hands it on. */
interface Heard {
  readonly type: string;
  readonly originalEvent: CustomEvent<{ readonly question?: string; readonly result: { readonly verdict: string } }>;
}

describe('a page with jQuery 1.12', { concurrency: 2 }, () => {
  it('reads and sets the answers with .val()', async () => {
    await visit('/jquery', async ({ form }) => {
      await readVerdict(form);
      assert.deepEqual(JSON.parse((await form.evaluate((element) => $(element)['val']!())) as string), ANSWERS);
      await form.evaluate((element) => $(element)['val']!('{"forceDisciplined":2}'));
      assert.equal(await sent(form), '{"forceDisciplined":2}');
      await form.evaluate((element) => $(element)['val']!(''));
      assert.equal(await sent(form), '{}');
    });
  });

  it('leaves answers as they are, with a warning, when .val() gets something else', async () => {
    await visit(
      '/jquery',
      async ({ form }) => {
        await form.evaluate((element) => $(element)['val']!('{"forceDisciplined":2}'));
        for (const wrong of ['{"forceDisciplined"', '[1]']) {
          await form.evaluate((element, text) => $(element)['val']!(text), wrong);
          assert.equal(await sent(form), '{"forceDisciplined":2}');
        }
      },
      { expected: [/\[antt-answers\]/] },
    );
  });

  it('hears events with .on(), also on the document', async () => {
    await visit('/jquery', async ({ page, form }) => {
      await page.evaluate(() => {
        const heard: string[] = ((globalThis as never as { heard: string[] }).heard = []);
        for (const [at, within] of [['antt-assessment'], [globalThis.document, 'antt-assessment']] as const) {
          $(at)['on']!('antt-change antt-submit', within ?? null, ({ type, originalEvent: { detail } }: Heard) =>
            heard.push([type, detail.question, detail.result.verdict].join(' ')),
          );
        }
      });
      await form.getByLabel('Có', { exact: true }).first().check();
      await form.getByRole('button', { name: 'Xem kết quả' }).click();
      assert.deepEqual(await page.evaluate('heard'), [
        'antt-change partyResolution undetermined',
        'antt-change partyResolution undetermined',
        'antt-submit  undetermined',
        'antt-submit  undetermined',
      ]);
    });
  });

  it('sets attributes and properties, hides and shows, resets', async () => {
    await visit('/jquery', async ({ page, form }) => {
      await form.evaluate((element) => {
        $(element)['prop']!('answers', { forceDisciplined: 1 });
        $(element)['attr']!('year', 2024);
      });
      await form.getByText('năm 2024').first().waitFor();
      assert.equal(await sent(form), '{"forceDisciplined":1}');
      await form.evaluate((element) => $(element)['hide']!());
      assert.equal(await form.isVisible(), false);
      await form.evaluate((element) => $(element)['show']!());
      assert.equal(await form.evaluate((element) => getComputedStyle(element).display), 'block');
      await page.evaluate(() => $('#host')['trigger']!('reset'));
      assert.equal(await sent(form), '{}');
    });
  });

  it('sends the answers with the other fields of a form', async () => {
    await visit('/jquery', async ({ page, form }) => {
      await form.evaluate((element) => $(element)['val']!('{"forceDisciplined":2}'));
      const wanted = { ten: 'Tổ 3', 'tu-danh-gia': '{"forceDisciplined":2}' };
      const read = (text: string) => Object.fromEntries(new URLSearchParams(text));
      // As the README says: .serialize() itself knows only elements of old.
      assert.deepEqual(read((await page.evaluate(() => $('#host')['serialize']!())) as string), { ten: 'Tổ 3' });
      const whole = await page.evaluate(() =>
        new URLSearchParams(new FormData($('#host')['get']!(0) as HTMLFormElement) as never).toString(),
      );
      assert.deepEqual(read(whole), wanted);
      const pushed = await page.evaluate(() => {
        const fields = $('#host')['serializeArray']!() as { name: string; value: string }[];
        fields.push({ name: 'tu-danh-gia', value: $('antt-assessment')['val']!() as string });
        return $.param(fields);
      });
      assert.deepEqual(read(pushed), wanted);
    });
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CLASSIC, MODULE, area, bundle, document, hostPages, readVerdict } from './support.ts';

/** A bundle as a later version of it would come: the same code with another number. */
function later(name: string): string {
  const code = bundle(name);
  const version = /antt (\d+\.\d+\.\d+), MIT/.exec(code)![1]!;
  return code.replaceAll(version, '99.0.0');
}

const badge = '<antt-badge verdict="met" year="2025"></antt-badge>';
const place = '<div data-antt-assessment data-unit-type="residential-area" data-year="2025"></div>';
/** English that lacks a word which the elements of another version ask for. */
const english = (): string => bundle('antt-en.js').replace(/\bsubmit:/, 'submitOfOld:');

const visit = hostPages(() => ({
  '/same': document(CLASSIC + CLASSIC, area() + badge),
  '/kinds': document(`${MODULE}${CLASSIC}<script type="module" src="/antt/antt-badge.js"></script>`, area() + badge),
  '/versions': document(
    `${CLASSIC}<script src="/later.js"></script><script type="module" src="/later-module.js"></script>`,
    area() + badge,
  ),
  '/versions-places': document(`<script type="module" src="/later-module.js"></script>${MODULE}`, place),
  '/words': document(`${MODULE}<script type="module" src="/other-en.js"></script>`, `<div lang="en">${area()}</div>`),
  '/together': document(`${MODULE}<script type="module" src="/antt/antt-en.js"></script>`, area() + badge),
  '/later.js': later('antt-elements.classic.js'),
  '/later-module.js': later('antt-elements.js'),
  '/other-en.js': english(),
}));

const twice = [/^warning: \[antt-twice\] .*docs\/warnings\.md#antt-twice/];
const versions = [/^warning: \[antt-twice\] .*99\.0\.0 is not used .*docs\/warnings\.md#antt-twice/];

describe('the script more than once on a page', () => {
  it('is harmless and told of once, when it is the same script', async () => {
    await visit('/same', ({ form }) => readVerdict(form), { expected: twice });
  });

  it('is harmless and told of once, when it is a module, a classic script and the badge alone', async () => {
    await visit(
      '/kinds',
      async ({ page, form }) => {
        await readVerdict(form);
        await page.locator('antt-badge').getByText('Đạt').waitFor();
      },
      { expected: twice },
    );
  });

  it('is harmless and told of once, when it is of two versions; the first one stays', async () => {
    await visit(
      '/versions',
      async ({ page, form }) => {
        await readVerdict(form);
        await page.locator('antt-badge').getByText('Đạt').waitFor();
        const engine = await form.evaluate((element) => (element as never as { result: Result }).result.basis.engine);
        assert.notEqual(engine, '99.0.0');
      },
      { expected: versions },
    );
  });

  it('puts one form into a place, not two', async () => {
    await visit(
      '/versions-places',
      async ({ page, form }) => {
        await form.getByRole('button', { name: 'Xem kết quả' }).waitFor();
        await page.waitForLoadState('networkidle');
        assert.equal(await form.count(), 1);
      },
      { expected: twice },
    );
  });

  it('speaks Vietnamese where words of another version lack something', async () => {
    await visit('/words', async ({ form }) => {
      await form.getByText('Self-assessment').first().waitFor();
      await form.getByRole('button', { name: 'Xem kết quả' }).waitFor();
    });
  });

  it('is not told of where files of one version belong together', async () => {
    await visit('/together', ({ form }) => readVerdict(form));
  });
});

interface Result {
  readonly basis: { readonly engine: string };
}

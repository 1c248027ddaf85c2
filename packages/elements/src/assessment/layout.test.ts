import { expect, nextFrame } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { all, at, choose, click, container, mount, settled } from '../../test/driver.ts';
import '../locales/en-bundle.ts';
import './define.ts';

/** Runs with rules of the page. */
async function withRules(rules: string, run: () => Promise<void>): Promise<void> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets.push(sheet);
  try {
    await run();
  } finally {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  }
}

const answers = {
  movementModels: -2,
  plan: { issued: true, number: '1', on: '2025-02-10' },
  seriousFiresAccidents: [{ on: '2025-05-01', kind: 'fire', forceMajeure: false }, { on: '2023-01-01' }],
  agencies: { total: 1, registered: 2, recognised: 1 },
};

describe('the form on a phone with large text', () => {
  before(() => setViewport({ width: 320, height: 640 }));
  after(() => setViewport({ width: 800, height: 600 }));

  for (const lang of ['vi', 'en']) {
    for (const size of [16, 24, 32]) {
      for (const unitType of ['commune', 'school']) {
        it(`does not scroll sideways: ${unitType}, ${lang}, ${size} px`, async () => {
          await withRules(`body { margin: 0; font-size: ${size}px }`, async () => {
            const form = await mount(unitType, unitType === 'commune' ? answers : { internalRules: ['fire'] });
            form.lang = lang;
            await settled(form);
            for (const readonly of [false, true]) {
              form.readonly = readonly;
              await settled(form);
              const wide = [...all(form, '*')].filter(
                (element) =>
                  element.checkVisibility() &&
                  !element.closest('.visually-hidden, legend') &&
                  element.getBoundingClientRect().right > 321,
              );
              expect(wide.map((element) => `${element.className} ${element.textContent}`.slice(0, 80))).to.deep.equal(
                [],
              );
              expect(document.documentElement.scrollWidth).to.be.at.most(320);
            }
          });
        });
      }
    }
  }

  it('lets the summary scroll away where it would take too much room', async () => {
    const form = await mount('commune');
    const bar = all(form, '.bar')[0]!;
    const stays = async (): Promise<boolean> => {
      at(form, 'schools.recognised').scrollIntoView();
      await nextFrame();
      return bar.getBoundingClientRect().bottom > 0;
    };
    expect(await stays()).to.equal(true);
    await withRules('body { font-size: 24px }', async () => {
      expect(await stays()).to.equal(false);
    });
    await setViewport({ width: 640, height: 320 });
    expect(await stays()).to.equal(false);
    await setViewport({ width: 320, height: 640 });
  });

  it('does not hide what has the focus behind the summary', async () => {
    await withRules('body { font-size: 17px }', async () => {
      const form = await mount('commune');
      await nextFrame();
      const bar = all(form, '.bar')[0]!;
      expect(getComputedStyle(bar).position).to.equal('sticky');
      at(form, 'schools.recognised').focus();
      at(form, 'policyImplemented').focus();
      await nextFrame();
      expect(at(form, 'policyImplemented').getBoundingClientRect().top).to.be.at.least(
        bar.getBoundingClientRect().bottom,
      );
    });
  });
});

describe('the form on other pages', () => {
  it('leaves room for the halo between hint, control and proof', async () => {
    const form = await mount('commune');
    const question = container(form, 'movementModels');
    const control = at(form, 'movementModels').getBoundingClientRect();
    const after = question.querySelector('.proof')!.getBoundingClientRect();
    expect(after.top - control.bottom).to.be.at.least(6);
    form.answers = { plan: { issued: true, on: '2025-02-10' } };
    await form.updateComplete;
    const day = at(form, 'plan.on').getBoundingClientRect();
    expect(day.top - at(form, 'plan.on').labels![0]!.getBoundingClientRect().bottom).to.be.at.least(6);
    expect(at(form, 'plan.on~day').getBoundingClientRect().top - day.bottom).to.be.at.least(6);
    const hint = all(form, '.hint').find((one) => one.nextElementSibling?.matches('input'));
    const below = hint!.nextElementSibling!.getBoundingClientRect();
    expect(below.top - hint!.getBoundingClientRect().bottom).to.be.at.least(6);
  });

  it('prints dark on light from a dark page', async () => {
    await withRules('html { color-scheme: dark } antt-assessment { color-scheme: dark }', async () => {
      const form = await mount('commune');
      await choose(form, 'policyImplemented', 'Có');
      const inside = getComputedStyle(all(form, 'form')[0]!);
      expect(inside.color).to.equal('rgb(238, 242, 247)');
      await emulateMedia({ media: 'print' });
      expect(inside.color).to.equal('rgb(22, 32, 46)');
      expect(inside.backgroundColor).to.equal('rgb(255, 255, 255)');
      await emulateMedia({ media: 'screen' });
    });
  });

  it('reads from left to right on a page that does not', async () => {
    const form = await mount('commune');
    form.parentElement!.dir = 'rtl';
    await click(form, 'Xem kết quả');
    const result = all(form, 'antt-result')[0]!;
    for (const root of [all(form, 'form')[0]!, result.shadowRoot!.firstElementChild!]) {
      expect(getComputedStyle(root).direction).to.equal('ltr');
    }
    form.year = 1999;
    await form.updateComplete;
    expect(getComputedStyle(all(form, '[role=alert]')[0]!).direction).to.equal('ltr');
  });
});

import { unitTypes } from '@antt/schemas';
import { expect } from '@open-wc/testing';
import { all, at, click, mount, settled, type } from '../../test/driver.ts';
import '../locales/en-bundle.ts';
import './define.ts';

const mixed = {
  movementModels: 2,
  policyImplemented: true,
  plan: { issued: true, number: '1', on: '2025-02-10' },
  registration: { issued: false },
  seriousCrimes: [{ on: '2025-05-01', forceMajeure: false }, { on: '2023-01-01' }],
  seriousFiresAccidents: [{ on: '2025-05-01', kind: 'fire' }],
};

for (const lang of ['vi', 'en']) {
  describe(`accessibility, ${lang}`, () => {
    for (const unitType of unitTypes) {
      it(`${unitType}: no violation, with answers and errors`, async function () {
        this.timeout(30_000);
        const form = await mount(
          unitType,
          unitType === 'school' ? { plan: { issued: true }, movementModels: -1 } : mixed,
        );
        form.lang = lang;
        await form.updateComplete;
        await click(form, lang === 'vi' ? 'Xem kết quả' : 'See the result');
        await settled(form);
        await expect(form).to.be.accessible();
      });
    }

    it('read only and not to be shown: no violation', async function () {
      this.timeout(30_000);
      const form = await mount('commune', { movementModels: 2, sabotage: [{ on: '2025-05-01' }] });
      form.lang = lang;
      form.readonly = true;
      await form.updateComplete;
      await expect(form).to.be.accessible();
      form.unitType = 'none';
      await form.updateComplete;
      await expect(form).to.be.accessible();
    });
  });
}

describe('targets and focus', () => {
  it('are 44 px high at the least', async () => {
    const form = await mount('commune', mixed);
    const small = all(form, 'label.option, button, select, .whole-number, .day, input.text').filter(
      (target) => target.checkVisibility() && target.getBoundingClientRect().height < 44,
    );
    expect(small.map((target) => target.outerHTML)).to.deep.equal([]);
  });

  it('grow with the text size of the page', async () => {
    const form = await mount('commune');
    const before = at(form, 'movementModels').getBoundingClientRect().width;
    const size = parseFloat(getComputedStyle(form.parentElement!).fontSize);
    document.documentElement.classList.add('large');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`.large body { font-size: ${size * 1.5}px }`);
    document.adoptedStyleSheets.push(sheet);
    expect(at(form, 'movementModels').getBoundingClientRect().width).to.be.closeTo(before * 1.5, 1);
    document.adoptedStyleSheets.pop();
    document.documentElement.classList.remove('large');
  });

  it('are not hidden behind the summary when they are reached from below', async () => {
    const form = await mount('commune');
    await type(form, 'schools.recognised', '1');
    at(form, 'policyImplemented').focus();
    const bar = all(form, '.bar')[0]!.getBoundingClientRect();
    expect(at(form, 'policyImplemented').getBoundingClientRect().top).to.be.at.least(bar.bottom);
  });
});

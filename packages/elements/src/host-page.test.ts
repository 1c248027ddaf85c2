import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { all, at, click, mount, settled } from '../test/driver.ts';
import './locales/en-bundle.ts';
import './define.ts';

const TEXT = 'rgb(22, 32, 46)';

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

/** Colours of a hint, of the border of an input and of a line in the result. */
const colours = (form: HTMLElement): string[] => {
  const [result] = all(form, 'antt-result');
  return [
    getComputedStyle(all(form, '.hint')[0]!).color,
    getComputedStyle(all(form, '.whole-number')[0]!).borderTopColor,
    getComputedStyle(all(result!, '.criterion')[0]!).borderTopColor,
  ];
};

describe('an element follows the page around it', () => {
  it('in contrast, by an attribute of any ancestor, also through shadow roots, whenever it changes', async () => {
    const form = await mount('commune');
    await click(form, 'Xem kết quả');
    await settled(form);
    const normal = colours(form);
    expect(normal).to.not.include(TEXT);
    document.documentElement.dataset['anttContrast'] = 'more';
    await settled(form);
    await nextFrame();
    expect(colours(form)).to.deep.equal([TEXT, TEXT, TEXT]);
    document.documentElement.dataset['anttContrast'] = 'less';
    await settled(form);
    await nextFrame();
    expect(colours(form)).to.deep.equal(normal);
    form.contrast = 'more';
    await settled(form);
    await nextFrame();
    expect(colours(form)).to.deep.equal([TEXT, TEXT, TEXT]);
    delete document.documentElement.dataset['anttContrast'];
  });

  it('in contrast, inside a component of the page', async () => {
    const outer = await fixture<HTMLElement>(html`<div data-antt-contrast="more"></div>`);
    const badge = document.createElement('antt-badge');
    outer.attachShadow({ mode: 'open' }).append(badge);
    await badge.updateComplete;
    const root = badge.shadowRoot!.firstElementChild!;
    expect(root.classList.contains('more')).to.equal(true);
    badge.verdict = 'met';
    await badge.updateComplete;
    expect(root.className.split(' ').sort()).to.deep.equal(['badge', 'met', 'more', 'tone']);
  });

  it('in the size of text, by the root, by the body, by zoom', async () => {
    const form = await mount('commune');
    const size = (): number => at(form, 'movementModels').getBoundingClientRect().height;
    const font = (): number => Number.parseFloat(getComputedStyle(at(form, 'movementModels')).fontSize);
    const [before, height] = [font(), size()];
    await withRules('html { font-size: 200% } body { font-size: 1rem }', async () => {
      expect(font()).to.equal(32);
      await form.updateComplete;
    });
    await withRules('body { font-size: 20px }', async () => {
      expect(font()).to.equal(20);
      await form.updateComplete;
    });
    await withRules('body { zoom: 1.5 }', async () => {
      expect(size()).to.be.closeTo(height * 1.5, 1);
      await form.updateComplete;
    });
    expect(font()).to.equal(before);
  });

  it('in language, while there is no `lang` of its own', async () => {
    const form = await mount('commune');
    const title = (): string => all(form, '[part=title]')[0]!.textContent.trim();
    form.parentElement!.lang = 'en-GB';
    await nextFrame();
    await settled(form);
    expect(title()).to.contain('2025').and.to.contain('Self');
    expect(all(form, 'form')[0]!.lang).to.equal('en');
    form.parentElement!.lang = 'vi';
    await nextFrame();
    await settled(form);
    expect(title()).to.contain('Tự đánh giá');
  });

  it('in a page that reads from right to left, without a change of what stands where inside', async () => {
    const form = await mount('commune', { plan: { issued: true } });
    const places = (): number[][] =>
      all(form, '.question, .chip, input, summary').map((element) => {
        const { left, top, width } = element.getBoundingClientRect();
        const frame = form.getBoundingClientRect();
        return [left - frame.left, top - frame.top, width].map(Math.round);
      });
    const before = places();
    form.parentElement!.dir = 'rtl';
    await settled(form);
    expect(places()).to.deep.equal(before);
    expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
  });
});

describe('an element follows the device', () => {
  it('that wants no motion: nothing moves, then or ever', async () => {
    const form = await mount('commune');
    const moving = all(form, '*').filter((element) => {
      const { transitionDuration, animationName } = getComputedStyle(element);
      return transitionDuration !== '0s' || animationName !== 'none';
    });
    expect(moving.map(({ className }) => className)).to.deep.equal([]);
  });

  it('that wants nothing to be seen through: what lies over the questions does not let them through', async () => {
    const form = await mount('commune');
    const [bar] = all(form, '.bar');
    const { backgroundColor, opacity, backdropFilter } = getComputedStyle(bar!);
    expect([backgroundColor, opacity, backdropFilter]).to.deep.equal(['rgb(255, 255, 255)', '1', 'none']);
  });

  it('in dark, where the page follows it, and only there', async () => {
    const form = await mount('commune');
    const ground = (): string => getComputedStyle(all(form, 'form')[0]!).backgroundColor;
    await emulateMedia({ colorScheme: 'dark' });
    expect(ground()).to.equal('rgb(255, 255, 255)');
    await withRules(':root { color-scheme: light dark }', async () => {
      expect(ground()).to.equal('rgb(18, 18, 18)');
      await form.updateComplete;
    });
    await emulateMedia({ colorScheme: 'light' });
  });
});

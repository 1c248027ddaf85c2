import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { faulty, met, resultOf } from '../../../../stories/samples.ts';
import { all, click, mount } from '../../test/driver.ts';
import '../define.ts';
import { contrast } from './contrast.ts';
import { drawn } from './draw.ts';
import { checkContrast } from './define.ts';
import { pairs } from './pairs.ts';
import { colours } from '../styles/tokens.ts';

const lines: string[] = [];
const { warn } = console;
const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
/** What was warned of since, after the watcher had time to look. */
async function told(): Promise<string[]> {
  await wait(400);
  return lines.splice(0);
}

let sheet: CSSStyleSheet;
const rules = (text: string): void => sheet.replaceSync(text);

const badge = (style = '') =>
  fixture<HTMLElement>(html`<antt-badge class=${style} lang="vi" verdict="met"></antt-badge>`);

before(() => {
  console.warn = (line: string) => lines.push(line);
  sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);
});
after(() => {
  console.warn = warn;
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
});
beforeEach(async () => void (await told()));
afterEach(() => {
  rules('');
  document.documentElement.removeAttribute('data-antt-contrast');
});

describe('contrast', () => {
  it('is that of WCAG', () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).to.equal(21);
    expect(contrast([255, 255, 255], [255, 255, 255])).to.equal(1);
    expect(contrast([118, 118, 118], [255, 255, 255])).to.be.closeTo(4.54, 0.005);
    expect(contrast([255, 255, 255], [255, 0, 0])).to.be.closeTo(3.998, 0.005);
  });

  it('is of colours in any notation, one seen through another', () => {
    expect(drawn('oklch(1 0 0)')).to.deep.equal([255, 255, 255]);
    expect(drawn('color(srgb 1 0 0)')).to.deep.equal([255, 0, 0]);
    expect(drawn('#fff', 'rgb(0 0 0 / 50%)')[0]).to.be.closeTo(127.5, 1);
    expect(drawn('#000', 'hsl(0 100% 50% / 0.2)')).to.deep.equal([51, 0, 0]);
  });
});

describe('antt-dev.js', () => {
  it('has nothing to say of the colours as they come, light, dark and with more contrast', async () => {
    const form = await mount('commune', met.commune);
    await click(form, 'Xem kết quả');
    await fixture(html`<antt-result lang="vi" .result=${resultOf('school', {})}></antt-result>`);
    await badge();
    expect(await told()).to.deep.equal([]);
    rules(':root { color-scheme: dark }');
    await checkContrast();
    document.documentElement.dataset['anttContrast'] = 'more';
    expect(await told()).to.deep.equal([]);
    rules('');
    await checkContrast();
    expect(await told()).to.deep.equal([]);
  });

  it('tells of one pair with too little: token, both colours, contrast, what is needed; once', async () => {
    rules('antt-assessment { --antt-color-muted: #999 }');
    await mount('commune');
    const found = await told();
    expect(found).to.deep.equal([
      '[antt-contrast] --antt-color-muted (#999999) on --antt-color-ground (#ffffff) in <antt-assessment>: contrast 2.84:1, ' +
        'needed 4.5:1 for text; drawn as it is (docs/warnings.md#antt-contrast)',
      '[antt-contrast] --antt-color-muted (#999999) on --antt-color-surface (#f3f6fa) in <antt-assessment>: contrast 2.62:1, ' +
        'needed 4.5:1 for text; drawn as it is (docs/warnings.md#antt-contrast)',
    ]);
    await mount('school');
    await checkContrast();
    expect(await told()).to.deep.equal([]);
  });

  it('looks at every token that is drawn with another, and at borders and focus for 3:1', async () => {
    const names = Object.keys(colours).filter((name) => name !== 'line');
    rules(`antt-assessment { ${names.map((name) => `--antt-color-${name}: #abcdef`).join(';')} }`);
    await mount('commune');
    const found = await told();
    for (const { colour, ground } of pairs['antt-assessment']!)
      expect(
        found.filter(
          (line) => line.includes(`--antt-color-${colour} (#abcdef)`) && line.includes(`on --antt-color-${ground} (`),
        ),
        colour,
      ).to.have.length.at.least(1);
    expect(found).to.have.length(pairs['antt-assessment']!.length);
    expect(found.find((line) => line.includes('-control'))).to.contain('needed 3:1');
    expect(found.find((line) => line.includes('-focus')))
      .to.contain('1.00:1')
      .and.to.contain('needed 3:1');
  });

  it('takes a halo for enough when the line beside it stands out, and the other way round', async () => {
    rules('antt-assessment { --antt-color-focus: #fffffe }');
    await mount('commune');
    expect(await told()).to.deep.equal([]);
    rules('antt-assessment { --antt-color-focus: #223344; --antt-color-text: #eeeeef }');
    await checkContrast();
    const found = await told();
    expect(found.length).to.be.above(0);
    expect(found.filter((line) => line.includes('--antt-color-focus'))).to.deep.equal([]);
  });

  it('sees through colours: a text over its ground, a ground over the page', async () => {
    rules('antt-badge { --antt-color-met: rgb(0 0 0 / 40%); --antt-color-met-ground: oklch(1 0 0) }');
    await badge();
    expect(await told()).to.deep.equal([
      '[antt-contrast] --antt-color-met (#999999) on --antt-color-met-ground (#ffffff) in <antt-badge>: contrast 2.84:1, ' +
        'needed 4.5:1 for text; drawn as it is (docs/warnings.md#antt-contrast)',
    ]);
    const behind = 'antt-badge { --antt-color-met: #000; --antt-color-met-ground: transparent }';
    rules(`${behind} body { background: #333 }`);
    await checkContrast();
    expect((await told()).join('\n')).to.contain('(#000000) on --antt-color-met-ground (#333333)');
    rules(`${behind} body { background: linear-gradient(#333, #333) }`);
    await checkContrast();
    rules(behind);
    await checkContrast();
    expect(await told()).to.deep.equal([]);
  });

  it('sees the page itself behind, light or dark', async () => {
    rules(
      ':root { color-scheme: dark } antt-badge { color-scheme: light; --antt-color-met: #101010; --antt-color-met-ground: transparent }',
    );
    await badge();
    expect((await told()).join()).to.contain('(#101010) on --antt-color-met-ground (#121212)');
  });

  it('tells of a value that is no colour', async () => {
    rules('antt-badge { --antt-color-met: 0b5a34 }');
    await badge();
    expect((await told()).join('\n')).to.contain('--antt-color-met of <antt-badge> is to be a colour and is “0b5a34”');
  });

  it('asks for 7:1 where more contrast is wanted, and not of tokens that text stands in for', async () => {
    rules('antt-assessment { --antt-color-primary: #0070c0; --antt-color-muted: #767677; --antt-color-text: #606061 }');
    await mount('commune');
    expect((await told()).join())
      .to.contain('--antt-color-muted (#767677) on --antt-color-surface')
      .and.not.to.contain('-primary');
    document.documentElement.dataset['anttContrast'] = 'more';
    const found = await told();
    expect(found.join('\n')).to.contain('--antt-color-primary (#0070c0)').and.to.contain('needed 7:1');
    expect(found.join('\n')).to.contain('--antt-color-text (#606061)').and.to.not.contain('-muted');
  });

  it('looks again when a theme comes by class, by a style sheet of script, by the device, and only then', async () => {
    rules(
      '.faint antt-badge { --antt-color-met: #a1a1a1 } @media (prefers-color-scheme: dark) { antt-badge { --antt-color-met: #a2a2a2 } }',
    );
    const element = await badge();
    expect(await told()).to.deep.equal([]);
    element.parentElement!.className = 'faint';
    expect((await told()).join()).to.contain('#a1a1a1');
    element.parentElement!.className = '';
    await told();
    await emulateMedia({ colorScheme: 'dark' });
    expect((await told()).join()).to.contain('#a2a2a2');
    await emulateMedia({ colorScheme: 'light' });
    await told();
    rules('antt-badge { --antt-color-met: #a3a3a3 }');
    expect(await told()).to.deep.equal([]);
    await checkContrast();
    expect((await told()).join()).to.contain('#a3a3a3');
  });

  it('finds elements inside components of the page, and themes set there', async () => {
    const outer = await fixture<HTMLElement>(html`<div></div>`);
    const inner = document.createElement('div');
    outer.attachShadow({ mode: 'open' }).append(inner);
    await checkContrast();
    const element = document.createElement('antt-badge');
    element.verdict = 'met';
    element.style.setProperty('--antt-color-met', '#b1b1b1');
    inner.append(element);
    expect((await told()).join()).to.contain('#b1b1b1');
    element.removeAttribute('style');
    inner.style.setProperty('--antt-color-met', '#b2b2b2');
    expect((await told()).join()).to.contain('#b2b2b2');
  });

  it('leaves no trace in the elements', async () => {
    const form = await mount('commune');
    const before = form.shadowRoot!.querySelectorAll('*').length;
    await checkContrast();
    expect(form.shadowRoot!.querySelectorAll('*').length).to.equal(before);
  });
});

describe('pairs', () => {
  const names = Object.keys(colours);
  /** A colour of its own for each token, so that what is drawn tells its token. */
  const mixed = Object.fromEntries(names.map((name, at) => [`rgb(${at * 10}, ${at}, ${at})`, name]));

  /** Tokens of texts on the page with those of their grounds. */
  function textsIn(root: ParentNode, ground = 'ground'): string[] {
    return [...root.children].flatMap((element) => {
      const { color, backgroundColor } = getComputedStyle(element);
      const on = mixed[backgroundColor] ?? ground;
      const hasText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim(),
      );
      return [
        ...(hasText && mixed[color] ? [`${mixed[color]} ${on}`] : []),
        ...textsIn(element, on),
        ...(element.shadowRoot ? textsIn(element.shadowRoot, on) : []),
      ];
    });
  }

  it('hold every text that a form with faults, its result and badges draw', async () => {
    rules(
      `antt-assessment, antt-badge { ${Object.entries(mixed)
        .map(([value, name]) => `--antt-color-${name}: ${value}`)
        .join(';')} }`,
    );
    const form = await mount('commune', { ...met.commune, sabotage: [{ on: '2025-03-12' }] });
    await click(form, 'Xem kết quả');
    const seen = new Set(textsIn(form.parentElement!));
    form.answers = faulty;
    await form.updateComplete;
    await click(form, 'Xem kết quả');
    for (const pair of textsIn(form.parentElement!)) seen.add(pair);
    const known = pairs['antt-assessment']!.map(({ colour, ground }) => `${colour} ${ground}`);
    expect(seen.size).to.be.above(8);
    expect([...seen].filter((pair) => !known.includes(pair))).to.deep.equal([]);
    expect(all(form, '*').length).to.be.above(100);
  });
});

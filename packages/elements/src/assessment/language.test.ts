import { aTimeout, expect } from '@open-wc/testing';
import { all, at, errorAt, mount, settled, text } from '../../test/driver.ts';
import './define.ts';

const title = (form: HTMLElement) => text(all(form, '[part=title]')[0]);

describe('the language of the assessment', () => {
  it('is Vietnamese, with one warning, where English was not added', async () => {
    const warnings: string[] = [];
    const { warn } = console;
    console.warn = (message: string) => warnings.push(message);
    const form = await mount('commune');
    form.lang = 'en';
    await form.updateComplete;
    await form.updateComplete;
    console.warn = warn;
    expect(title(form)).to.contain('Tự đánh giá');
    expect(all(form, 'form')[0]!.lang).to.equal('vi');
    expect(warnings.filter((warning) => warning.includes('[antt-language]'))).to.have.length(1);
  });

  it('warns of a language only if it has not come with the page', async () => {
    const warnings: string[] = [];
    const { warn } = console;
    console.warn = (message: string) => warnings.push(message);
    Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
    const form = await mount('commune');
    form.lang = 'fr';
    await form.updateComplete;
    expect(warnings).to.deep.equal([]);
    Reflect.deleteProperty(document, 'readyState');
    window.dispatchEvent(new Event('load'));
    console.warn = warn;
    expect(warnings.filter((warning) => warning.includes('lang="fr"'))).to.have.length(1);
  });

  it('becomes English when English comes later, all of it', async () => {
    const form = await mount('residential-area', { householdsRegistered: { count: 3, total: 2 } });
    form.lang = 'en-GB';
    form.answers = { householdsRegistered: { count: 3, total: 2 }, sabotage: [] };
    await import('../locales/en-bundle.ts');
    await settled(form);
    expect(title(form)).to.contain('Self-assessment');
    expect(all(form, 'form')[0]!.lang).to.equal('en');
    expect(errorAt(form, 'householdsRegistered.count')).to.match(/^Error: /);
    const words = text(all(form, 'form')[0]);
    expect(words).to.not.match(/Giấy tờ|Chưa trả lời|Bỏ chọn|Khoản/);
  });

  it('follows the page', async () => {
    const form = await mount('commune');
    expect(title(form)).to.contain('Tự đánh giá');
    form.parentElement!.lang = 'en';
    await aTimeout(0);
    await form.updateComplete;
    expect(title(form)).to.contain('Self-assessment');
    expect(at(form, 'movementModels').labels![0]!.textContent).to.match(/^[\x20-\x7e]+$/);
    form.parentElement!.lang = 'vi';
    await aTimeout(0);
    await form.updateComplete;
    expect(title(form)).to.contain('Tự đánh giá');
  });

  it('follows the page through a shadow root', async () => {
    const form = await mount('commune');
    const shell = document.createElement('div');
    shell.lang = 'en';
    shell.attachShadow({ mode: 'open' });
    form.parentElement!.append(shell);
    shell.shadowRoot!.append(form);
    await form.updateComplete;
    expect(title(form)).to.contain('Self-assessment');
  });

  it('follows an ancestor inside another shadow root', async () => {
    const form = await mount('commune');
    const shells = ['div', 'div'].map((name) => document.createElement(name));
    const [outer, inner] = shells as [HTMLElement, HTMLElement];
    for (const shell of shells) shell.attachShadow({ mode: 'open' });
    form.parentElement!.append(outer);
    outer.shadowRoot!.append(inner);
    inner.shadowRoot!.append(form);
    await form.updateComplete;
    expect(title(form)).to.contain('Tự đánh giá');
    inner.lang = 'en';
    await aTimeout(0);
    await form.updateComplete;
    expect(title(form)).to.contain('Self-assessment');
  });
});

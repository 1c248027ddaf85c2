import { expect } from '@open-wc/testing';
import { takeViolations } from './csp.ts';

describe('the test page', () => {
  it('forbids eval', async () => {
    await new Promise((resolve) => setTimeout(resolve));
    const text: string = '1 + 1';
    expect(() => void globalThis.eval(text)).to.throw();
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- that it is blocked is the test
    expect(() => new Function(text)).to.throw();
    expect(await takeViolations()).to.have.length.above(0);
  });

  it('forbids style attributes', async () => {
    const element = document.createElement('p');
    element.setAttribute('style', 'color: red');
    document.body.append(element);
    const violations = await takeViolations();
    element.remove();
    expect(violations.join()).to.contain('style-src');
  });

  it('forbids markup from strings and inline scripts', async () => {
    const element = document.createElement('p');
    expect(() => (element.innerHTML = '<b>x</b>')).to.throw(TypeError);
    expect(await takeViolations()).to.have.length.above(0);
  });

  it('allows style sheets made in code, as Lit makes them', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('p { color: red }');
    document.adoptedStyleSheets.push(sheet);
    document.adoptedStyleSheets.pop();
    expect(await takeViolations()).to.deep.equal([]);
  });
});

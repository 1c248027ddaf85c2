import { expect } from '@open-wc/testing';
import { defineElement } from './define-element.ts';

describe('definitions', () => {
  it('come with their module, not with the classes', async () => {
    await import('./index.ts');
    expect(customElements.get('antt-assessment')).to.equal(undefined);
    await import('./define.ts');
    for (const name of ['antt-assessment', 'antt-result', 'antt-badge']) {
      expect(customElements.get(name), name).to.be.a('function');
    }
  });

  it('leave a name alone that is taken', () => {
    const before = customElements.get('antt-badge');
    defineElement('antt-badge', class extends HTMLElement {});
    expect(customElements.get('antt-badge')).to.equal(before);
  });
});

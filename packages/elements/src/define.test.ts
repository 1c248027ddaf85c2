import { expect } from '@open-wc/testing';
import { listen } from '../test/warnings.ts';
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

  it('leave names alone that are taken, with one warning for all', () => {
    const before = customElements.get('antt-badge');
    const told = listen(() => {
      for (const name of ['antt-badge', 'antt-result']) defineElement(name, class extends HTMLElement {});
    });
    expect(customElements.get('antt-badge')).to.equal(before);
    expect(told).to.have.length(1);
    expect(told[0]).to.match(
      /^\[antt-twice\] <antt-badge> is there already; \d+\.\d+\.\d+ is not used .*docs\/warnings\.md#antt-twice/,
    );
  });
});

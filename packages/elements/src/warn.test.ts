import { expect } from '@open-wc/testing';
import { listen } from '../test/warnings.ts';
import { warn } from './warn.ts';

describe('warnings', () => {
  it('are one line with the code, what was found, and where it is explained', () => {
    const told = listen(() => warn('antt-test', 'antt-badge', 'one thing; nothing was done'));
    expect(told).to.deep.equal(['[antt-test] one thing; nothing was done (docs/warnings.md#antt-test)']);
  });

  it('come once for a code and matter', () => {
    const told = listen(() => {
      for (const about of ['a', 'a', 'b'])
        for (const code of ['antt-one', 'antt-two'] as const) warn(code, about, about);
    });
    expect(told.map((line) => line.slice(0, 12))).to.deep.equal([
      '[antt-one] a',
      '[antt-two] a',
      '[antt-one] b',
      '[antt-two] b',
    ]);
  });

  it('come once even when the page holds the code twice', async () => {
    const copy = (await import(`./warn.ts?copy=${Date.now()}`)) as { warn: typeof warn };
    expect(copy.warn).to.not.equal(warn);
    const told = listen(() => [warn, copy.warn].forEach((tell) => tell('antt-copies', '', 'once')));
    expect(told).to.have.length(1);
  });
});

import { en } from '@antt/core/locales/en';
import { vi } from '@antt/core/locales/vi';
import { expect, fixture, html } from '@open-wc/testing';
import { text } from '../../test/driver.ts';
import type { AnttBadge } from './antt-badge.ts';
import './define.ts';
import { badgeWords } from './words.ts';

describe('antt-badge', () => {
  it('says standard, verdict, unit, year and decision', async () => {
    const badge = await fixture<AnttBadge>(
      html`<antt-badge verdict="met" year="2025" decision="123/QĐ-UBND" unit="Phường Bến Thành"></antt-badge>`,
    );
    expect(text(badge.shadowRoot!.querySelector('.badge'))).to.equal(
      'An toàn về an ninh, trật tự: Đạt Phường Bến Thành · Năm 2025 · Quyết định số 123/QĐ-UBND',
    );
    await expect(badge).to.be.accessible();
  });

  it('speaks English by itself', async () => {
    const badge = await fixture<AnttBadge>(html`<antt-badge lang="en" verdict="not-met" year="2025"></antt-badge>`);
    expect(text(badge.shadowRoot!.querySelector('.badge'))).to.equal('Security and order standard: Not met Year 2025');
    await expect(badge).to.be.accessible();
  });

  it('says verdicts in the words of the results', () => {
    const verdicts = ['met', 'not-met', 'undetermined', 'not-applicable'] as const;
    for (const verdict of verdicts) {
      expect(badgeWords.vi.verdicts[verdict]).to.equal(vi.verdict(verdict));
      expect(badgeWords.en.verdicts[verdict]).to.equal(en.verdict(verdict));
    }
  });

  it('takes an unknown verdict for an open one', async () => {
    const badge = await fixture<AnttBadge>(html`<antt-badge verdict="constructor"></antt-badge>`);
    expect(text(badge.shadowRoot!.querySelector('[part=verdict]'))).to.equal('Chưa đủ căn cứ');
    expect(badge.shadowRoot!.querySelector('[part=details]')).to.equal(null);
  });
});

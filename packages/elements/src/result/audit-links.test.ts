import { compile } from '@antt/core';
import { criteriaFor } from '@antt/schemas';
import { expect, fixture, html } from '@open-wc/testing';
import { text } from '../../test/driver.ts';
import '../locales/en-bundle.ts';
import type { AnttAssessment } from '../assessment/antt-assessment.ts';
import '../assessment/define.ts';
import type { AnttResult } from './antt-result.ts';
import './define.ts';

const result = compile(criteriaFor('commune', 2025)).evaluate({});

async function links(set: Partial<AnttResult>, base: string | undefined = '/audit/'): Promise<HTMLAnchorElement[]> {
  const element = await fixture<AnttResult>(html`<antt-result></antt-result>`);
  if (base !== undefined) element.setAttribute('audit-base', base);
  Object.assign(element, { result, ...set });
  await element.updateComplete;
  return [...element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('[part=citation] a')];
}

describe('antt-result, links to the audit pages', () => {
  it('lead from each citation to its criterion, in the language of the element', async () => {
    const all = await links({});
    // Four criteria with a place each, twelve imported ones with two.
    expect(all).to.have.length(4 + 12 * 2);
    expect(all.at(-1)!.getAttribute('href')).to.equal('/audit/tt-124-2021/commune.vi.html#5.4');
    expect(text(all.at(-1))).to.equal('Khoản 4 Điều 5 Thông tư 124/2021/TT-BCA');
    const imported = all.find((link) => text(link).startsWith('Điểm đ'))!;
    expect(imported.getAttribute('href')).to.equal('/audit/tt-124-2021/commune.vi.html#4.3.đ');
    const [english] = await links({ lang: 'en' }, 'https://law.example/');
    expect(english!.getAttribute('href')).to.equal('https://law.example/tt-124-2021/commune.en.html#5.1');
  });

  it('are not there without a base, nor for the places of an overlay', async () => {
    expect(await links({}, '')).to.have.length(0);
    const [first, ...others] = result.criteria;
    const overlaid = { ...first!, citations: ['qd-16-2026 1', ...first!.citations] };
    const all = await links({ result: { ...result, criteria: [overlaid, ...others] } });
    expect(all).to.have.length(4 + 12 * 2);
  });

  it('stay under the base, whatever a result says of itself', async () => {
    const instrument = '/evil.example/..';
    const [criterion] = result.criteria;
    const criteria = [{ ...criterion!, citations: [`${instrument} 5.1`] }];
    const [link] = await links({ result: { ...result, instrument, criteria } }, '/');
    expect(new URL(link!.href).host).to.equal(location.host);
    expect(link!.getAttribute('href')).to.equal('/%2Fevil.example%2F../commune.vi.html#5.1');
  });

  it('are there in the result of a form that has a base', async () => {
    const form = await fixture<AnttAssessment>(
      html`<antt-assessment unit-type="commune" year="2025" audit-base="/audit/" readonly></antt-assessment>`,
    );
    const own = form.shadowRoot!.querySelector('antt-result')!;
    await own.updateComplete;
    expect(own.shadowRoot!.querySelectorAll('a[href^="/audit/tt-124-2021/"]')).to.have.length(4 + 12 * 2);
  });

  it('are accessible', async () => {
    const element = await fixture(html`<antt-result audit-base="/audit/" .result=${result}></antt-result>`);
    await expect(element).to.be.accessible();
  });
});

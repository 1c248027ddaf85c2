import { compile } from '@antt/core';
import { criteriaFor } from '@antt/schemas';
import { expect, fixture, html } from '@open-wc/testing';
import { all, at, mount, text } from '../../test/driver.ts';
import '../assessment/define.ts';
import '../locales/en-bundle.ts';
import type { AnttResult } from '../result/antt-result.ts';
import '../result/define.ts';

const sixteen = { residentialAreas: { total: 25, registered: 25, recognised: 16 } };
const title = (form: HTMLElement): string => text(all(form, '[part=title]')[0]);

describe('years before 2022', () => {
  it('need antt-history.js, and go on when it comes', async () => {
    const form = await mount('commune', undefined, 2019);
    expect(text(all(form, '[role=alert]')[0]))
      .to.contain('“2019”')
      .and.to.contain('antt-history.js');
    await import('./define.ts');
    await form.updateComplete;
    expect(all(form, '[role=alert]')).to.have.length(0);
    expect(title(form)).to.contain('xã, phường, thị trấn').and.to.contain('2019');
  });

  it('show the form of circular 23/2012, in its words, though no verdict of it can be met', async () => {
    const form = await mount('commune', sixteen, 2019);
    expect(form.result?.instrument).to.equal('tt-23-2012');
    expect(form.result?.verdict).to.equal('not-met');
    expect(text(form.shadowRoot!.firstElementChild)).to.contain('Thông tư 23/2012/TT-BCA');
    expect(at(form, 'residentialAreas.recognised').checkVisibility()).to.equal(true);
    form.answers = {};
    await form.updateComplete;
    expect(form.result?.reason?.code).to.equal('unverified-law');
    expect(at(form, 'residentialAreas.recognised').checkVisibility()).to.equal(true);
    expect(text(form.shadowRoot!.firstElementChild)).to.contain('Danh hiệu thi đua của bảo vệ dân phố');
  });

  it('show in English too', async () => {
    const form = await mount('school', undefined, 2021);
    form.lang = 'en';
    await form.updateComplete;
    expect(title(form)).to.contain('school').and.to.contain('2021');
    expect(text(form.shadowRoot!.firstElementChild)).to.contain('Circular 23/2012/TT-BCA');
    expect(text(form.shadowRoot!.firstElementChild)).to.contain('who signed a pledge');
  });

  it('show a result with the places of its instrument, and what of the law is not known', async () => {
    const result = compile(criteriaFor('commune', 2019)).evaluate({});
    const element = await fixture<AnttResult>(html`<antt-result lang="vi" .result=${result}></antt-result>`);
    const shown = text(element.shadowRoot!.firstElementChild);
    expect(shown).to.contain('Xã, phường, thị trấn').and.to.contain('Khoản 4 Điều 6 Thông tư 23/2012/TT-BCA');
    expect(shown).to.contain('Chưa xác định được nội dung điều khoản này');
  });

  it('change nothing for years from 2022 on, nor for years before 2012', async () => {
    const form = await mount('commune', undefined, 2025);
    expect(form.result?.instrument).to.equal('tt-124-2021');
    expect(form.result?.amendments).to.deep.equal(['tt-48-2025']);
    form.year = 2011;
    await form.updateComplete;
    expect(all(form, '[role=alert]')).to.have.length(1);
  });
});

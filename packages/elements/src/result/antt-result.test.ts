import { type Answers, compile } from '@antt/core';
import { criteriaFor } from '@antt/schemas';
import { expect, fixture, html } from '@open-wc/testing';
import { text } from '../../test/driver.ts';
import '../locales/en-bundle.ts';
import type { AnttResult } from './antt-result.ts';
import './define.ts';

const readings = { recognitionBase: 'per-kind' };
const resultOf = (answers: Answers) => compile(criteriaFor('commune', 2025), { readings }).evaluate(answers);
const units = { residentialAreas: { total: 25, registered: 25, recognised: 16 } };
const none = { total: 0, registered: 0, recognised: 0 };

async function show(set: Partial<AnttResult>): Promise<AnttResult> {
  const element = await fixture<AnttResult>(html`<antt-result></antt-result>`);
  Object.assign(element, set);
  await element.updateComplete;
  return element;
}
const inside = (element: AnttResult, selector: string): Element[] => [
  ...element.shadowRoot!.querySelectorAll(selector),
];

describe('antt-result', () => {
  it('says that there is none', async () => {
    expect(text((await show({})).shadowRoot!.querySelector('p'))).to.equal('Chưa có kết quả.');
    expect(text((await show({ result: { format: 'other' } as never })).shadowRoot!.querySelector('p'))).to.contain(
      'Chưa có',
    );
  });

  it('takes part of a result for none', async () => {
    const whole = resultOf({});
    for (const key of ['format', 'unitType', 'verdict', 'criteria', 'missing', 'readings', 'overlays', 'basis']) {
      const part: Partial<typeof whole> = { ...whole, [key]: undefined };
      const element = await show({ result: part as typeof whole });
      expect(text(inside(element, 'p')[0]), key).to.equal('Chưa có kết quả.');
    }
    const cut = { ...whole, criteria: [{ id: '5.1' }] } as never;
    expect(text(inside(await show({ result: cut }), 'p')[0])).to.equal('Chưa có kết quả.');
  });

  it('gives the verdict, the law and every criterion with its reason', async () => {
    const result = resultOf({ ...units, agencies: none, enterprises: none, schools: none });
    const element = await show({ result });
    expect(text(inside(element, '.verdict-word')[0])).to.equal('Chưa đạt');
    expect(text(inside(element, '.verdict-box p')[0])).to.contain(
      'Xã, phường, đặc khu, năm 2025. Thông tư 124/2021/TT-BCA, Thông tư 48/2025/TT-BCA.',
    );
    const criteria = inside(element, '.criterion');
    expect(criteria).to.have.length(4 + 12);
    const last = text(criteria.at(-1));
    expect(last).to.contain('Khoản 4 Điều 5').and.to.contain('16 trên 25, cần ít nhất 18').and.to.contain('Chưa đạt');
    expect(text(inside(element, '[part=basis]')[0]))
      .to.contain('“Riêng từng loại đơn vị” (do trang này chọn)')
      .and.to.contain('16/11/2024');
  });

  it('says of an amendment that it is known in part only', async () => {
    const doubt = /Thông tư 48\/2025 \(thẩm quyền, cách nộp\) chưa được kiểm chứng đầy đủ/;
    const said = async (result: AnttResult['result']) => text(inside(await show({ result }), '.verdict-box')[0]);
    const result = resultOf({});
    expect(result.basis.verification).to.equal('verified');
    expect(await said(result)).to.match(doubt);
    const { amendments: _, ...basis } = result.basis;
    for (const other of [basis, { ...basis, amendments: { 'tt-48-2025': 'verified' as const } }]) {
      expect(await said({ ...result, basis: other })).not.to.match(doubt);
    }
    expect(await said(compile(criteriaFor('commune', 2024)).evaluate({}))).not.to.match(doubt);
  });

  it('says who chose a reading: the page, an overlay, or nobody known', async () => {
    const basis = async (readingsFrom: Record<string, string> | undefined) =>
      text(inside(await show({ result: { ...resultOf({}), readingsFrom } as never }), '[part=basis] li')[1]);
    const chosen = 'Tỷ lệ 70% được công nhận tính thế nào? “Riêng từng loại đơn vị”';
    expect(await basis({ recognitionBase: 'caller' })).to.equal(`${chosen} (do trang này chọn)`);
    expect(await basis({ recognitionBase: 'qd-16-2026' })).to.equal(`${chosen} (theo qd-16-2026)`);
    expect(await basis(undefined)).to.equal(chosen);
  });

  it('shows the verdict of the whole under each option of a reading that nobody chose', async () => {
    const open = compile(criteriaFor('commune', 2025)).evaluate({ policeDisciplined: 1 });
    const basis = text(inside(await show({ result: open }), '[part=basis]')[0]);
    expect(basis).to.contain(
      'Tỷ lệ 70% được công nhận tính thế nào? Chưa chọn cách hiểu; kết quả theo từng cách: “Gộp chung”: Chưa đạt; “Riêng từng loại đơn vị”: Chưa đạt.',
    );
  });

  it('nests imported criteria under the one that imports them', async () => {
    const element = await show({ result: resultOf({}) });
    const parent = inside(element, 'ol > .criterion')[1]!;
    expect(parent.querySelectorAll('.criterion')).to.have.length(12);
    expect(text(parent.querySelector('.criterion .criterion [part=citation]')))
      .to.contain('Khoản 2 Điều 5')
      .and.to.contain('Khoản 2 Điều 4');
  });

  it('names what is missing, as links only when asked to', async () => {
    const element = await show({ result: resultOf({}) });
    expect(inside(element, '.missing li')).to.have.length(26);
    expect(inside(element, 'a')).to.have.length(0);
    element.linked = true;
    await element.updateComplete;
    let asked = '';
    element.addEventListener(
      'antt-question',
      (event) => (asked = (event as CustomEvent<{ question: string }>).detail.question),
    );
    (inside(element, 'a')[1] as HTMLElement).click();
    expect(asked).to.equal('plan');
  });

  it('says why a unit is out of scope, and that data are not verified', async () => {
    const set = { ...criteriaFor('agency', 2025), verification: 'partial' as const };
    const element = await show({ result: compile(set).evaluate({ excludedAs: 'armed-forces' }) });
    const box = text(inside(element, '.verdict-box')[0]);
    expect(box).to.contain('Không áp dụng').and.to.contain('lực lượng vũ trang').and.to.contain('chưa được kiểm chứng');
  });

  it('reads JSON from its attribute, speaks English and does not fail on nonsense', async () => {
    const json = JSON.stringify(resultOf({}));
    const element = await fixture<AnttResult>(html`<antt-result lang="en" result=${json}></antt-result>`);
    expect(text(inside(element, '.verdict-word')[0])).to.equal('Not enough information');
    element.setAttribute('result', '{');
    await element.updateComplete;
    expect(text(inside(element, 'p')[0])).to.equal('There is no result yet.');
    element.result = { ...resultOf({}), year: 1990 };
    await element.updateComplete;
    expect(text(inside(element, 'p')[0])).to.equal('There is no result yet.');
  });

  for (const lang of ['vi', 'en']) {
    it(`is accessible, ${lang}`, async () => {
      const element = await show({ result: resultOf({ ...units, plan: { issued: false } }), lang, linked: true });
      await expect(element).to.be.accessible();
    });
  }
});

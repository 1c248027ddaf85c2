import { type Answers, type Result, compile } from '@antt/core';
import { type UnitType, criteriaFor } from '@antt/schemas';
import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { text } from '../../test/driver.ts';
import '../locales/en-bundle.ts';
import type { AnttResult } from '../result/antt-result.ts';
import '../result/define.ts';
import type { AnttAdvice } from './antt-advice.ts';
import './define.ts';

const evaluated = (unitType: UnitType, answers: Answers, readings = {}): Result =>
  compile(criteriaFor(unitType, 2025), { readings }).evaluate(answers);

/** A result on the page with its advice, once typing would have paused. */
async function shown(result: Result, answers?: Answers, lang = 'vi'): Promise<AnttAdvice | null> {
  const element = await fixture<AnttResult>(
    html`<antt-result lang=${lang} .result=${result} .answers=${answers}></antt-result>`,
  );
  await aTimeout(200);
  const advice = element.shadowRoot!.querySelector('antt-advice');
  await advice?.updateComplete;
  return advice;
}
const steps = (advice: AnttAdvice | null): string[] =>
  [...advice!.shadowRoot!.querySelectorAll('[part=step]')].map((step) => text(step));

describe('advice beside a result', () => {
  it('says what is short, in words', async () => {
    const answers = { residentialAreas: { total: 25, registered: 25, recognised: 16 }, movementModels: 0 };
    const readings = { recognitionBase: 'per-kind' };
    const advice = await shown(evaluated('commune', answers, readings), answers);
    expect(text(advice!.shadowRoot!.querySelector('[role=heading]'))).to.equal('Cần gì để đạt');
    expect(steps(advice)).to.deep.equal([
      'Số mô hình bảo vệ an ninh, trật tự hoạt động hiệu quả: cần thêm 1',
      'Cần thêm 2 khu dân cư được công nhận',
      'Trả lời 24 câu còn để trống',
    ]);
    await expect(advice).to.be.accessible();
  });

  it('marks what nobody can change any more, and says that no way is left', async () => {
    const answers = { unlawfulStrikes: [{ on: '2025-03-12' }] };
    const advice = await shown(evaluated('enterprise', answers), answers);
    const past = steps(advice).filter((step) => step.includes('Việc này đã qua, không thay đổi được nữa'));
    expect([...new Set(past)]).to.deep.equal([
      'Không được có vụ đình công, lãn công trái pháp luật, đang có 1 Việc này đã qua, không thay đổi được nữa',
    ]);
    expect(text(advice!.shadowRoot!.querySelector('.advice'))).to.match(/năm nay không còn cách nào để đạt\.$/);
  });

  it('is there as soon as the result is, as paper needs it', async () => {
    const answers = { movementModels: 0 };
    const result = evaluated('commune', answers);
    const element = await fixture<AnttResult>(html`<antt-result .result=${result} .answers=${answers}></antt-result>`);
    expect(steps(element.shadowRoot!.querySelector('antt-advice'))[0]).to.contain('cần thêm 1');
  });

  it('goes when the answers beside the result cannot be evaluated', async () => {
    const answers = { movementModels: 0 };
    const advice = await shown(evaluated('commune', answers), answers);
    const element = (advice!.getRootNode() as ShadowRoot).host as AnttResult;
    element.answers = { movementModels: 'x' };
    await waitUntil(() => steps(advice).length === 0, 'the advice stayed', { timeout: 5000 });
  });

  it('names each way that is enough by itself', async () => {
    const answers = { seriousCrimes: [{ on: '2025-02-03', forceMajeure: false, detectedInTime: true }] };
    const advice = await shown(evaluated('residential-area', answers), answers, 'en');
    expect(text(advice!.shadowRoot!.querySelector('[role=heading]'))).to.equal('What it would take');
    expect(steps(advice).join(' ')).to.match(/questions left open/);
  });

  it('says nothing where nothing is needed, or where the answers are not there', async () => {
    const excluded = { excludedAs: 'armed-forces' };
    expect(text((await shown(evaluated('agency', excluded), excluded))!.shadowRoot!.firstElementChild)).to.equal('');
    expect(await shown(evaluated('agency', {}))).to.equal(null);
  });

  it('follows the answers', async () => {
    const advice = await shown(evaluated('commune', { movementModels: 0 }), { movementModels: 0 });
    const { given } = advice!;
    const answers = { movementModels: 1, plan: { issued: false } };
    advice!.given = { ...given!, answers, result: evaluated('commune', answers) };
    await waitUntil(() => steps(advice)[0]?.includes('Kế hoạch'), 'the advice stayed', { timeout: 5000 });
    expect(steps(advice)).to.deep.equal([
      'Cần ban hành “Kế hoạch thực hiện tiêu chuẩn” từ 01/01/2025 đến 31/3/2025',
      'Trả lời 24 câu còn để trống',
    ]);
  });
});

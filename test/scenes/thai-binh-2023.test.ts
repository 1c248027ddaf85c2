/// <reference lib="dom" />
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Overlay, checkList, compile, readList } from '@antt/core';
import { criteriaFor } from '@antt/schemas';
import { met } from '../../stories/samples.ts';
import { jsonOf, read, show, stage, textOf } from './scenes.ts';

const text = textOf('thai-binh-2023.txt');
const overlay = jsonOf<Overlay>('thai-binh-16-2022.json');
const { plan, registration, partyResolution } = met.commune as Record<string, object>;
/** Answers of a commune of that year. */
const answers = {
  ...met.commune,
  plan: { ...plan, on: '2023-02-10' },
  registration: { ...registration, on: '2023-02-18' },
  partyResolution: { ...partyResolution, on: '2023-01-15' },
};

describe('scene 1: Thái Bình city recognises 74 units, 2023', () => {
  stage();

  it('adds up: 19 + 35 + 19 + 1 = 74', () => {
    const { totals, findings } = checkList(readList(text));
    assert.deepEqual(findings, []);
    const [whole, ...parts] = totals;
    assert.deepEqual([whole!.stated, whole!.parts, whole!.agreement], [74, 74, 'agrees']);
    assert.deepEqual(
      parts.map(({ stated }) => stated),
      [19, 35, 19, 1],
    );
  });

  it('rests on Decision 16/2022 of the province, whose content is not known: the overlay is an example and marked so', () => {
    assert.equal(overlay.example, true);
    assert.equal(overlay.verification, 'partial');
    const result = compile(criteriaFor('commune', 2023), { overlays: [overlay] }).evaluate(answers);
    assert.equal(result.verdict, 'met');
    assert.deepEqual(result.overlays, ['thai-binh-16-2022']);
    assert.equal(result.readingsFrom['recognitionBase'], 'thai-binh-16-2022');
    assert.deepEqual(result.window, { from: '2022-11-16', to: '2023-11-15' });
  });

  it('is accepted on the page, with every number', async () => {
    await show('antt-list-check', { value: text }, async (element) => {
      const rows = element.locator('[part=totals] tbody tr');
      await rows.first().waitFor();
      const cells = (await rows.allInnerTexts()).map((row) => row.split('\t').slice(1, 2).join());
      assert.deepEqual(cells, ['74', '19', '35', '19', '1']);
      assert.equal(await element.locator('[part=finding]').count(), 0);
    });
  });

  it('shows the result with its overlay in a form that follows the page’s “A- A A+ | Tăng tương phản, Giảm tương phản”', async () => {
    const form = { unitType: 'commune', year: 2023, overlays: [overlay], answers };
    await show('antt-assessment', form, async (element, page) => {
      const button = element.getByRole('button', { name: 'Xem kết quả' });
      await button.click();
      await element.getByText('Quyết định 16/2022/QĐ-UBND (ví dụ, chưa kiểm chứng)').first().waitFor();
      const size = (): Promise<number> => button.evaluate((each) => Number.parseFloat(getComputedStyle(each).fontSize));
      const normal = await size();
      const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
      await press('A+');
      assert.equal(await size(), normal * 1.25);
      await press('A-');
      assert.equal(await size(), normal * 0.875);
      await press('A');
      assert.equal(await size(), normal);
      const isStronger = (): Promise<boolean> =>
        element.evaluate(({ shadowRoot }) => shadowRoot!.querySelector('.more') !== null);
      assert.equal(await isStronger(), false);
      await press('Tăng tương phản');
      await page.waitForFunction(() => document.querySelector('antt-assessment')!.shadowRoot!.querySelector('.more'));
      await press('Giảm tương phản');
      await page.waitForFunction(() => !document.querySelector('antt-assessment')!.shadowRoot!.querySelector('.more'));
      assert.match(await read(element.locator('antt-result [part=verdict-box]')), /^Đạt .*năm 2023/);
    });
  });
});

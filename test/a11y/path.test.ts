import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { YEAR, met } from '../../stories/samples.ts';
import { MODULE, document as page, hostPages } from '../hosts/support.ts';
import { fillByKeyboard } from '../support/keyboard.ts';
import { Reader } from './reader.ts';

const form = `<antt-assessment unit-type="commune" year="${YEAR}" readings="recognitionBase=pooled"></antt-assessment>`;
const visit = hostPages(() => ({ '/': page(MODULE, `<main>${form}</main>`) }));
const transcript = new URL('commune.vi.txt', import.meta.url);

describe('a commune by keyboard and screen reader', () => {
  it('is filled in, corrected where it was wrong, and hears everything once, in order', async () => {
    await visit('/', async ({ page, form }) => {
      await form.getByRole('button', { name: 'Xem kết quả' }).waitFor();
      const said = await form.evaluateHandle(({ shadowRoot }) => {
        const heard: string[] = [];
        new MutationObserver((changes) => {
          for (const { target } of changes) {
            const region = (target as Element).parentElement?.closest('[role=status], [role=alert], [aria-live]');
            const own = (target as Element).closest?.('[role=status], [role=alert], [aria-live]');
            const words = (own ?? region)?.textContent.trim();
            if (words && words !== heard.at(-1)) heard.push(words);
          }
        }).observe(shadowRoot!, { subtree: true, childList: true, characterData: true });
        return heard;
      });
      const reader = new Reader(await page.context().newCDPSession(page));
      await fillByKeyboard(page, { ...met.commune, movementModels: -2 }, () => reader.read());

      // The result is refused: the list of faults takes the focus, its link leads to the field.
      await reader.read();
      for (const key of ['Tab', 'Enter']) {
        await page.keyboard.press(key);
        await reader.read();
      }
      await form.getByRole('status').filter({ hasText: 'Chưa đủ căn cứ' }).waitFor({ state: 'attached' });
      await page.keyboard.press('Control+A');
      await page.keyboard.type(String(met.commune.movementModels));
      await reader.read();
      await form.getByRole('status').filter({ hasText: ': Đạt' }).waitFor({ state: 'attached' });
      await page.keyboard.press('Enter');
      await form.locator('antt-result').waitFor();
      await reader.read();

      assert.deepEqual(await said.jsonValue(), ['Kết quả tạm tính: Chưa đủ căn cứ', 'Kết quả tạm tính: Đạt']);
      assert.deepEqual(await reader.live(), ['polite']);
      const lines = `${reader.lines.join('\n')}\n`;
      if (process.env['ANTT_ACCEPT']) writeFileSync(transcript, lines);
      assert.equal(lines, readFileSync(transcript, 'utf8'));
    });
  });

  it('has stronger lines where the device asks for more contrast, in the result too', async () => {
    await visit('/', async ({ page, form }) => {
      await form.getByRole('button', { name: 'Xem kết quả' }).click();
      await form.locator('antt-result').waitFor();
      const lines = (): Promise<string[]> =>
        Promise.all(
          [form.locator('.whole-number').first(), form.locator('antt-result .criterion').first()].map((element) =>
            element.evaluate((one) => getComputedStyle(one).borderTopColor),
          ),
        );
      assert.ok(!(await lines()).includes('rgb(22, 32, 46)'));
      await page.emulateMedia({ contrast: 'more' });
      assert.deepEqual(await lines(), ['rgb(22, 32, 46)', 'rgb(22, 32, 46)']);
    });
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkList, listFrom, register, showRate, totals } from '@antt/core';
import { inShort } from '@antt/elements/assess';
import { jsonOf, read, show, stage, unitsOf } from './scenes.ts';

interface Figure {
  readonly place: string;
  readonly year: number;
  readonly kind: string;
  readonly met: number;
  readonly total: number;
  readonly rate: string;
  readonly unregistered?: number;
}
const figures = jsonOf<readonly Figure[]>('figures.json');
const giaLai = jsonOf<Parameters<typeof listFrom>[0]>('gia-lai-2023.json');

describe('more published figures', () => {
  stage();

  it('have the rates that were published', () => {
    for (const { place, year, kind, met, total, rate, unregistered = 0 } of figures) {
      const { units, records } = unitsOf([{ kind, total, met, unregistered }], year);
      const [row] = totals(register(units), records, { kinds: [kind], years: [year], lastDay: () => undefined });
      const { recognised, registered, notRegistered } = row!;
      assert.deepEqual([recognised, registered, notRegistered], [met, total, unregistered], place);
      assert.equal(showRate({ count: recognised, total: registered }), rate, place);
    }
  });

  it('have them on the page too: 12 of 15 that registered are 80%', async () => {
    await show('antt-overview', {}, async (overview) => {
      for (const figure of figures) {
        const { place, year, kind, met, total, rate, unregistered = 0 } = figure;
        const { units, records } = unitsOf([{ kind, total, met, unregistered }], year);
        await overview.evaluate((element, given) => Object.assign(element, given), {
          register: units,
          records: records.map((each) => inShort(each)),
          rateOf: unregistered > 0 ? 'registered' : 'all',
        });
        const card = overview.locator('.kinds .kind');
        const shown = `${rate} ${met.toLocaleString('vi')} trên ${total.toLocaleString('vi')} đơn vị đạt`;
        await card.filter({ hasText: new RegExp(`${total.toLocaleString('vi')} đơn vị`) }).waitFor();
        assert.ok((await read(card)).includes(shown), `${place}: ${await read(card)}`);
      }
    });
  });

  it('Gia Lai 2023: 1,554 + 92 + 695 + 288 = 2,629, in core and on the page', async () => {
    const list = listFrom(giaLai);
    const { totals, findings } = checkList(list);
    assert.deepEqual(findings, []);
    assert.deepEqual([totals[0]!.stated, totals[0]!.parts], [2629, 2629]);
    await show('antt-list-check', { list }, async (element) => {
      const rows = element.locator('[part=totals] tbody tr');
      await rows.first().waitFor();
      const stated = (await rows.allInnerTexts()).map((row) => row.split('\t')[1]);
      assert.deepEqual(stated, ['2.629', '1.554', '92', '695', '288']);
      assert.equal(await element.locator('[part=finding]').count(), 0);
    });
  });
});

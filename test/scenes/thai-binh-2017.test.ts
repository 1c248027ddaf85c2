import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { distanceTo, register, showRate, totals } from '@antt/core';
import { inShort } from '@antt/elements/assess';
import { read, show, stage, textOf, unitsOf } from './scenes.ts';

const counted = textOf('thai-binh-2017.csv')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [kind = '', total, met] = line.split(',');
    return { kind, total: Number(total), met: Number(met) };
  });
/** Five years that ended in 2016, reported together. */
const YEAR = 2016;
const { units, records } = unitsOf(counted, YEAR);

/** Of the report: kind, recognised of all, rate, and how many are short of 100%. */
const REPORTED = [
  ['commune', 'Xã, phường, thị trấn', 262, 286, '91,61%', 24],
  ['residential-area', 'Khu dân cư', 1995, 2017, '98,91%', 22],
  ['agency', 'Cơ quan', 1093, 1187, '92,08%', 94],
  ['school', 'Nhà trường', 898, 926, '96,98%', 28],
] as const;

describe('scene 5: Thái Bình looks back', () => {
  stage();

  it('gives totals by kind, rates, and the distance to 100%', () => {
    const kinds = REPORTED.map(([kind]) => kind);
    const rows = totals(register(units), records, { kinds, years: [YEAR], by: ['kind'], lastDay: () => undefined });
    for (const [kind, , met, total, rate, short] of REPORTED) {
      const row = rows.find((each) => each.kind === kind)!;
      assert.deepEqual([row.recognised, row.total], [met, total], kind);
      const found = { count: row.recognised, total: row.total };
      assert.equal(showRate(found), rate);
      assert.equal(distanceTo(found, { percent: 100 }).short, short);
    }
  });

  it('shows them on the page, with the list of those that did not meet it', async () => {
    const given = { register: units, records: records.map((each) => inShort(each)), targets: [{ percent: 100 }] };
    await show('antt-overview', given, async (overview) => {
      const cards = overview.locator('.kinds .kind');
      for (const [, label, met, total, rate, short] of REPORTED) {
        const figures = `${rate} ${met.toLocaleString('vi')} trên ${total.toLocaleString('vi')} đơn vị đạt`;
        const card = cards.filter({ hasText: label });
        assert.ok((await read(card)).includes(figures), label);
        assert.ok((await read(card)).includes(`Mục tiêu 100%: còn thiếu ${short}`), label);
        await card.getByRole('button', { name: `còn thiếu ${short}` }).click();
        assert.match(await read(overview.locator('.count')), new RegExp(`^${short} đơn vị`));
        await overview.getByRole('button', { name: 'Xem tất cả' }).click();
      }
    });
  });
});

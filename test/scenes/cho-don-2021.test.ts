import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkList, describeFinding, readList } from '@antt/core';
import { listWords } from '@antt/core/lists/vi';
import { read, show, stage, textOf } from './scenes.ts';

const text = textOf('cho-don-2021.txt');

describe('scene 2: Chợ Đồn recognises and grades, 2021', () => {
  stage();
  const { totals, findings } = checkList(readList(text));
  const total = (label: RegExp) => totals.find(({ path }) => label.test(path.at(-1) ?? ''))!;

  it('finds 13 agencies listed where 12 are stated, and nothing else for sure', () => {
    const [found, ...others] = findings;
    assert.equal(describeFinding(found!, listWords).replace(/^.*› /, ''), 'Cơ quan: nêu 12, liệt kê 13 (thừa 1)');
    const agencies = total(/^Cơ quan/);
    assert.deepEqual([agencies.stated, agencies.listed, agencies.agreement], [12, 13, 'differs']);
    // One office or two? A person has to say.
    assert.deepEqual(
      others.map((each) => each.code === 'looks-like-two' && each.entry.name),
      ['Văn phòng HĐND & UBND'],
    );
  });

  it('accepts 16 communes and 4 graded khá, and sees where 28 and 32 come from', () => {
    assert.equal(total(/^Xã, thị trấn/).agreement, 'agrees');
    assert.equal(total(/^Xã, thị trấn/).listed, 16);
    assert.equal(total(/xếp loại khá/).listed, 4);
    assert.deepEqual([total(/^Đạt tiêu chuẩn/).stated, total(/^Đạt tiêu chuẩn/).parts], [28, 28]);
    assert.deepEqual([totals[0]!.stated, totals[0]!.parts], [32, 32]);
    // The names are one more, on both levels.
    assert.deepEqual([total(/^Đạt tiêu chuẩn/).listed, totals[0]!.listed], [29, 33]);
  });

  it('says “nêu 12, liệt kê 13” on the page, with every total, and goes to the line', async () => {
    await show('antt-list-check', { value: text }, async (element) => {
      const finding = element.locator('.sure [part=finding]');
      await finding.waitFor();
      assert.equal(await finding.count(), 1);
      assert.match(await read(finding), /Cơ quan: nêu 12, liệt kê 13/);
      const rows = (await element.locator('[part=totals] tbody tr').allInnerTexts()).map((row) => row.split('\t'));
      assert.deepEqual(
        rows.map(([, stated, listed]) => `${stated} ${listed}`),
        ['32 33', '28 29', '16 16', '12 13', '4 4'],
      );
      assert.deepEqual(
        rows.filter(([, , , remark]) => remark === 'Khớp').map(([, stated]) => stated),
        ['16', '4'],
      );
      assert.match(await read(element.locator('[part=summary]')), /^33 tên/);
      await finding.getByRole('button').click();
      const selected = await element.locator('textarea').evaluate((field) => {
        const { value, selectionStart, selectionEnd } = field as HTMLTextAreaElement;
        return value.slice(selectionStart, selectionEnd);
      });
      assert.equal(selected, '2. Cơ quan (12 đơn vị)');
    });
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Candidate, checkPick, describeIneligibility, eligible, modelProgress } from '@antt/core';
import { modelUnitWords } from '@antt/core/model-units/vi';
import { modelUnitGate, modelUnitQuotas, modelUnitSeason } from '@antt/schemas/model-units';
import { jsonOf, read, show, stage } from './scenes.ts';

const { year, quota, candidates } = jsonOf<{
  readonly year: number;
  readonly quota: keyof typeof modelUnitQuotas;
  readonly candidates: readonly Candidate[];
}>('hau-giang-2023.json');
const found = eligible(candidates, { groups: modelUnitQuotas[quota], ...modelUnitGate });

const GROUPS: Readonly<Record<string, string>> = {
  xa: 'xã',
  'thi-tran': 'thị trấn',
  'co-quan-doanh-nghiep-nha-truong': 'cơ quan, doanh nghiệp, nhà trường',
};
const GRADES: Readonly<Record<string, string>> = { excellent: 'Xuất sắc', good: 'Khá', average: 'Trung bình' };
const names = { grade: (grade: string) => GRADES[grade]!, group: (group: string) => GROUPS[group]!, unit: String };
/** What is said of each candidate. */
const remarks = new Map([
  ...found.groups.flatMap(({ group, may, units }) =>
    units.map(({ unit }) => [unit, `Đủ điều kiện: ${GROUPS[group]}, được chọn ${may}`] as const),
  ),
  ...found.others.map(({ candidate, reasons }) => {
    const why = reasons.map((reason) => describeIneligibility(reason, modelUnitWords, names)).join('; ');
    return [candidate.unit, `Không đủ điều kiện: ${why}`] as const;
  }),
]);

describe('scene 4: Hậu Giang picks models, 2023', () => {
  stage();

  it('chooses in the first quarter, out of units that met the standard and are graded khá or better: 1 xã, 1 thị trấn, 1 other', () => {
    assert.deepEqual(modelUnitSeason, { from: '01-01', to: '03-31' });
    assert.deepEqual(
      found.groups.map(({ group, may, units }) => [group, may, units.map(({ name }) => name)]),
      [
        ['xa', 1, ['Xã Tân Bình', 'Xã Tân Long']],
        ['thi-tran', 1, ['Thị trấn Cây Dương']],
        ['co-quan-doanh-nghiep-nha-truong', 1, ['Chi cục Thuế']],
      ],
    );
    assert.equal(checkPick(found, ['31408', '31420', 'c1']).fits, true);
    assert.equal(checkPick(found, ['31408', '31411']).fits, false);
    assert.equal(modelProgress(28, 34).status, 'undetermined');
  });

  it('lists on the page who is eligible, and why the others are not', async () => {
    const register = candidates.map(({ unit, name, kind }) => ({ code: unit, name, kind, from: '2004-01-01' }));
    const records = candidates.map(({ unit, standard }) => ({
      unit,
      year,
      verdict: standard,
      remark: remarks.get(unit),
    }));
    await show('antt-overview', { register, records }, async (overview) => {
      const told = async (name: string): Promise<string> =>
        read(overview.locator('.units tbody tr', { hasText: name }).locator('[part=remark]'));
      assert.equal(await told('Xã Tân Bình'), 'Đủ điều kiện: xã, được chọn 1');
      assert.equal(await told('Thị trấn Cây Dương'), 'Đủ điều kiện: thị trấn, được chọn 1');
      assert.equal(await told('Chi cục Thuế'), 'Đủ điều kiện: cơ quan, doanh nghiệp, nhà trường, được chọn 1');
      assert.match(await told('Xã Hòa Mỹ'), /xếp loại Trung bình, cần từ Khá trở lên/);
      assert.match(await told('Xã Hiệp Hưng'), /chưa đạt/);
      assert.match(await told('Trường THPT Tân Long'), /chưa xếp loại phong trào/);
    });
  });
});

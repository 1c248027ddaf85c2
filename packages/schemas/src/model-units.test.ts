import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type Candidate,
  type ModelUnitWords,
  checkPick,
  describeIneligibility,
  describePickProblem,
  eligible,
  modelProgress,
} from '@antt/core';
import { modelUnitWords as en } from '@antt/core/model-units/en';
import { modelUnitWords as vi } from '@antt/core/model-units/vi';
import { modelCommuneCriteria, modelUnitGate, modelUnitQuotas } from './model-units.ts';
import { scoreTexts } from './scores-texts-vi.ts';

const candidates: readonly Candidate[] = [
  { unit: '1', name: 'Xã Tân Bình', kind: 'commune', standard: 'met', grade: 'excellent' },
  { unit: '2', name: 'Xã Tân Long', kind: 'commune', standard: 'met', grade: 'good' },
  { unit: '3', name: 'Xã Hòa Mỹ', kind: 'commune', standard: 'met', grade: 'average' },
  { unit: '4', name: 'Hiệp Hưng', kind: 'commune', noun: 'Xã', standard: 'not-met', grade: 'excellent' },
  { unit: '5', name: 'Thị trấn Cây Dương', kind: 'commune', standard: 'met', grade: 'good' },
  { unit: '6', name: 'Chi cục Thuế', kind: 'agency', standard: 'met', grade: 'good' },
  { unit: '7', name: 'Trường THPT Tân Long', kind: 'school', standard: 'met' },
  { unit: '8', name: 'Công ty A', kind: 'enterprise', grade: 'undetermined' },
  { unit: '9', name: 'Phường Ngã Bảy', kind: 'commune', standard: 'met', grade: 'good' },
];
const found = eligible(candidates, { groups: modelUnitQuotas['hau-giang-2023'], ...modelUnitGate });
const names = {
  grade: (grade: string) => scoreTexts['qd-510-2022']!.grades[grade]!,
  group: (group: string) => group,
  unit: (unit: string) => candidates.find((each) => each.unit === unit)?.name ?? unit,
};
const said = (words: ModelUnitWords): string[] =>
  found.others.map(
    ({ candidate, reasons }) =>
      `${candidate.name}: ${reasons.map((each) => describeIneligibility(each, words, names)).join('; ')}`,
  );

describe('the choice of model units, Hậu Giang 2023', () => {
  it('tells a thị trấn whose kind stands in brackets', () => {
    const town: Candidate = {
      unit: '5',
      name: 'Bằng Lũng (thị trấn)',
      kind: 'commune',
      standard: 'met',
      grade: 'good',
    };
    const { groups } = eligible([town], { groups: modelUnitQuotas['hau-giang-2023'], ...modelUnitGate });
    assert.deepEqual(
      groups.map(({ units }) => units.length),
      [0, 1, 0],
    );
  });

  it('lists who may be picked, by group, and picks nobody', () => {
    assert.deepEqual(
      found.groups.map(({ group, may, units }) => [group, may, units.map(({ unit }) => unit)]),
      [
        ['xa', 1, ['1', '2']],
        ['thi-tran', 1, ['5']],
        ['co-quan-doanh-nghiep-nha-truong', 1, ['6']],
      ],
    );
  });

  it('tells of every other why, all reasons at once; what is not known is no failure', () => {
    assert.deepEqual(said(vi), [
      'Xã Hòa Mỹ: phong trào xếp loại Trung bình, cần từ Khá trở lên',
      'Hiệp Hưng: tiêu chuẩn “An toàn về an ninh, trật tự”: chưa đạt',
      'Trường THPT Tân Long: chưa xếp loại phong trào, cần từ Khá trở lên',
      'Công ty A: chưa có kết quả tiêu chuẩn “An toàn về an ninh, trật tự”; chưa đủ căn cứ xếp loại phong trào, cần từ Khá trở lên',
      'Phường Ngã Bảy: không thuộc nhóm nào được chọn',
    ]);
    assert.match(said(en)[0]!, /^Xã Hòa Mỹ: movement graded Trung bình, Khá or better is needed$/);
  });

  it('holds a pick against the quota', () => {
    assert.deepEqual(checkPick(found, ['1', '5', '6']), {
      fits: true,
      groups: [
        { group: 'xa', may: 1, picked: 1 },
        { group: 'thi-tran', may: 1, picked: 1 },
        { group: 'co-quan-doanh-nghiep-nha-truong', may: 1, picked: 1 },
      ],
      problems: [],
    });
    assert.equal(checkPick(found, []).fits, true);
    const { fits, problems } = checkPick(found, ['1', '2', '3', '5', '5', '0']);
    assert.equal(fits, false);
    assert.deepEqual(
      problems.map((each) => describePickProblem(each, vi, names)),
      [
        'Xã Hòa Mỹ: phong trào xếp loại Trung bình, cần từ Khá trở lên',
        'Thị trấn Cây Dương: chọn hai lần',
        '0: không có trong danh sách xét',
        'xa: chọn 2, chỉ được 1',
      ],
    );
  });

  it('takes 28 of 34 for progress and never for a pass', () => {
    const { total, known, verification } = modelCommuneCriteria;
    assert.deepEqual([total, known, verification], [34, 2, 'partial']);
    for (const count of [28, 34]) assert.equal(modelProgress(count, total).status, 'undetermined');
    assert.equal(
      vi.progress(modelProgress(28, total)),
      'Đạt 28/34 tiêu chí; đây là tiến độ, chưa phải là đạt điển hình',
    );
  });
});

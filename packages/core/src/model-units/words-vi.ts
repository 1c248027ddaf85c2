import type { ModelUnitWords } from './words.ts';

const VERDICTS = { 'not-met': 'chưa đạt', undetermined: 'chưa đủ căn cứ', 'not-applicable': 'không áp dụng' } as const;

/** What is said of the choice of model units, in Vietnamese. */
export const modelUnitWords: ModelUnitWords = {
  language: 'vi',
  reason: {
    'standard-not-met': ({ verdict }) => `tiêu chuẩn “An toàn về an ninh, trật tự”: ${VERDICTS[verdict]}`,
    'no-standard-result': () => 'chưa có kết quả tiêu chuẩn “An toàn về an ninh, trật tự”',
    'grade-below': ({ grade, needed }, names) =>
      `phong trào xếp loại ${names.grade(grade)}, cần từ ${names.grade(needed)} trở lên`,
    'grade-open': ({ needed }, names) => `chưa đủ căn cứ xếp loại phong trào, cần từ ${names.grade(needed)} trở lên`,
    'no-grade': ({ needed }, names) => `chưa xếp loại phong trào, cần từ ${names.grade(needed)} trở lên`,
    'no-group': () => 'không thuộc nhóm nào được chọn',
  },
  pick: {
    'too-many': ({ group, may, picked }, names) => `${names.group(group)}: chọn ${picked}, chỉ được ${may}`,
    'not-eligible': ({ unit, reasons }, names, reason) => `${names.unit(unit)}: ${reasons.map(reason).join('; ')}`,
    'picked-twice': ({ unit }, names) => `${names.unit(unit)}: chọn hai lần`,
    'unknown-unit': ({ unit }, names) => `${names.unit(unit)}: không có trong danh sách xét`,
  },
  progress: ({ count, total }) => `Đạt ${count}/${total} tiêu chí; đây là tiến độ, chưa phải là đạt điển hình`,
};

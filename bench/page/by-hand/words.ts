import type { Verdict } from '@antt/core';

export const VERDICTS: Readonly<Record<Verdict, string>> = {
  met: 'Đạt',
  'not-met': 'Chưa đạt',
  undetermined: 'Chưa đủ căn cứ',
  'not-applicable': 'Không áp dụng',
};
export const RUNNING = 'Kết quả tạm tính';
export const SUBMIT = 'Xem kết quả';

import { dayVi } from '../locales/days.ts';
import type { DossierWords } from './words.ts';

/** Vietnamese. */
export const dossierWords: DossierWords = {
  language: 'vi',
  states: {
    unknown: 'Chưa có thông tin hồ sơ',
    'not-registered': 'Chưa đăng ký',
    registered: 'Đã đăng ký',
    assessing: 'Đang tự đánh giá',
    filed: 'Đã nộp hồ sơ',
    returned: 'Hồ sơ bị trả lại',
    appraised: 'Đã thẩm định',
    decided: 'Đã có quyết định',
  },
  steps: {
    register: 'Đăng ký phấn đấu',
    count: 'Thời gian tính kết quả',
    meet: 'Họp xét',
    file: 'Nộp hồ sơ đề nghị',
    appraise: 'Thẩm định hồ sơ',
    decide: 'Quyết định công nhận',
  },
  unit: 'Đơn vị',
  day: dayVi,
  period: (from, to) => `Từ ${dayVi(from)} đến hết ${dayVi(to)}`,
  before: (day) => `Trước ngày ${dayVi(day)}`,
  lastDay: 'Ngày cuối còn kịp',
  unknown: { 'not-in-law': 'Thông tư không nêu ngày', 'law-not-known': 'Chưa biết quy định về ngày' },
  inferred: 'suy luận, chưa kiểm chứng',
  place: (article, clause, point, instrument) =>
    `${point && `Điểm ${point} khoản ${clause} `}${clause && !point ? `Khoản ${clause} ` : ''}Điều ${article} ${instrument}`,
  late: 'Trễ hạn',
  early: 'Trước thời gian quy định',
  taken: (day) => `thực hiện ngày ${dayVi(day)}`,
  notTaken: 'chưa thực hiện',
  notRecorded: 'Chưa ghi nhận',
  lackingPaper: 'Thiếu',
  absent: 'Vắng',
  unsaid: {
    papers: { 'not-recorded': 'Chưa ghi nhận có những giấy tờ nào', 'law-not-known': 'Chưa biết quy định về giấy tờ' },
    people: { 'not-recorded': 'Chưa ghi nhận ai dự họp', 'law-not-known': 'Chưa biết quy định về thành phần dự họp' },
  },
  decided: { recognised: 'Được công nhận', refused: 'Không được công nhận' },
  decision: (number) => `Quyết định số ${number}`,
  returnedFor: 'Lý do trả lại',
  next: 'Việc tiếp theo',
  overdue: 'đã quá hạn',
  or: ' hoặc ',
};

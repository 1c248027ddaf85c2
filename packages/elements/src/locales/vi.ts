import { vi as locale } from '@antt/core/locales/vi';
import type { UiStrings } from './types.ts';

/** Vietnamese. */
export const vi: UiStrings = {
  title: (unit, year) => `Tự đánh giá ${unit.charAt(0).toLowerCase() + unit.slice(1)}, năm ${year}`,
  window: (from, to) => `Tính các vụ việc từ ngày ${from} đến hết ngày ${to}.`,
  running: 'Tạm tính',
  left: (count, applicable) => (count ? `Còn ${count} trên ${applicable} câu cần trả lời` : 'Đã đủ câu trả lời'),
  announce: (verdict) => `Kết quả tạm tính: ${verdict}`,
  submit: 'Xem kết quả',
  proof: 'Giấy tờ chứng minh',
  day: (day) => locale.day(day).replace(/(.+)\/(.+)\//, 'ngày $1 tháng $2 năm '),
  clear: 'Bỏ chọn',
  choose: 'Chọn',
  noneOfThese: 'Không có mục nào ở trên',
  notAnswered: 'Chưa trả lời',
  askedAbove: 'Dùng các câu trả lời ở trên.',
  excluded: 'Đơn vị không thuộc diện xét nên không cần trả lời tiếp.',
  noIncident: 'Không có vụ nào',
  incidentsHappened: 'Có',
  incident: (number) => `Vụ ${number}`,
  addIncident: 'Thêm một vụ',
  removeIncident: (number) => `Xóa vụ ${number}`,
  removedIncident: (number) => `Đã xóa vụ ${number}.`,
  undo: 'Hoàn tác',
  error: 'Lỗi',
  errors: (count) => `Có ${count} chỗ cần sửa`,
  leaveOut: 'Bỏ mục này',
  configuration: 'Chưa mở được biểu mẫu',
  badSetting: (attribute, given, needs) =>
    (given === undefined
      ? `Trang này thiếu thuộc tính ${attribute}.`
      : `Thuộc tính ${attribute} không dùng được giá trị “${given}”.`) + (needs ? ` Cần: ${needs}.` : ''),
  result: 'Kết quả',
  noResult: 'Chưa có kết quả.',
  criteria: 'Từng tiêu chí',
  missing: 'Còn phải trả lời',
  reading: (question, option, by) => `${question} “${option}”${by && ` (${by})`}`,
  notChosen: 'Chưa chọn cách hiểu; kết quả theo từng cách:',
  thisPage: 'do trang này chọn',
  by: (overlay) => `theo ${overlay}`,
  partial: 'Chưa xác định được đầy đủ nội dung văn bản này; hãy đối chiếu với văn bản gốc.',
  overlays: 'Quy định riêng đã áp dụng',
  basis: (engine, data) => `Phiên bản bộ tính ${engine}, dữ liệu ${data}`,
  year: (year) => `năm ${year}`,
  unitName: 'Tên đơn vị',
  signature: ['…………, ngày …… tháng …… năm ……', 'Người lập', 'Đại diện đơn vị (ký, ghi rõ họ tên)'],
};

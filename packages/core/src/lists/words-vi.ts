import type { ListWords } from './words.ts';

const VERDICTS = { 'not-met': 'chưa đạt', undetermined: 'chưa đủ căn cứ', 'not-applicable': 'không áp dụng' } as const;
const number = (figure: number): string => String(figure).replace(/\B(?=(?:\d{3})+$)/g, '.');

/** What is found in a list, in Vietnamese. */
export const listWords: ListWords = {
  language: 'vi',
  whole: 'Toàn danh sách',
  line: (line) => `dòng ${number(line)}`,
  number,
  finding: {
    'stated-differs': ({ path, stated, listed }, { place, figure }) =>
      `${place(path)}: nêu ${figure(stated)}, liệt kê ${figure(listed)} (${
        listed > stated ? `thừa ${figure(listed - stated)}` : `thiếu ${figure(stated - listed)}`
      })`,
    'parts-differ': ({ path, stated, parts }, { place, figure }) =>
      `${place(path)}: nêu ${figure(stated)}, nhưng các phần cộng lại được ${figure(parts)}`,
    duplicate: ({ entries }, say) => `Ghi ${entries.length} lần: ${say.entries(entries)}`,
    'looks-like-one': ({ entries, likeness }, say) =>
      `Có thể là một đơn vị, ${say.likeness(likeness)}: ${say.entries(entries)}`,
    'looks-like-two': ({ entry, halves: [first, second] }, say) =>
      `Có thể là hai đơn vị ghi liền: ${say.entry(entry)}, gồm “${first}” và “${second}”. Nếu là một đơn vị thì bỏ qua`,
    'not-met': ({ entry, verdict }, say) =>
      `${say.entry(entry)} có trong danh sách, nhưng kết quả là ${VERDICTS[verdict]}`,
    'left-out': ({ name, unit }) =>
      `“${name}”${name === unit ? '' : ` (mã ${unit})`} đạt tiêu chuẩn, nhưng không có trong danh sách`,
    'no-result': ({ entry }, say) => `${say.entry(entry)} chưa có kết quả đánh giá để đối chiếu`,
    'unknown-unit': ({ entry }, say) => `${say.entry(entry)} không có trong sổ đơn vị; hãy xem lại tên hoặc mã`,
    'several-units': ({ entry, units }, say) =>
      `${say.entry(entry)} trùng tên ${units.length} đơn vị (mã ${units.join(', ')}); hãy ghi thêm mã`,
  },
  likeness: {
    spelling: 'chỉ khác cách viết dấu',
    marks: 'chỉ khác dấu',
    abbreviation: 'khác chữ viết tắt hoặc số 0 đầu',
    'kind-word': 'chỉ khác từ chỉ loại đơn vị',
  },
  agreement: {
    agrees: 'Khớp',
    differs: 'Lệch',
    carried: 'Khớp với tổng các phần; lệch do một phần bên dưới',
    'parts-differ': 'Lệch so với tổng các phần',
    'not-stated': 'Không nêu tổng số',
    'not-listed': 'Không liệt kê tên',
  },
};

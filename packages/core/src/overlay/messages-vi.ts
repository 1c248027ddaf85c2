import { dayVi } from '../locales/days.ts';
import { type OverlayGrammar, json, messageBy, pairs, some } from './messages.ts';
import type { OverlayProblem } from './problem.ts';

const DEADLINES = { registration: 'đăng ký', decision: 'ra quyết định' } as const;
/** What `describe` of the engine calls a value. */
const VALUES: Readonly<Record<string, string>> = {
  undefined: 'chưa có gì',
  'an empty list': 'danh sách rỗng',
  'an object': 'một đối tượng',
};
const received = (what: string): string => VALUES[what] ?? what.replace(/^a list of (.+)/, 'danh sách $1 mục');

const grammar: OverlayGrammar = {
  expected: {
    object: 'một đối tượng',
    list: 'một danh sách không rỗng',
    words: 'chữ theo Unicode dựng sẵn (NFC), không có dấu cách ở đầu và cuối',
    day: 'một ngày có thật, dạng YYYY-MM-DD',
    'month-day': 'ngày trong năm, dạng MM-DD',
    code: 'mã viết thường có gạch nối, ví dụ an-lam',
    instrument: 'mã văn bản được sửa, ví dụ tt-124-2021',
    name: 'tên kiểu camelCase, ví dụ securityCameras',
    criterion: 'điều, khoản, điểm, ví dụ 4.1 hoặc 4.3.đ',
    place: 'vị trí trong quyết định, ví dụ 3, 3.2 hoặc 3.2.a',
    language: 'mã ngôn ngữ hai chữ, ví dụ vi',
    whole: 'số nguyên trong giới hạn cho phép',
    percent: 'số phần trăm nguyên, từ 0 đến 100',
    true: 'true, hoặc bỏ hẳn mục này',
    period: 'ngày from không sau ngày to',
    bar: 'một mức mới: percent, value, level hoặc dated',
    once: 'mỗi mục chỉ ghi một lần',
  },
  oneOf: (choices) => `một trong: ${choices}`,
  words: {
    overlay: 'bản quy định',
    criterion: 'tiêu chí',
    question: 'câu hỏi',
    hint: 'gợi ý (hint) của câu hỏi',
    option: 'lựa chọn',
    mark: 'dấu hiệu',
    kind: 'loại vụ việc',
    body: 'cơ quan',
    'unit-type': 'loại đơn vị',
  },
  shape: (expected, what) => `cần ${expected}; đang là ${received(what)}`,
  missingWords: (of, id, language) => `thiếu lời cho ${of} “${id}” bằng ngôn ngữ “${language}”; hãy viết thêm`,
  needlessWords: (of, id) => `có lời cho ${of} “${id}” nhưng cả quy định này lẫn văn bản gốc đều không có`,
  sentences: {
    'unknown-property': ({ property, known }) => `không có thuộc tính “${property}”; chỉ dùng ${known.join(', ')}`,
    'other-instrument': ({ amends, instrument }) =>
      `quy định này sửa ${amends}, còn tiêu chí đang xét thuộc ${instrument}`,
    'not-in-force': ({ from, to, day: last }) =>
      `quy định có hiệu lực từ ${dayVi(from)}${to === undefined ? '' : ` đến ${dayVi(to)}`}, không gồm ngày ${dayVi(last)} là ngày cuối của năm đánh giá`,
    'outside-instrument': ({ instrument, from, to }) =>
      `thời gian hiệu lực nằm ngoài ${instrument}, văn bản áp dụng cho năm đánh giá từ ${from}${to === undefined ? '' : ` đến ${to}`}`,
    'in-force-before-issued': ({ issuedOn, from }) =>
      `có hiệu lực từ ${dayVi(from)}, trước ngày ban hành ${dayVi(issuedOn)}`,
    'ends-before-it-begins': ({ from, to }) => `hết hiệu lực ngày ${dayVi(to)}, trước ngày có hiệu lực ${dayVi(from)}`,
    'unknown-unit-type': ({ unitType, known }) => `không có loại đơn vị “${unitType}”; chỉ có ${some(known)}`,
    'unknown-criterion': ({ criterion, known }) =>
      `không có tiêu chí “${criterion}” với quy tắc riêng; chỉ có ${some(known)}`,
    'unknown-rule': ({ criterion, op, question }) =>
      `không có quy tắc này: tiêu chí ${criterion} không có ${op} cho “${question}”`,
    'unknown-bar': ({ op, bar }) => `quy tắc ${op} không có mức “${bar}” để nâng`,
    'unknown-question': ({ question }) => `câu hỏi “${question}” chưa được khai báo; hãy khai báo trong thay đổi này`,
    'unknown-reading': ({ reading, known }) => `không có cách hiểu “${reading}”; chỉ có ${some(known)}`,
    'unknown-option': ({ reading, option, known }) =>
      `cách hiểu ${reading} chỉ có ${known.join(', ')}; “${option}” không phù hợp`,
    'unknown-deadline': ({ deadline }) =>
      `chưa biết hạn ${DEADLINES[deadline as keyof typeof DEADLINES]} của văn bản gốc`,
    'unknown-body': ({ body, known }) => `không có cơ quan “${body}”; chỉ có ${some(known)}`,
    'bad-condition': ({ detail }) => `điều kiện không dùng được: ${detail}`,
    'criterion-taken': ({ criterion }) => `đã có tiêu chí mang mã ${criterion}`,
    'question-taken': ({ question }) => `đã có câu hỏi “${question}”; hãy bỏ khai báo hoặc đặt tên khác`,
    'unused-question': ({ question }) => `câu hỏi “${question}” được khai báo nhưng điều kiện không dùng đến`,
    'changed-twice': ({ rule, by }) => `“${by}” đã thay đổi quy tắc này: ${rule}`,
    loosens: ({ criterion, answers, readings }) =>
      `nới lỏng so với văn bản gốc; các câu trả lời sau đạt quy định này nhưng không đạt tiêu chí ${criterion} của văn bản gốc${
        Object.keys(readings).length > 0 ? ` (cách hiểu ${pairs(readings)})` : ''
      }: ${json(answers)}`,
    'not-proven': ({ criterion }) =>
      `không chứng minh được là không nới lỏng tiêu chí ${criterion}; hãy viết gần văn bản gốc hơn`,
    'changes-nothing': () => 'giống văn bản gốc, không thay đổi gì',
    'unreachable-together': ({ criteria, readings }) =>
      `không đơn vị nào vừa đáp ứng được điều này vừa đạt tiêu chí ${some(criteria)}${Object.keys(readings).length > 0 ? ` (cách hiểu ${pairs(readings)})` : ''}`,
    unreachable: () => 'không câu trả lời nào đáp ứng được điều kiện này',
    'window-not-a-year': ({ from, to }) =>
      `từ ${dayVi(from)} đến ${dayVi(to)} không tròn một năm kết thúc trong năm đánh giá`,
    'later-deadline': ({ day: own, law }) =>
      `ngày ${dayVi(own)} không nằm trong thời hạn của văn bản gốc, đến ${dayVi(law)}`,
    'deadline-in-window': ({ day: own, end }) =>
      `hạn ra quyết định ${dayVi(own)} đến trước khi hết năm đánh giá, ngày ${dayVi(end)}`,
  },
};

/** What is wrong with an overlay, in Vietnamese. */
export const overlayMessage = (problem: OverlayProblem): string => messageBy(grammar, problem);

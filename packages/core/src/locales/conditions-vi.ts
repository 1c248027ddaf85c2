import { conditionLocaleOf } from './conditions.ts';
import { dayVi } from './days.ts';

export type { ConditionLine, ConditionLocale } from './conditions.ts';

/** Conditions in Vietnamese. */
export const conditions = /* @__PURE__ */ conditionLocaleOf({
  language: 'vi',
  thousands: '.',
  and: ' và ',
  or: ' hoặc ',
  monthDay: dayVi,
  leaves: {
    yes: ({ question }, { asked }) => `trả lời “Có” cho câu ${asked(question)}`,
    issued: ({ question, dated }, { subject }) =>
      `${subject(question)}: đã ban hành${dated ? ` từ ${dayVi(dated.from)} đến ${dayVi(dated.to)} của năm đánh giá` : ''}`,
    'at-least': ({ question, value }, { subject, number }) => `${subject(question)}: ít nhất ${number(value)}`,
    'at-most': ({ question, value }, { subject, number }) =>
      `${subject(question)}: ${value === 0 ? 'phải bằng 0' : `nhiều nhất ${number(value)}`}`,
    'share-at-least': ({ question, percent, ifEmpty }, { subject }) =>
      `${subject(question)}: ${percent === 100 ? 'đủ' : 'ít nhất'} ${percent}% tổng số${ifEmpty ? '; tổng số bằng 0 thì không áp dụng' : ''}`,
    contained: ({ question }, { subject }) => `${subject(question)}: không tăng so với năm trước`,
    reduced: ({ question }, { subject }) => `${subject(question)}: giảm so với năm trước, hoặc cả hai năm bằng 0`,
    none: ({ question }, { subject }) => `${subject(question)}: không xảy ra vụ nào`,
    excused: ({ question, excuses }, { subject, excuse }) =>
      `${subject(question)}: không xảy ra, trừ vụ ${excuses.length > 1 ? 'thuộc một trong các trường hợp sau:' : excuse(question, excuses[0] ?? [])}`,
    'rated-at-least': ({ question, level }, { subject, options }) =>
      `${subject(question)}: từ ${options(question, [level], 'or')} trở lên`,
    'one-of': ({ question, accept, exempt = [] }, { subject, options }) =>
      `${subject(question)}: ${options(question, accept, 'or')}${exempt.length > 0 ? `; ${options(question, exempt, 'or')} thì không áp dụng` : ''}`,
    'includes-all': ({ question, items }, { subject, options }) =>
      `${subject(question)}: đủ ${items.length} mục ${options(question, items, 'and')}`,
    'coverage-at-least': ({ questions, part, percent, base }, { subject, list }) =>
      [
        `${percent === 100 ? '' : 'ít nhất '}${percent}% ${list(questions.map(subject), 'and')} ${part === 'registered' ? 'đã đăng ký' : 'được công nhận'}`,
        ...(questions.length > 1
          ? [base === 'pooled' ? ', tính gộp các loại' : ', tính riêng từng loại có đơn vị']
          : []),
        '. Không có đơn vị nào thì không áp dụng',
      ].join(''),
  },
  together: (marks) => `có đủ ${marks}`,
  all: 'đủ mọi yêu cầu sau:',
  allThatApply: 'đủ mọi yêu cầu sau, không kể yêu cầu không áp dụng:',
  score: { all: (value) => `đạt từ ${value} điểm trở lên, cộng từ các mục sau:`, item: (points) => `${points} điểm:` },
  when: {
    yes: (asked) => `nếu câu ${asked} được trả lời “Có”:`,
    oneOf: (asked, options) => `nếu câu ${asked} được trả lời ${options}:`,
    atLeast: (subject, value) => `nếu ${subject} từ ${value} trở lên:`,
    otherwise: 'nếu không:',
    otherwiseNothing: 'nếu không thì không áp dụng',
  },
  reading: {
    question: (label) => `văn bản có nhiều cách hiểu. ${label}`,
    option: (label) => `theo cách hiểu ${label}:`,
  },
  notApplicable: 'không áp dụng',
  unknown: 'chưa biết nội dung: không câu trả lời nào đủ để kết luận đạt hay chưa đạt',
});

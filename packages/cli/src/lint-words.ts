/** What `antt lint` says where nothing is wrong. */
export interface LintWords {
  /** How many changes were seen to ask more by their bars, and by trying all answers that differ. */
  good(bars: number, exhaustive: number): string;
  /** Not all answers could be tried. */
  sampled(tried: number): string;
}

const vi: LintWords = {
  good: (bars, exhaustive) =>
    `không có lỗi; quy tắc đã chứng minh là không nới lỏng: ${bars} nhờ so mức, ${exhaustive} nhờ thử mọi câu trả lời`,
  sampled: (tried) =>
    `đã thử ${tried} bộ câu trả lời, chưa phải tất cả, không thấy trường hợp nào nới lỏng; hãy đọc lại quy tắc này`,
};

const en: LintWords = {
  good: (bars, exhaustive) =>
    `nothing is wrong; rules proven not to loosen: ${bars} by comparing bars, ${exhaustive} by trying all answers`,
  sampled: (tried) =>
    `${tried} sets of answers were tried, not all there are, and none shows that it loosens; read this rule again`,
};

export const lintWords = { vi, en } as const;

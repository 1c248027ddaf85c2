/** Why a text is no JSON: of the English that `parseJson` speaks, what another language says. */
export type SaySyntax = (problem: string) => string;

/** What `antt lint` says beside the problems of overlays. */
export interface LintWords {
  /** For which year it was checked; how many changes were seen to ask more by their bars, and by trying all answers. */
  good(year: number, bars: number, exhaustive: number): string;
  /** An overlay over a table of points has nothing wrong. */
  points(file: string, year: number): string;
  /** Whose answers a change judges otherwise than the law. */
  affects(criterion: string, unitTypes: string, questions: string): string;
  /** The year that was chosen. */
  year(year: number): string;
  readonly syntax: SaySyntax;
  /** Why a condition does not fit its questions: of the engine's English, what this language says. */
  misfit(detail: string): string;
}

const JSON_WORDS: Readonly<Record<string, string>> = {
  'a closing quotation mark "': 'dấu ngoặc kép đóng "',
  'no line end or control character inside a text': 'chữ trong ngoặc kép không có dấu xuống dòng hay ký tự điều khiển',
  'an escape such as \\" or \\n': 'ký hiệu thoát như \\" hoặc \\n',
  'a value': 'một giá trị',
  'a name in quotation marks "…"': 'một tên trong ngoặc kép "…"',
  '":" after the name': 'dấu ":" sau tên',
  'the end of the text': 'hết tệp',
  '"," or "]"': 'dấu "," hoặc "]"',
  '"," or "}"': 'dấu "," hoặc "}"',
};
const inVietnamese = (part: string): string => JSON_WORDS[part] ?? part;

/** Why a condition does not fit its questions, in the words of the engine. */
const misfit = (detail: string): string =>
  detail
    .replace(/^"(.+)" has no option "(.+)"$/, 'câu hỏi “$1” không có lựa chọn “$2”')
    .replace(/^"(.+)" has no mark "(.+)"$/, 'câu hỏi “$1” không có dấu hiệu “$2”')
    .replace(/^"(.+)" is no scale with a step "(.+)"$/, 'câu hỏi “$1” không có thang bậc với mức “$2”')
    .replace(
      /^operator "(.+)" judges .+ questions, but "(.+)" is of kind (.+)$/,
      '$1 không dùng được cho câu hỏi “$2” thuộc kiểu $3',
    )
    .replace(
      /^too many questions bear on several rules in different ways: (.+)$/,
      'quá nhiều câu hỏi cùng dùng cho nhiều quy tắc theo những cách khác nhau: $1',
    );
const vi: LintWords = {
  misfit,
  good: (year, bars, exhaustive) =>
    `không có lỗi, xét theo năm đánh giá ${year}; quy tắc đã chứng minh là không nới lỏng: ${bars} nhờ so mức, ${exhaustive} nhờ thử mọi câu trả lời`,
  points: (file, year) => `${file}: không có lỗi, xét theo bảng điểm của năm đánh giá ${year}`,
  affects: (criterion, unitTypes, questions) =>
    `tiêu chí ${criterion} (${unitTypes}) xét chặt hơn các câu trả lời: ${questions}`,
  year: (year) => `đã xét theo năm đánh giá ${year}; chọn năm khác bằng --year`,
  syntax(problem) {
    if (problem === 'empty') return 'tệp không có nội dung; cần một bản quy định riêng (antt.overlay/1)';
    if (problem.startsWith('expected this name once')) return 'tên này được ghi hai lần trong cùng một đối tượng';
    const [, expected, received] = /^not JSON: expected (.*), got (.*)$/.exec(problem) ?? [];
    return expected === undefined
      ? `không phải JSON: ${problem}`
      : `không phải JSON: cần ${inVietnamese(expected)}; đang là ${inVietnamese(received!)}`;
  },
};

const en: LintWords = {
  misfit: (detail) => detail,
  good: (year, bars, exhaustive) =>
    `nothing is wrong, for assessed year ${year}; rules proven not to loosen: ${bars} by comparing bars, ${exhaustive} by trying all answers`,
  points: (file, year) => `${file}: nothing is wrong, for the table of points of assessed year ${year}`,
  affects: (criterion, unitTypes, questions) => `criterion ${criterion} (${unitTypes}) asks more of: ${questions}`,
  year: (year) => `checked for assessed year ${year}; --year chooses another`,
  syntax: (problem) => (problem === 'empty' ? 'expected an overlay (antt.overlay/1), got an empty file' : problem),
};

export const lintWords = { vi, en } as const;

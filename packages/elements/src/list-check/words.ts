/** Words of the list check; what is found is said by the engine (`@antt/core/lists/vi`, `en`). */
export interface ListCheckWords {
  readonly title: string;
  /** Name of the field for the text. */
  readonly text: string;
  readonly hint: string;
  /** Nothing was given yet. */
  readonly empty: string;
  /** The property `list` or `stated` cannot be used; before the engine's own words. */
  readonly wrong: string;
  /** How many things were found, and among how many names. */
  summary(findings: number, names: number): string;
  /** Over what is sure, and over what only looks so. */
  readonly sure: string;
  readonly likely: string;
  readonly totals: string;
  readonly part: string;
  readonly stated: string;
  readonly listed: string;
  readonly remark: string;
  /** On the button that goes to a line. */
  line(line: number): string;
  /** Findings beyond those shown. */
  more(count: number): string;
}

export const listCheckWords: Readonly<Record<'vi' | 'en', ListCheckWords>> = {
  vi: {
    title: 'Kiểm tra danh sách công nhận',
    text: 'Danh sách',
    hint: 'Mỗi dòng một đơn vị, hoặc cách nhau bằng dấu chấm phẩy. Ghi cả tiêu đề và tổng số, ví dụ “Cơ quan (12 đơn vị):”. Dán được bảng chép từ trang tính.',
    empty: 'Chưa có tên đơn vị hoặc tổng số nào.',
    wrong: 'Không kiểm tra được danh sách.',
    summary: (findings, names) =>
      `${names} tên. ${findings === 0 ? 'Không thấy gì cần xem lại.' : `${findings} điều cần xem lại.`}`,
    sure: 'Cần sửa hoặc giải thích',
    likely: 'Có thể, cần người xem',
    totals: 'Tổng số',
    part: 'Phần',
    stated: 'Nêu',
    listed: 'Liệt kê',
    remark: 'Nhận xét',
    line: (line) => `Đến dòng ${line}`,
    more: (count) => `Còn ${count} điều khác.`,
  },
  en: {
    title: 'Check of a list of recognised units',
    text: 'List',
    hint: 'One unit a line, or several between semicolons. Keep headings and totals, such as “Cơ quan (12 đơn vị):”. A table copied from a sheet will do.',
    empty: 'No names and no totals yet.',
    wrong: 'The list cannot be checked.',
    summary: (findings, names) => {
      const listed = names === 1 ? '1 name.' : `${names} names.`;
      if (findings === 0) return `${listed} Nothing found to look at.`;
      return `${listed} ${findings === 1 ? '1 thing' : `${findings} things`} to look at.`;
    },
    sure: 'To be mended or explained',
    likely: 'Likely only: for a person to decide',
    totals: 'Totals',
    part: 'Part',
    stated: 'Stated',
    listed: 'Listed',
    remark: 'Remark',
    line: (line) => `Go to line ${line}`,
    more: (count) => `And ${count} more.`,
  },
};

import type { DossierStanding } from '@antt/core';
import type { Standing } from './records.ts';

type State = Standing | 'counted' | 'short' | 'registered' | 'not-registered' | 'late';

/** Words of the overview. Kinds, verdicts and criteria come from the texts of the law. */
export interface OverviewWords {
  heading(year: number): string;
  readonly year: string;
  // beside figures
  readonly byKind: string;
  /** Of how many: `262 trên 286 đơn vị đạt`. */
  met(count: string, total: string): string;
  target(percent: string): string;
  targetAbove(percent: string): string;
  short(count: string): string;
  readonly reached: string;
  readonly ofRegistered: string;
  readonly kindsTogether: string;
  readonly states: Readonly<Record<State, string>>;
  // charts
  readonly trend: string;
  /** What the line's height spans. */
  axis(from: string): string;
  readonly criteria: string;
  readonly noFailing: string;
  fails(count: string): string;
  readonly asTable: string;
  readonly kind: string;
  readonly rate: string;
  readonly lacking: string;
  readonly total: string;
  readonly criterion: string;
  // the list
  readonly list: string;
  listed(count: string): string;
  readonly nobody: string;
  readonly search: string;
  readonly searchHint: string;
  readonly state: string;
  readonly allKinds: string;
  readonly allStates: string;
  readonly name: string;
  readonly code: string;
  readonly parent: string;
  readonly standing: string;
  readonly cycle: string;
  readonly failing: string;
  readonly remark: string;
  readonly dossiers: Readonly<Record<DossierStanding, string>>;
  readonly clear: string;
  /** Moves the focus to the figure that opened the list. */
  readonly back: string;
  without(filter: string): string;
  within(name: string): string;
  unmet(criterion: string): string;
  /** Of a unit: the list of those below it. */
  readonly below: string;
  readonly pages: string;
  page(page: string, pages: string): string;
  readonly first: string;
  readonly previous: string;
  readonly next: string;
  readonly last: string;
  readonly perPage: string;
  /** On paper, where a list is too long. */
  printed(count: string, total: string): string;
  // files
  /** Name of the sheet of totals: at most 31 characters. */
  readonly totals: string;
  readonly csv: string;
  readonly xlsx: string;
  file(year: number): string;
  // instead of figures
  readonly loading: string;
  readonly error: string;
  readonly noUnits: string;
  readonly noYear: string;
  strangers(count: string, codes: string): string;
  twice(count: string, codes: string): string;
  /** Units with a record of the year that did not stand on its last day. */
  gone(count: string, names: string): string;
}

export const vi: OverviewWords = {
  heading: (year) => `Toàn cảnh tiêu chuẩn “An toàn về an ninh, trật tự”, năm ${year}`,
  year: 'Năm',
  byKind: 'Kết quả theo loại đơn vị',
  met: (count, total) => `${count} trên ${total} đơn vị đạt`,
  target: (percent) => `Mục tiêu ${percent}`,
  targetAbove: (percent) => `Mục tiêu trên ${percent}`,
  short: (count) => `còn thiếu ${count}`,
  reached: 'đã đạt mục tiêu',
  ofRegistered: 'Tỷ lệ tính trên số đơn vị đã đăng ký.',
  kindsTogether: 'Tất cả',
  states: {
    met: 'Đạt',
    'not-met': 'Chưa đạt',
    undetermined: 'Chưa đủ căn cứ',
    'not-applicable': 'Không thuộc diện xét',
    'not-assessed': 'Chưa đánh giá',
    counted: 'Thuộc diện tính tỷ lệ',
    short: 'Chưa được tính là đạt',
    registered: 'Đã đăng ký',
    'not-registered': 'Chưa đăng ký',
    late: 'Trễ hạn',
  },
  trend: 'Tỷ lệ đạt qua các năm',
  axis: (from) => `Chiều cao biểu đồ: từ ${from} đến 100%.`,
  criteria: 'Tiêu chí có nhiều đơn vị chưa đạt nhất',
  noFailing: 'Chưa ghi nhận tiêu chí nào chưa đạt.',
  fails: (count) => `${count} đơn vị`,
  asTable: 'Xem dạng bảng',
  kind: 'Loại đơn vị',
  rate: 'Tỷ lệ đạt',
  lacking: 'Còn thiếu',
  total: 'Tổng số',
  criterion: 'Tiêu chí',
  list: 'Danh sách đơn vị',
  listed: (count) => `${count} đơn vị`,
  nobody: 'Không có đơn vị nào phù hợp.',
  search: 'Tìm theo tên hoặc mã',
  searchHint: 'Không cần gõ dấu',
  state: 'Tình trạng',
  allKinds: 'Mọi loại đơn vị',
  allStates: 'Mọi tình trạng',
  name: 'Tên đơn vị',
  code: 'Mã',
  parent: 'Trực thuộc',
  standing: 'Kết quả',
  cycle: 'Đăng ký, hồ sơ',
  failing: 'Tiêu chí chưa đạt',
  remark: 'Ghi chú',
  dossiers: {
    unknown: 'Chưa rõ',
    'not-registered': 'Chưa đăng ký',
    registered: 'Đã đăng ký',
    assessing: 'Đang đánh giá',
    filed: 'Đã nộp hồ sơ',
    returned: 'Hồ sơ bị trả lại',
    appraised: 'Đã thẩm định',
    decided: 'Đã có quyết định',
  },
  clear: 'Xem tất cả',
  back: 'Về số liệu vừa chọn',
  without: (filter) => `Bỏ lọc: ${filter}`,
  within: (name) => `Thuộc ${name}`,
  unmet: (criterion) => `Chưa đạt: ${criterion}`,
  below: 'Đơn vị trực thuộc',
  pages: 'Trang của danh sách',
  page: (page, pages) => `Trang ${page} trên ${pages}`,
  first: 'Trang đầu',
  previous: 'Trang trước',
  next: 'Trang sau',
  last: 'Trang cuối',
  perPage: 'Số dòng mỗi trang',
  printed: (count, total) => `In ${count} đơn vị đầu trong ${total} đơn vị; tải tệp Excel hoặc CSV để có đủ.`,
  totals: 'Tổng hợp',
  csv: 'Tải tệp CSV',
  xlsx: 'Tải tệp Excel',
  file: (year) => `an-toan-an-ninh-trat-tu-${year}`,
  loading: 'Đang tải số liệu…',
  error: 'Chưa hiển thị được số liệu',
  noUnits: 'Chưa có đơn vị nào trong danh sách.',
  noYear: 'Chưa có số liệu của năm nào.',
  strangers: (count, codes) => `${count} mã đơn vị có kết quả nhưng không có trong danh sách đơn vị: ${codes}.`,
  twice: (count, codes) => `${count} đơn vị có hai kết quả trong một năm, kết quả sau được dùng: ${codes}.`,
  gone: (count, names) =>
    `${count} đơn vị có số liệu nhưng đã sáp nhập, giải thể hoặc chưa thành lập vào ngày cuối của thời gian đánh giá. Không được tính: ${names}.`,
};

export const en: OverviewWords = {
  heading: (year) => `Security and order standard: the whole picture, ${year}`,
  year: 'Year',
  byKind: 'Results by kind of unit',
  met: (count, total) => `${count} of ${total} units meet it`,
  target: (percent) => `Target ${percent}`,
  targetAbove: (percent) => `Target above ${percent}`,
  short: (count) => `${count} short`,
  reached: 'reached',
  ofRegistered: 'Rates are of the units that registered.',
  kindsTogether: 'All',
  states: {
    met: 'Met',
    'not-met': 'Not met',
    undetermined: 'Not enough information',
    'not-applicable': 'Out of scope',
    'not-assessed': 'Not assessed yet',
    counted: 'Counted in the rate',
    short: 'Not counted as met',
    registered: 'Registered',
    'not-registered': 'Not registered',
    late: 'Late',
  },
  trend: 'Rates over the years',
  axis: (from) => `The charts run from ${from} to 100%.`,
  criteria: 'Criteria that most units fail',
  noFailing: 'No criterion is known to be failed.',
  fails: (count) => (count === '1' ? '1 unit' : `${count} units`),
  asTable: 'Show as a table',
  kind: 'Kind of unit',
  rate: 'Rate',
  lacking: 'Short of the target',
  total: 'Total',
  criterion: 'Criterion',
  list: 'Units',
  listed: (count) => (count === '1' ? '1 unit' : `${count} units`),
  nobody: 'No unit fits.',
  search: 'Search by name or code',
  searchHint: 'Tone marks may be left out',
  state: 'State',
  allKinds: 'All kinds of unit',
  allStates: 'All states',
  name: 'Name of the unit',
  code: 'Code',
  parent: 'Belongs to',
  standing: 'Result',
  cycle: 'Registration, dossier',
  failing: 'Criteria not met',
  remark: 'Remark',
  dossiers: {
    unknown: 'Not known',
    'not-registered': 'Not registered',
    registered: 'Registered',
    assessing: 'Being assessed',
    filed: 'Dossier filed',
    returned: 'Dossier returned',
    appraised: 'Appraised',
    decided: 'Decided',
  },
  clear: 'Show all',
  back: 'Back to the figure',
  without: (filter) => `Remove filter: ${filter}`,
  within: (name) => `Under ${name}`,
  unmet: (criterion) => `Not met: ${criterion}`,
  below: 'Units below it',
  pages: 'Pages of the list',
  page: (page, pages) => `Page ${page} of ${pages}`,
  first: 'First page',
  previous: 'Previous page',
  next: 'Next page',
  last: 'Last page',
  perPage: 'Rows a page',
  printed: (count, total) => `The first ${count} of ${total} units are printed; the Excel and CSV files hold all.`,
  totals: 'Totals',
  csv: 'Download CSV',
  xlsx: 'Download Excel file',
  file: (year) => `security-and-order-${year}`,
  loading: 'Loading figures…',
  error: 'The figures cannot be shown',
  noUnits: 'There are no units yet.',
  noYear: 'There are no figures of any year.',
  strangers: (count, codes) => `Codes that have results and are not in the list of units (${count}): ${codes}.`,
  twice: (count, codes) => `Units with two results for a year, of which the later is used (${count}): ${codes}.`,
  gone: (count, names) =>
    `Units with records that did not stand on the last day of the year’s window (${count}). They are not counted: ${names}.`,
};

/** Words of an explanation itself; verdicts, reasons and citations come from a locale. */
export interface ExplainWords {
  title(unit: string, year: number): string;
  readonly verdict: string;
  readonly criteria: string;
  readonly readings: string;
  readonly missing: string;
  readonly basis: string;
  record(id: string): string;
  window(from: string, to: string): string;
  readonly windowUnknown: string;
  amended(by: string): string;
  overlays(list: string): string;
  /** Who chose a reading. */
  readonly byCaller: string;
  byOverlay(name: string): string;
  /** Nobody chose, and no criterion differs by it. */
  readonly same: string;
  /** Nobody chose, and a criterion differs by it. */
  readonly notChosen: string;
  /** How all stands, and how one criterion, under an option. */
  wholeUnder(option: string): string;
  under(option: string, criterion: string): string;
  readonly nothingMissing: string;
  engine(version: string): string;
  data(hash: string): string;
  readonly verification: Readonly<Record<'verified' | 'partial', string>>;
  /** The result was made from data that differ from those of this program. */
  otherData(hash: string): string;
}

export const explainWords: Readonly<Record<'vi' | 'en', ExplainWords>> = {
  vi: {
    title: (unit, year) => `Giải thích kết quả: ${unit}, năm ${year}`,
    verdict: 'Kết quả',
    criteria: 'Từng tiêu chí',
    readings: 'Cách hiểu văn bản',
    missing: 'Còn phải trả lời',
    basis: 'Căn cứ',
    record: (id) => `Hồ sơ: ${id}`,
    window: (from, to) => `Tính các vụ việc từ ngày ${from} đến hết ngày ${to}`,
    windowUnknown: 'Mốc thời gian tính vụ việc: chưa biết',
    amended: (by) => `Đã sửa đổi theo: ${by}`,
    overlays: (list) => `Quy định riêng đã áp dụng: ${list}`,
    byCaller: 'người dùng chọn',
    byOverlay: (name) => `theo ${name}`,
    same: '(chưa chọn; đến nay chưa làm kết quả khác đi)',
    notChosen: '(chưa chọn)',
    wholeUnder: (option) => `cả bộ tiêu chí, nếu hiểu là “${option}”`,
    under: (option, criterion) => `tiêu chí ${criterion}, nếu hiểu là “${option}”`,
    nothingMissing: 'Không còn câu nào làm thay đổi kết quả',
    engine: (version) => `Phiên bản bộ tính: ${version}`,
    data: (hash) => `Dữ liệu: ${hash}`,
    verification: { verified: 'Các tiêu chí đã kiểm chứng', partial: 'Chưa xác định được đầy đủ nội dung văn bản' },
    otherData: (hash) => `Kết quả tính từ dữ liệu khác với chương trình này (${hash}); lời văn có thể không khớp`,
  },
  en: {
    title: (unit, year) => `Result explained: ${unit}, ${year}`,
    verdict: 'Verdict',
    criteria: 'Criterion by criterion',
    readings: 'How the text is read',
    missing: 'Still to be answered',
    basis: 'Basis',
    record: (id) => `Record: ${id}`,
    window: (from, to) => `Facts count from ${from} to ${to}, both days included`,
    windowUnknown: 'Days whose facts count: not known',
    amended: (by) => `As amended by: ${by}`,
    overlays: (list) => `Provincial rules applied: ${list}`,
    byCaller: 'chosen by the caller',
    byOverlay: (name) => `by ${name}`,
    same: '(not chosen; so far it makes no difference)',
    notChosen: '(not chosen)',
    wholeUnder: (option) => `all criteria together, under “${option}”`,
    under: (option, criterion) => `criterion ${criterion}, under “${option}”`,
    nothingMissing: 'No open question can change the result',
    engine: (version) => `Engine: ${version}`,
    data: (hash) => `Data: ${hash}`,
    verification: { verified: 'Criteria verified', partial: 'What the instrument says could not be fully established' },
    otherData: (hash) => `The result was made from other data than this program has (${hash}); the words may not fit`,
  },
};

import type { QuestionKind } from '@antt/core';

export type LanguageCode = 'vi' | 'en';
export const LANGUAGE_CODES: readonly LanguageCode[] = ['vi', 'en'];

/** Words of the audit pages themselves; those of the law come from its texts. */
export interface AuditWords {
  readonly index: string;
  readonly indexHint: string;
  title(unit: string): string;
  /** What a unit type is called since a day. */
  calledFrom(day: string, label: string): string;
  readonly allPages: string;
  /** The link to the same page in the other language, written in that language. */
  readonly otherLanguage: string;
  readonly facts: string;
  readonly instrument: string;
  readonly number: string;
  readonly issuedOn: string;
  readonly inForce: string;
  readonly from: string;
  readonly to: string;
  readonly years: string;
  readonly verification: string;
  readonly verified: string;
  readonly partial: string;
  readonly partialHint: string;
  /** Of an amendment: how far it is verified, and that some of it is inferred. */
  inferredPart(status: string, inferred: string): string;
  /** The data as a text leaves them: verification and hash. */
  dataUnder(text: string): string;
  readonly engine: string;
  readonly assessed: string;
  readonly procedure: string;
  readonly scope: string;
  readonly excluded: string;
  readonly nothingExcluded: string;
  readonly registration: string;
  readonly window: string;
  readonly decisionBefore: string;
  readonly tooLate: string;
  readonly chair: string;
  readonly attendance: string;
  readonly registrationDossier: string;
  readonly recognitionDossier: string;
  readonly receiver: string;
  readonly authority: string;
  readonly notKnown: string;
  /** The law says so, where is not known. */
  readonly placeNotKnown: string;
  /** After a day: of the assessed year, of the year before it. */
  readonly ofYear: string;
  readonly ofYearBefore: string;
  readonly amendments: string;
  inferredFrom(source: string): string;
  readonly criteria: string;
  readonly cumulative: string;
  readonly imports: string;
  readonly group: string;
  readonly proof: string;
  readonly condition: string;
  readonly exceptions: string;
  readonly questions: string;
  readonly options: string;
  readonly marks: string;
  readonly incidentKinds: string;
  readonly scale: string;
  readonly readings: string;
  readonly noReading: string;
  readonly readingRule: string;
  casesOf(count: number): string;
  readonly noCase: string;
  readonly annex: string;
  readonly annexHint: string;
  readonly boundary: string;
  readonly refused: string;
  readonly history: string;
  readonly replaces: string;
  readonly replacedBy: string;
  readonly noHistory: string;
  readonly checked: string;
  readonly remark: string;
  readonly signature: string;
  declaration(unit: string, text: string): string;
  declarationAmended(by: string): string;
  holdsFor(hash: string): string;
  readonly signers: readonly string[];
  readonly signerFields: readonly string[];
  readonly kinds: Readonly<Record<QuestionKind, string>>;
  /** A case expects this verdict of the criterion. */
  expects(verdict: string): string;
  /** A case expects this verdict of the whole unit. */
  expectsOfAll(verdict: string): string;
  // exceptions
  doesNotCount(mark: string): string;
  /** The incident needs all of these marks. */
  doesNotCountWith(marks: string): string;
  onlyIf(guard: string): string;
  exempt(options: string): string;
  emptyWhole(subject: string): string;
  readonly noUnits: string;
  notYet(options: string): string;
}

const vi: AuditWords = {
  index: 'Bản đối chiếu tiêu chí',
  indexHint:
    'Mỗi trang in một văn bản và một loại đơn vị, từ đúng dữ liệu mà chương trình dùng để tính. Người làm pháp lý đối chiếu với văn bản gốc rồi ký.',
  title: (unit) => `Bản đối chiếu tiêu chí: ${unit}`,
  calledFrom: (day, label) => `từ ${day}: ${label}`,
  allPages: 'Tất cả các trang',
  otherLanguage: 'English',
  facts: 'Văn bản và dữ liệu',
  instrument: 'Nội dung',
  number: 'Số, ký hiệu',
  issuedOn: 'Ngày ban hành',
  inForce: 'Hiệu lực',
  from: 'từ',
  to: 'đến',
  years: 'Năm đánh giá',
  verification: 'Mức kiểm chứng',
  verified: 'Đã kiểm chứng',
  partial: 'Chưa đầy đủ',
  partialHint: 'Có điều khoản chưa xác định được nội dung: từ dữ liệu này không thể kết luận “Đạt”.',
  inferredPart: (status, inferred) => `${status}; có phần ${inferred}`,
  dataUnder: (text) => `Dữ liệu theo ${text}`,
  engine: 'Phiên bản bộ tính',
  assessed: 'Đơn vị được xét',
  procedure: 'Mốc thời gian và thủ tục',
  scope: 'Không thuộc diện xét',
  excluded: 'Đơn vị thuộc loại này: không áp dụng, không phải chưa đạt',
  nothingExcluded: 'Không nêu loại nào',
  registration: 'Đăng ký phấn đấu',
  window: 'Thời gian tính vụ việc',
  decisionBefore: 'Quyết định công nhận trước ngày',
  tooLate: 'đúng ngày này là muộn',
  chair: 'Chủ trì họp xét',
  attendance: 'Tham dự',
  registrationDossier: 'Hồ sơ đăng ký',
  recognitionDossier: 'Hồ sơ đề nghị công nhận',
  receiver: 'Nơi nhận hồ sơ',
  authority: 'Thẩm quyền công nhận',
  notKnown: 'chưa biết',
  placeNotKnown: 'chưa rõ điều khoản',
  ofYear: 'của năm đánh giá',
  ofYearBefore: 'của năm trước năm đánh giá',
  amendments: 'Văn bản sửa đổi',
  inferredFrom: (source) => `từ ${source}`,
  criteria: 'Tiêu chí',
  cumulative: 'Phải đạt mọi tiêu chí; tiêu chí không áp dụng thì bỏ qua.',
  imports: 'Gồm các tiêu chí dẫn chiếu sau; phải đạt tất cả:',
  group: 'Thuộc nhóm',
  proof: 'Giấy tờ chứng minh',
  condition: 'Điều kiện',
  exceptions: 'Ngoại lệ',
  questions: 'Câu hỏi',
  options: 'Lựa chọn',
  marks: 'Ghi với mỗi vụ',
  incidentKinds: 'Loại vụ việc',
  scale: 'xếp từ thấp đến cao',
  readings: 'Cách hiểu',
  noReading: 'Không có chỗ nào được hiểu theo nhiều cách.',
  readingRule:
    'Chỗ nào chưa được chọn cách hiểu thì tính theo mọi cách. Kết quả giống nhau thì lấy kết quả đó; khác nhau thì chưa đủ căn cứ.',
  casesOf: (count) => `Tình huống kiểm thử: ${count}, xem phụ lục`,
  noCase: 'Chưa có tình huống kiểm thử nào nêu riêng tiêu chí này.',
  annex: 'Phụ lục: tình huống kiểm thử',
  annexHint: 'Các tình huống dùng để kiểm tra chương trình; không thuộc phần được xác nhận.',
  boundary: 'sát ngưỡng',
  refused: 'câu trả lời bị từ chối',
  history: 'Qua các văn bản',
  replaces: 'Trước đó',
  replacedBy: 'Sau đó',
  noHistory: 'Chưa biết quy định tương ứng ở văn bản khác.',
  checked: 'Khớp văn bản gốc',
  remark: 'Ý kiến',
  signature: 'Xác nhận đối chiếu',
  declaration: (unit, text) => `Đã đối chiếu từng tiêu chí ở trên (${unit}) với ${text} như ban hành.`,
  declarationAmended: (by) => `Đã đối chiếu mục “Văn bản sửa đổi” ở trên với ${by}.`,
  holdsFor: (hash) => `Xác nhận chỉ có giá trị với dữ liệu mang mã: ${hash}.`,
  signers: ['Người đối chiếu', 'Người kiểm tra lại'],
  signerFields: ['Họ và tên', 'Chức vụ', 'Ngày', 'Chữ ký'],
  kinds: {
    'yes-no': 'có hoặc không',
    count: 'số lượng',
    document: 'văn bản: đã ban hành, số, ngày',
    share: 'phần trên tổng số',
    trend: 'năm trước và năm đánh giá',
    incidents: 'danh sách vụ việc',
    choice: 'chọn một',
    choices: 'chọn nhiều mục',
    coverage: 'tổng số, đã đăng ký, được công nhận',
  },
  expects: (verdict) => `tiêu chí: ${verdict}`,
  expectsOfAll: (verdict) => `kết quả chung: ${verdict}`,
  doesNotCount: (mark) => `Vụ ${mark}: không tính.`,
  doesNotCountWith: (marks) => `Vụ có đủ ${marks}: không tính.`,
  onlyIf: (guard) => `Chỉ xét khi ${guard}.`,
  exempt: (options) => `${options}: không phải xét.`,
  emptyWhole: (subject) => `${subject}: tổng số bằng 0 thì không áp dụng.`,
  noUnits: 'Không có đơn vị nào thuộc diện tính: không áp dụng.',
  notYet: (options) => `${options}: chưa đủ căn cứ.`,
};

const en: AuditWords = {
  index: 'Audit pages',
  indexHint:
    'Each page prints one instrument for one kind of unit, from the very data that the program works with. A lawyer compares it with the legal text and signs.',
  title: (unit) => `Audit page: ${unit}`,
  calledFrom: (day, label) => `from ${day}: ${label}`,
  allPages: 'All pages',
  otherLanguage: 'Tiếng Việt',
  facts: 'Instrument and data',
  instrument: 'Subject',
  number: 'Number',
  issuedOn: 'Issued on',
  inForce: 'In force',
  from: 'from',
  to: 'to',
  years: 'Assessed years',
  verification: 'Verification',
  verified: 'Verified',
  partial: 'Partial',
  partialHint: 'The content of some provisions could not be established: “Met” never follows from these data.',
  inferredPart: (status, inferred) => `${status}; some of it ${inferred}`,
  dataUnder: (text) => `Data under ${text}`,
  engine: 'Engine',
  assessed: 'Units assessed',
  procedure: 'Days and procedure',
  scope: 'Outside the scope',
  excluded: 'Units of these kinds: not applicable, not a failure',
  nothingExcluded: 'No kind is named',
  registration: 'Registration',
  window: 'Facts count',
  decisionBefore: 'Decision before',
  tooLate: 'this day itself is too late',
  chair: 'Chairs the review',
  attendance: 'Takes part',
  registrationDossier: 'Registration dossier',
  recognitionDossier: 'Recognition dossier',
  receiver: 'Dossier goes to',
  authority: 'Decides',
  notKnown: 'not known',
  placeNotKnown: 'place in the text not known',
  ofYear: 'of the assessed year',
  ofYearBefore: 'of the year before',
  amendments: 'Amendments',
  inferredFrom: (source) => `from ${source}`,
  criteria: 'Criteria',
  cumulative: 'All criteria have to be met; what does not apply is left out.',
  imports: 'Takes in these criteria of another article; all have to be met:',
  group: 'Group',
  proof: 'Proof',
  condition: 'Condition',
  exceptions: 'Exceptions',
  questions: 'Questions',
  options: 'Options',
  marks: 'Recorded with each incident',
  incidentKinds: 'Kinds of incident',
  scale: 'from lowest to highest',
  readings: 'Readings',
  noReading: 'Nothing here can be read in more than one way.',
  readingRule:
    'Where no reading was chosen it is worked out under every one. The same verdict stands; different verdicts leave it undetermined.',
  casesOf: (count) => `Cases that exercise it: ${count}, see the annex`,
  noCase: 'No case names this criterion yet.',
  annex: 'Annex: cases',
  annexHint: 'The cases that the program is tested with; they are no part of what is signed.',
  boundary: 'boundary',
  refused: 'answers refused',
  history: 'Across instruments',
  replaces: 'Before',
  replacedBy: 'After',
  noHistory: 'No corresponding provision of another instrument is known.',
  checked: 'Agrees with the legal text',
  remark: 'Remark',
  signature: 'Signature',
  declaration: (unit, text) => `Each criterion above (${unit}) was compared with ${text} as issued.`,
  declarationAmended: (by) => `The section “Amendments” above was compared with ${by}.`,
  holdsFor: (hash) => `This holds only for the data with hash: ${hash}.`,
  signers: ['Compared by', 'Checked by'],
  signerFields: ['Name', 'Position', 'Date', 'Signature'],
  kinds: {
    'yes-no': 'yes or no',
    count: 'number',
    document: 'document: issued, number, date',
    share: 'part of a whole',
    trend: 'previous and assessed year',
    incidents: 'list of incidents',
    choice: 'one of a list',
    choices: 'several of a list',
    coverage: 'total, registered, recognised',
  },
  expects: (verdict) => `criterion: ${verdict}`,
  expectsOfAll: (verdict) => `the whole: ${verdict}`,
  doesNotCount: (mark) => `An incident does not count where ${mark}.`,
  doesNotCountWith: (marks) => `An incident with all of ${marks} does not count.`,
  onlyIf: (guard) => `Only where ${guard}.`,
  exempt: (options) => `${options}: not required.`,
  emptyWhole: (subject) => `${subject}: not applicable where the total is 0.`,
  noUnits: 'Where there is no unit to count: not applicable.',
  notYet: (options) => `${options}: not enough information.`,
};

export const auditWords: Readonly<Record<LanguageCode, AuditWords>> = { vi, en };

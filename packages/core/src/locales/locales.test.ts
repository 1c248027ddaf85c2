import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AnswerIssue } from '../errors.ts';
import type { Reason, ReasonCode, Verdict } from '../result.ts';
import { en } from './en.ts';
import type { Words } from './types.ts';
import { vi } from './vi.ts';

interface Entry {
  readonly label: string;
  readonly subject?: string;
}

const wordsOf = (questions: Record<string, Entry>, named: Record<string, string>, law: string): Words => {
  const codes = (code: string): string => (Object.hasOwn(named, code) ? named[code]! : code);
  return {
    question: (id) => ({ ...(questions[id] ?? { label: id }), proof: '' }),
    option: (_question, code) => codes(code),
    mark: (_question, code) => codes(code),
    kind: (_question, code) => codes(code),
    criterion: (id) => ({ label: codes(id), proof: '' }),
    clause: () => undefined,
    reading: (id) => id,
    readingOption: (_reading, code) => codes(code),
    unitType: { label: 'unit' },
    exclusion: (code) => codes(code),
    doubt: () => undefined,
    instrument: (id) => (id === 'tt-124-2021' ? law : id),
  };
};

const viWords = wordsOf(
  {
    registration: { label: 'Bản đăng ký phấn đấu' },
    households: { label: 'Số hộ đã đăng ký trên tổng số hộ', subject: 'hộ đã đăng ký' },
    areas: { label: 'Khu dân cư', subject: 'khu dân cư' },
    schools: { label: 'Cơ sở giáo dục', subject: 'cơ sở giáo dục' },
    models: { label: 'Số mô hình hoạt động hiệu quả' },
    disciplined: { label: 'Số người bị kỷ luật' },
    crimes: { label: 'Số vụ phạm tội' },
    serious: { label: 'Vụ phạm tội nghiêm trọng' },
    rating: { label: 'Xếp loại lực lượng ở cơ sở' },
    rules: { label: 'Nội quy đã có về những mặt nào?', subject: 'nội quy' },
    guards: { label: 'Đơn vị có lực lượng bảo vệ không?', subject: 'lực lượng bảo vệ' },
  },
  {
    completed: 'Hoàn thành nhiệm vụ',
    'not-completed': 'Không hoàn thành nhiệm vụ',
    implemented: 'Đã thực hiện',
    'not-implemented': 'Chưa thực hiện',
    none: 'Không có chương trình',
    fire: 'Phòng cháy, chữa cháy',
    premises: 'Bảo vệ cơ quan',
    forceMajeure: 'Do bất khả kháng',
    detectedInTime: 'Đã phát hiện kịp thời',
    harmReduced: 'Đã giảm được thiệt hại',
    reportedAtOnce: 'Đã báo ngay',
    pooled: 'Gộp chung mọi đơn vị',
    'per-kind': 'Riêng từng loại đơn vị',
    small: 'Doanh nghiệp nhỏ',
    '4.3.a': 'Không có vụ chống chính quyền',
    '4.4.b': 'Không để xảy ra tội phạm nghiêm trọng',
  },
  'Thông tư 124/2021/TT-BCA',
);
const enWords = wordsOf(
  {
    registration: { label: 'Registration' },
    households: { label: 'Households registered, out of all', subject: 'households registered' },
    areas: { label: 'Residential areas', subject: 'residential areas' },
    schools: { label: 'Schools', subject: 'schools' },
    models: { label: 'Models that work' },
    disciplined: { label: 'People disciplined' },
    crimes: { label: 'Crimes' },
    serious: { label: 'Serious crimes' },
    rating: { label: 'Rating of the grassroots force' },
    rules: { label: 'Which matters do your internal rules cover?', subject: 'internal rules' },
    guards: { label: 'Is there a guard force?', subject: 'guard force' },
  },
  {
    completed: 'Task completed',
    'not-completed': 'Task not completed',
    implemented: 'Carried out',
    'not-implemented': 'Not carried out',
    none: 'No programme',
    fire: 'Fire safety',
    premises: 'Protecting the premises',
    forceMajeure: 'It was force majeure',
    detectedInTime: 'It was found in time',
    harmReduced: 'Its harm was reduced',
    reportedAtOnce: 'It was reported at once',
    pooled: 'All units together',
    'per-kind': 'Within each kind of unit',
    small: 'Small enterprise',
    '4.3.a': 'No activity against the authorities',
    '4.4.b': 'No serious crime',
  },
  'Circular 124/2021/TT-BCA',
);

const quarter = { from: '2025-01-01', to: '2025-03-31' };
const excuses = [['forceMajeure'], ['detectedInTime', 'harmReduced', 'reportedAtOnce']];
const below: Reason = {
  code: 'share-below',
  questions: ['areas'],
  part: 'recognised',
  count: 16,
  total: 25,
  percent: 70,
  needed: 18,
};
const pooled: Reason = {
  code: 'share-reached',
  questions: ['areas', 'schools'],
  part: 'recognised',
  count: 21,
  total: 30,
  percent: 70,
  needed: 21,
};

type Table = { readonly [C in ReasonCode]: readonly [Extract<Reason, { code: C }>, string, string] };
const reasons: Table = {
  'answered-yes': [{ code: 'answered-yes', question: 'guards' }, 'Lực lượng bảo vệ: có', 'Guard force: yes'],
  'answered-no': [
    { code: 'answered-no', question: 'guards' },
    'Lực lượng bảo vệ: câu trả lời là “Không”, cần là “Có”',
    'Guard force: the answer is “No”, it must be “Yes”',
  ],
  unanswered: [
    { code: 'unanswered', questions: ['registration', 'households', 'crimes', 'rating', 'models'] },
    'Chưa trả lời: “Bản đăng ký phấn đấu”, “Hộ đã đăng ký”, “Số vụ phạm tội” và 2 mục khác',
    'Not answered: “Registration”, “Households registered”, “Crimes”, “Rating of the grassroots force”, “Models that work”',
  ],
  issued: [
    { code: 'issued', question: 'registration', on: '2025-02-05' },
    'Bản đăng ký phấn đấu: đã ban hành ngày 05/02/2025',
    'Registration: issued on 5 February 2025',
  ],
  'not-issued': [
    { code: 'not-issued', question: 'registration', ...quarter },
    'Bản đăng ký phấn đấu: chưa có, cần ban hành từ 01/01/2025 đến 31/3/2025',
    'Registration: none yet; it must be issued from 1 January 2025 to 31 March 2025',
  ],
  'dated-outside': [
    { code: 'dated-outside', question: 'registration', on: '2025-04-05', ...quarter },
    'Bản đăng ký phấn đấu: ngày 05/4/2025, cần trong khoảng từ 01/01/2025 đến 31/3/2025',
    'Registration: dated 5 April 2025, must be from 1 January 2025 to 31 March 2025',
  ],
  'date-missing': [
    { code: 'date-missing', question: 'registration', ...quarter },
    'Bản đăng ký phấn đấu: chưa ghi ngày, cần trong khoảng từ 01/01/2025 đến 31/3/2025',
    'Registration: no date given, must be from 1 January 2025 to 31 March 2025',
  ],
  'count-reached': [
    { code: 'count-reached', question: 'models', count: 2, needed: 1 },
    'Số mô hình hoạt động hiệu quả: 2, đạt mức 1',
    'Models that work: 2, reaching the 1 needed',
  ],
  'count-below': [
    { code: 'count-below', question: 'models', count: 0, needed: 1 },
    'Số mô hình hoạt động hiệu quả: 0, cần ít nhất 1',
    'Models that work: 0, at least 1 needed',
  ],
  'count-within': [
    { code: 'count-within', question: 'disciplined', count: 0, allowed: 0 },
    'Số người bị kỷ luật: 0',
    'People disciplined: 0',
  ],
  'count-above': [
    { code: 'count-above', question: 'disciplined', count: 1234, allowed: 0 },
    'Số người bị kỷ luật: 1.234, phải bằng 0',
    'People disciplined: 1,234, must be 0',
  ],
  'share-reached': [
    { ...pooled, code: 'share-reached' },
    'Khu dân cư, cơ sở giáo dục được công nhận: 21 trên 30, đạt mức 21 (70%)',
    'Residential areas and schools recognised: 21 of 30, reaching the 21 needed (70%)',
  ],
  'share-below': [
    { ...below, code: 'share-below' },
    'Khu dân cư được công nhận: 16 trên 25, cần ít nhất 18 (70%)',
    'Residential areas recognised: 16 of 25, at least 18 needed (70%)',
  ],
  'no-units': [
    { code: 'no-units', questions: ['areas'] },
    'Khu dân cư: không có đơn vị nào để tính',
    'Residential areas: no unit to count',
  ],
  'trend-contained': [
    { code: 'trend-contained', question: 'crimes', previous: 5, current: 5 },
    'Số vụ phạm tội: 5, năm trước 5',
    'Crimes: 5, previous year 5',
  ],
  'trend-risen': [
    { code: 'trend-risen', question: 'crimes', previous: 5, current: 6 },
    'Số vụ phạm tội: 6, năm trước 5, không được tăng',
    'Crimes: 6, previous year 5, must not rise',
  ],
  'trend-reduced': [
    { code: 'trend-reduced', question: 'crimes', previous: 5, current: 3 },
    'Số vụ phạm tội: 3, năm trước 5',
    'Crimes: 3, previous year 5',
  ],
  'trend-not-reduced': [
    { code: 'trend-not-reduced', question: 'crimes', previous: 5, current: 5 },
    'Số vụ phạm tội: 5, năm trước 5, phải giảm',
    'Crimes: 5, previous year 5, must fall',
  ],
  'no-incident': [
    { code: 'no-incident', question: 'serious' },
    'Vụ phạm tội nghiêm trọng: không xảy ra',
    'Serious crimes: none',
  ],
  'incidents-happened': [
    { code: 'incidents-happened', question: 'serious', count: 2, on: ['2025-04-05', '2025-10-31'] },
    'Vụ phạm tội nghiêm trọng: 2 vụ (05/4/2025, 31/10/2025), không được có',
    'Serious crimes: 2 (5 April 2025, 31 October 2025), must be none',
  ],
  'incidents-excused': [
    { code: 'incidents-excused', question: 'serious', count: 1 },
    'Vụ phạm tội nghiêm trọng: 1 vụ, được loại trừ',
    'Serious crimes: 1, excused',
  ],
  'incidents-not-excused': [
    {
      code: 'incidents-not-excused',
      question: 'serious',
      incidents: [{ on: '2025-04-05', lacking: ['forceMajeure', 'reportedAtOnce'], open: [] }],
      excuses,
    },
    'Vụ phạm tội nghiêm trọng: vụ ngày 05/4/2025 vẫn tính vì không do bất khả kháng và không báo ngay',
    'Serious crimes: the one of 5 April 2025 still counts: it was not force majeure and it was not reported at once',
  ],
  'marks-missing': [
    {
      code: 'marks-missing',
      question: 'serious',
      incidents: [
        { on: '2025-04-05', lacking: ['forceMajeure'], open: ['reportedAtOnce'] },
        { on: '2025-05-06', lacking: [], open: ['forceMajeure', 'detectedInTime', 'reportedAtOnce'] },
      ],
      excuses,
    },
    'Vụ phạm tội nghiêm trọng: 2 vụ; vụ ngày 05/4/2025 cần cho biết đã báo ngay hay chưa',
    'Serious crimes: 2; for the one of 5 April 2025 say whether it was reported at once',
  ],
  'rating-reached': [
    { code: 'rating-reached', question: 'rating', rating: 'completed', needed: 'completed' },
    'Xếp loại lực lượng ở cơ sở: “Hoàn thành nhiệm vụ”',
    'Rating of the grassroots force: “Task completed”',
  ],
  'rating-below': [
    { code: 'rating-below', question: 'rating', rating: 'not-completed', needed: 'completed' },
    'Xếp loại lực lượng ở cơ sở: “Không hoàn thành nhiệm vụ”, cần từ “Hoàn thành nhiệm vụ” trở lên',
    'Rating of the grassroots force: “Task not completed”, “Task completed” or better needed',
  ],
  'not-rated': [
    { code: 'not-rated', question: 'rating', needed: 'completed' },
    'Xếp loại lực lượng ở cơ sở: chưa được xếp loại, cần từ “Hoàn thành nhiệm vụ” trở lên',
    'Rating of the grassroots force: not rated yet, “Task completed” or better needed',
  ],
  'choice-accepted': [
    { code: 'choice-accepted', question: 'rating', choice: 'implemented' },
    'Xếp loại lực lượng ở cơ sở: “Đã thực hiện”',
    'Rating of the grassroots force: “Carried out”',
  ],
  'choice-refused': [
    { code: 'choice-refused', question: 'rating', choice: 'not-implemented', accepted: ['implemented', 'completed'] },
    'Xếp loại lực lượng ở cơ sở: “Chưa thực hiện”, cần “Đã thực hiện” hoặc “Hoàn thành nhiệm vụ”',
    'Rating of the grassroots force: “Not carried out”, must be “Carried out” or “Task completed”',
  ],
  'choice-exempt': [
    { code: 'choice-exempt', question: 'rating', choice: 'none' },
    'Xếp loại lực lượng ở cơ sở: “Không có chương trình”, không phải xét',
    'Rating of the grassroots force: “No programme”, so nothing is required',
  ],
  'items-complete': [
    { code: 'items-complete', question: 'rules', count: 6 },
    'Nội quy: đủ 6 mục',
    'Internal rules: all 6 covered',
  ],
  'items-missing': [
    { code: 'items-missing', question: 'rules', items: ['premises', 'fire'] },
    'Nội quy: còn thiếu “Bảo vệ cơ quan”, “Phòng cháy, chữa cháy”',
    'Internal rules: lacking “Protecting the premises”, “Fire safety”',
  ],
  'all-met': [
    { code: 'all-met', reasons: [pooled, { code: 'count-reached', question: 'models', count: 2, needed: 1 }] },
    'Khu dân cư, cơ sở giáo dục được công nhận: 21 trên 30, đạt mức 21 (70%). Số mô hình hoạt động hiệu quả: 2, đạt mức 1',
    'Residential areas and schools recognised: 21 of 30, reaching the 21 needed (70%). Models that work: 2, reaching the 1 needed',
  ],
  several: [
    { code: 'several', reasons: [{ code: 'answered-no', question: 'guards' }, below] },
    'Lực lượng bảo vệ: câu trả lời là “Không”, cần là “Có”. Khu dân cư được công nhận: 16 trên 25, cần ít nhất 18 (70%)',
    'Guard force: the answer is “No”, it must be “Yes”. Residential areas recognised: 16 of 25, at least 18 needed (70%)',
  ],
  'does-not-apply': [
    { code: 'does-not-apply', question: 'guards' },
    'Không áp dụng, theo câu trả lời: “Đơn vị có lực lượng bảo vệ không?”',
    'Not applicable, by the answer: “Is there a guard force?”',
  ],
  'not-applicable': [{ code: 'not-applicable' }, 'Không áp dụng', 'Not applicable'],
  'reading-needed': [
    {
      code: 'reading-needed',
      reading: 'recognitionBase',
      verdicts: { pooled: 'met', 'per-kind': 'not-met' },
      reasons: { pooled, 'per-kind': below },
    },
    'Văn bản có nhiều cách hiểu, tỉnh chưa chọn: “Gộp chung mọi đơn vị”: đạt; “Riêng từng loại đơn vị”: chưa đạt',
    'The text can be read in several ways and the province has not chosen: “All units together”: met; “Within each kind of unit”: not met',
  ],
  'fails-every-reading': [
    {
      code: 'fails-every-reading',
      reading: 'recognitionBase',
      reasons: { pooled: { ...pooled, code: 'share-below', count: 20 }, 'per-kind': below },
    },
    'Không đạt theo mọi cách hiểu; “Riêng từng loại đơn vị”: khu dân cư được công nhận: 16 trên 25, cần ít nhất 18 (70%)',
    'Not met under any reading; “Within each kind of unit”: residential areas recognised: 16 of 25, at least 18 needed (70%)',
  ],
  'score-reached': [
    { code: 'score-reached', points: 85, needed: 80 },
    '85 điểm, đạt mức 80 điểm',
    '85 points, reaching the 80 needed',
  ],
  'score-below': [
    { code: 'score-below', points: 1200, needed: 2000 },
    '1.200 điểm, cần ít nhất 2.000 điểm',
    '1,200 points, at least 2,000 needed',
  ],
  'parts-met': [{ code: 'parts-met' }, 'Các điểm đều đạt', 'All points are met'],
  'unverified-law': [
    { code: 'unverified-law', citations: ['tt-23-2012 5.4'] },
    'Chưa xác định được nội dung điều khoản này',
    'What the law says here could not be established',
  ],
  'parts-not-met': [
    { code: 'parts-not-met', parts: ['4.3.a', '4.4.b'] },
    'Chưa đạt: “Không có vụ chống chính quyền”, “Không để xảy ra tội phạm nghiêm trọng”',
    'Not met: “No activity against the authorities”, “No serious crime”',
  ],
  'parts-undetermined': [
    { code: 'parts-undetermined', parts: ['4.4.b'] },
    'Chưa đủ căn cứ: “Không để xảy ra tội phạm nghiêm trọng”',
    'Not enough information: “No serious crime”',
  ],
  excluded: [
    { code: 'excluded', exclusion: 'small' },
    'Không thuộc diện xét: doanh nghiệp nhỏ',
    'Outside the scope: small enterprise',
  ],
};

const issue = (code: AnswerIssue['code'], path: string, data?: Record<string, string | number>): AnswerIssue => ({
  question: path.split(/[.[]/)[0]!,
  path,
  code,
  expected: 'something',
  received: 'something else',
  ...(data ? { data } : {}),
});
const window = { from: '2024-11-01', to: '2025-10-31' };
const issues: Readonly<Record<AnswerIssue['code'], readonly [AnswerIssue, string, string]>> = {
  'unknown-question': [
    issue('unknown-question', 'toString'),
    'Không có mục “toString”; hãy bỏ mục này',
    'There is no question “toString”; leave it out',
  ],
  'wrong-type': [
    issue('wrong-type', 'models'),
    'Câu trả lời không đúng dạng; hãy nhập lại',
    'This answer is not of the right form; enter it again',
  ],
  'missing-field': [
    issue('missing-field', 'areas.total'),
    'Còn thiếu “Tổng số”; hãy điền thêm',
    '“Total” is missing; fill it in',
  ],
  'unknown-field': [
    issue('unknown-field', 'serious[0].constructor'),
    'Không có mục “constructor”; hãy bỏ mục này',
    'There is no field “constructor”; leave it out',
  ],
  'not-whole': [
    issue('not-whole', 'models'),
    'Hãy nhập một số nguyên, chỉ gồm chữ số',
    'Enter a whole number, in digits only',
  ],
  negative: [issue('negative', 'models'), 'Số âm; hãy nhập từ 0 trở lên', 'This number is negative; enter 0 or more'],
  'too-large': [
    issue('too-large', 'models', { max: 1000000 }),
    'Số quá lớn; hãy nhập nhiều nhất 1.000.000',
    'This number is too large; enter at most 1,000,000',
  ],
  'part-exceeds-whole': [
    issue('part-exceeds-whole', 'areas.recognised', {
      part: 26,
      whole: 25,
      partField: 'recognised',
      wholeField: 'registered',
    }),
    '“Được công nhận” là 26, lớn hơn “Đã đăng ký” là 25; hãy sửa một trong hai số',
    '“Recognised” is 26, more than “Registered”, which is 25; correct one of them',
  ],
  'impossible-date': [
    issue('impossible-date', 'registration.on'),
    'Không có ngày này; hãy nhập lại',
    'There is no such day; enter day, month and year again',
  ],
  'outside-window': [
    issue('outside-window', 'serious[0].on', { on: '2025-11-05', ...window, year: 2026 }),
    'Ngày 05/11/2025 thuộc năm đánh giá 2026; năm 2025 tính từ 01/11/2024 đến 31/10/2025. Hãy sửa ngày hoặc bỏ vụ này',
    '5 November 2025 belongs to assessed year 2026; 2025 counts from 1 November 2024 to 31 October 2025. Correct the day or leave this incident out',
  ],
  'unknown-option': [
    issue('unknown-option', 'rating', { option: '"x"' }),
    'Lựa chọn không có trong danh sách; hãy chọn lại',
    'This is not in the list; choose again',
  ],
  'repeated-option': [
    issue('repeated-option', 'rules[1]', { option: '"fire"' }),
    'Mục này được chọn hai lần; hãy bỏ một lần',
    'This is chosen twice; choose it once',
  ],
  'too-long': [
    issue('too-long', 'registration.number', { max: 200 }),
    'Quá dài; hãy rút gọn, nhiều nhất 200 ký tự',
    'This is too long; shorten it to at most 200 characters',
  ],
};

const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const ENGLISH = /\b(the|is|of|not|at|least|needed|must|none|and|yes|answer|undefined|null)\b/i;

describe('reasons as sentences', () => {
  for (const [code, [reason, vietnamese, english]] of Object.entries<Table[ReasonCode]>(reasons)) {
    it(code, () => {
      assert.equal(vi.reason(reason, viWords), vietnamese);
      assert.equal(en.reason(reason, enWords), english);
    });
    it(`${code}: short, composed, in one language, no placeholder left`, () => {
      const nested = /^(all-met|several|reading-needed|fails-every-reading)$/.test(code);
      for (const text of [vi.reason(reason, viWords), en.reason(reason, enWords)]) {
        assert.equal(text, text.normalize('NFC'));
        assert.doesNotMatch(text, /[{}]|undefined/);
        for (const part of nested ? text.split(/[;.] |: (?=“)/) : [text]) assert.ok(part.split(' ').length <= 25, part);
      }
      assert.doesNotMatch(vi.reason(reason, viWords), ENGLISH);
    });
  }

  it('cuts long lists in a line and gives them in full as lines', () => {
    const [unanswered] = reasons.unanswered;
    assert.equal(vi.reasonLines(unanswered, viWords).length, 5);
    assert.equal(vi.reasonLines(unanswered, viWords)[4], 'Chưa trả lời: “Số mô hình hoạt động hiệu quả”');
    const days = ['2025-01-02', '2025-02-03', '2025-03-04', '2025-04-05', '2025-05-06'];
    const happened: Reason = { code: 'incidents-happened', question: 'serious', count: 5, on: days };
    assert.match(vi.reason(happened, viWords), /03\/02\/2025, 04\/3\/2025 và 2 mục khác\)/);
    assert.match(
      vi.reasonLines(happened, viWords)[0]!,
      /\(02\/01\/2025, 03\/02\/2025, 04\/3\/2025, 05\/4\/2025, 06\/5\/2025\)/,
    );
    const items = ['premises', 'fire', 'premises', 'fire', 'premises', 'fire'];
    const missing = vi.reasonLines({ code: 'items-missing', question: 'rules', items }, viWords);
    assert.equal(missing.join().match(/Bảo vệ cơ quan|Phòng cháy/g)?.length, 6);
    assert.deepEqual(
      missing.filter((line) => line.split(' ').length > 25),
      [],
    );
    assert.deepEqual(vi.reasonLines(reasons.several[0], viWords), [
      reasons['answered-no'][1],
      reasons['share-below'][1],
    ]);
  });

  it('gives the figures under each reading', () => {
    assert.deepEqual(vi.reasonLines(reasons['reading-needed'][0], viWords), [
      reasons['reading-needed'][1],
      `“Gộp chung mọi đơn vị”: ${small(reasons['share-reached'][1])}`,
      `“Riêng từng loại đơn vị”: ${small(reasons['share-below'][1])}`,
    ]);
    assert.deepEqual(vi.reasonLines(reasons['fails-every-reading'][0], viWords), [
      'Không đạt theo mọi cách hiểu',
      '“Gộp chung mọi đơn vị”: khu dân cư, cơ sở giáo dục được công nhận: 20 trên 30, cần ít nhất 21 (70%)',
      `“Riêng từng loại đơn vị”: ${small(reasons['share-below'][1])}`,
    ]);
  });

  it('says what is unanswered under a reading that is not decided', () => {
    const open: Reason = {
      code: 'reading-needed',
      reading: 'recognitionBase',
      verdicts: { pooled: 'undetermined', 'per-kind': 'not-met' },
      reasons: { pooled: { code: 'unanswered', questions: ['schools', 'crimes'] }, 'per-kind': below },
    };
    assert.equal(
      vi.reason(open, viWords),
      'Văn bản có nhiều cách hiểu, tỉnh chưa chọn: “Gộp chung mọi đơn vị”: chưa đủ căn cứ; “Riêng từng loại đơn vị”: chưa đạt. Chưa trả lời: “Cơ sở giáo dục”, “Số vụ phạm tội”',
    );
    assert.deepEqual(vi.reasonLines(open, viWords).slice(1), [
      '“Gộp chung mọi đơn vị”: chưa trả lời: “Cơ sở giáo dục”',
      '“Gộp chung mọi đơn vị”: chưa trả lời: “Số vụ phạm tội”',
      `“Riêng từng loại đơn vị”: ${small(reasons['share-below'][1])}`,
    ]);
  });

  it('never asks for every mark where one excuse is enough', () => {
    const none = ['forceMajeure', 'detectedInTime', 'harmReduced', 'reportedAtOnce'];
    const gap = (lacking: readonly string[], open: readonly string[]) => [{ on: '2025-05-20', lacking, open }];
    const counts = (lacking: readonly string[], of = excuses): Reason => ({
      code: 'incidents-not-excused',
      question: 'serious',
      incidents: gap(lacking, []),
      excuses: of,
    });
    const begin = 'Vụ phạm tội nghiêm trọng: vụ ngày 20/5/2025';
    assert.equal(vi.reason(counts(none), viWords), `${begin} vẫn tính vì không do bất khả kháng và không đủ 3 điều`);
    assert.deepEqual(vi.reasonLines(counts(none), viWords), [
      `${begin} vẫn tính vì không do bất khả kháng và không phát hiện kịp thời`,
      '…không giảm được thiệt hại, không báo ngay',
    ]);
    const one = [['forceMajeure']];
    assert.equal(vi.reason(counts(['forceMajeure'], one), viWords), `${begin} vẫn tính vì không do bất khả kháng`);
    assert.match(en.reason(counts(['forceMajeure'], one), enWords), /still counts: it was not force majeure$/);
    assert.match(en.reason(counts(['none'], [['none']]), enWords), /still counts: not “no programme”$/);
    assert.equal(
      vi.reason(counts(['reportedAtOnce'], [['reportedAtOnce']]), viWords),
      `${begin} vẫn tính vì không báo ngay`,
    );
    const missing = (lacking: readonly string[], open: readonly string[]): Reason => ({
      ...(counts([]) as Extract<Reason, { code: 'incidents-not-excused' }>),
      code: 'marks-missing',
      incidents: gap(lacking, open),
    });
    assert.equal(
      vi.reason(missing([], none), viWords),
      `${begin} cần cho biết có do bất khả kháng không hoặc có đủ 3 điều không`,
    );
    assert.deepEqual(vi.reasonLines(missing([], none), viWords), [
      `${begin} cần cho biết có do bất khả kháng không hoặc đã phát hiện kịp thời hay chưa`,
      '…đã giảm được thiệt hại hay chưa, đã báo ngay hay chưa',
    ]);
    // One of the three is refused already: only force majeure can still excuse it.
    assert.equal(
      vi.reason(missing(['reportedAtOnce'], ['forceMajeure', 'detectedInTime', 'harmReduced']), viWords),
      `${begin} cần cho biết có do bất khả kháng không`,
    );
    assert.match(
      en.reason(counts(none), enWords),
      /: it was not force majeure and the set of 3 facts was not complete$/,
    );
    // The longest that the circular can give.
    const two = { ...counts(none), incidents: [...gap(none, []), ...gap(none, [])] } as Reason;
    assert.ok(vi.reason(two, viWords).split(' ').length <= 25);
    assert.match(
      vi.reason(two, viWords),
      /: 2 vụ; vụ ngày 20\/5\/2025 vẫn tính vì không do bất khả kháng và không đủ 3 điều$/,
    );
  });

  it('asks only for the paper where no days are set', () => {
    const reason: Reason = { code: 'not-issued', question: 'registration' };
    assert.equal(vi.reason(reason, viWords), 'Bản đăng ký phấn đấu: chưa có, cần ban hành');
    assert.equal(en.reason(reason, enWords), 'Registration: none yet; it must be issued');
  });

  it('says that all is met where there are no figures', () => {
    assert.equal(vi.reason({ code: 'all-met', reasons: [] }, viWords), 'Đáp ứng mọi yêu cầu');
    assert.deepEqual(en.reasonLines({ code: 'all-met', reasons: [] }, enWords), ['All requirements are met']);
  });

  it('names the bar of a count that is not 0', () => {
    const above: Reason = { code: 'count-above', question: 'disciplined', count: 3, allowed: 2 };
    assert.equal(vi.reason(above, viWords), 'Số người bị kỷ luật: 3, nhiều nhất 2');
    assert.equal(en.reason(above, enWords), 'People disciplined: 3, at most 2 allowed');
  });

  it('asks for 0 where the previous year was 0, and leaves out a day that was not given', () => {
    const risen: Reason = { code: 'trend-not-reduced', question: 'crimes', previous: 0, current: 1 };
    assert.equal(vi.reason(risen, viWords), 'Số vụ phạm tội: 1, năm trước 0, phải bằng 0');
    assert.equal(en.reason(risen, enWords), 'Crimes: 1, previous year 0, must be 0');
    assert.equal(vi.reason({ code: 'issued', question: 'registration' }, viWords), 'Bản đăng ký phấn đấu: đã ban hành');
    assert.equal(en.reason({ code: 'issued', question: 'registration' }, enWords), 'Registration: issued');
  });
});

describe('worked cases as sentences', () => {
  it('D-4: 199 of 200 households', () => {
    const reason: Reason = {
      code: 'share-below',
      questions: ['households'],
      count: 199,
      total: 200,
      percent: 100,
      needed: 200,
    };
    assert.equal(vi.reason(reason, viWords), 'Hộ đã đăng ký: 199 trên 200, cần ít nhất 200 (100%)');
  });
  it('D-5: registration dated 5 April', () => {
    assert.match(vi.reason(reasons['dated-outside'][0], viWords), /ngày 05\/4\/2025/);
    assert.match(en.reason(reasons['dated-outside'][0], enWords), /dated 5 April 2025/);
  });
  it('R-1: 16 of 23 never reads as 70%', () => {
    const reason: Reason = { ...below, code: 'share-below', total: 23, needed: 17 };
    assert.equal(vi.reason(reason, viWords), 'Khu dân cư được công nhận: 16 trên 23, cần ít nhất 17 (70%)');
    assert.equal(vi.percent((100 * 16) / 23), '69,57%');
    assert.equal(en.percent((100 * 16) / 23), '69.57%');
  });
});

describe('answer issues as sentences', () => {
  for (const [code, [of, vietnamese, english]] of Object.entries(issues)) {
    it(code, () => {
      assert.equal(vi.issue(of, viWords), vietnamese);
      assert.equal(en.issue(of, enWords), english);
      assert.doesNotMatch(vi.issue(of, viWords).replaceAll(/“[^”]*”/g, ''), ENGLISH);
    });
  }

  it('is of no assessed year where the windows leave a day out', () => {
    const of = issue('outside-window', 'serious[0].on', { on: '2025-11-05', ...window });
    assert.match(vi.issue(of, viWords), /^Ngày 05\/11\/2025 nằm ngoài năm đánh giá; năm 2025 tính từ/);
    assert.match(en.issue(of, enWords), /^5 November 2025 is outside the assessed year; 2025 counts/);
  });

  it('keeps braces and field names that came from outside as they are', () => {
    assert.match(vi.issue(issue('unknown-question', '{max}'), viWords), /“\{max\}”/);
  });

  it('says where', () => {
    assert.equal(vi.place(issue('negative', 'areas.total'), viWords), 'Khu dân cư, Tổng số');
    assert.equal(
      vi.place(issue('wrong-type', 'serious[1].reportedAtOnce'), viWords),
      'Vụ phạm tội nghiêm trọng, mục 2, Đã báo ngay',
    );
    assert.equal(
      en.place(issue('repeated-option', 'rules[0]'), enWords),
      'Which matters do your internal rules cover?, entry 1',
    );
    assert.equal(en.place(issue('unknown-question', 'x'), enWords), 'x');
    assert.equal(en.place(issue('wrong-type', ''), enWords), '');
  });
});

describe('formats', () => {
  it('verdicts', () => {
    const verdicts: readonly Verdict[] = ['met', 'not-met', 'undetermined', 'not-applicable'];
    assert.deepEqual(verdicts.map(vi.verdict), ['Đạt', 'Chưa đạt', 'Chưa đủ căn cứ', 'Không áp dụng']);
    assert.deepEqual(verdicts.map(en.verdict), ['Met', 'Not met', 'Not enough information', 'Not applicable']);
  });
  it('days and numbers', () => {
    assert.equal(vi.day('2025-04-05'), '05/4/2025');
    assert.equal(en.day('2025-04-05'), '5 April 2025');
    assert.deepEqual([0, 999, 1000, 1234567].map(vi.number), ['0', '999', '1.000', '1.234.567']);
    assert.deepEqual([0, 999, 1000, 1234567].map(en.number), ['0', '999', '1,000', '1,234,567']);
    assert.deepEqual([70, 98.5, 1234.567].map(vi.percent), ['70%', '98,5%', '1.234,57%']);
  });
  it('citations', () => {
    assert.equal(vi.citation('tt-124-2021 4.3.đ', viWords), 'Điểm đ khoản 3 Điều 4 Thông tư 124/2021/TT-BCA');
    assert.equal(vi.citation('tt-124-2021 5.4', viWords), 'Khoản 4 Điều 5 Thông tư 124/2021/TT-BCA');
    assert.equal(vi.citation('tt-124-2021 8', viWords), 'Điều 8 Thông tư 124/2021/TT-BCA');
    assert.equal(en.citation('tt-124-2021 4.3.đ', enWords), 'Point đ, Clause 3, Article 4 of Circular 124/2021/TT-BCA');
    assert.equal(en.citation('tt-124-2021 5.4', enWords), 'Clause 4, Article 5 of Circular 124/2021/TT-BCA');
    assert.equal(vi.citation('Quyết định 16/2022/QĐ-UBND', viWords), 'Quyết định 16/2022/QĐ-UBND');
  });
});

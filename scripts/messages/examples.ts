import type { AnswerIssue, Change, Condition, ListFinding, Reason, ReasonCode } from '@antt/core';
import type { UnitType } from '@antt/schemas';

/** Data of a message as it occurs, and the unit type whose words it is said with. */
export type Example<T> = readonly [UnitType, T];
/** At least one for each code; several where the sentence differs. A code without an example does not compile. */
type Reasons = { readonly [C in ReasonCode]: readonly Example<Extract<Reason, { code: C }>>[] };

const quarter = { from: '2025-01-01', to: '2025-03-31' };
const trend = { question: 'crimes', previous: 5 };
const excuses = [['forceMajeure'], ['detectedInTime', 'harmReduced', 'reportedAtOnce']];
const share = { questions: ['householdsRegistered'], count: 199, total: 200, percent: 100, needed: 200 };
const areas = {
  questions: ['residentialAreas'],
  part: 'recognised',
  count: 16,
  total: 25,
  percent: 70,
  needed: 18,
} as const;
const pool = { ...areas, questions: ['residentialAreas', 'agencies'], count: 21, total: 30, needed: 21 };
const reached = { code: 'share-reached', ...pool } as const;
const below = { code: 'share-below', ...areas } as const;

export const reasons: Reasons = {
  'answered-yes': [['commune', { code: 'answered-yes', question: 'policeProactive' }]],
  'answered-no': [['commune', { code: 'answered-no', question: 'policeProactive' }]],
  unanswered: [
    ['commune', { code: 'unanswered', questions: ['plan'] }],
    ['commune', { code: 'unanswered', questions: ['plan', 'registration', 'movementModels', 'policeDisciplined'] }],
  ],
  issued: [
    ['commune', { code: 'issued', question: 'plan', on: '2025-02-05' }],
    ['commune', { code: 'issued', question: 'plan' }],
  ],
  'not-issued': [
    ['commune', { code: 'not-issued', question: 'plan', ...quarter }],
    ['commune', { code: 'not-issued', question: 'plan' }],
  ],
  'dated-outside': [
    ['residential-area', { code: 'dated-outside', question: 'registration', on: '2025-04-05', ...quarter }],
  ],
  'date-missing': [['commune', { code: 'date-missing', question: 'plan', ...quarter }]],
  'count-reached': [['commune', { code: 'count-reached', question: 'movementModels', count: 2, needed: 1 }]],
  'count-below': [['commune', { code: 'count-below', question: 'movementModels', count: 0, needed: 1 }]],
  'count-within': [['commune', { code: 'count-within', question: 'policeDisciplined', count: 1, allowed: 2 }]],
  'count-above': [
    ['commune', { code: 'count-above', question: 'policeDisciplined', count: 1, allowed: 0 }],
    ['commune', { code: 'count-above', question: 'policeDisciplined', count: 3, allowed: 2 }],
  ],
  'share-reached': [['commune', reached]],
  'share-below': [
    ['residential-area', { code: 'share-below', ...share }],
    ['commune', below],
  ],
  'no-units': [['commune', { code: 'no-units', questions: ['residentialAreas', 'schools'] }]],
  'trend-contained': [['commune', { code: 'trend-contained', ...trend, current: 5 }]],
  'trend-risen': [['commune', { code: 'trend-risen', ...trend, current: 6 }]],
  'trend-reduced': [['commune', { code: 'trend-reduced', ...trend, current: 3 }]],
  'trend-not-reduced': [
    ['commune', { code: 'trend-not-reduced', ...trend, current: 5 }],
    ['commune', { code: 'trend-not-reduced', question: 'crimes', previous: 0, current: 1 }],
  ],
  'no-incident': [['school', { code: 'no-incident', question: 'schoolViolence' }]],
  'incidents-happened': [
    ['school', { code: 'incidents-happened', question: 'schoolViolence', count: 2, on: ['2025-04-05', '2025-10-31'] }],
  ],
  'incidents-excused': [['commune', { code: 'incidents-excused', question: 'seriousCrimes', count: 1 }]],
  'incidents-not-excused': [
    [
      'commune',
      {
        code: 'incidents-not-excused',
        question: 'seriousCrimes',
        incidents: [{ on: '2025-05-20', lacking: ['forceMajeure', 'reportedAtOnce'], open: [] }],
        excuses,
      },
    ],
    [
      'commune',
      {
        code: 'incidents-not-excused',
        question: 'seriousFiresAccidents',
        incidents: [
          { on: '2025-08-02', lacking: ['forceMajeure'], open: [] },
          { on: '2025-09-03', lacking: ['forceMajeure'], open: [] },
        ],
        excuses: [['forceMajeure']],
      },
    ],
  ],
  'marks-missing': [
    [
      'commune',
      {
        code: 'marks-missing',
        question: 'seriousCrimes',
        incidents: [{ on: '2025-05-20', lacking: ['forceMajeure'], open: ['reportedAtOnce'] }],
        excuses,
      },
    ],
  ],
  'rating-reached': [
    [
      'residential-area',
      { code: 'rating-reached', question: 'forceRating', rating: 'completed-well', needed: 'completed' },
    ],
  ],
  'rating-below': [
    [
      'residential-area',
      { code: 'rating-below', question: 'forceRating', rating: 'not-completed', needed: 'completed' },
    ],
  ],
  'not-rated': [['residential-area', { code: 'not-rated', question: 'forceRating', needed: 'completed' }]],
  'choice-accepted': [['agency', { code: 'choice-accepted', question: 'policeCoordination', choice: 'implemented' }]],
  'choice-refused': [
    [
      'agency',
      {
        code: 'choice-refused',
        question: 'guardForceRating',
        choice: 'below',
        accepted: ['completed-well', 'advanced-collective'],
      },
    ],
  ],
  'choice-exempt': [['agency', { code: 'choice-exempt', question: 'policeCoordination', choice: 'none' }]],
  'items-complete': [['agency', { code: 'items-complete', question: 'internalRules', count: 6 }]],
  'items-missing': [['agency', { code: 'items-missing', question: 'internalRules', items: ['fire', 'environment'] }]],
  'all-met': [
    ['commune', { code: 'all-met', reasons: [] }],
    ['commune', { code: 'all-met', reasons: [reached] }],
  ],
  several: [['commune', { code: 'several', reasons: [{ code: 'unanswered', questions: ['plan'] }, below] }]],
  'score-reached': [['commune', { code: 'score-reached', points: 85, needed: 80 }]],
  'score-below': [['commune', { code: 'score-below', points: 75, needed: 80 }]],
  'does-not-apply': [['agency', { code: 'does-not-apply', question: 'partyOrganisation' }]],
  'not-applicable': [['agency', { code: 'not-applicable' }]],
  'reading-needed': [
    [
      'commune',
      {
        code: 'reading-needed',
        reading: 'recognitionBase',
        verdicts: { pooled: 'met', 'per-kind': 'not-met' },
        reasons: { pooled: reached, 'per-kind': below },
      },
    ],
  ],
  'fails-every-reading': [
    [
      'commune',
      {
        code: 'fails-every-reading',
        reading: 'recognitionBase',
        reasons: { pooled: { ...pool, code: 'share-below', count: 20 }, 'per-kind': below },
      },
    ],
  ],
  'parts-met': [['commune', { code: 'parts-met' }]],
  'parts-not-met': [['commune', { code: 'parts-not-met', parts: ['4.3.a', '4.4.b'] }]],
  'parts-undetermined': [['commune', { code: 'parts-undetermined', parts: ['4.4.b'] }]],
  'unverified-law': [['commune', { code: 'unverified-law', citations: ['tt-23-2012 5.4'] }]],
  excluded: [['enterprise', { code: 'excluded', exclusion: 'small' }]],
};

const issue = (path: string, data?: AnswerIssue['data']): Omit<AnswerIssue, 'code'> => ({
  question: path.split(/[.[]/)[0]!,
  path,
  expected: '',
  received: '',
  ...(data ? { data } : {}),
});
const window = { from: '2024-11-16', to: '2025-11-15' };

export const issues: Readonly<Record<AnswerIssue['code'], readonly Example<Omit<AnswerIssue, 'code'>>[]>> = {
  'unknown-question': [['commune', issue('polcie')]],
  'wrong-type': [['commune', issue('movementModels')]],
  'missing-field': [['commune', issue('residentialAreas.total')]],
  'unknown-field': [['commune', issue('seriousCrimes[0].witness')]],
  'not-whole': [['commune', issue('movementModels')]],
  negative: [['commune', issue('residentialAreas.total')]],
  'too-large': [['commune', issue('movementModels', { max: 1_000_000_000 })]],
  'part-exceeds-whole': [
    [
      'commune',
      issue('residentialAreas.recognised', { part: 26, whole: 25, partField: 'recognised', wholeField: 'registered' }),
    ],
  ],
  'impossible-date': [['commune', issue('plan.on')]],
  'outside-window': [
    ['commune', issue('seriousCrimes[0].on', { on: '2025-11-20', ...window, year: 2026 })],
    ['commune', issue('seriousCrimes[0].on', { on: '2025-11-20', ...window })],
  ],
  'unknown-option': [['residential-area', issue('forceRating')]],
  'repeated-option': [['agency', issue('internalRules[1]')]],
  'too-long': [['commune', issue('plan.number', { max: 200 })]],
};

type Kinds = { readonly [C in Change['code']]: readonly Example<Partial<Extract<Change, { code: C }>>>[] };
export const changes: Kinds = {
  answer: [['commune', { question: 'plan' }]],
  'say-yes': [['commune', { question: 'policeProactive' }]],
  issue: [
    ['commune', { question: 'plan', ...quarter }],
    ['commune', { question: 'plan', past: true }],
  ],
  'date-within': [['commune', { question: 'plan', ...quarter }]],
  add: [
    ['commune', { question: 'residentialAreas', by: 2, part: 'recognised' }],
    ['commune', { question: 'residentialAreas', by: 1, part: 'registered' }],
    ['residential-area', { question: 'householdsRegistered', by: 1 }],
  ],
  fewer: [['commune', { question: 'policeDisciplined', by: 1, past: true }]],
  'no-incidents': [['school', { question: 'schoolViolence', by: 1, past: true }]],
  excuse: [
    ['commune', { question: 'seriousCrimes', on: ['2025-05-20'], marks: ['reportedAtOnce'], or: [['forceMajeure']] }],
  ],
  rating: [['residential-area', { question: 'forceRating', needed: 'completed' }]],
  choose: [['agency', { question: 'policeCoordination', accepted: ['implemented'] }]],
  include: [['agency', { question: 'internalRules', items: ['fire', 'environment'] }]],
};

type Operators = { readonly [O in Condition['op']]: readonly Example<Extract<Condition, { op: O }>>[] };
const kinds = ['residentialAreas', 'agencies', 'enterprises', 'schools'];
const none: Condition = { op: 'none', question: 'schoolViolence' };
export const operators: Operators = {
  yes: [['commune', { op: 'yes', question: 'policeProactive' }]],
  issued: [
    ['commune', { op: 'issued', question: 'plan', dated: { from: '01-01', to: '03-31' } }],
    ['commune', { op: 'issued', question: 'plan' }],
  ],
  'at-least': [['commune', { op: 'at-least', question: 'movementModels', value: 1 }]],
  'at-most': [
    ['commune', { op: 'at-most', question: 'policeDisciplined', value: 0 }],
    ['commune', { op: 'at-most', question: 'policeDisciplined', value: 2 }],
  ],
  'share-at-least': [
    ['residential-area', { op: 'share-at-least', question: 'householdsRegistered', percent: 100 }],
    ['agency', { op: 'share-at-least', question: 'subordinateUnitsRated', percent: 70, ifEmpty: 'not-applicable' }],
  ],
  contained: [['commune', { op: 'contained', question: 'crimes' }]],
  reduced: [['commune', { op: 'reduced', question: 'crimes' }]],
  none: [['school', { op: 'none', question: 'schoolViolence' }]],
  excused: [
    ['commune', { op: 'excused', question: 'seriousCrimes', excuses }],
    ['commune', { op: 'excused', question: 'seriousFiresAccidents', excuses: [['forceMajeure']] }],
  ],
  'rated-at-least': [['residential-area', { op: 'rated-at-least', question: 'forceRating', level: 'completed' }]],
  'one-of': [
    ['agency', { op: 'one-of', question: 'policeCoordination', accept: ['implemented'], exempt: ['none'] }],
    ['agency', { op: 'one-of', question: 'guardForceRating', accept: ['completed-well', 'advanced-collective'] }],
  ],
  'includes-all': [['agency', { op: 'includes-all', question: 'internalRules', items: ['fire', 'environment'] }]],
  'coverage-at-least': [
    ['commune', { op: 'coverage-at-least', questions: kinds, part: 'registered', percent: 100, base: 'pooled' }],
    ['commune', { op: 'coverage-at-least', questions: kinds, part: 'recognised', percent: 70, base: 'per-kind' }],
    [
      'commune',
      { op: 'coverage-at-least', questions: ['residentialAreas'], part: 'recognised', percent: 70, base: 'pooled' },
    ],
  ],
  all: [
    ['school', { op: 'all', of: [none, { op: 'at-most', question: 'offendersDisciplined', value: 0 }] }],
    [
      'agency',
      {
        op: 'all',
        of: [
          { op: 'yes', question: 'policyImplemented' },
          { op: 'one-of', question: 'policeCoordination', accept: ['implemented'], exempt: ['none'] },
        ],
      },
    ],
  ],
  'score-at-least': [
    [
      'school',
      {
        op: 'score-at-least',
        value: 80,
        of: [
          { points: 60, condition: none },
          { points: 40, condition: { op: 'yes', question: 'parentCoordination' } },
        ],
      },
    ],
  ],
  when: [
    [
      'school',
      {
        op: 'when',
        if: { op: 'yes', question: 'generalEducation' },
        then: { op: 'yes', question: 'parentCoordination' },
      },
    ],
    [
      'agency',
      {
        op: 'when',
        if: { op: 'one-of', question: 'policeCoordination', accept: ['implemented'] },
        then: { op: 'yes', question: 'policyImplemented' },
        else: { op: 'at-least', question: 'movementModels', value: 1 },
      },
    ],
    [
      'agency',
      {
        op: 'when',
        if: { op: 'at-least', question: 'staffFined', value: 1 },
        then: { op: 'at-most', question: 'staffFinedDisciplined', value: 0 },
      },
    ],
  ],
  reading: [
    [
      'commune',
      {
        op: 'reading',
        reading: 'reduction',
        options: { contained: { op: 'contained', question: 'crimes' }, reduced: { op: 'reduced', question: 'crimes' } },
      },
    ],
  ],
  'not-applicable': [['agency', { op: 'not-applicable' }]],
  unknown: [['commune', { op: 'unknown' }]],
};

/** Figures for the strings that have some, by name: each with the name that it has in the template. */
export const figures: Readonly<Record<string, Readonly<Record<string, string | number>>>> = {
  title: { unit: 'Khu dân cư', year: 2025 },
  calledFrom: { day: '01/7/2025', label: 'Xã, phường, đặc khu' },
  window: { from: '01/11/2024', to: '31/10/2025' },
  left: { count: 3, applicable: 26 },
  announce: { verdict: 'Chưa đạt' },
  day: { day: '2025-04-05' },
  incident: { number: 2 },
  removeIncident: { number: 2 },
  removedIncident: { number: 2 },
  errors: { count: 2 },
  badSetting: { attribute: 'overlays', given: '/tinh.json', needs: 'antt-overlays.js' },
  basis: { engine: '0.1.0', data: 'sha256:a98d1c4d32d5' },
  year: { year: 2025 },
  reading: { question: 'Tỷ lệ 70% được công nhận tính thế nào?', option: 'Gộp chung', by: 'do trang này chọn' },
  by: { overlay: 'Quyết định 16/2026/QĐ-UBND' },
  decision: { number: '12/QĐ-UBND' },
  summary: { findings: 2, names: 33 },
  line: { line: 5 },
  more: { count: 2 },
  record: { id: 'VN-1' },
  amended: { by: 'Thông tư 48/2025/TT-BCA' },
  overlays: { list: 'Quyết định 16/2026/QĐ-UBND' },
  byOverlay: { name: 'Quyết định 16/2026/QĐ-UBND' },
  under: { option: 'Gộp chung', criterion: '5.4' },
  wholeUnder: { option: 'Gộp chung' },
  engine: { version: '0.1.0' },
  data: { hash: 'sha256:a98d1c4d32d5' },
  inferredPart: { status: 'Chưa đầy đủ', inferred: 'suy luận, chưa kiểm chứng' },
  inferredFrom: { source: 'việc tổ chức chính quyền địa phương hai cấp từ 01/7/2025' },
  dataUnder: { text: 'Thông tư 124/2021/TT-BCA' },
  casesOf: { count: 12 },
  declaration: { unit: 'Khu dân cư', text: 'Thông tư 124/2021/TT-BCA' },
  declarationAmended: { by: 'Thông tư 48/2025/TT-BCA' },
  holdsFor: { hash: 'sha256:a98d1c4d32d5' },
  expects: { verdict: 'Chưa đạt' },
  expectsOfAll: { verdict: 'Đạt' },
  doesNotCount: { mark: 'do bất khả kháng' },
  doesNotCountWith: { marks: '“Đã phát hiện kịp thời”, “Đã báo ngay”' },
  onlyIf: { guard: 'trả lời “Có” cho câu “Đơn vị có tổ chức đảng không?”' },
  exempt: { options: '“Không có chương trình”' },
  emptyWhole: { subject: 'Đơn vị trực thuộc đạt danh hiệu' },
  notYet: { options: '“Chưa được xếp loại”' },
  saved: { time: '14:05' },
  restored: { time: '14:05' },
  on: { time: '14:05', day: '22/11/2025' },
  other: { label: 'Số mô hình', here: '“5”', other: '“7”' },
  use: { value: '“7”' },
  dropped: { label: 'Số mô hình', value: '“5”', why: 'Câu hỏi này không còn trong bộ tiêu chí.' },
  otherUnit: { unit: 'Cơ quan', year: 2025 },
  otherData: { hash: 'sha256:a98d1c4d32d5' },
  today: { day: '22/11/2025' },
  period: { from: '2025-01-01', to: '2025-03-31' },
  before: { day: '2025-11-15' },
  taken: { day: '2025-04-05' },
  place: { article: '9', clause: '1', point: 'a', instrument: 'Thông tư 124/2021/TT-BCA' },
  heading: { year: 2025 },
  met: { count: 262, total: 286 },
  target: { percent: '70%' },
  targetAbove: { percent: '95%' },
  short: { count: 24 },
  axis: { from: '80%' },
  fails: { count: 12 },
  listed: { count: '4.416' },
  without: { filter: 'Trễ hạn' },
  within: { name: 'Xã Tân Phú' },
  unmet: { criterion: '5.4' },
  page: { page: 2, pages: 12 },
  printed: { count: 500, total: '4.416' },
  file: { year: 2025 },
  strangers: { count: 1, codes: 'k77' },
  twice: { count: 1, codes: 'k2 (2025)' },
  gone: { count: 1, names: 'Xã Hòa Bình (99001)' },
};

/** The same once more with other figures, where the sentence is then another. */
export const variants: typeof figures = {
  reading: { question: 'Tỷ lệ 70% được công nhận tính thế nào?', option: 'Gộp chung', by: '' },
  left: { count: 0, applicable: 26 },
  badSetting: { attribute: 'unit-type' },
  summary: { findings: 0, names: 33 },
};

/** What stands in an English example for a Vietnamese figure. */
export const inEnglish: Readonly<Record<string, string>> = {
  'Khu dân cư': 'Residential area',
  '01/11/2024': '1 November 2024',
  '31/10/2025': '31 October 2025',
  'Chưa đạt': 'Not met',
  '22/11/2025': '22 November 2025',
  'Số mô hình': 'Number of models',
  'Câu hỏi này không còn trong bộ tiêu chí.': 'This question is no longer among the criteria.',
  'Cơ quan': 'Agency',
  'Gộp chung': 'All units together',
  'Thông tư 48/2025/TT-BCA': 'Circular 48/2025/TT-BCA',
  'Quyết định 16/2026/QĐ-UBND': 'Decision 16/2026/QĐ-UBND',
  'do bất khả kháng': 'it was force majeure',
  Đạt: 'Met',
  '01/7/2025': '1 July 2025',
  'Xã, phường, đặc khu': 'Commune, ward or special zone',
  'Thông tư 124/2021/TT-BCA': 'Circular 124/2021/TT-BCA',
  'Chưa đầy đủ': 'Partial',
  'việc tổ chức chính quyền địa phương hai cấp từ 01/7/2025': 'the two-level local government since 1 July 2025',
  'suy luận, chưa kiểm chứng': 'inferred, not verified',
  'Tỷ lệ 70% được công nhận tính thế nào?': 'How is the 70% recognised counted?',
  'do trang này chọn': 'chosen by this page',
  '“Đã phát hiện kịp thời”, “Đã báo ngay”': '“It was found in time”, “It was reported at once”',
  'trả lời “Có” cho câu “Đơn vị có tổ chức đảng không?”':
    'the answer to “Does the unit have a Party organisation?” is “Yes”',
  '“Không có chương trình”': '“There is no programme”',
  'Đơn vị trực thuộc đạt danh hiệu': 'Subordinate units with the title',
  '“Chưa được xếp loại”': '“Not rated yet”',
  'Trễ hạn': 'Late',
  '4.416': '4,416',
};

const entry = (name: string, line: number) => ({ name, path: ['Cơ quan'], line });

/** One of each finding in a list of recognised units. */
export const listFindings: readonly ListFinding[] = [
  { code: 'stated-differs', path: ['Cơ quan'], kind: 'agency', stated: 12, listed: 13, line: 5 },
  { code: 'parts-differ', path: [], stated: 75, parts: 74, line: 1 },
  { code: 'duplicate', entries: [entry('Hạt Kiểm lâm', 3), entry('Hạt kiểm lâm', 9)] },
  { code: 'looks-like-one', entries: [entry('Phường Hoà Bình', 2), entry('Phường Hòa Bình', 8)], likeness: 'spelling' },
  { code: 'looks-like-one', entries: [entry('Xã Đồng Thắng', 2), entry('Xã Dong Thang', 8)], likeness: 'marks' },
  {
    code: 'looks-like-one',
    entries: [entry('UBND huyện', 2), entry('Ủy ban nhân dân huyện', 8)],
    likeness: 'abbreviation',
  },
  { code: 'looks-like-one', entries: [entry('Xã Tân Lập', 2), entry('Tân Lập', 8)], likeness: 'kind-word' },
  { code: 'looks-like-two', entry: entry('Văn phòng HĐND & UBND', 17), halves: ['Văn phòng HĐND', 'UBND'] },
  { code: 'not-met', entry: entry('Yên Mỹ', 4), unit: '02134', verdict: 'not-met' },
  { code: 'left-out', unit: '02137', name: 'Xã Xuân Lạc' },
  { code: 'no-result', entry: entry('Nam Cường', 6) },
  { code: 'unknown-unit', entry: entry('Bằng Phúc', 7) },
  { code: 'several-units', entry: entry('Tân Thành', 8), units: ['01234', '04321'] },
];

import type { CriterionComparison } from '@antt/core';

/** What a comparison says that neither the law nor the sentences of verdicts have words for. */
export interface DiffWords {
  readonly title: string;
  readonly columns: readonly [string, string, string, string];
  readonly change: Readonly<Record<CriterionComparison['change'], string>>;
  readonly verdict: string;
  readonly partial: (instrument: string) => string;
  readonly year: (year: number) => string;
  readonly nothing: string;
  readonly reading: (label: string) => string;
  readonly onlyIf: (label: string) => string;
  readonly procedure: string;
  readonly procedureChanged: string;
  /** Some parts cannot be compared: what this text says of them is not known. */
  readonly procedureUnknown: (instrument: string) => string;
  readonly parts: Readonly<Record<string, string>>;
  /** Of a part that is known in part. */
  readonly partly: (part: string) => string;
  readonly amendment: string;
  readonly issued: (issued: string, effect: string) => string;
  /** What a change was inferred from, and the place that it changes. */
  readonly from: (source: string) => string;
  readonly changes: (place: string) => string;
}

export const diffWords: Readonly<Record<'vi' | 'en', DiffWords>> = {
  vi: {
    title: 'So sánh',
    columns: ['thay đổi', 'trước', 'sau', 'tiêu chí'],
    change: { same: 'giữ nguyên', changed: 'sửa đổi', new: 'mới', gone: 'bỏ', unknown: 'chưa biết' },
    verdict: 'Kết quả',
    partial: (instrument) => `${instrument}: mới biết một phần; phần chưa biết không được suy đoán.`,
    year: (year) => `năm ${year}`,
    nothing: 'Các tiêu chí giữ nguyên.',
    reading: (label) => `theo cách hiểu “${label}”`,
    onlyIf: (label) => `tùy câu “${label}”`,
    procedure: 'Trình tự',
    procedureChanged: 'sửa đổi',
    procedureUnknown: (instrument) => `chưa đối chiếu được vì chưa biết ${instrument} quy định thế nào`,
    parts: {
      registration: 'thời gian đăng ký',
      window: 'mốc thời gian đánh giá',
      decisionBefore: 'hạn quyết định',
      review: 'họp xét',
      dossier: 'hồ sơ',
      authority: 'thẩm quyền',
    },
    partly: (part) => `${part} (một phần)`,
    amendment: 'Sửa đổi',
    issued: (issued, effect) => `ban hành ${issued}, hiệu lực ${effect}`,
    from: (source) => `từ ${source}`,
    changes: (place) => `sửa ${place}`,
  },
  en: {
    title: 'Comparison',
    columns: ['change', 'before', 'after', 'criterion'],
    change: { same: 'same', changed: 'changed', new: 'new', gone: 'gone', unknown: 'not known' },
    verdict: 'Verdict',
    partial: (instrument) => `${instrument}: known in part; what is not known is not guessed.`,
    year: (year) => `year ${year}`,
    nothing: 'The criteria are the same.',
    reading: (label) => `read as “${label}”`,
    onlyIf: (label) => `depends on “${label}”`,
    procedure: 'Procedure',
    procedureChanged: 'changed',
    procedureUnknown: (instrument) => `cannot be compared, as what ${instrument} says is not known`,
    parts: {
      registration: 'days of registration',
      window: 'window of assessment',
      decisionBefore: 'deadline of the decision',
      review: 'review',
      dossier: 'dossier',
      authority: 'who decides',
    },
    partly: (part) => `${part} (in part)`,
    amendment: 'Amendment',
    issued: (issued, effect) => `issued ${issued}, in effect ${effect}`,
    from: (source) => `from ${source}`,
    changes: (place) => `changes ${place}`,
  },
};

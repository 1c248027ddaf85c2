import { type TemplateResult, html } from 'lit';
import type { Answers, Verdict } from '@antt/core';
import { excluded, met, notMet, resultOf } from '../samples.ts';

/** A rule with a live example of keeping it and one of breaking it; those of breaking it are pictures, not to be used. */
export interface Rule {
  readonly title: string;
  /** What to do, and what not to, each in a sentence. */
  readonly good: string;
  readonly bad: string;
  readonly goodExample: TemplateResult;
  readonly badExample: TemplateResult;
}

type Language = 'vi' | 'en';
type Words = readonly [title: string, good: string, bad: string];

/** 16 of 25 residential areas: enough by one reading, too few by the other. */
const sixteen: Answers = { ...met.commune, residentialAreas: notMet.commune['residentialAreas']! };
const verdictOf = (readings: Readonly<Record<string, string>>): Verdict =>
  resultOf('commune', sixteen, readings).verdict;

const badge = (lang: Language, style = '', verdict: Verdict = 'met'): TemplateResult =>
  html`<antt-badge verdict=${verdict} year="2025" unit="Phường Bến Lâm" lang=${lang} style=${style}></antt-badge>`;
const result = (lang: Language): TemplateResult =>
  html`<antt-result
    lang=${lang}
    heading-level="4"
    .result=${resultOf('enterprise', excluded.enterprise)}
  ></antt-result>`;
const form = (lang: Language, year: number | undefined): TemplateResult =>
  html`<antt-assessment
    lang=${lang}
    heading-level="4"
    unit-type="enterprise"
    .year=${year}
    .answers=${{ excludedAs: 'micro' }}
  ></antt-assessment>`;

/** The examples, in the order of the words below. */
const examples = (lang: Language): readonly (readonly [TemplateResult, TemplateResult])[] => [
  [
    badge(lang, '--antt-color-met: #3b0764; --antt-color-met-ground: #f3e8ff; color-scheme: light'),
    badge(lang, '--antt-color-met: #c4b5fd; --antt-color-met-ground: #f3e8ff; color-scheme: light'),
  ],
  [form(lang, 2025), form(lang, undefined)],
  [result(lang), badge(lang)],
  [html`<div style="font-size: 1.25rem">${badge(lang)}</div>`, badge(lang, '--antt-font-size: 9px; font-size: 9px')],
  [badge(lang, '', verdictOf({})), badge(lang, '', verdictOf({ recognitionBase: 'pooled' }))],
];

const words: Readonly<Record<Language, readonly Words[]>> = {
  vi: [
    [
      'Đổi màu theo cặp',
      'Đổi cả chữ và nền của một cặp, rồi xem độ tương phản ở trang Theme/Tokens: chữ cần từ 7 : 1.',
      'Chỉ đổi màu chữ cho hợp màu của cổng: chữ mờ, người lớn tuổi không đọc được.',
    ],
    [
      'Nói rõ năm đánh giá',
      'Ghi unit-type và year: kết quả không được phụ thuộc đồng hồ của máy.',
      'Bỏ trống year: thành phần không đoán, chỉ báo phải sửa gì.',
    ],
    [
      'Kết quả đi cùng lý do',
      'Đặt antt-result ở trang kết quả: từng tiêu chí, điều khoản và lý do.',
      'Chỉ để huy hiệu: người đọc không biết vì sao. Huy hiệu dành cho chân trang.',
    ],
    [
      'Cỡ chữ theo trang',
      'Để cỡ chữ theo trang: nút phóng chữ của cổng có tác dụng ngay.',
      'Đặt cỡ chữ cố định và nhỏ: nút phóng chữ không còn tác dụng.',
    ],
    [
      'Chưa ai chọn cách hiểu thì để mở',
      'Chỉ đặt readings khi cấp có thẩm quyền đã hướng dẫn; nếu chưa, kết quả là “chưa đủ căn cứ” và antt-result nói vì sao.',
      'Tự chọn cách hiểu có lợi: kết quả “đạt” này không ai chịu trách nhiệm.',
    ],
  ],
  en: [
    [
      'Change colours in pairs',
      'Change text and ground of a pair, then look at its contrast in Theme/Tokens: text needs 7 : 1 or more.',
      'Change the text alone to fit the portal: it is too pale for older eyes.',
    ],
    [
      'Say which year is assessed',
      'Set unit-type and year: a verdict must not depend on the clock of a device.',
      'Leave year out: the element does not guess, it says what to correct.',
    ],
    [
      'A verdict comes with its reasons',
      'Put antt-result on the page of the result: each criterion, its place in the law and why.',
      'A badge alone: nobody learns why. Badges are for footers.',
    ],
    [
      'Text as large as the page’s',
      'Let the size follow the page: the portal’s text-size buttons work at once.',
      'Fix a small size: the buttons no longer work.',
    ],
    [
      'A reading that nobody chose stays open',
      'Set readings only when the authority has decided; until then the result is “undetermined”, and antt-result says why.',
      'Choose the reading that suits: nobody answers for this “met”.',
    ],
  ],
};

export const rules = (lang: Language): readonly Rule[] =>
  words[lang].map(([title, good, bad], at) => {
    const [goodExample, badExample] = examples(lang)[at]!;
    return { title, good, bad, goodExample, badExample };
  });

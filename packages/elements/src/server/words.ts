import type { Locale } from '@antt/core';
import { en as localeEn } from '@antt/core/locales/en';
import { vi as localeVi } from '@antt/core/locales/vi';
import { texts as textsEn } from '@antt/schemas/texts/en';
import { texts as textsVi } from '@antt/schemas/texts/vi';
import { en as uiEn } from '../locales/en.ts';
import type { UiStrings } from '../locales/types.ts';
import { vi as uiVi } from '../locales/vi.ts';

/** Words that only the form without script has. */
export interface PlainWords {
  readonly send: string;
  /** Above the form: what may be left open. */
  readonly blanks: string;
  readonly figure: string;
  /** Says when a question is to be answered at all. */
  onlyIf(question: string, answers: readonly string[]): string;
  atLeast(value: number): string;
  below(value: number): string;
  /** Of the fields of a paper that was issued. */
  readonly ifIssued: string;
  /** Of the question of scope. */
  readonly ifExcluded: string;
  readonly rows: string;
}

const vi: PlainWords = {
  send: 'Gửi',
  blanks: 'Câu nào chưa có số liệu thì để trống; để trống không có nghĩa là “không” hay 0.',
  figure: 'Nhập số, ví dụ 1.234.',
  onlyIf: (question, answers) => `Chỉ trả lời nếu câu “${question}” có câu trả lời: ${answers.join(' hoặc ')}.`,
  atLeast: (value) => `từ ${value} trở lên`,
  below: (value) => `dưới ${value}`,
  ifIssued: 'Nếu có thì điền tiếp các ô còn lại.',
  ifExcluded: 'Nếu đơn vị thuộc một trong các trường hợp này thì không cần trả lời các câu sau.',
  rows: 'Nếu có thì mỗi vụ điền một khung; khung không dùng thì để trống. Hết khung thì gửi, rồi mở lại để điền tiếp.',
};

const en: PlainWords = {
  send: 'Send',
  blanks: 'Leave open what is not known yet; left open does not mean “no” or 0.',
  figure: 'A number, such as 1,234.',
  onlyIf: (question, answers) => `Only if “${question}” is answered: ${answers.join(' or ')}.`,
  atLeast: (value) => `${value} or more`,
  below: (value) => `below ${value}`,
  ifIssued: 'If so, fill in the other fields too.',
  ifExcluded: 'If the unit is one of these, the questions below need no answer.',
  rows: 'If so, fill in one frame for each; leave frames that are not needed open. When there are not enough, send, and open the form again.',
};

/** All words of one language. */
export interface Language {
  readonly locale: Locale;
  readonly ui: UiStrings;
  readonly texts: typeof textsVi;
  readonly plain: PlainWords;
}

/** Languages of the form without script. */
export const languages = {
  vi: { locale: localeVi, ui: uiVi, texts: textsVi, plain: vi },
  en: { locale: localeEn, ui: uiEn, texts: textsEn, plain: en },
} as const satisfies Record<string, Language>;

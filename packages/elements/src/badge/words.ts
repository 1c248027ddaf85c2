import type { Verdict } from '@antt/core';

/** Words of the badge. */
export interface BadgeWords {
  readonly standard: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  year(year: string | number): string;
  decision(number: string): string;
}

/** The few words of the badge in both languages: less than a file of their own would cost. */
export const badgeWords: Readonly<Record<'vi' | 'en', BadgeWords>> = {
  vi: {
    standard: 'An toàn về an ninh, trật tự',
    verdicts: {
      met: 'Đạt',
      'not-met': 'Chưa đạt',
      undetermined: 'Chưa đủ căn cứ',
      'not-applicable': 'Không áp dụng',
    },
    year: (year) => `Năm ${year}`,
    decision: (number) => `Quyết định số ${number}`,
  },
  en: {
    standard: 'Security and order standard',
    verdicts: {
      met: 'Met',
      'not-met': 'Not met',
      undetermined: 'Not enough information',
      'not-applicable': 'Not applicable',
    },
    year: (year) => `Year ${year}`,
    decision: (number) => `Decision ${number}`,
  },
};

/**
 * Programmes that reuse the result of the standard, and since when they take what of it. The texts are known by number and
 * subject only: what they ask beside the result is not here.
 */
import type { Programme } from '@antt/core';

export const programmes = {
  /** Criterion 19.2 of the new rural communes. Of the letter of 2022 only the year is known; what was taken before is not. */
  'nong-thon-moi-19.2': {
    id: 'nong-thon-moi-19.2',
    unitType: 'commune',
    periods: [
      { takes: 'result', from: '2022-01-01', to: '2024-03-17', citation: 'Công văn 3371/BCA-V05 (2022)' },
      { takes: 'own-contents', contents: 8, from: '2024-03-18', citation: 'Hướng dẫn 04/HD-BCA-V05' },
    ],
  },
  /** Criterion 4 of civilised urban communes. */
  'do-thi-van-minh-4': {
    id: 'do-thi-van-minh-4',
    unitType: 'commune',
    periods: [{ takes: 'partly', contents: 6, citation: 'Đô thị văn minh, tiêu chí 4' }],
  },
  /** Communes that meet the standard of access to law. Of the decision, the year is known; what was taken before is not. */
  'chuan-tiep-can-phap-luat': {
    id: 'chuan-tiep-can-phap-luat',
    unitType: 'commune',
    periods: [{ takes: 'result', from: '2021-01-01', citation: 'Quyết định 25/2021' }],
  },
  /** Exemplary communes of Đồng Tháp, 2024: points of their table. */
  'xa-tieu-bieu-dong-thap-2024': {
    id: 'xa-tieu-bieu-dong-thap-2024',
    unitType: 'commune',
    periods: [
      {
        takes: 'points',
        met: 7,
        otherwise: 0,
        from: '2024-01-01',
        citation: 'Bộ tiêu chí xã tiêu biểu, Đồng Tháp 2024',
      },
    ],
  },
} as const satisfies Readonly<Record<string, Programme>>;

/**
 * The choice of model units ("điển hình"), as far as it is known: plans of provinces pick in the first quarter, out of units that met the
 * standard and whose movement is graded khá or better.
 */
import type { QuotaGroup, Selection, Verification } from '@antt/core';
import { scoreData } from '../generated/qd-510-2022.data.ts';

/** Grades of the movement, and the one that is needed. */
export const modelUnitGate: Pick<Selection, 'grades' | 'atLeast'> = { grades: scoreData.score.grades, atLeast: 'good' };

/** When candidates are chosen: the first quarter. */
export const modelUnitSeason = { from: '01-01', to: '03-31' } as const;

/** How many may be picked, by the plans that are known. */
export const modelUnitQuotas = {
  'hau-giang-2023': [
    { id: 'xa', kinds: ['commune'], nouns: ['xã'], may: 1 },
    { id: 'thi-tran', kinds: ['commune'], nouns: ['thị trấn'], may: 1 },
    { id: 'co-quan-doanh-nghiep-nha-truong', kinds: ['agency', 'enterprise', 'school'], may: 1 },
  ],
} as const satisfies Readonly<Record<string, readonly QuotaGroup[]>>;

/** Criteria of model communes under Decision 9745/QĐ-BCA-V05 of 28/12/2022: so many, and only two of them known. */
export const modelCommuneCriteria: {
  readonly instrument: string;
  readonly number: string;
  readonly total: number;
  readonly known: number;
  readonly verification: Verification;
} = { instrument: 'dien-hinh', number: '9745/QĐ-BCA-V05', total: 34, known: 2, verification: 'partial' };

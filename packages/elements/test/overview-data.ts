import type { Unit } from '@antt/core';
import type { UnitType } from '@antt/schemas';
import type { OverviewRecord } from '../src/overview/records.ts';

/** A small invented province: three communes with what is below them. */
const unit = (code: string, name: string, kind: string, parent?: string): Unit => ({
  code,
  name,
  kind,
  from: '2010-01-01',
  ...(parent !== undefined && { parent }),
});

export const units: readonly Unit[] = [
  unit('99', 'An Lâm', 'province'),
  unit('99001', 'Xã Hòa Bình', 'commune', '99'),
  unit('99002', 'Phường Đông Hoà', 'commune', '99'),
  unit('99003', 'Xã Tân Phú', 'commune', '99'),
  unit('k2', 'Thôn 2', 'residential-area', '99001'),
  unit('k10', 'Thôn 10', 'residential-area', '99001'),
  unit('k3', 'Tổ dân phố Bến Chợ', 'residential-area', '99002'),
  unit('k4', 'Ấp Tân Thạnh', 'residential-area', '99003'),
  unit('c1', 'Trạm Y tế xã Hòa Bình', 'agency', '99001'),
  unit('d1', 'Công ty cổ phần May Đông Hoà', 'enterprise', '99002'),
  unit('d2', 'Hợp tác xã nhỏ Tân Phú', 'enterprise', '99003'),
  unit('t1', 'Trường THCS Tân Phú', 'school', '99003'),
];

const met = { verdict: 'met', registered: true, dossier: 'decided' } as const;

/** Of 2025: 6 of 10 that count meet the standard, 2 do not, 1 is open and the school is not assessed; one enterprise is out of scope. */
export const records: readonly OverviewRecord[] = [
  ...['99001', '99002', 'k2', 'k4', 'c1', 'd1'].map((code) => ({ unit: code, year: 2025, ...met })),
  { unit: '99003', year: 2025, verdict: 'not-met', failing: ['4.4.b', '5.4'], registered: true, dossier: 'filed' },
  { unit: 'k10', year: 2025, verdict: 'not-met', failing: ['4.4.b'], registered: false, late: true },
  { unit: 'k3', year: 2025, verdict: 'undetermined', registered: true, dossier: 'assessing', late: true },
  { unit: 'd2', year: 2025, verdict: 'not-applicable' },
  ...['99001', 'k2', 'k3', 'k4', 'c1', 'd1'].map((code) => ({ unit: code, year: 2024, ...met })),
  { unit: '99002', year: 2024, verdict: 'not-met', failing: ['5.1'], registered: true },
  { unit: '99003', year: 2024, verdict: 'not-met', failing: ['5.1'], registered: true },
];

const KINDS: readonly UnitType[] = ['residential-area', 'commune', 'agency', 'enterprise', 'school'];

/** A province of so many units in 100 communes, with one record each for one year. */
export function manyUnits(count: number): {
  readonly units: readonly Unit[];
  readonly records: readonly OverviewRecord[];
} {
  const communes = Array.from({ length: 100 }, (_, at) =>
    unit(String(99_100 + at), `Xã Bình Hòa ${at + 1}`, 'commune'),
  );
  const below = Array.from({ length: count - 100 }, (_, at) =>
    unit(
      `u${at}`,
      `Tổ dân phố Đường số ${at} – Khu Thạnh Mỹ Lợi`,
      KINDS[at % 5 === 1 ? 0 : at % 5]!,
      String(99_100 + (at % 100)),
    ),
  );
  const all = [...communes, ...below];
  return {
    units: all,
    records: all.map(({ code }, at) => ({
      unit: code,
      year: 2025,
      verdict: at % 11 === 0 ? ('not-met' as const) : ('met' as const),
      failing: at % 11 === 0 ? ['4.4.b'] : [],
      registered: at % 50 !== 0,
      late: at % 40 === 0,
    })),
  };
}

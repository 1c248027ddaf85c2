import type { Unit } from '@antt/core';
import { expect } from '@open-wc/testing';
import '../history/define.ts';
import { type UnitYear, assessment } from './assess.ts';

const units: readonly Unit[] = [
  { code: '34', name: 'Thái Bình', kind: 'province', from: '1997-01-01' },
  { code: '12433', name: 'Bồ Xuyên', kind: 'commune', parent: '34', from: '2004-01-01', to: '2024-06-30' },
  ...Array.from({ length: 25 }, (_, at): Unit => {
    return {
      code: `a${at}`,
      name: `Tổ ${at}`,
      kind: 'residential-area',
      parent: '12433',
      from: '2004-01-01',
      to: '2024-06-30',
    };
  }),
];
const recordsOf = (year: number): readonly UnitYear[] => [
  { unit: '12433', year, answers: {} },
  ...Array.from({ length: 25 }, (_, at): UnitYear => {
    const decided = { event: 'decided', on: `${year}-11-01`, recognised: at < 16 } as const;
    return {
      unit: `a${at}`,
      year,
      answers: {},
      dossier: { events: [{ event: 'registered', on: `${year}-02-01` }, decided] },
    };
  }),
];

describe('assessment of a province in other years', () => {
  it('fills in clause 6.4 of circular 23/2012, whose window is not known, on the last day of the year', async () => {
    const { all, one } = assessment({ units, records: recordsOf(2020) });
    const [commune] = await all();
    expect(commune!.failing).to.include('6.4');
    const found = one('12433', 2020)!.criteria.find(({ id }) => id === '6.4')!;
    expect(found.reason).to.include({ code: 'share-below', count: 16, total: 25, needed: 18 });
  });

  it('counts nothing for a commune that no longer stood on the last day of the window', async () => {
    const { all } = assessment({ units, records: recordsOf(2024) });
    const [commune] = await all();
    expect(commune!.failing).not.to.include('5.4');
  });
});

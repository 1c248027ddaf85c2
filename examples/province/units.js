import { areaName, communeName, isWard, workplaceName } from './names.js';

/** How many units of each kind the province has. Those of scene 5, its agencies and enterprises parted in two. */
export const COUNTS = { commune: 286, 'residential-area': 2017, agency: 641, enterprise: 546, school: 926 };

const FROM = '2010-01-01';
const NOUNS = { commune: ['xã', 'phường'], 'residential-area': ['thôn', 'tổ dân phố'] };
const LETTER = { 'residential-area': 'K', agency: 'C', enterprise: 'D', school: 'T' };
const nounOf = (kind, commune) => (NOUNS[kind] ? { noun: NOUNS[kind][isWard(commune) ? 1 : 0] } : {});

const PROVINCE = { code: '99', name: 'An Lâm', kind: 'province', from: FROM };

/** The invented province's units: itself, its communes, and what is below them, in the shape of `register` of `@antt/core`. */
export function unitsOf(counts = COUNTS) {
  const communes = Array.from({ length: counts.commune }, (_, at) => ({
    code: String(99_001 + at),
    name: communeName(at),
    kind: 'commune',
    parent: PROVINCE.code,
    from: FROM,
    ...nounOf('commune', at),
  }));
  const below = Object.keys(LETTER).flatMap((kind) =>
    Array.from({ length: counts[kind] }, (_, index) => {
      const commune = index % counts.commune;
      const at = Math.floor(index / counts.commune);
      return {
        code: `${communes[commune].code}-${LETTER[kind]}${String(at + 1).padStart(2, '0')}`,
        name: kind === 'residential-area' ? areaName(commune, at) : workplaceName(kind, commune, at),
        kind,
        parent: communes[commune].code,
        from: FROM,
        ...nounOf(kind, commune),
      };
    }),
  );
  return [PROVINCE, ...communes, ...below];
}

import type { IsoDay } from '../model/types.ts';
import { fold } from './fold.ts';
import type { Register } from './register.ts';
import { type Unit, standsOn } from './unit.ts';

/** Which of the units are searched. Left out: each by its last entry. */
export interface SearchOptions {
  readonly kind?: string;
  /** Only units below this one. */
  readonly under?: string;
  /** Only units that stood on this day, by the names they had. */
  readonly validOn?: IsoDay;
  /** At most so many. */
  readonly limit?: number;
}

/** Spelling with its marks: what was typed with them comes before what was not meant. */
const spelled = (text: string): string => text.normalize('NFC').toLowerCase().trim();

/** How well a name answers: the whole, its beginning, the beginning of a word, anywhere; `undefined`: not at all. */
function rank(name: string, code: string, text: string): number | undefined {
  if (name === text || code === text) return 0;
  if (name.startsWith(text) || code.startsWith(text)) return 1;
  const at = ` ${name}`.indexOf(` ${text}`);
  if (at >= 0) return 2;
  return name.includes(text) ? 3 : undefined;
}

/** Folds the names once for all searches to come. */
export function searcher(units: readonly Unit[], register: Pick<Register, 'unit' | 'descendants'>) {
  const named = units.map((unit) => ({ unit, name: fold(unit.name), code: fold(unit.code), full: spelled(unit.name) }));
  return (text: string, { kind, under, validOn, limit = Infinity }: SearchOptions = {}): readonly Unit[] => {
    const [wanted, exact] = [fold(text), spelled(text)];
    if (wanted === '') return [];
    const below = under === undefined ? undefined : new Set(register.descendants(under, validOn));
    const found: { unit: Unit; rank: number; name: string }[] = [];
    for (const { unit, name, code, full } of named) {
      if (kind !== undefined && unit.kind !== kind) continue;
      const ranked = rank(name, code, wanted);
      if (ranked === undefined) continue;
      if (validOn === undefined ? register.unit(unit.code) !== unit : !standsOn(unit, validOn)) continue;
      if (below && !below.has(unit)) continue;
      found.push({ unit, name, rank: full.includes(exact) ? ranked : ranked + 0.5 });
    }
    found.sort((one, other) => one.rank - other.rank || (one.name < other.name ? -1 : one.name > other.name ? 1 : 0));
    return found.slice(0, limit).map(({ unit }) => unit);
  };
}

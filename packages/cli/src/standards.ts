import { type Standard, compile } from '@antt/core';
import { type UnitType, criteriaFor } from '@antt/schemas';

/** Standards by unit type and year, each compiled once. */
export interface Standards {
  /** @throws {NoCriteriaError} for a year without criteria, {ReadingError} for an unknown reading. */
  of(unitType: UnitType, year: number): Standard;
}

/** More than any batch needs; a file that names thousands of years must not fill the memory. */
const MOST = 100;

export function standardsWith(readings: Readonly<Record<string, string>>): Standards {
  const compiled = new Map<string, Standard>();
  return {
    of(unitType, year) {
      const key = `${year} ${unitType}`;
      const known = compiled.get(key);
      if (known) return known;
      const standard = compile(criteriaFor(unitType, year), { readings });
      if (compiled.size >= MOST) compiled.clear();
      compiled.set(key, standard);
      return standard;
    },
  };
}

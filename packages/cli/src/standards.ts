import { type Overlay, ReadingError, type Standard, compile } from '@antt/core';
import { type UnitType, criteriaFor, instrumentData } from '@antt/schemas';

/** Standards by unit type and year, each compiled once. */
export interface Standards {
  /** @throws {NoCriteriaError} for a year without criteria, {ReadingError} for an unknown reading, {OverlayError} for an overlay. */
  of(unitType: UnitType, year: number): Standard;
}

/** More than any batch needs; a file that names thousands of years must not fill the memory. */
const MOST = 100;

/** Whether a reading is one for this unit type and year, `compile` says; here, whether the law has it at all. */
function checkReadings(readings: Readonly<Record<string, string>>): void {
  const known = new Map(Object.entries(instrumentData.instrument.readings));
  for (const [reading, option] of Object.entries(readings)) {
    const options = known.get(reading)?.options;
    if (!options?.includes(option)) throw new ReadingError(reading, option, options ?? [...known.keys()], !!options);
  }
}

/** @throws {ReadingError} at once, for a reading or an option that no criteria know. */
export function standardsWith(
  readings: Readonly<Record<string, string>>,
  overlays: readonly Overlay[] = [],
): Standards {
  checkReadings(readings);
  const compiled = new Map<string, Standard>();
  return {
    of(unitType, year) {
      const key = `${year} ${unitType}`;
      const known = compiled.get(key);
      if (known) return known;
      const set = criteriaFor(unitType, year);
      // One choice serves a whole batch: an earlier instrument may not know the reading.
      const own = Object.entries(readings).filter(([reading]) => Object.hasOwn(set.readings, reading));
      const standard = compile(set, { readings: Object.fromEntries(own), overlays });
      if (compiled.size >= MOST) compiled.clear();
      compiled.set(key, standard);
      return standard;
    },
  };
}

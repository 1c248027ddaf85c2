import { hashOf } from '../overlay/sha256.ts';
import { plainJson } from '../plain-json.ts';
import type { CountedUnit, RollUp } from './roll-up.ts';

/** What a commune's result rests on, to be kept beside it. Plain data, `antt.rests-on/1`. */
export interface RestsOn {
  readonly format: 'antt.rests-on/1';
  readonly unit: string;
  readonly year: number;
  /** By code of a unit: its kind, the hash of its record, and how it was counted. */
  readonly units: Readonly<
    Record<string, { readonly kind: string; readonly record: string; readonly counted: Counted }>
  >;
}

/** How a unit was counted. */
export type Counted = 'recognised' | 'registered' | 'not-registered' | 'open' | 'excluded';

/** Why a commune's result is out of date: one unit below it. */
export interface StaleUnit {
  readonly unit: string;
  /** Its record or its kind changed; it came under the commune; it left. */
  readonly change: 'changed' | 'came' | 'left';
  /** How it was counted, and how it is now; where both are the same, the figures are too. */
  readonly before?: Counted;
  readonly now?: Counted;
}

const countedAs = ({ excluded, registered, recognised }: CountedUnit): Counted => {
  if (excluded) return 'excluded';
  if (recognised) return 'recognised';
  if (registered === false) return 'not-registered';
  return registered && recognised === false ? 'registered' : 'open';
};

/** The units and records that a roll-up counted, by their hashes: as JSON, so that a record that was stored is the same. */
export function restsOn({ unit, year, figures }: RollUp): RestsOn {
  const units = Object.values(figures).flatMap((each) => each.units);
  return {
    format: 'antt.rests-on/1',
    unit,
    year,
    units: Object.fromEntries(
      units.map((each) => [
        each.unit.code,
        {
          kind: each.unit.kind,
          record: each.record ? hashOf(JSON.parse(plainJson(each.record))) : 'none',
          counted: countedAs(each),
        },
      ]),
    ),
  };
}

/**
 * What changed below a commune since its result was worked out; empty while it still stands.
 *
 * @param kept What was kept beside the result.
 * @param now The roll-up of today.
 */
export function staleness(kept: RestsOn, now: RollUp): readonly StaleUnit[] {
  const { units } = restsOn(now);
  const codes = [...new Set([...Object.keys(kept.units), ...Object.keys(units)])];
  return codes.flatMap((unit): readonly StaleUnit[] => {
    const [before, after] = [kept.units[unit], units[unit]];
    if (!before) return [{ unit, change: 'came', now: after!.counted }];
    if (!after) return [{ unit, change: 'left', before: before.counted }];
    return before.record === after.record && before.kind === after.kind
      ? []
      : [{ unit, change: 'changed', before: before.counted, now: after.counted }];
  });
}

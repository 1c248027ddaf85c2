import type { IsoDay } from '../model/types.ts';

/**
 * A unit as it stood between two days: a province, a commune, and what is assessed below. A unit that gets another name
 * or parent keeps its code and has one entry for each time; the times of one code do not overlap.
 */
export interface Unit {
  /** Its key. A province has 2 digits, a commune 5 (the State's list); below that the host's own. Names repeat, codes do not. */
  readonly code: string;
  readonly name: string;
  /** A unit type of the standard (`commune`, `residential-area`, …), or a level above: `province`, `district`. */
  readonly kind: string;
  /** Code of the unit that manages it; left out at the top. */
  readonly parent?: string;
  /** First and last day, both included. Without `to` it still stands. */
  readonly from: IsoDay;
  readonly to?: IsoDay;
  /** Codes of the units that it came from by a merge or a split. */
  readonly predecessors?: readonly string[];
  /** Local word for its kind: "thôn", "ấp", "tổ dân phố". */
  readonly noun?: string;
}

/** Whether a unit, as this entry has it, stood on the day. ISO days compare as text. */
export const standsOn = ({ from, to }: Pick<Unit, 'from' | 'to'>, day: IsoDay): boolean =>
  from <= day && (to === undefined || day <= to);

import type { UnitType } from './timeline.ts';

/**
 * The kind of unit that each coverage question of a commune counts (5.4 of circular 124/2021; 6.4 of 23/2012, which
 * counts residential areas alone): what `rollUp` of `@antt/core` takes as `kinds`.
 */
export const countedKinds = {
  residentialAreas: 'residential-area',
  agencies: 'agency',
  enterprises: 'enterprise',
  schools: 'school',
} as const satisfies Readonly<Record<string, UnitType>>;

import type { InstrumentFile } from '../types.ts';
import type { Problem } from './problem.ts';

/** The day after, for days of any year. */
function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

/**
 * The instruments of a unit type follow each other without gap or overlap, in assessed years and in days in force, from
 * the first year to an open end. Each problem names the instrument at whose end the line breaks.
 *
 * @param first The assessed year with which the line begins.
 */
export function checkTimeline(instruments: readonly InstrumentFile[], first: number): readonly Problem[] {
  const problems: Problem[] = [];
  const unitTypes = new Set(instruments.flatMap(({ unitTypes: all }) => Object.keys(all)));
  for (const unitType of unitTypes) {
    const line = instruments
      .filter((each) => Object.hasOwn(each.unitTypes, unitType))
      .sort((a, b) => a.years.from - b.years.from);
    const note = ({ id }: InstrumentFile, path: string, reason: string): void =>
      void problems.push({ file: `${id}/instrument.json`, path, reason: `${unitType}: ${reason}` });
    if (line[0]!.years.from !== first) {
      note(line[0]!, 'years.from', `the first year is ${line[0]!.years.from}, expected ${first}`);
    }
    line.forEach((each, i) => {
      const next = line[i + 1];
      const { to } = each.years;
      if (!next) {
        if (to !== undefined) note(each, 'years.to', `no instrument governs the years from ${to + 1} on`);
        return;
      }
      const begins = next.years.from;
      if (to === undefined || begins <= to) {
        const last = Math.min(to ?? Infinity, next.years.to ?? Infinity);
        const years = last === Infinity ? `from ${begins} on` : `${begins} to ${last}`;
        note(each, 'years.to', `${each.id} and ${next.id} both govern the years ${years}`);
      } else if (begins > to + 1) note(each, 'years.to', `no instrument governs the years ${to + 1} to ${begins - 1}`);
      const end = each.inForce.to;
      if (end === undefined || dayAfter(end) !== next.inForce.from) {
        note(
          each,
          'inForce.to',
          `expected the day before ${next.inForce.from}, when ${next.id} begins, got ${end ?? 'nothing'}`,
        );
      }
    });
  }
  return problems;
}

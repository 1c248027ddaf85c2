import { rangeInYear } from '../../calendar.ts';
import { readingsOf } from '../../resolve.ts';
import { IN_SCOPE } from '../../scope.ts';
import { broughtBy } from './criteria.ts';
import type { Law } from './law.ts';
import type { Note } from './problem.ts';
import { quoted } from './problem.ts';

/** Any year shows whether a span is the right way round. */
const SAMPLE_YEAR = 2025;

function checkUnitTypes(law: Law, note: Note): void {
  const { unitTypes } = law.data.instrument;
  if (Object.keys(unitTypes).length === 0) note(['unitTypes'], 'expected at least one unit type');
  for (const [id, unit] of Object.entries(unitTypes)) {
    const path = ['unitTypes', id];
    if (!law.article(unit.article)) note([...path, 'article'], `there is no article ${unit.article}`);
    if (unit.scope.exclusions.includes(IN_SCOPE)) {
      note([...path, 'scope', 'exclusions'], `"${IN_SCOPE}" means that the unit is in scope`);
    }
    for (const span of ['registration', 'window'] as const) {
      const days = unit.procedure[span];
      if (!days) continue;
      const { from, to } = rangeInYear(SAMPLE_YEAR, days);
      if (from > to) note([...path, 'procedure', span], 'ends before it begins');
    }
  }
}

function checkNotes({ data: { instrument } }: Law, note: Note): void {
  for (const [id, { unitTypes = [] }] of Object.entries(instrument.notes ?? {})) {
    const strange = unitTypes.filter((unitType) => !Object.hasOwn(instrument.unitTypes, unitType));
    if (strange.length > 0) note(['notes', id, 'unitTypes'], `there is no unit type ${quoted(strange)}`);
  }
}

function checkReadings(law: Law, note: Note): void {
  const { readings } = law.data.instrument;
  const entries = law.data.articles.flatMap((file) => file.criteria);
  for (const [id, reading] of Object.entries(readings)) {
    const open = entries.filter((entry) => entry.condition && readingsOf(entry.condition).includes(id));
    const places = open.map((entry) => entry.id);
    if (places.length === 0) note(['readings', id], 'is declared but no condition depends on it');
    else if (!places.includes(reading.citation)) {
      note(['readings', id, 'citation'], `cites ${reading.citation}, but it is open in ${quoted(places)}`);
    }
  }
}

/** The instrument itself: days, years, unit types, readings; and no article that nobody is measured by. */
export function checkInstrumentFile(law: Law, note: Note): void {
  const { instrument, articles } = law.data;
  const { inForce, years } = instrument;
  if (inForce.from < instrument.issuedOn) note(['inForce', 'from'], 'lies before the day of issue');
  if (inForce.to !== undefined && inForce.to < inForce.from) note(['inForce', 'to'], 'lies before `from`');
  if (years.to !== undefined && years.to < years.from) note(['years', 'to'], 'lies before `from`');
  checkUnitTypes(law, note);
  checkReadings(law, note);
  checkNotes(law, note);

  const homes = Object.values(instrument.unitTypes).map((unit) => unit.article);
  const needed = new Set(
    homes.flatMap((home) => [
      home,
      ...(law.article(home)?.criteria ?? []).flatMap((entry) =>
        broughtBy(law, home, entry).map((each) => each.article),
      ),
      ...Object.keys(law.article(home)?.questions ?? {}).map((id) => law.question(home, id)?.article),
    ]),
  );
  for (const { article } of articles) {
    if (!needed.has(article)) note(['unitTypes'], `no unit type is measured by article ${article}`);
  }
}

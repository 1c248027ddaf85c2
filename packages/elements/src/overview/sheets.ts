import { showRate } from '@antt/core';
import { STATES, countedOf } from './kinds.ts';
import { cycleOf } from './list.ts';
import type { Row } from './picture.ts';
import type { Sheet } from './sheet.ts';
import { type View, criterionLabel, kindLabel } from './view.ts';

/** The units of a list, one a row. */
export function unitsSheet(view: View, rows: readonly Row[]): Sheet {
  const { words, language, locale, year } = view;
  const head = [
    words.code,
    words.name,
    words.kind,
    words.parent,
    words.year,
    words.standing,
    words.cycle,
    words.failing,
    words.remark,
  ];
  return {
    name: words.list,
    rows: [
      head,
      ...rows.map(({ unit, kind, parent, record, standing }) => [
        unit.code,
        unit.name,
        kindLabel(language, kind, year),
        parent?.name,
        year,
        standing === 'not-assessed' || standing === 'not-applicable'
          ? words.states[standing]
          : locale.verdict(standing),
        cycleOf(record, words),
        record?.failing?.map((id) => criterionLabel(view, [kind], id)).join('; '),
        record?.remark,
      ]),
    ],
  };
}

/** Totals and rates by year and kind. */
export function totalsSheet(view: View): Sheet {
  const { words, locale, picture } = view;
  const head = [
    words.year,
    words.kind,
    words.total,
    words.states.met,
    words.rate,
    words.lacking,
    ...STATES.map((state) => words.states[state]),
  ];
  const rows = picture.years.flatMap((year) =>
    countedOf({ ...view, year }).map(({ group, tally, distance }) => [
      year,
      group.label,
      tally.rate.total,
      tally.rate.count,
      showRate(tally.rate, locale.language),
      distance?.short,
      ...STATES.map((state) => tally.states[state]),
    ]),
  );
  return { name: words.totals, rows: [head, ...rows] };
}

import type { ScoreSentences } from './words.ts';

const points = (figure: number): string => String(figure);

/** What is said of results by points, in English. */
export const scoreSentences: ScoreSentences = {
  language: 'en',
  points,
  undetermined: 'Not enough information',
  notApplicable: 'Not applicable',
  item: {
    'points-given': ({ points: given, outOf }, show) => `${show(given)} of ${show(outOf)} points`,
    'points-open': ({ outOf }, show) => `not scored yet, at most ${show(outOf)} points`,
    'not-assigned': () => 'not assigned, left out of the scale',
    'added-up': ({ points: sum, most, outOf }, show) =>
      `rows added up: ${show(sum)}${most === undefined ? '' : ` to ${show(most)}`} of ${show(outOf)} points`,
    capped: ({ points: counted, sum }, show) => `${show(sum)} added up, only ${show(counted)} points counted`,
  },
  byCondition: (given, outOf) => `${given} of ${outOf} points`,
  conditionOpen: (outOf) => `not worked out yet, at most ${outOf} points`,
  grade: {
    'grade-reached': ({ grade, points: given, outOf, from }, names) =>
      given === undefined
        ? `${names.grade(grade)}, whatever the other rows bring`
        : `${given} of ${outOf} points; ${names.grade(grade)} from ${from} points of 100`,
    'grade-capped': ({ grade, without, knockOuts }, names) =>
      `${knockOuts.map((id) => `“${names.item(id)}”`).join(', ')}: at most ${names.grade(grade)}, though by points it could be ${names.grade(without)}`,
    'thresholds-unknown': () => 'The points for each grade are not known; a province’s rules are needed',
    'rows-unknown': ({ known, total, best, worst }, names) =>
      `Only rows of ${known} of ${total} points are known; the grade is between ${names.grade(worst)} and ${names.grade(best)}`,
    unanswered: ({ items, best, worst }, names) =>
      `${items.length === 1 ? '1 row is' : `${items.length} rows are`} open; the grade is between ${names.grade(worst)} and ${names.grade(best)}`,
    'nothing-assigned': () => 'No row was assigned, so there is nothing to score',
    excluded: ({ exclusion }, names) => `Outside the scope: ${names.exclusion(exclusion)}`,
  },
  citation: (row, title) => `Row ${row}, ${title}`,
};

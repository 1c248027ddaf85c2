const MONTHS = 'January,February,March,April,May,June,July,August,September,October,November,December';

/**
 * A day, `2025-03-31`, or a day of any year, `03-31`, as Vietnamese administrative papers write it: a zero before days
 * below 10 and before months 1 and 2, none before other months (Decree 30/2020/NĐ-CP, annex I): 31/3/2025, 05/02.
 */
export const dayVi = (day: string): string =>
  day
    .split('-')
    .reverse()
    .join('/')
    .replace(/\/0(?=[3-9])/, '/');

/** The same in English: 31 March 2025, 5 February. */
export const dayEn = (day: string): string => {
  const [date, month, year = ''] = day.split('-').reverse();
  return `${Number(date)} ${MONTHS.split(',')[Number(month) - 1]} ${year}`.trim();
};

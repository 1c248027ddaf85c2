import type { ScoreSentences } from './words.ts';

const points = (figure: number): string => String(figure).replace('.', ',');

/** What is said of results by points, in Vietnamese. */
export const scoreSentences: ScoreSentences = {
  language: 'vi',
  points,
  undetermined: 'Chưa đủ căn cứ',
  notApplicable: 'Không áp dụng',
  item: {
    'points-given': ({ points: given, outOf }, show) => `${show(given)}/${show(outOf)} điểm`,
    'points-open': ({ outOf }, show) => `chưa chấm, nhiều nhất ${show(outOf)} điểm`,
    'not-assigned': () => 'không được giao, không tính vào thang điểm',
    'added-up': ({ points: sum, most, outOf }, show) =>
      `cộng các mục: ${show(sum)}${most === undefined ? '' : ` đến ${show(most)}`}/${show(outOf)} điểm`,
    capped: ({ points: counted, sum }, show) => `cộng được ${show(sum)}, chỉ tính ${show(counted)} điểm`,
  },
  byCondition: (given, outOf) => `${given}/${outOf} điểm`,
  conditionOpen: (outOf) => `chưa tính được, nhiều nhất ${outOf} điểm`,
  grade: {
    'grade-reached': ({ grade, points: given, outOf, from }, names) =>
      given === undefined
        ? `Dù các mục còn lại thế nào, xếp loại vẫn là ${names.grade(grade)}`
        : `${points(given)}/${points(outOf)} điểm; ${names.grade(grade)} từ ${points(from)} điểm trên thang 100`,
    'grade-capped': ({ grade, without, knockOuts }, names) =>
      `${knockOuts.map((id) => `“${names.item(id)}”`).join(', ')}: nhiều nhất ${names.grade(grade)}, dù theo điểm có thể là ${names.grade(without)}`,
    'thresholds-unknown': () => 'Chưa biết mức điểm của từng loại; cần quy định của tỉnh',
    'rows-unknown': ({ known, total, best, worst }, names) =>
      `Mới biết các mục của ${points(known)}/${points(total)} điểm; xếp loại từ ${names.grade(worst)} đến ${names.grade(best)}`,
    unanswered: ({ items, best, worst }, names) =>
      `Còn ${items.length} mục chưa trả lời; xếp loại từ ${names.grade(worst)} đến ${names.grade(best)}`,
    'nothing-assigned': () => 'Không có mục nào được giao để chấm',
    excluded: ({ exclusion }, names) => `Ngoài phạm vi áp dụng: ${names.exclusion(exclusion)}`,
  },
  citation: (row, title) => `Mục ${row}, ${title}`,
};

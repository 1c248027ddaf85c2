/** Words of the advice beside a result; what each change is comes from the engine's own sentences. */
export interface AdviceWords {
  readonly title: string;
  /** Between two ways, each of which is enough. */
  readonly or: string;
  /** Ways that are not shown. */
  more(count: number): string;
  /** Questions left open, where they are too many to be named here. */
  answer(count: number): string;
  /** No way is left. */
  readonly impossible: string;
  /** None of the ways looked at will do; there were too many to look at all. */
  readonly unknown: string;
}

export const vi: AdviceWords = {
  title: 'Cần gì để đạt',
  or: 'hoặc',
  more: (count) => `Còn ${count} cách khác.`,
  answer: (count) => `Trả lời ${count} câu còn để trống`,
  impossible: 'Theo các câu trả lời này, năm nay không còn cách nào để đạt.',
  unknown: 'Chưa tìm được cách nào để đạt.',
};

export const en: AdviceWords = {
  title: 'What it would take',
  or: 'or',
  more: (count) => (count === 1 ? 'There is 1 other way.' : `There are ${count} other ways.`),
  answer: (count) => `Answer the ${count} questions left open`,
  impossible: 'With these answers there is no way left to meet the standard this year.',
  unknown: 'No way to meet the standard was found.',
};

import type { Texts } from '../texts.ts';
import type { InstrumentData } from '../types.ts';
import { checkCriteria } from './criteria.ts';
import { checkInstrumentFile } from './instrument.ts';
import { fileOf, lawOf } from './law.ts';
import type { Problem } from './problem.ts';
import { noteInto } from './problem.ts';
import { checkQuestions } from './questions.ts';
import { checkTexts } from './texts.ts';

/**
 * What the shape of single files cannot show: that conditions, questions, readings and imports name what exists and
 * fits, and that every language has words for all of it. An empty list means that the instrument holds together.
 */
export function checkInstrument(data: InstrumentData, texts: readonly Texts[]): readonly Problem[] {
  const problems: Problem[] = [];
  const law = lawOf(data);
  checkInstrumentFile(law, noteInto(problems, fileOf(undefined)));
  data.articles.forEach((file, i) => {
    const note = noteInto(problems, fileOf(file.article));
    if (data.articles.findIndex((other) => other.article === file.article) < i) {
      note(['article'], `article ${file.article} stands twice`);
    }
    checkQuestions(file, law, note);
    checkCriteria(file, law, note);
  });
  texts.forEach((each, i) => {
    if (texts.findIndex((other) => other.language === each.language) < i) {
      noteInto(problems, fileOf(undefined, each.language))(['language'], `language "${each.language}" stands twice`);
    }
    checkTexts(each, law, problems);
  });
  return problems;
}

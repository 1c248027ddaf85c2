import { questionsOf } from '../../resolve.ts';
import type { CriteriaTexts, InstrumentTexts, Texts } from '../texts.ts';
import type { CriteriaFile } from '../types.ts';
import { broughtBy } from './criteria.ts';
import type { Declared, Law } from './law.ts';
import { fileOf } from './law.ts';
import type { Note, Problem } from './problem.ts';
import { noteInto } from './problem.ts';
import { checkKeys, checkQuestionText } from './words.ts';

/** Criteria and questions of an article: its own need words, those that it brings in may have other words here. */
function contentOf(file: CriteriaFile, law: Law) {
  const brought = file.criteria.flatMap((entry) => broughtBy(law, file.article, entry));
  const questions = new Map<string, Declared>();
  for (const { article, entry } of brought) {
    for (const id of entry.condition ? questionsOf(entry.condition) : []) {
      const declared = law.question(article, id);
      if (declared) questions.set(id, declared);
    }
  }
  const points = file.criteria.map((entry) => entry.id.split('.')).filter((parts) => parts.length === 3);
  return {
    criteria: file.criteria.map((entry) => entry.id),
    imported: brought.map(({ entry }) => entry.id),
    clauses: points.map((parts) => parts.slice(0, 2).join('.')),
    questions,
    ownQuestions: Object.keys(file.questions).filter((id) => !('from' in (file.questions[id] ?? {}))),
  };
}

function checkArticleTexts(texts: CriteriaTexts, file: CriteriaFile, law: Law, note: Note): void {
  const content = contentOf(file, law);
  checkKeys(texts.criteria, content.criteria, 'criterion', ['criteria'], note, content.imported);
  checkKeys(texts.clauses, content.clauses, 'clause', ['clauses'], note);
  checkKeys(texts.questions, content.ownQuestions, 'question', ['questions'], note, content.questions.keys());
  for (const [id, text] of Object.entries(texts.questions)) {
    const question = content.questions.get(id)?.question;
    if (question) checkQuestionText(text, question, ['questions', id], note);
  }
}

function checkInstrumentTexts(texts: InstrumentTexts, law: Law, note: Note): void {
  const { unitTypes, readings, notes = {} } = law.data.instrument;
  const units = Object.values(unitTypes);
  const procedures = units.map((unit) => unit.procedure);
  const { papers, bodies, attendance } = texts.procedure;
  checkKeys(texts.unitTypes, Object.keys(unitTypes), 'unit type', ['unitTypes'], note);
  const exclusions = units.flatMap((unit) => unit.scope.exclusions);
  checkKeys(texts.scope.exclusions, exclusions, 'exclusion', ['scope', 'exclusions'], note);
  checkKeys(texts.readings, Object.keys(readings), 'reading', ['readings'], note);
  for (const [id, reading] of Object.entries(readings)) {
    const text = texts.readings[id];
    if (text) checkKeys(text.options, reading.options, 'option', ['readings', id, 'options'], note);
  }
  const usedPapers = procedures.flatMap(({ dossier }) => [
    ...(dossier?.registration ?? []),
    ...(dossier?.recognition ?? []),
  ]);
  const usedBodies = procedures.flatMap((each) => [
    ...(each.review ? [each.review.chair] : []),
    ...(each.dossier ? [each.dossier.receiver] : []),
    ...(each.authority?.decidedBy ?? []),
  ]);
  const present = procedures.flatMap((each) => each.review?.attendance ?? []);
  checkKeys(papers, usedPapers, 'paper', ['procedure', 'papers'], note);
  checkKeys(bodies, usedBodies, 'body', ['procedure', 'bodies'], note);
  checkKeys(attendance, present, 'participant', ['procedure', 'attendance'], note);
  checkKeys(texts.procedure.notes ?? {}, Object.keys(notes), 'note', ['procedure', 'notes'], note);
}

/** The words of an instrument in one language: all that it needs, and none for what does not exist. */
export function checkTexts(texts: Texts, law: Law, problems: Problem[]): void {
  const { language } = texts;
  const inInstrument = noteInto(problems, fileOf(undefined, language));
  if (texts.instrument.language !== language) inInstrument(['language'], `expected "${language}"`);
  checkInstrumentTexts(texts.instrument, law, inInstrument);
  for (const file of law.data.articles) {
    const note = noteInto(problems, fileOf(file.article, language));
    const found = texts.articles.filter((each) => each.article === file.article);
    if (found.length !== 1) note([], `expected one file of words for article ${file.article}, got ${found.length}`);
    for (const each of found) {
      if (each.language !== language) note(['language'], `expected "${language}", got "${each.language}"`);
      checkArticleTexts(each, file, law, note);
    }
  }
  for (const { article } of texts.articles) {
    if (law.article(article)) continue;
    noteInto(problems, fileOf(article, language))(['article'], `there is no article ${article}`);
  }
}

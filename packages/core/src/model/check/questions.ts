import { questionsOf } from '../../resolve.ts';
import { SCOPE_QUESTION } from '../../scope.ts';
import type { CriteriaFile, QuestionDefinition } from '../types.ts';
import type { Law } from './law.ts';
import type { Note, Path } from './problem.ts';
import { quoted } from './problem.ts';

/** Properties that every incident has; a mark of that name could not be told from them. */
const INCIDENT_FIELDS = ['on', 'kind'];

function checkDefinition(question: QuestionDefinition, path: Path, note: Note): void {
  if (question.kind === 'incidents') {
    const taken = (question.marks ?? []).filter((mark) => INCIDENT_FIELDS.includes(mark));
    if (taken.length > 0) note([...path, 'marks'], `${quoted(taken)} is a property of every incident`);
  }
  if (question.kind === 'choice') {
    const both = question.options.filter((option) => question.open?.includes(option));
    if (both.length > 0) note([...path, 'open'], `${quoted(both)} cannot be both an option and open`);
    if (question.scale && question.options.length < 2) note([...path, 'options'], 'a scale has two options or more');
  }
}

/** Declared questions of an article: well made, found where `from` says, and used. */
export function checkQuestions(file: CriteriaFile, law: Law, note: Note): void {
  const used = new Set(file.criteria.flatMap((entry) => (entry.condition ? questionsOf(entry.condition) : [])));
  for (const [id, entry] of Object.entries(file.questions)) {
    const path = ['questions', id];
    if (id === SCOPE_QUESTION) note(path, 'this id belongs to the scope question, which the instrument declares');
    if (!used.has(id)) note(path, 'is declared but no condition of this article asks it');
    if (!('from' in entry)) checkDefinition(entry, path, note);
    else if (entry.from === file.article) note([...path, 'from'], 'an article cannot take a question from itself');
    else if (!law.article(entry.from)) note([...path, 'from'], `there is no article ${entry.from}`);
    else if (!law.question(file.article, id)) {
      note([...path, 'from'], `article ${entry.from} does not itself declare a question "${id}"`);
    }
  }
}

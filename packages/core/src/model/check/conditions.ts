import type { Condition, LeafCondition, QuestionDefinition, QuestionKind } from '../types.ts';
import type { Law } from './law.ts';
import type { Note, Path } from './problem.ts';
import { quoted } from './problem.ts';

/** The kind of question that each operator asks. */
const ASKS: Readonly<Record<LeafCondition['op'], QuestionKind>> = {
  yes: 'yes-no',
  issued: 'document',
  'at-least': 'count',
  'at-most': 'count',
  'share-at-least': 'share',
  contained: 'trend',
  reduced: 'trend',
  none: 'incidents',
  excused: 'incidents',
  'rated-at-least': 'choice',
  'one-of': 'choice',
  'includes-all': 'choices',
  'coverage-at-least': 'coverage',
};

/** Codes that the condition names and the question does not know. */
function checkCodes(leaf: LeafCondition, question: QuestionDefinition, path: Path, note: Note): void {
  const known = (step: Path, named: readonly string[], there: readonly string[], what: string): void => {
    const strange = named.filter((each) => !there.includes(each));
    if (strange.length > 0) {
      note([...path, ...step], `unknown ${what} ${quoted(strange)}; the question has ${quoted(there)}`);
    }
  };
  if (leaf.op === 'excused' && question.kind === 'incidents') {
    leaf.excuses.forEach((excuse, i) => known(['excuses', i], excuse, question.marks ?? [], 'mark'));
  } else if (leaf.op === 'rated-at-least' && question.kind === 'choice') {
    if (question.scale !== true) note([...path, 'question'], `"${leaf.question}" is a choice without a scale`);
    known(['level'], [leaf.level], question.options, 'level');
  } else if (leaf.op === 'one-of' && question.kind === 'choice') {
    const both = leaf.accept.filter((each) => leaf.exempt?.includes(each));
    known(['accept'], leaf.accept, question.options, 'option');
    known(['exempt'], leaf.exempt ?? [], question.options, 'option');
    if (both.length > 0) note([...path, 'exempt'], `${quoted(both)} cannot be both accepted and exempt`);
  } else if (leaf.op === 'includes-all' && question.kind === 'choices') {
    known(['items'], leaf.items, question.options, 'item');
  }
}

function checkLeaf(leaf: LeafCondition, article: string, law: Law, path: Path, note: Note): void {
  const asked: readonly (readonly [string, Path])[] =
    leaf.op === 'coverage-at-least'
      ? leaf.questions.map((id, i) => [id, [...path, 'questions', i]] as const)
      : [[leaf.question, [...path, 'question']]];
  for (const [id, where] of asked) {
    const question = law.question(article, id)?.question;
    if (!question) note(where, `question "${id}" is not declared in article ${article}`);
    else if (question.kind !== ASKS[leaf.op]) {
      note(where, `"${leaf.op}" asks a question of kind ${ASKS[leaf.op]}; "${id}" is of kind ${question.kind}`);
    } else checkCodes(leaf, question, path, note);
  }
}

/** Whether a condition fits the questions and readings that exist. */
export function checkCondition(condition: Condition, article: string, law: Law, path: Path, note: Note): void {
  const inner = (part: Condition, ...step: Path): void => checkCondition(part, article, law, [...path, ...step], note);
  switch (condition.op) {
    case 'all':
      condition.of.forEach((part, i) => inner(part, 'of', i));
      return;
    case 'score-at-least': {
      condition.of.forEach((item, i) => inner(item.condition, 'of', i, 'condition'));
      const most = condition.of.reduce((sum, { points }) => sum + points, 0);
      if (condition.value > most) note([...path, 'value'], `${condition.value} points are needed, ${most} can be had`);
      return;
    }
    case 'when':
      inner(condition.if, 'if');
      inner(condition.then, 'then');
      if (condition.else) inner(condition.else, 'else');
      return;
    case 'reading': {
      const { readings } = law.data.instrument;
      const reading = Object.hasOwn(readings, condition.reading) ? readings[condition.reading] : undefined;
      const given = Object.keys(condition.options);
      if (!reading) {
        note([...path, 'reading'], `unknown reading "${condition.reading}"; known: ${quoted(Object.keys(readings))}`);
      } else if (quoted([...given].sort()) !== quoted([...reading.options].sort())) {
        note([...path, 'options'], `expected exactly the options ${quoted(reading.options)}, got ${quoted(given)}`);
      }
      for (const option of given) inner(condition.options[option] as Condition, 'options', option);
      return;
    }
    case 'not-applicable':
    case 'unknown':
      return;
    default:
      checkLeaf(condition, article, law, path, note);
  }
}

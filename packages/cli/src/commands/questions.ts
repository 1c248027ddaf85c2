import { type Question, type Standard, type Texts, wordsFor } from '@antt/core';
import { type Command, parse } from '../command.ts';
import { print } from '../io/output.ts';
import { aligned } from '../io/table.ts';
import { ASKED_OPTIONS, ASKED_OPTIONS_HELP, criteriaAsked, noFiles } from '../options.ts';
import { compileWith } from '../overlays.ts';
import { textsIn } from '../texts.ts';

const help = `antt questions: the questions of a unit type, in the law's order

Usage: antt questions --unit-type U --year Y [--overlay FILE]... [--lang vi|en] [--json]

${ASKED_OPTIONS_HELP}
  --lang L        vi (if left out) or en
  --json          a list with everything known of each question, for programs

Columns: id (the key of the answer), kind (its shape), criterion (where the law asks it), label.

Examples:
  antt questions --unit-type commune --year 2025
  antt questions --unit-type agency --year 2025 --lang en --json
`;

const OPTIONS = { ...ASKED_OPTIONS, lang: { type: 'string' }, json: { type: 'boolean' } } as const;

/** `4.3.a` or, where more than one criterion asks, all of them. */
const askedBy = ({ criteria }: Question): string => (criteria.length === 0 ? '-' : criteria.join(', '));

function table(standard: Standard, texts: Texts): string {
  const words = wordsFor(texts, standard.criteriaSet);
  const rows = standard.questions.map((question) => [
    question.id,
    question.kind,
    askedBy(question),
    words.question(question.id).label,
  ]);
  return aligned([['id', 'kind', 'criterion', 'label'], ...rows]);
}

function json(standard: Standard, texts: Texts): string {
  const words = wordsFor(texts, standard.criteriaSet);
  const list = standard.questions.map(({ id, kind, criteria, control }) => ({
    id,
    kind,
    criteria,
    ...words.question(id),
    fields: control.fields,
  }));
  return `${JSON.stringify(list, null, 2)}\n`;
}

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse('questions', args, OPTIONS);
  noFiles('questions', positionals);
  const standard = await compileWith(criteriaAsked('questions', values), values.overlay);
  const texts = await textsIn(values.lang ?? 'vi');
  return print(values.json ? json(standard, texts) : table(standard, texts));
}

export const questions: Command = {
  name: 'questions',
  summary: 'the questions with their ids, kinds and words',
  help,
  run,
};

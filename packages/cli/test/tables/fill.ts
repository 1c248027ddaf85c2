import { type Answers, type Standard, fieldsFromAnswers } from '@antt/core';
import { HAPPENED, allColumns } from '../../src/tables/columns.ts';
import type { Speech } from '../../src/tables/speech.ts';

/** What a person writes into the cells of a template for these answers: words and days, not codes. */
export function rowFor(standard: Standard, answers: Answers, speech: Speech, incidents: number): string[] {
  const pairs = new Map<string, string[]>();
  for (const [path, text] of fieldsFromAnswers(answers)) pairs.set(path, [...(pairs.get(path) ?? []), text]);
  const { template } = speech.own;
  const words = speech.wordsOf(standard);
  return allColumns(standard, incidents, speech.columnWords(standard)).map(({ id, question, field, choice }) => {
    if (choice !== undefined) {
      const chosen = pairs.get(question);
      return chosen === undefined ? '' : chosen.includes(choice) ? template.yes : template.no;
    }
    const text = pairs.get(id)?.[0] ?? '';
    if (text === '') return '';
    if (field === HAPPENED) return text === 'none' ? template.no : template.yes;
    if (field.input === 'yes-no') return text === 'true' ? template.yes : template.no;
    if (field.input === 'day') return text.split('-').reverse().join('/');
    if (field.input === 'one-of')
      return field.name === 'kind' ? words.kind(question, text) : words.option(question, text);
    return text;
  });
}

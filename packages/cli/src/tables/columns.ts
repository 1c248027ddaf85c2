/** The columns that a standard has in a table: what a template writes, and what the headings of a file are looked up in. */
import type { Field, Locale, Question, Standard, Words } from '@antt/core';
import { type Codes, plain } from './cell.ts';
import type { TableWords } from './words.ts';

/** A column that holds part of an answer. */
export interface Column {
  /** `residentialAreas.total`, `seriousCrimes`, `seriousCrimes[0].on`, `internalRules.fire-safety`. */
  readonly id: string;
  readonly question: string;
  readonly field: Field;
  /** Place in a list of incidents, from 0. */
  readonly place?: number;
  /** One of several things that may be chosen together: the column says yes or no to it. */
  readonly choice?: string;
  readonly heading: string;
  readonly hint: string;
}

/** In what words columns are written. */
export interface ColumnWords {
  readonly words: Words;
  readonly locale: Locale;
  readonly own: TableWords;
}

/** The field of columns that belong to no question. */
export const TEXT: Field = { name: null, input: 'text', required: false };
const YES_NO: Field = { name: null, input: 'yes-no', required: false };
/** Whether there were incidents: with the words of core's `answersFromFields`. */
export const HAPPENED: Field = { name: null, input: 'one-of', required: false, options: ['none', 'some'] };

/** What a field of a question is called inside a heading. */
function nameOf(question: Question, field: string, { words, locale }: ColumnWords): string {
  const { definition, id } = question;
  const own = words.question(id).fields?.[field];
  if (own !== undefined) return own;
  if (definition.kind === 'incidents' && definition.marks?.includes(field)) return words.mark(id, field);
  return (locale.fields as Readonly<Record<string, string>>)[field] ?? field;
}

/** Words for the options of a field, by code. */
export function optionWords(question: string, field: Field, { words }: Pick<ColumnWords, 'words'>): readonly string[] {
  const say = field.name === 'kind' ? words.kind : words.option;
  return (field.options ?? []).map((code) => say(question, code));
}

/** Codes and words that a cell of this column may hold; it is told in the first words. */
export function codesOf({ field, question }: Column, said: readonly [ColumnWords, ...ColumnWords[]]): Codes {
  const codes = field.options ?? [];
  const wordsIn = (words: ColumnWords): readonly string[] =>
    field === HAPPENED ? [words.own.template.no, words.own.template.yes] : optionWords(question, field, words);
  const of = new Map(codes.map((code) => [plain(code), code]));
  for (const words of said) wordsIn(words).forEach((word, at) => of.set(plain(word), codes[at]!));
  if (field === HAPPENED) of.set('0', 'none').set('x', 'some');
  if (field.input === 'many-of') for (const { own } of said) of.set(plain(own.template.no), 'none').set('none', 'none');
  return { of, shown: wordsIn(said[0]) };
}

function hintOf(field: Field, { own, locale }: ColumnWords): string {
  const { template } = own;
  switch (field.input) {
    case 'yes-no':
      return template.yesNoHint;
    case 'whole-number':
      return template.numberHint;
    case 'day':
      return template.dayHint(field.range && locale.day(field.range.from), field.range && locale.day(field.range.to));
    case 'text':
      return template.textHint;
    case 'one-of':
    case 'many-of':
      return template.listHint;
  }
}

/** The columns of one question; `incidents` is how many of a list have columns. */
export function columnsOf(question: Question, incidents: number, words: ColumnWords): readonly Column[] {
  const { id, control } = question;
  const { label } = words.words.question(id);
  const of = (column: Omit<Column, 'question' | 'hint'> & { readonly hint?: string }): Column => ({
    question: id,
    hint: hintOf(column.field, words),
    ...column,
  });
  if (control.shape === 'group') {
    return control.fields.map((field) =>
      of({ id: `${id}.${field.name}`, field, heading: `${label}: ${nameOf(question, field.name!, words)}` }),
    );
  }
  if (control.shape === 'single') {
    const field = control.fields[0]!;
    if (field.input !== 'many-of') return [of({ id, field, heading: label })];
    const options = optionWords(id, field, words);
    return field.options!.map((choice, at) =>
      of({ id: `${id}.${choice}`, choice, field: YES_NO, heading: `${label}: ${options[at]}` }),
    );
  }
  const { template } = words.own;
  const happened = of({ id, field: HAPPENED, heading: `${label}: ${template.happened}`, hint: template.happenedHint });
  const places = Array.from({ length: incidents }, (_, place) =>
    control.fields.map((field) =>
      of({
        id: `${id}[${place}].${field.name}`,
        place,
        field,
        heading: `${label}, ${template.incident(place + 1)}: ${nameOf(question, field.name!, words)}`,
      }),
    ),
  );
  return [happened, ...places.flat()];
}

/** Every column of a standard, in the law's order. */
export const allColumns = (
  standard: Pick<Standard, 'questions'>,
  incidents: number,
  words: ColumnWords,
): readonly Column[] => standard.questions.flatMap((question) => columnsOf(question, incidents, words));

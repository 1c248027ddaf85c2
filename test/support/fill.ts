import {
  type Answers,
  type Field,
  type Locale,
  type Question,
  type Standard,
  type Words,
  compile,
  wordsFor,
} from '@antt/core';
import { vi } from '@antt/core/locales/vi';
import { type UnitType, criteriaFor } from '@antt/schemas';
import { texts } from '@antt/schemas/texts/vi';
import type { Locator } from 'playwright-core';

/** What a person at the form reads: fields are found by these words and by nothing else. */
interface Reader {
  readonly standard: Standard;
  readonly words: Words;
  readonly locale: Locale;
}

export function readerOf(unitType: UnitType, year: number): Reader {
  const standard = compile(criteriaFor(unitType, year));
  return { standard, words: wordsFor(texts, standard.criteriaSet), locale: vi };
}

/** The group of controls that a question heads. */
export const questionGroup = (form: Locator, { words }: Reader, id: string): Locator =>
  form.getByRole('group', { name: words.question(id).label, exact: true });

const option = (group: Locator, role: 'radio' | 'checkbox', name: string): Locator =>
  group.getByRole(role, { name, exact: true });

async function fillField(
  group: Locator,
  reader: Reader,
  question: Question,
  field: Field,
  value: unknown,
): Promise<void> {
  const { words, locale } = reader;
  const name = field.name ?? '';
  const label = Object.hasOwn(locale.fields, name)
    ? (words.question(question.id).fields?.[name] ?? locale.fields[name as keyof typeof locale.fields])
    : words.mark(question.id, name);
  if (field.input === 'yes-no') {
    const yesNo = group.getByRole('group', { name: label, exact: true });
    await option(yesNo, 'radio', value === true ? locale.yes : locale.no).check();
  } else if (field.input === 'one-of') {
    await group.getByLabel(label, { exact: true }).selectOption({ label: words.kind(question.id, String(value)) });
  } else await group.getByLabel(label, { exact: true }).fill(String(value));
}

async function fillRecord(
  group: Locator,
  reader: Reader,
  question: Question,
  record: Record<string, unknown>,
): Promise<void> {
  for (const field of question.control.fields) {
    const value = record[field.name ?? ''];
    if (value !== undefined) await fillField(group, reader, question, field, value);
  }
}

async function fillQuestion(form: Locator, reader: Reader, question: Question, answer: unknown): Promise<void> {
  const { words, locale } = reader;
  const { id, control } = question;
  const [first] = control.fields;
  const group = questionGroup(form, reader, id);
  if (control.shape === 'group') return fillRecord(group, reader, question, answer as Record<string, unknown>);
  if (control.shape === 'list') {
    const incidents = answer as Record<string, unknown>[];
    if (incidents.length === 0) return option(group, 'radio', 'Không có vụ nào').check();
    await option(group, 'radio', locale.yes).first().check();
    for (const [index, incident] of incidents.entries()) {
      if (index > 0) await group.getByRole('button', { name: 'Thêm một vụ' }).click();
      await fillRecord(group.getByRole('group', { name: `Vụ ${index + 1}`, exact: true }), reader, question, incident);
    }
    return;
  }
  switch (first?.input) {
    case 'yes-no':
      return option(group, 'radio', answer === true ? locale.yes : locale.no).check();
    case 'one-of':
      return option(group, 'radio', words.option(id, String(answer))).check();
    case 'many-of':
      for (const code of answer as string[]) await option(group, 'checkbox', words.option(id, code)).check();
      return;
    default:
      return form.getByLabel(words.question(id).label, { exact: true }).fill(String(answer));
  }
}

/** Fills in the form by its words, in the order of its questions. */
export async function fillIn(form: Locator, reader: Reader, answers: Answers): Promise<void> {
  for (const question of reader.standard.questions) {
    if (Object.hasOwn(answers, question.id)) await fillQuestion(form, reader, question, answers[question.id]);
  }
}

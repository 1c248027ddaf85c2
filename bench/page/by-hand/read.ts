/** From what was typed to answers, by hand: shared by the two forms without a form library. */
import type { FieldDescription, FormDescription, QuestionDescription } from '../description.ts';
import type { Forty } from './verdicts.ts';

/** Texts by field, one text (or several codes) for a question of one field, rows of texts for a list. */
export type Raw = Record<string, unknown>;
export type Texts = Record<string, string>;
export interface List {
  any?: string;
  rows: Texts[];
}

/** Errors by the path of the field: `schools.total`, `sabotage.0.on`. */
export type Errors = Record<string, string>;

const WHOLE = 'Nhập số nguyên, từ 0 trở lên';
const DAY = 'Ngày phải từ 16/11/2024 đến 15/11/2025';
const PART = 'Không thể lớn hơn số ở trước';
const MISSING = 'Cần nhập cả các ô còn lại';
/** Each figure is part of the one after it. */
const PARTS: readonly (readonly [part: string, whole: string])[] = [
  ['count', 'total'],
  ['registered', 'total'],
  ['recognised', 'registered'],
];

function readField({ input }: FieldDescription, text: string, path: string, errors: Errors, counts: boolean): unknown {
  if (text === '') return undefined;
  if (input === 'yes-no') return text === 'yes';
  if (input === 'whole-number') {
    if (/^\d{1,9}$/.test(text)) return Number(text);
    errors[path] = WHOLE;
  } else if (input === 'day' && counts && (text < '2024-11-16' || text > '2025-11-15')) errors[path] = DAY;
  else return text;
  return undefined;
}

function readFields(fields: readonly FieldDescription[], texts: Texts, at: string, errors: Errors, row: boolean): Raw {
  const answer: Raw = {};
  for (const field of fields) {
    const name = field.name!;
    const value = readField(field, texts[name] ?? '', `${at}.${name}`, errors, row);
    if (value !== undefined) answer[name] = value;
  }
  for (const [part, whole] of PARTS) {
    if (Number(answer[part]) > Number(answer[whole])) errors[`${at}.${part}`] = PART;
  }
  const required = row ? ['on'] : fields[0]!.input === 'yes-no' ? ['issued'] : fields.map(({ name }) => name!);
  const missing = required.find((name) => !(name in answer) && !(`${at}.${name}` in errors));
  if (missing !== undefined) errors[`${at}.${missing}`] = MISSING;
  return answer;
}

function readQuestion({ id, shape, fields }: QuestionDescription, raw: unknown, errors: Errors): unknown {
  if (raw === undefined || raw === '') return undefined;
  if (shape === 'single') return Array.isArray(raw) ? raw : readField(fields[0]!, raw as string, id, errors, false);
  if (shape === 'list') {
    const { any, rows } = raw as List;
    if (any !== 'yes') return any === 'no' ? [] : undefined;
    return rows.map((row, index) => readFields(fields, row, `${id}.${index}`, errors, true));
  }
  const texts = raw as Texts;
  if (Object.values(texts).every((text) => text === '')) return undefined;
  return readFields(texts['issued'] === 'no' ? fields.slice(0, 1) : fields, texts, id, errors, false);
}

export function read({ sections }: FormDescription, raw: Raw): { answers: Forty; errors: Errors } {
  const answers: Raw = {};
  const errors: Errors = {};
  for (const question of sections.flatMap(({ questions }) => questions)) {
    const own: Errors = {};
    const answer = readQuestion(question, raw[question.id], own);
    Object.assign(errors, own);
    if (answer !== undefined && Object.keys(own).length === 0) answers[question.id] = answer;
  }
  return { answers, errors };
}

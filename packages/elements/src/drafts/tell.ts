import type { AnswerIssue, Locale } from '@antt/core';
import type { FormView } from '../assessment/view.ts';
import { asJson, isRecord, listEntry } from '../assessment/raw.ts';
import { questionOf } from './entries.ts';
import type { DraftFile } from './file.ts';
import type { DraftWords } from './words.ts';

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** Words of the options of a question, by code. */
export function optionWords({ words, standard }: FormView, question: string): Readonly<Record<string, string>> {
  const control = standard.questions.find(({ id }) => id === question)?.control;
  const codes = control?.fields.flatMap(({ options = [] }) => options) ?? [];
  const say = control?.shape === 'list' ? words.kind : words.option;
  return Object.fromEntries(codes.map((code) => [code, say(question, code)]));
}

/** A value in the words of the form, for a line of the panel; of options that are gone, in the words of the draft. */
export function tellValue(view: FormView, question: string, value: unknown, asked: DraftFile['asked']): string {
  const { locale, ui } = view.language;
  const list = listEntry(value);
  const isList = view.standard.questions.find(({ id }) => id === question)?.control.shape === 'list' || isRecord(value);
  const options = { ...(Object.hasOwn(asked, question) && asked[question]!.options), ...optionWords(view, question) };
  const tell = (part: unknown): string => {
    if (part === undefined || part === null || part === '') return ui.notAnswered;
    if (typeof part === 'boolean') return part ? locale.yes : locale.no;
    if (Array.isArray(part)) return part.length > 0 ? part.map(tell).join(', ') : ui.noneOfThese;
    if (isRecord(part)) return Object.values(part).map(tell).join(', ');
    const text = typeof part === 'string' ? part : asJson(part);
    if (Object.hasOwn(options, text)) return options[text]!;
    return isDay(text) ? locale.day(text) : `“${text}”`;
  };
  if (!isList || !list) return tell(value);
  const rows = list.rows.filter((_, at) => !list.removed.includes(at));
  if (list.any) return rows.map((row, at) => `${ui.incident(at + 1)}: ${tell(row)}`).join('; ');
  return list.any === false ? ui.noIncident : ui.notAnswered;
}

/** The label of a field; of one that is asked no more, as it was when the draft was written. */
export function tellPlace({ language, words, standard }: FormView, path: string, asked: DraftFile['asked']): string {
  const question = questionOf(path);
  if (standard.questions.some(({ id }) => id === question)) {
    // A place needs no fault: `code` only keeps unknown questions apart.
    return language.locale.place({ question, path, code: 'missing-field' } as AnswerIssue, words);
  }
  return Object.hasOwn(asked, question) ? asked[question]!.label : question;
}

const two = (figure: number): string => String(figure).padStart(2, '0');

/** A time of today as `14:05`, of another day with the day. */
export function tellTime(at: number, words: DraftWords, locale: Locale): string {
  const date = new Date(at);
  const time = `${two(date.getHours())}:${two(date.getMinutes())}`;
  if (date.toDateString() === new Date().toDateString()) return time;
  return words.on(time, locale.day(`${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`));
}

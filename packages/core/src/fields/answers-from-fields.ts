import type { AnswerIssue } from '../errors.ts';
import type { Control, Field } from '../questions/kind.ts';
import type { Answers, FormStandard } from '../standard.ts';
import { type Entered, gateOf, readField } from './entered.ts';
import { NONE, SOME } from './words.ts';

/** What a posted form, or a row of a table, came to. */
export interface FieldAnswers {
  /** Answers that are complete and well-formed: what is evaluated and kept. */
  readonly answers: Answers;
  /** What is wrong with the others; of questions that apply, and of fields that belong to no question. */
  readonly issues: readonly AnswerIssue[];
  /** All answers, right or wrong, with figures that are none as they were typed: to show the form again as it was filled in. */
  readonly given: Answers;
}

/** What is needed of a standard. */
type Asked = Pick<FormStandard, 'questions' | 'check' | 'applicable'>;

/** `movementModels`, `residentialAreas.total`, `seriousCrimes[0].on`. */
const PATH = /^([^.[\]]+)(?:\[(\d{1,6})\])?(?:\.([^.[\]]+))?$/;

/** All that came for one question, or for one entry of a list. Made piece by piece: a table has many thousands of them. */
interface Came {
  whole?: string[];
  /** Names of fields, and behind each place the text that came for it. */
  fields?: string[];
  texts?: string[];
  rows?: Map<number, Came>;
}

const NO_TEXTS: readonly string[] = [];

/** What a path names: the place of a question, then of an entry and the name of a field where it has them. */
interface Place {
  readonly question: number;
  readonly entry: number | undefined;
  readonly field: string | undefined;
}

/** Rows of a table come with the same paths, and answer the same questions, again and again. */
interface Known {
  readonly places: Map<string, Place | null>;
  /** Which questions were answered the last time, and an object with their ids, to be copied. */
  answered: readonly boolean[];
  blank: Readonly<Record<string, unknown>>;
}

const known = new WeakMap<Asked['questions'], Known>();
const MOST_KNOWN = 5000;

function knownOf(questions: Asked['questions']): Known {
  const found = known.get(questions) ?? { places: new Map<string, Place | null>(), answered: [], blank: {} };
  known.set(questions, found);
  return found;
}

function place(path: string, questions: Asked['questions'], { places }: Known): Place | null {
  const [, id, entry, field] = PATH.exec(path) ?? [];
  const question = questions.findIndex((one) => one.id === id);
  const made = question < 0 ? null : { question, entry: entry === undefined ? undefined : Number(entry), field };
  if (places.size >= MOST_KNOWN) places.clear();
  places.set(path, made);
  return made;
}

/**
 * An object with the ids of the questions for which something came, their values still to be set. Grown one by one, an object of so
 * many properties would become a slow one for whoever reads the answers; out of JSON it does not.
 */
function blankFor(questions: Asked['questions'], came: readonly unknown[], own: Known): Record<string, unknown> {
  if (!questions.every((_, at) => (came[at] !== undefined) === own.answered[at])) {
    own.answered = questions.map((_, at) => came[at] !== undefined);
    const ids = questions.flatMap(({ id }, at) => (own.answered[at] ? [`${JSON.stringify(id)}:0`] : []));
    own.blank = JSON.parse(`{${ids.join()}}`) as Readonly<Record<string, unknown>>;
  }
  return { ...own.blank };
}

function add(came: Came, field: string | undefined, text: string): void {
  if (field === undefined) {
    if (came.whole) came.whole.push(text);
    else came.whole = [text];
  } else if (came.fields) {
    came.fields.push(field);
    came.texts!.push(text);
  } else {
    came.fields = [field];
    came.texts = [text];
  }
}

/** One text is a value; several under one name are a fault unless the field takes several. */
function valueOf(field: Field | undefined, came: string | readonly string[], asTyped: boolean): unknown {
  const text = typeof came === 'string' ? came : came.length === 1 ? came[0] : undefined;
  if (field?.input === 'many-of') {
    const codes = [came]
      .flat()
      .flatMap((one) => one.split(/[\s,;]+/))
      .filter(Boolean);
    return codes.length === 1 && codes[0] === NONE && !field.options?.includes(NONE) ? [] : codes;
  }
  if (text === undefined || !field) return text ?? came;
  if (field.input === 'yes-no') return text === 'true' ? true : text === 'false' ? false : text;
  const value = readField(field, field.input === 'whole-number' || field.input === 'text' ? text : text.trim());
  return asTyped && Number.isNaN(value) ? text : value;
}

/** The texts that came under the name of a field. */
function textsOf(name: string, { fields = [], texts = [] }: Came): string | readonly string[] | undefined {
  const first = fields.indexOf(name);
  if (first < 0) return undefined;
  return fields.indexOf(name, first + 1) < 0 ? texts[first]! : texts.filter((_, at) => fields[at] === name);
}

/** All texts by the names that they came under: a hostile form may have very many. */
function byName({ fields = [], texts = [] }: Came): Map<string, string[]> {
  const all = new Map<string, string[]>();
  fields.forEach((name, at) => {
    const before = all.get(name);
    if (before) before.push(texts[at]!);
    else all.set(name, [texts[at]!]);
  });
  return all;
}

function recordOf(control: Control, came: Came, asTyped: boolean): Entered {
  const record: Entered = {};
  let found = 0;
  for (const field of control.fields) {
    const texts = textsOf(field.name!, came);
    if (texts === undefined) continue;
    found += typeof texts === 'string' ? 1 : texts.length;
    const value = valueOf(field, texts, asTyped);
    if (value !== undefined) record[field.name!] = value;
  }
  const gate = asTyped ? undefined : gateOf(control)?.name;
  if (gate && record[gate] === false) return { [gate]: false };
  if (found === came.fields!.length) return record;
  const all = byName(came);
  for (const { name } of control.fields) all.delete(name!);
  // From entries, because `__proto__` would otherwise be swallowed instead of refused.
  const strange = [...all].map(([name, texts]) => [name, valueOf(undefined, texts, asTyped)]);
  return { ...record, ...(Object.fromEntries(strange) as Entered) };
}

/** @param asTyped keeps figures that are none, and what stands behind a no: to show them again. */
function answerOf(control: Control, came: Came, asTyped: boolean): unknown {
  const { shape } = control;
  const { whole = NO_TEXTS, fields, rows } = came;
  if (shape === 'single' && !fields && !rows) return valueOf(control.fields[0], whole, asTyped);
  if (shape === 'group' && fields && !came.whole && !rows) return recordOf(control, came, asTyped);
  if (shape === 'list' && !fields) {
    const said = new Set(whole);
    if (!rows && said.size === 1 && said.has(NONE)) return [];
    if (!rows && said.size === 1 && said.has(SOME)) return [{}];
    said.delete(SOME);
    // Beside rows a no is a fault; the rows are still what was typed.
    if (rows && (said.size === 0 || asTyped)) {
      const order = [...rows].sort(([a], [b]) => a - b);
      return order.map(([, row]) => (row.whole ? row.whole[0] : recordOf(control, row, asTyped)));
    }
  }
  // Of another form than the question: the check says so.
  return came.whole ? whole.join(', ') : Object.fromEntries(byName(came));
}

/**
 * Keeps of some answers those that are right, and tells what is wrong with the others as far as they apply: what a form in a page
 * hands out. Never throws.
 */
export function siftAnswers(standard: Asked, given: unknown): FieldAnswers {
  const found = standard.check(given);
  const refused = new Set(found.map(({ question }) => question));
  if (refused.has('')) return { answers: {}, given: {}, issues: found };
  const all = given as Answers;
  const order = standard.questions.map(({ id }) => id).filter((id) => all[id] !== undefined);
  const answers = Object.fromEntries(order.filter((id) => !refused.has(id)).map((id) => [id, all[id]]));
  const applicable = standard.applicable(answers);
  const issues = found.filter(({ question }) => applicable.has(question) || !order.includes(question));
  return { answers, given: all, issues };
}

/**
 * Answers out of the fields of a form that was posted without a script, or out of the columns of a table: pairs of a path and a
 * text, such as `URLSearchParams` gives. Figures, days and codes are read as the form in a page reads them, so that both ways give
 * the same answers.
 *
 * Paths: `movementModels`, `residentialAreas.total`, `seriousCrimes[0].on` (places may have gaps). Texts: a figure as it is typed;
 * `true`, `false`; a day, `2025-02-10`; a code. Several codes come as several pairs or in one text, with commas or semicolons between
 * them. `none` says that there was no incident, or none of the options; `some` that there were incidents. A blank text is no answer.
 *
 * Never throws: what is wrong is in `issues`, at its path.
 */
export function answersFromFields(
  standard: Asked,
  fields: Iterable<readonly [path: string, text: unknown]>,
): FieldAnswers {
  const { questions } = standard;
  const own = knownOf(questions);
  const came: (Came | undefined)[] = [];
  const pairs = Array.isArray(fields) ? (fields as (readonly [path: string, text: unknown])[]) : [...fields];
  const issues: AnswerIssue[] = [];
  for (const { 0: path, 1: text } of pairs) {
    if (typeof text === 'string' && text.trim() === '') continue;
    const found = own.places.get(path);
    const named = found === undefined ? place(path, questions, own) : found;
    if (!named || typeof text !== 'string') {
      const question = path.split(/[.[]/, 1)[0]!;
      const isQuestion = questions.some(({ id }) => id === question);
      const code = isQuestion ? 'unknown-field' : 'unknown-question';
      const expected = isQuestion ? 'a text at a path of one of its fields' : 'a field of a question of this unit type';
      issues.push({ question, path, code, expected, received: typeof text === 'string' ? path : typeof text });
      continue;
    }
    const { question, entry, field } = named;
    const whole = (came[question] ??= {});
    let part = whole;
    if (entry !== undefined) {
      const rows = (whole.rows ??= new Map<number, Came>());
      part = rows.get(entry) ?? {};
      rows.set(entry, part);
    }
    add(part, field, text);
  }

  const read = (asTyped: boolean): Answers => {
    const answers = blankFor(questions, came, own);
    questions.forEach(({ id, control }, at) => {
      if (came[at]) answers[id] = answerOf(control, came[at], asTyped);
    });
    return answers;
  };
  const all = read(false);
  // Most rows of a table are right: then there is nothing to sift.
  const { answers, issues: found } =
    standard.check(all).length === 0 ? { answers: all, issues: [] } : siftAnswers(standard, all);
  let typed: Answers | undefined;
  return {
    answers,
    issues: issues.length + found.length === 0 ? found : [...issues, ...told(found, pairs)],
    // Asked for only when a form is shown again.
    get given() {
      return (typed ??= read(true));
    },
  };
}

/** A figure that is none came as a text: that is what is told. */
function told(issues: readonly AnswerIssue[], pairs: Iterable<readonly [string, unknown]>): readonly AnswerIssue[] {
  const texts = new Map(pairs);
  return issues.map((issue) => {
    const text = texts.get(issue.path);
    return issue.received === 'NaN' && text !== undefined ? { ...issue, received: JSON.stringify(text) } : issue;
  });
}

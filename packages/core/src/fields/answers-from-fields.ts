import type { AnswerIssue } from '../errors.ts';
import type { Control, Field } from '../questions/kind.ts';
import type { Answers, FormStandard } from '../standard.ts';
import { type Entered, readField, readFields } from './entered.ts';
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

/** All that came for one question. */
interface Came {
  readonly whole: string[];
  readonly fields: Map<string, string[]>;
  readonly rows: Map<number, { readonly whole: string[]; readonly fields: Map<string, string[]> }>;
}

const nothing = (): Came => ({ whole: [], fields: new Map(), rows: new Map() });

function at<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}

/** One text is a value; several under one name are a fault unless the field takes several. */
function valueOf(field: Field | undefined, texts: readonly string[], asTyped: boolean): unknown {
  const [text] = texts;
  if (field?.input === 'many-of') {
    const codes = texts.flatMap((one) => one.split(/[\s,;]+/)).filter(Boolean);
    return codes.length === 1 && codes[0] === NONE && !field.options?.includes(NONE) ? [] : codes;
  }
  if (texts.length > 1 || !field) return texts.length > 1 ? texts : text;
  if (field.input === 'yes-no') return text === 'true' ? true : text === 'false' ? false : text;
  const value = readField(field, field.input === 'whole-number' || field.input === 'text' ? text : text!.trim());
  return asTyped && Number.isNaN(value) ? text : value;
}

function recordOf(control: Control, came: ReadonlyMap<string, readonly string[]>, asTyped: boolean): Entered {
  const entries = [...came].map(([name, texts]): [string, unknown] => {
    const field = control.fields.find((one) => one.name === name);
    return [name, valueOf(field, texts, asTyped)];
  });
  // From entries, because `__proto__` would otherwise be swallowed instead of refused.
  const record = Object.fromEntries(entries);
  return asTyped ? record : readFields(control, record);
}

/** @param asTyped keeps figures that are none, and what stands behind a no: to show them again. */
function answerOf(control: Control, { whole, fields, rows }: Came, asTyped: boolean): unknown {
  const { shape } = control;
  if (shape === 'single' && fields.size + rows.size === 0) return valueOf(control.fields[0], whole, asTyped);
  if (shape === 'group' && whole.length + rows.size === 0) return recordOf(control, fields, asTyped);
  if (shape === 'list' && fields.size === 0) {
    const said = new Set(whole);
    if (rows.size === 0 && said.size === 1 && said.has(NONE)) return [];
    if (rows.size === 0 && said.size === 1 && said.has(SOME)) return [{}];
    const order = [...rows].sort(([a], [b]) => a - b);
    said.delete(SOME);
    // Beside rows a no is a fault; the rows are still what was typed.
    if (said.size === 0 || (asTyped && rows.size > 0)) {
      return order.map(([, row]) => (row.whole.length > 0 ? row.whole[0] : recordOf(control, row.fields, asTyped)));
    }
  }
  // Of another form than the question: the check says so.
  return whole.length > 0 ? whole.join(', ') : Object.fromEntries(fields);
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
  const isQuestion = (id: string): boolean => questions.some((question) => question.id === id);
  const came = new Map<string, Came>();
  const texts = new Map<string, string>();
  const issues: AnswerIssue[] = [];
  for (const [path, text] of fields) {
    if (typeof text === 'string' && text.trim() === '') continue;
    const [, question = path.split(/[.[]/, 1)[0]!, place, field] = PATH.exec(path) ?? [];
    const known = isQuestion(question);
    if (!known || !PATH.test(path) || typeof text !== 'string') {
      const code = known ? 'unknown-field' : 'unknown-question';
      const expected = known ? 'a text at a path of one of its fields' : 'a field of a question of this unit type';
      issues.push({ question, path, code, expected, received: typeof text === 'string' ? path : typeof text });
      continue;
    }
    const whole = at(came, question, nothing);
    const part = place === undefined ? whole : at(whole.rows, Number(place), nothing);
    (field === undefined ? part.whole : at(part.fields, field, () => [])).push(text);
    texts.set(path, text);
  }

  const read = (asTyped: boolean): Answers =>
    Object.fromEntries(
      questions.flatMap(({ id, control }) => {
        const all = came.get(id);
        return all ? [[id, answerOf(control, all, asTyped)] as const] : [];
      }),
    );
  const { answers, issues: found } = siftAnswers(standard, read(false));
  const told = found.map((issue) => {
    const text = texts.get(issue.path);
    return issue.received === 'NaN' && text !== undefined ? { ...issue, received: JSON.stringify(text) } : issue;
  });
  return { answers, given: read(true), issues: [...issues, ...told] };
}

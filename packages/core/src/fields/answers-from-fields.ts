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
  /** All answers, right or wrong: to show the form again as it was filled in. */
  readonly given: Answers;
}

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
function valueOf(field: Field | undefined, texts: readonly string[]): unknown {
  const [text] = texts;
  if (field?.input === 'many-of') {
    const codes = texts.flatMap((one) => one.split(/[\s,;]+/)).filter(Boolean);
    return codes.length === 1 && codes[0] === NONE && !field.options?.includes(NONE) ? [] : codes;
  }
  if (texts.length > 1 || !field) return texts.length > 1 ? texts : text;
  if (field.input === 'yes-no') return text === 'true' ? true : text === 'false' ? false : text;
  return readField(field, field.input === 'whole-number' || field.input === 'text' ? text : text!.trim());
}

function recordOf(control: Control, came: ReadonlyMap<string, readonly string[]>): Entered {
  const entries = [...came].map(([name, texts]): [string, unknown] => {
    const field = control.fields.find((one) => one.name === name);
    return [name, valueOf(field, texts)];
  });
  // From entries, because `__proto__` would otherwise be swallowed instead of refused.
  return readFields(control, Object.fromEntries(entries));
}

function answerOf(control: Control, { whole, fields, rows }: Came): unknown {
  const { shape } = control;
  if (shape === 'single' && fields.size + rows.size === 0) return valueOf(control.fields[0], whole);
  if (shape === 'group' && whole.length + rows.size === 0) return recordOf(control, fields);
  if (shape === 'list' && fields.size === 0) {
    const said = new Set(whole);
    if (rows.size === 0 && said.size === 1 && said.has(NONE)) return [];
    if (rows.size === 0 && said.size === 1 && said.has(SOME)) return [{}];
    const order = [...rows].sort(([a], [b]) => a - b);
    said.delete(SOME);
    if (said.size === 0) {
      return order.map(([, row]) => (row.whole.length > 0 ? row.whole[0] : recordOf(control, row.fields)));
    }
  }
  // Of another form than the question: the check says so.
  return whole.length > 0 ? whole.join(', ') : Object.fromEntries(fields);
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
  standard: Pick<FormStandard, 'questions' | 'check' | 'applicable'>,
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

  const given = Object.fromEntries(
    questions.flatMap(({ id, control }) => {
      const all = came.get(id);
      return all ? [[id, answerOf(control, all)] as const] : [];
    }),
  );
  const found = standard.check(given).map((issue) => {
    const text = texts.get(issue.path);
    return issue.received === 'NaN' && text !== undefined ? { ...issue, received: JSON.stringify(text) } : issue;
  });
  const refused = new Set(found.map(({ question }) => question));
  const answers = Object.fromEntries(Object.entries(given).filter(([id]) => !refused.has(id)));
  const applicable = standard.applicable(answers);
  return { answers, given, issues: [...issues, ...found.filter(({ question }) => applicable.has(question))] };
}

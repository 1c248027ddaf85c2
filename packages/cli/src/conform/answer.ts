import type { Outcome } from '@antt/schemas/conformance';
import type { Ended } from './program.ts';

/** What the program made of a case, or why that cannot be told. */
export type Answer = Outcome | { readonly problem: string };

/** The exit code that, with no output, says: these answers are refused. */
const REFUSED = 2;
const LONGEST = 200;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** What a refusal names: its issues, or one code for the whole request; `antt-answers` alone says only that it is one. */
function issuesOf(error: unknown): readonly Readonly<Record<string, unknown>>[] | undefined {
  if (!isObject(error)) return undefined;
  const { code, issues } = error;
  const listed = Array.isArray(issues) ? issues.filter(isObject) : [];
  if (listed.length > 0) return listed;
  return typeof code === 'string' && code !== 'antt-answers' ? [error] : undefined;
}

/** What was written for one case: a result, or `{"error": {"code"?: …, "issues"?: […]}}`. */
export function answerIn(text: string): Answer {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: `wrote no JSON: ${short(text.trim())}` };
  }
  if (!isObject(value)) return { problem: `wrote no object: ${short(text.trim())}` };
  const { error, verdict } = value;
  if (error !== undefined && error !== null) {
    const issues = issuesOf(error);
    return { refused: issues ? { issues } : {} };
  }
  return typeof verdict === 'string' ? { result: value } : { problem: 'wrote an object without verdict or error' };
}

/** How the program ended, in a few words; `when` may follow: ` after 3 of 9 answers`. */
export function endingOf({ code, complaint, stopped }: Omit<Ended, 'stdout'>, seconds: number, when = ''): string {
  if (stopped === 'silent') return `gave no result within ${seconds} s${when}`;
  if (stopped === 'endless') return `wrote more than 16 MB${when}`;
  const how = `${code === null ? 'was ended by a signal' : `ended with exit code ${code}`}${when}`;
  return complaint === '' ? how : `${how}: ${short(complaint)}`;
}

/** What a program that ran for one case alone made of it. */
export function answerOf(ended: Ended, seconds: number): Answer {
  const { code, stdout, stopped } = ended;
  const silent = stdout.trim() === '';
  if (!stopped && code === REFUSED && silent) return { refused: {} };
  if (stopped || silent) {
    return { problem: endingOf(ended, seconds, stopped ? '' : ' and wrote nothing') };
  }
  const answer = answerIn(stdout);
  // What a program wrote before it broke down is no answer.
  const good = code === 0 || ('refused' in answer && code === REFUSED);
  return good || 'problem' in answer ? answer : { problem: endingOf(ended, seconds) };
}

import type { Outcome } from '@antt/schemas/conformance';
import type { Ended } from './program.ts';

/** What the program made of a case, or why that cannot be told. */
export type Answer = Outcome | { readonly problem: string };

/** The exit code that, with no output, says: these answers are refused. */
const REFUSED = 2;
const LONGEST = 120;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** What was written for one case: a result, or `{"error": {"issues"?: […]}}`. */
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
    const issues = isObject(error) ? error['issues'] : undefined;
    return { refused: Array.isArray(issues) ? { issues: issues.filter(isObject) } : {} };
  }
  return typeof verdict === 'string' ? { result: value } : { problem: 'wrote an object without verdict or error' };
}

/** How the program ended, in a few words. */
export function endingOf({ code, complaint, stopped }: Omit<Ended, 'stdout'>, seconds: number): string {
  if (stopped === 'silent') return `gave no result within ${seconds} s`;
  if (stopped === 'endless') return 'wrote more than 16 MB';
  const how = code === null ? 'was ended by a signal' : `ended with exit code ${code}`;
  return complaint === '' ? how : `${how}: ${short(complaint)}`;
}

/** What a program that ran for one case alone made of it. */
export function answerOf(ended: Ended, seconds: number): Answer {
  const { code, stdout, stopped } = ended;
  const silent = stdout.trim() === '';
  if (!stopped && code === REFUSED && silent) return { refused: {} };
  if (stopped || silent) {
    const how = endingOf(ended, seconds);
    return { problem: stopped ? how : `${how}, and wrote nothing` };
  }
  const answer = answerIn(stdout);
  // What a program wrote before it broke down is no answer.
  const good = code === 0 || ('refused' in answer && code === REFUSED);
  return good || 'problem' in answer ? answer : { problem: endingOf(ended, seconds) };
}

import type { ConformanceCase, Expected } from './case.ts';

/** One place where what came is not what the law gives. */
export interface Difference {
  /** `verdict`, a criterion (`5.4`), or what of it (`5.4 citations`). */
  readonly at: string;
  readonly expected: string;
  readonly got: string;
}

/** What a program made of a case: a result, `antt.result/1`, or a refusal with its issues where it names them. */
export type Outcome =
  | { readonly result: unknown }
  | { readonly refused: { readonly issues?: readonly Readonly<Record<string, unknown>>[] } };

type Fields = Readonly<Record<string, unknown>>;
const NOTHING: Fields = {};

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : NOTHING);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as readonly unknown[]) : []);
const LONGEST = 300;
function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** The same, whatever the order of keys. */
function same(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, at) => same(item, other[at]));
  }
  if (!isFields(one) || !isFields(other)) return one === other;
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => same(one[key], other[key]));
}

/** Every named field has its value. */
const has = (value: unknown, wanted: Fields): boolean =>
  Object.entries(wanted).every(([key, field]) => same(fieldsOf(value)[key], field));

/** Criteria of a result by id, imported ones too. Written with care: it may be any program's output. */
function criteriaIn(result: Fields): ReadonlyMap<string, Fields> {
  const found = new Map<string, Fields>();
  const visit = (criteria: unknown, depth: number): void => {
    for (const criterion of listOf(criteria)) {
      const { id, parts } = fieldsOf(criterion);
      if (typeof id === 'string') found.set(id, criterion as Fields);
      if (depth < 5) visit(parts, depth + 1);
    }
  };
  visit(result['criteria'], 0);
  return found;
}

/** The single reasons of one that joins others. */
function singleReasons(reason: unknown, depth = 0): readonly unknown[] {
  const { code, reasons } = fieldsOf(reason);
  if ((code !== 'several' && code !== 'all-met') || depth > 20) return [reason];
  return [reason, ...listOf(reasons).flatMap((one) => singleReasons(one, depth + 1))];
}

function resultDifferences(result: Fields, expected: Expected, instrument: string): Difference[] {
  const found: Difference[] = [];
  const compare = (at: string, wanted: unknown, got: unknown): void => {
    if (wanted !== undefined && !same(wanted, got)) found.push({ at, expected: shown(wanted), got: shown(got) });
  };
  const criteria = criteriaIn(result);
  const { criteria: named = {}, others } = expected;
  if (result['instrument'] !== undefined) compare('instrument', instrument, result['instrument']);
  compare('verdict', expected.verdict, result['verdict']);
  for (const [id, verdict] of Object.entries(named)) compare(id, verdict, criteria.get(id)?.['verdict']);
  if (others !== undefined) {
    for (const [id, { verdict }] of criteria) if (!Object.hasOwn(named, id)) compare(id, others, verdict);
    // A result without any criterion would pass by saying nothing.
    if (criteria.size === 0) found.push({ at: 'criteria', expected: `each ${others}`, got: 'none' });
  }
  for (const [id, places] of Object.entries(expected.citations ?? {})) {
    compare(`${id} citations`, places, criteria.get(id)?.['citations']);
  }
  for (const [id, wanted] of Object.entries(expected.reasons ?? {})) {
    const reason = criteria.get(id)?.['reason'];
    if (!singleReasons(reason).some((one) => has(one, wanted))) {
      found.push({ at: `${id} reason`, expected: shown(wanted), got: shown(reason) });
    }
  }
  if (expected.reason && !has(result['reason'], expected.reason)) {
    found.push({ at: 'reason', expected: shown(expected.reason), got: shown(result['reason']) });
  }
  compare('missing', expected.missing, result['missing']);
  return found;
}

/** A program that names its issues names the right one; one that only refuses is taken at its word. */
function refusalDifferences(
  issues: readonly Fields[] | undefined,
  { code, path, data = {}, dataWithout = [] }: NonNullable<Expected['error']>,
): Difference[] {
  if (issues === undefined) return [];
  const wanted = path === undefined ? { code } : { code, path };
  const [issue] = issues;
  if (issues.length !== 1 || !has(issue, wanted)) {
    return [{ at: 'error', expected: shown(wanted), got: shown(issues) }];
  }
  const given = fieldsOf(issue?.['data']);
  if (has(given, data) && dataWithout.every((figure) => !Object.hasOwn(given, figure))) return [];
  return [{ at: 'error data', expected: shown(data), got: shown(given) }];
}

/**
 * Compares what a program made of a case with what the case expects: `[]` when it conforms. Takes any output, however
 * wrong; never throws. Cases of the calendar and of the law itself ask for no result and have no differences here.
 */
export function differencesOf(
  { expected, instrument }: Pick<ConformanceCase, 'expected' | 'instrument'>,
  outcome: Outcome,
): readonly Difference[] {
  if (expected.error) {
    if ('refused' in outcome) return refusalDifferences(outcome.refused.issues, expected.error);
    // Who knows the instrument that does govern the year need not refuse it.
    const given = fieldsOf(outcome.result)['instrument'];
    if (expected.error.code === 'antt-no-criteria' && typeof given === 'string' && given !== instrument) return [];
    return [
      { at: 'error', expected: `refused: ${expected.error.code}`, got: shown(fieldsOf(outcome.result)['verdict']) },
    ];
  }
  if (expected.calendar || expected.law) return [];
  if ('refused' in outcome) {
    const { issues } = outcome.refused;
    return [
      {
        at: 'verdict',
        expected: shown(expected.verdict),
        got: ['refused', ...(issues ? [shown(issues)] : [])].join(': '),
      },
    ];
  }
  return resultDifferences(fieldsOf(outcome.result), expected, instrument);
}

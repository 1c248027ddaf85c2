import type { CriterionResult, Result } from '@antt/core';
import type { Evaluated } from '../record.ts';
import type { Speech } from '../tables/speech.ts';

/** More than fits into a cell of Excel. */
const LONGEST_CELL = 32_000;

const cut = (text: string): string => (text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL)}…` : text);

/** Headings of a table of results. */
export const resultHeadings = ({ own: { results } }: Speech): readonly string[] => [
  results.id,
  results.name,
  results.verdict,
  results.code,
  results.failing,
  results.missing,
  results.reasons,
];

/** Criteria with a verdict, those inside others in place of them. */
function withVerdict(criteria: readonly CriterionResult[], verdict: Result['verdict']): readonly CriterionResult[] {
  return criteria.flatMap((one) => {
    if (one.verdict !== verdict) return [];
    return one.parts.length > 0 ? withVerdict(one.parts, verdict) : [one];
  });
}

/** One row for a record: its id, its name, the verdict in words and as code, what is not met, what is missing, why. */
export function resultRow(evaluated: Evaluated, { locale, own, wordsOf }: Speech): readonly string[] {
  const id = String(evaluated.id ?? '');
  const name = evaluated.name ?? '';
  if (!evaluated.ok) {
    const said = evaluated.problems.map(({ field, message }) => (field === '' ? message : `${field}: ${message}`));
    return [id, name, own.results.error, 'error', '', '', cut(said.join('\n'))];
  }
  const { result, standard } = evaluated;
  const words = wordsOf(standard);
  const failing = withVerdict(result.criteria, 'not-met');
  // What keeps the verdict open is why, where nothing fails.
  const telling = result.verdict === 'undetermined' ? withVerdict(result.criteria, 'undetermined') : failing;
  // Questions without an answer stand in a column of their own.
  const why = telling
    .filter(({ reason }) => reason.code !== 'unanswered')
    .map((one) => `${one.id}: ${locale.reason(one.reason, words)}`);
  if (result.reason) why.unshift(locale.reason(result.reason, words));
  return [
    id,
    name,
    locale.verdict(result.verdict),
    result.verdict,
    failing.map((one) => one.id).join('; '),
    cut(result.missing.map((question) => words.question(question).label).join('; ')),
    cut(why.join('\n')),
  ];
}

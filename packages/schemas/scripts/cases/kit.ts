import { existsSync } from 'node:fs';
import { completionsOf } from '../../../../test/brute-force/completions.ts';
import { type UnitLaw, allRules, lawOf, readLaw } from '../../../../test/brute-force/law.ts';
import { type Verdicts, bruteForce } from '../../../../test/brute-force/verdicts.ts';
import type { ConformanceCase, Expected } from '../../src/conformance.ts';
import { type Draft, draftsOf } from './families.ts';
import { writtenCases } from './written.ts';

export const casesFolder = new URL('../../cases/', import.meta.url);
/** Assessed years of the generated cases, by instrument; most cases are of the first. */
const YEARS: Readonly<Record<string, readonly number[]>> = {
  'tt-23-2012': [2019, 2012, 2016, 2021],
  'tt-124-2021': [2024, 2022, 2023, 2028],
};

const lines = (cases: readonly ConformanceCase[]): string => cases.map((one) => `${JSON.stringify(one)}\n`).join('');

function byUnitType(cases: readonly ConformanceCase[]): ReadonlyMap<string, readonly ConformanceCase[]> {
  const unitTypes = [...new Set(cases.map(({ unitType }) => unitType))];
  return new Map(unitTypes.map((unitType) => [unitType, cases.filter((one) => one.unitType === unitType)]));
}

/** Which questions are missing, where that needs no search: nothing is open, or one question alone is. */
function missingIn(law: UnitLaw, { answers, readings }: Draft, { criteria }: Verdicts): Pick<Expected, 'missing'> {
  const open = Object.keys(law.questions).filter((id) => completionsOf(law, id, answers[id]).length > 1);
  // Something else may be what leaves a verdict open: a reading, or a text that is not known.
  const known = allRules(law.rules).every(({ condition }) => condition?.op !== 'unknown');
  const chosen = known && Object.keys(law.readings).every((id) => readings[id] !== undefined);
  if (open.length === 0 || !Object.values(criteria).includes('undetermined')) return { missing: [] };
  return open.length === 1 && chosen ? { missing: open } : {};
}

/** What the law gives for a draft, worked out by the second evaluator: the engine has no part in it. */
function expectedOf(law: UnitLaw, judge: ReturnType<typeof bruteForce>, draft: Draft): Expected {
  if (draft.error) return { error: draft.error as NonNullable<Expected['error']> };
  const verdicts = judge(draft.answers, draft.readings);
  const rules = allRules(law.rules);
  const told = draft.id.startsWith('good-')
    ? rules
    : rules.filter((rule) => rule.citations.length > 1 && verdicts.criteria[rule.id] === 'not-met');
  return {
    verdict: verdicts.whole,
    criteria: verdicts.criteria,
    ...(draft.id.startsWith('good-') ? { others: 'met' } : {}),
    ...(told.length > 0 ? { citations: Object.fromEntries(told.map(({ id, citations }) => [id, citations])) } : {}),
    ...(draft.reasons ? { reasons: draft.reasons } : {}),
    ...missingIn(law, draft, verdicts),
  };
}

function generatedCases(instrument: string, unitType: string, years: readonly number[]): readonly ConformanceCase[] {
  const files = readLaw(instrument);
  const laws = new Map<number, { law: UnitLaw; judge: ReturnType<typeof bruteForce> }>();
  return draftsOf(files, unitType, years).map((draft) => {
    const law = laws.get(draft.year)?.law ?? lawOf(files, unitType, draft.year);
    const judge = laws.get(draft.year)?.judge ?? bruteForce(law);
    laws.set(draft.year, { law, judge });
    const { id, note, year, readings, answers } = draft;
    return { id, note, instrument, unitType, year, readings, answers, expected: expectedOf(law, judge, draft) };
  });
}

/** Every file of the kit, by its path in `cases`: `tt-124-2021/generated/commune.jsonl`. */
export function kitFiles(instruments: readonly string[]): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const instrument of instruments) {
    if (!existsSync(new URL(`${instrument}/`, casesFolder))) continue;
    const written = byUnitType(writtenCases(instrument));
    for (const [unitType, cases] of written)
      files.set(`${instrument}/generated/${unitType}.written.jsonl`, lines(cases));
    const years = YEARS[instrument];
    if (!years) continue;
    for (const unitType of written.keys()) {
      files.set(`${instrument}/generated/${unitType}.jsonl`, lines(generatedCases(instrument, unitType, years)));
    }
  }
  return files;
}

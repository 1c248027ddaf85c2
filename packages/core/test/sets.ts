import { type CompileOptions, type Condition, type CriteriaSet, type QuestionDefinition, compile } from '@antt/core';

/** A criteria set of the test's own: questions, and one criterion per condition, `1.1`, `1.2`, …, for 2025. */
export function setOf(
  questions: Readonly<Record<string, QuestionDefinition>>,
  conditions: readonly Condition[],
  more: Partial<CriteriaSet> = {},
): CriteriaSet {
  return {
    format: 'antt.criteria-set/1',
    instrument: 'test',
    unitType: 'unit',
    year: 2025,
    verification: 'verified',
    hash: 'sha256:test',
    years: { from: 2022 },
    amendments: [],
    window: { from: '2024-11-01', to: '2025-10-31' },
    procedure: {
      registration: { from: { day: '01-01' }, to: { day: '03-31' }, citation: '9.1' },
      window: { from: { day: '11-01', yearsBefore: 1 }, to: { day: '10-31' }, citation: '8.2' },
      decisionBefore: { day: '11-15', citation: '8.3' },
      review: { chair: 'head', attendance: [], citation: '9.2' },
      dossier: { registration: [], recognition: [], receiver: 'committee', citation: '9.1' },
      authority: { decidedBy: ['committee'], citations: ['10.1'] },
    },
    scope: { citation: '1', exclusions: [] },
    readings: {
      strictness: { citation: '1.1', options: ['lenient', 'strict'] },
      other: { citation: '1.2', options: ['one', 'two'] },
    },
    questions,
    criteria: conditions.map((condition, index) => ({
      id: `1.${index + 1}`,
      citations: [`test 1.${index + 1}`],
      condition,
    })),
    ...more,
  };
}

/** The result of the only criterion of a set with one question, `q`. */
export function judge(
  definition: QuestionDefinition,
  condition: Condition,
  answer: unknown,
  options: CompileOptions = {},
): { verdict: string; reason: { code: string } & Record<string, unknown>; missing: readonly string[] } {
  const result = compile(setOf({ q: definition }, [condition]), options).evaluate(
    answer === undefined ? {} : { q: answer },
  );
  const criterion = result.criteria[0]!;
  return { verdict: criterion.verdict, reason: criterion.reason as never, missing: result.missing };
}

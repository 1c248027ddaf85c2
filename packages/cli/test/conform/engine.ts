// The engine as a program under test: a case a line, a result or a refusal a line.
import { createInterface } from 'node:readline';
import { type AnswersError, compile } from '@antt/core';
import { type UnitType, criteriaFor } from '@antt/schemas';

interface Asked {
  readonly unitType: UnitType;
  readonly year: number;
  readonly readings: Record<string, string>;
  readonly answers: Record<string, unknown>;
}

for await (const line of createInterface({ input: process.stdin })) {
  const { unitType, year, readings, answers } = JSON.parse(line) as Asked;
  try {
    console.log(JSON.stringify(compile(criteriaFor(unitType, year), { readings }).evaluate(answers)));
  } catch (error) {
    const { code, issues } = error as Partial<AnswersError>;
    console.log(JSON.stringify({ error: { issues: issues ?? [{ code }] } }));
  }
}

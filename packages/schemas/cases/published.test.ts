import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { type Condition, type CriteriaSet, type CriterionResult, type Reason, type Result, compile } from '@antt/core';
import { conditionModel, reasonModel } from '@antt/core/model';
import { type UnitType, criteriaFor, unitTypes } from '@antt/schemas';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { z } from 'zod';
import { codesPage } from '../scripts/cases/codes.ts';
import { readKit } from '../scripts/mutate/hunt.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const validatorOf = (name: string) =>
  new Ajv2020({ allErrors: true, validateFormats: false }).compile(
    JSON.parse(read(`../generated/${name}.schema.json`)) as object,
  );
const [isCase, isResult] = [validatorOf('case'), validatorOf('result')];
const kit = readKit();

function codesIn(value: unknown, into: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  const { code } = value as { code?: unknown };
  if (typeof code === 'string') into.add(code);
  for (const inner of Object.values(value)) codesIn(inner, into);
}

/** The codes and operators that a model knows. */
const literals = (model: z.ZodType, key: string): readonly string[] => {
  const text = JSON.stringify(z.toJSONSchema(model, { io: 'input' }));
  return [
    ...new Set([...text.matchAll(new RegExp(`"${key}":\\{[^{}]*?"const":"([a-z-]+)"`, 'g'))].map(([, code]) => code!)),
  ];
};

const comparisonsIn = (condition: Condition): readonly Condition[] => {
  if (condition.op === 'all') return condition.of.flatMap(comparisonsIn);
  if (condition.op === 'when')
    return [condition.then, ...(condition.else ? [condition.else] : [])].flatMap(comparisonsIn);
  return condition.op === 'reading' ? Object.values(condition.options).flatMap(comparisonsIn) : [condition];
};

/** The set with every comparison as a criterion of its own, and points for the first. */
function takenApart(set: CriteriaSet): CriteriaSet {
  const inside = (criteria: CriteriaSet['criteria']): readonly Condition[] =>
    criteria.flatMap(({ condition, parts = [] }) => [...(condition ? comparisonsIn(condition) : []), ...inside(parts)]);
  const all = inside(set.criteria);
  const points = { op: 'score-at-least', of: [{ points: 1, condition: all[0]! }], value: 1 } as const;
  const criteria = [points, ...all].map((condition, at) => ({ id: `1.${at + 1}`, citations: [], condition }));
  return { ...set, criteria };
}

describe('what is published for other programs', () => {
  it('holds for every case of the kit', () => {
    for (const one of kit) assert.ok(isCase(one), `${one.id}: ${JSON.stringify(isCase.errors?.slice(0, 3))}`);
    const { note: _, ...without } = kit[0]!;
    assert.ok(!isCase(without));
    assert.ok(!isCase({ ...kit[0]!, expected: { verdict: 'passed' } }));
  });

  it('holds for the result of every case, and results have every code of a reason that is described', () => {
    const seen = new Set<string>();
    let results = 0;
    for (const { unitType, year, readings, answers, expected, id } of kit) {
      if (expected.error || expected.law || expected.calendar) continue;
      const result = compile(criteriaFor(unitType as UnitType, year), { readings }).evaluate(answers);
      assert.ok(isResult(result), `${unitType} ${id}: ${JSON.stringify(isResult.errors?.slice(0, 3))}`);
      codesIn(result, seen);
      results += 1;
    }
    assert.ok(results > 3000);
    // The law joins most of its comparisons, and gives no points; a province may do otherwise.
    for (const unitType of unitTypes) {
      const standard = compile(takenApart(criteriaFor(unitType, 2024)));
      for (const { answers, year, expected, ...one } of kit) {
        if (one.unitType !== unitType || year !== 2024 || expected.error || expected.law || expected.calendar) continue;
        const result = standard.evaluate(answers);
        assert.ok(isResult(result), JSON.stringify(isResult.errors?.slice(0, 3)));
        codesIn(result, seen);
      }
    }
    const described = literals(reasonModel, 'code');
    assert.ok(described.length > 40);
    assert.deepEqual(
      described.filter((code) => !seen.has(code)),
      [],
    );
  });

  it('refuses a result with another code, or with a field too few', () => {
    const result = compile(criteriaFor('commune', 2025)).evaluate({ movementModels: 0 });
    assert.ok(isResult(result));
    const [first, ...rest] = result.criteria as [CriterionResult, ...CriterionResult[]];
    const withReason = (reason: unknown): Result => ({
      ...result,
      criteria: [{ ...first, reason: reason as Reason }, ...rest],
    });
    assert.ok(!isResult(withReason({ code: 'too-few' })));
    assert.ok(!isResult(withReason({ code: 'count-below', question: 'movementModels', count: 0 })));
    assert.ok(!isResult({ ...result, basis: undefined }));
  });

  it('lists every code, up to date', () => {
    const page = read('codes.md');
    assert.equal(page, codesPage(), 'run `npm run generate:cases -w @antt/schemas`');
    for (const code of literals(reasonModel, 'code')) assert.ok(page.includes(`\n| \`${code}\` |`), code);
  });

  it('says of every operator what it means', () => {
    const page = read('operators.md');
    const operators = literals(conditionModel, 'op');
    assert.ok(operators.length >= 18, String(operators.length));
    for (const op of operators) assert.match(page, new RegExp(`^(\\| \`${op}\` +\\||## ${op}$)`, 'm'), op);
  });
});

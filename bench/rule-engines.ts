/** The part of the commune's criteria that the two rule engines can say without helpers: yes/no, counts, empty lists. */
import { type Condition, type CriteriaSet, type LeafCondition, compile } from '@antt/core';
import { Engine } from 'json-rules-engine';

type Plain = Extract<LeafCondition, { op: 'yes' | 'at-least' | 'at-most' | 'none' | 'contained' }>;
const isPlain = (condition: Condition): condition is Plain =>
  ['yes', 'at-least', 'at-most', 'none', 'contained'].includes(condition.op);

function leaves(condition: Condition): Condition[] {
  if (condition.op === 'all') return condition.of.flatMap(leaves);
  if (condition.op === 'reading') return leaves(Object.values(condition.options)[0]!);
  return [condition];
}

/** The plain conditions of a set, one criterion each. */
export function plainPart(set: CriteriaSet): { standard: ReturnType<typeof compile>; conditions: readonly Plain[] } {
  const flat = set.criteria.flatMap((criterion) => [criterion, ...(criterion.parts ?? [])]);
  const conditions = flat.flatMap(({ condition }) => (condition ? leaves(condition) : [])).filter(isPlain);
  const criteria = conditions.map((condition, index) => ({
    id: String(index),
    citations: [`${set.instrument} ${condition.question}`],
    condition,
  }));
  return { standard: compile({ ...set, criteria }), conditions };
}

export function jsonLogicRule(conditions: readonly Plain[]): object {
  const of = (question: string) => ({ var: question });
  const logic = (condition: Plain): unknown => {
    const { question } = condition;
    switch (condition.op) {
      case 'yes':
        return { '===': [of(question), true] };
      case 'none':
        return { '===': [of(`${question}.length`), 0] };
      case 'at-least':
        return { '>=': [of(question), condition.value] };
      case 'at-most':
        return { '<=': [of(question), condition.value] };
      case 'contained':
        return { '<=': [of(`${question}.current`), of(`${question}.previous`)] };
    }
  };
  return { and: conditions.map(logic) };
}

export function rulesEngine(conditions: readonly Plain[]): Engine {
  const engine = new Engine([], { allowUndefinedFacts: true });
  const rule = (condition: Plain) => {
    const { question: fact } = condition;
    switch (condition.op) {
      case 'yes':
        return { fact, operator: 'equal', value: true };
      case 'none':
        return { fact, path: '$.length', operator: 'equal', value: 0 };
      case 'at-least':
        return { fact, operator: 'greaterThanInclusive', value: condition.value };
      case 'at-most':
        return { fact, operator: 'lessThanInclusive', value: condition.value };
      case 'contained':
        return { fact, path: '$.current', operator: 'lessThanInclusive', value: { fact, path: '$.previous' } };
    }
  };
  engine.addRule({ conditions: { all: conditions.map(rule) }, event: { type: 'met' } });
  return engine;
}

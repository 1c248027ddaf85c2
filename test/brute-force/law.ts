/**
 * The written criteria, read for the second evaluator: plain JSON and plain recursion. Nothing of the engine is used
 * here, only the types of the files; what the engine does on its own, imports included, is done again.
 */
import { readFileSync, readdirSync } from 'node:fs';
import type { Condition, CriteriaFile, InstrumentFile, LeafCondition, QuestionDefinition } from '@antt/core';

/** The files of one instrument as they are written. */
export interface LawFiles {
  readonly instrument: InstrumentFile;
  readonly articles: readonly CriteriaFile[];
}

/** A criterion with its imports put in place. */
export interface Rule {
  readonly id: string;
  readonly citations: readonly string[];
  readonly condition?: Condition;
  readonly parts: readonly Rule[];
}

/** What is asked of one unit type in one year. */
export interface UnitLaw {
  readonly instrument: string;
  readonly unitType: string;
  readonly year: number;
  /** Days whose incidents count; without it any day does. */
  readonly window?: { readonly from: string; readonly to: string };
  readonly exclusions: readonly string[];
  readonly rules: readonly Rule[];
  readonly questions: Readonly<Record<string, QuestionDefinition>>;
  /** Readings that the rules leave open, with their options. */
  readonly readings: Readonly<Record<string, readonly string[]>>;
  /** Every comparison with an answer, by question. */
  readonly leaves: Readonly<Record<string, readonly LeafCondition[]>>;
}

const criteriaFolder = new URL('../../packages/schemas/criteria/', import.meta.url);

export function readLaw(instrument: string): LawFiles {
  const folder = new URL(`${instrument}/`, criteriaFolder);
  const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
  const articles = readdirSync(folder).filter((name) => /^article-\d+\.json$/.test(name));
  return { instrument: read('instrument.json') as InstrumentFile, articles: articles.map(read) as CriteriaFile[] };
}

/** A condition and everything inside it. */
export function within(condition: Condition): readonly Condition[] {
  switch (condition.op) {
    case 'all':
      return [condition, ...condition.of.flatMap(within)];
    case 'score-at-least':
      return [condition, ...condition.of.flatMap((item) => within(item.condition))];
    case 'when':
      return [condition, ...[condition.if, condition.then, condition.else ?? []].flat().flatMap(within)];
    case 'reading':
      return [condition, ...Object.values(condition.options).flatMap(within)];
    default:
      return [condition];
  }
}

/** The questions that a comparison looks at; none for what compares nothing. */
export const askedBy = (condition: Condition): readonly string[] =>
  'questions' in condition ? condition.questions : 'question' in condition ? [condition.question] : [];

/** Every rule below these, themselves included, in the law's order. */
export const allRules = (rules: readonly Rule[]): readonly Rule[] =>
  rules.flatMap((rule) => [rule, ...allRules(rule.parts)]);

/** The law with these rules: the questions, readings and comparisons that are in them. */
export function withRules(rules: readonly Rule[], law: Omit<UnitLaw, 'rules' | 'leaves'>): UnitLaw {
  const conditions = allRules(rules).flatMap(({ condition }) => (condition ? within(condition) : []));
  const open = conditions.flatMap((condition) => (condition.op === 'reading' ? [condition.reading] : []));
  const asked = [...new Set(conditions.flatMap(askedBy))];
  return {
    ...law,
    rules,
    questions: Object.fromEntries(asked.map((id) => [id, law.questions[id]!])),
    readings: Object.fromEntries([...new Set(open)].map((id) => [id, law.readings[id]!])),
    leaves: Object.fromEntries(
      asked.map((id) => [id, conditions.filter((one) => askedBy(one).includes(id)) as LeafCondition[]]),
    ),
  };
}

export function lawOf({ instrument, articles }: LawFiles, unitType: string, year: number): UnitLaw {
  const unit = instrument.unitTypes[unitType]!;
  const article = (id: string): CriteriaFile => articles.find((file) => file.article === id)!;
  const questions: Record<string, QuestionDefinition> = {};
  const definition = (from: string, id: string): QuestionDefinition => {
    const entry = article(from).questions[id]!;
    return 'from' in entry ? definition(entry.from, id) : entry;
  };
  const ruleOf = (home: string, id: string, above: readonly string[]): Rule => {
    const entry = article(home).criteria.find((criterion) => criterion.id === id)!;
    const citations = [...above, `${instrument.id} ${id}`];
    const from = entry.import;
    if (from) return { id, citations, parts: from.criteria.map((part) => ruleOf(from.article, part, citations)) };
    const condition = entry.condition!;
    for (const asked of within(condition).flatMap(askedBy)) questions[asked] ??= definition(home, asked);
    return { id, citations, condition, parts: [] };
  };
  const rules = article(unit.article).criteria.map(({ id }) => ruleOf(unit.article, id, []));
  const day = ({ day, yearsBefore = 0 }: { day: string; yearsBefore?: number }): string =>
    `${year - yearsBefore}-${day}`;
  const { window } = unit.procedure;
  const readings = Object.fromEntries(Object.entries(instrument.readings).map(([id, { options }]) => [id, options]));
  return withRules(rules, {
    instrument: instrument.id,
    unitType,
    year,
    ...(window ? { window: { from: day(window.from), to: day(window.to) } } : {}),
    exclusions: unit.scope.exclusions,
    questions,
    readings,
  });
}

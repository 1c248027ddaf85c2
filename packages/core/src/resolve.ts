import { governs, rangeInYear, spanOf } from './calendar.ts';
import { CriteriaError, NoCriteriaError } from './errors.ts';
import type {
  Condition,
  CriteriaFile,
  CriteriaSet,
  CriterionDefinition,
  InstrumentData,
  LeafCondition,
  QuestionDefinition,
} from './model/types.ts';

/** Whether a condition looks at answers itself. */
export const isLeaf = (condition: Condition): condition is LeafCondition =>
  'question' in condition || condition.op === 'coverage-at-least';

/** The conditions that a condition is made of. */
function partsOf(condition: Condition): readonly Condition[] {
  switch (condition.op) {
    case 'all':
      return condition.of;
    case 'score-at-least':
      return condition.of.map((item) => item.condition);
    case 'when':
      return [condition.if, condition.then, condition.else].filter((part) => part !== undefined);
    case 'reading':
      return Object.values(condition.options);
    default:
      return [];
  }
}

/** Every condition inside a condition that looks at answers. */
export const leavesOf = (condition: Condition): readonly LeafCondition[] =>
  isLeaf(condition) ? [condition] : partsOf(condition).flatMap(leavesOf);

/** The question ids that a condition asks, in its own order. */
export const questionsOf = (condition: Condition): string[] =>
  leavesOf(condition).flatMap((leaf) => (leaf.op === 'coverage-at-least' ? leaf.questions : [leaf.question]));

/** The ids of the readings that a condition leaves to be chosen. */
export const readingsOf = (condition: Condition): string[] => [
  ...(condition.op === 'reading' ? [condition.reading] : []),
  ...partsOf(condition).flatMap(readingsOf),
];

/**
 * The criteria of one unit type for one assessed year, with imports put in place: an imported criterion keeps its own
 * id, carries both citations and brings its questions along.
 *
 * @throws {NoCriteriaError} when the instrument has no such unit type or does not govern the year.
 * @throws {CriteriaError} when an import leads nowhere; the data were not checked when building.
 */
export function resolveCriteria(data: InstrumentData, unitType: string, year: number): CriteriaSet {
  const { instrument } = data;
  const unit = Object.hasOwn(instrument.unitTypes, unitType) ? instrument.unitTypes[unitType] : undefined;
  if (!unit) {
    const known = Object.keys(instrument.unitTypes).join(', ');
    throw new NoCriteriaError(`Unknown unit type "${unitType}". ${instrument.id} knows: ${known}.`);
  }
  const { years } = instrument;
  if (!governs(years, year)) {
    throw new NoCriteriaError(`${instrument.id} governs assessed years ${spanOf(years)}; got ${String(year)}.`);
  }

  const article = (id: string): CriteriaFile => {
    const found = data.articles.find((file) => file.article === id);
    if (!found) throw new CriteriaError(`${instrument.id}`, `there is no article "${id}"`);
    return found;
  };
  const questions: Record<string, QuestionDefinition> = {};
  const take = (file: CriteriaFile, id: string): QuestionDefinition => {
    const entry = Object.hasOwn(file.questions, id) ? file.questions[id] : undefined;
    if (!entry) throw new CriteriaError(`article ${file.article}`, `question "${id}" is not declared`);
    return 'from' in entry ? take(article(entry.from), id) : entry;
  };
  const define = (file: CriteriaFile, id: string, importedFrom: readonly string[]): CriterionDefinition => {
    const entry = file.criteria.find((criterion) => criterion.id === id);
    if (!entry) throw new CriteriaError(`article ${file.article}`, `there is no criterion "${id}"`);
    const citations = [...importedFrom, `${instrument.id} ${id}`];
    if (entry.import) {
      const source = article(entry.import.article);
      return { id, citations, parts: entry.import.criteria.map((part) => define(source, part, citations)) };
    }
    if (!entry.condition) throw new CriteriaError(id, 'it has neither a condition nor an import');
    for (const question of questionsOf(entry.condition)) questions[question] ??= take(file, question);
    return { id, citations, condition: entry.condition };
  };

  const home = article(unit.article);
  const criteria = home.criteria.map((entry) => define(home, entry.id, []));
  return {
    format: 'antt.criteria-set/1',
    instrument: instrument.id,
    unitType,
    year,
    verification: instrument.verification,
    hash: data.hash,
    years,
    amendments: [],
    window: unit.procedure.window ? rangeInYear(year, unit.procedure.window) : null,
    procedure: unit.procedure,
    scope: unit.scope,
    readings: instrument.readings,
    questions,
    criteria,
    ...(data.follows ? { follows: data.follows } : {}),
  };
}

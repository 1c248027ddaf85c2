import { governs, rangeInYear, spanOf } from './calendar.ts';
import { CriteriaError, NoCriteriaError } from './errors.ts';
import type {
  Condition,
  CriteriaFile,
  CriteriaSet,
  CriterionDefinition,
  InstrumentData,
  QuestionDefinition,
} from './model/types.ts';

/** The question ids that a condition asks, in its own order. */
export function questionsOf(condition: Condition): string[] {
  switch (condition.op) {
    case 'all':
      return condition.of.flatMap(questionsOf);
    case 'score-at-least':
      return condition.of.flatMap((item) => questionsOf(item.condition));
    case 'when':
      return [condition.if, condition.then, ...(condition.else ? [condition.else] : [])].flatMap(questionsOf);
    case 'reading':
      return Object.values(condition.options).flatMap(questionsOf);
    case 'not-applicable':
    case 'unknown':
      return [];
    case 'coverage-at-least':
      return [...condition.questions];
    default:
      return [condition.question];
  }
}

/** The ids of the readings that a condition leaves to be chosen. */
export function readingsOf(condition: Condition): string[] {
  switch (condition.op) {
    case 'all':
      return condition.of.flatMap(readingsOf);
    case 'score-at-least':
      return condition.of.flatMap((item) => readingsOf(item.condition));
    case 'when':
      return [condition.then, ...(condition.else ? [condition.else] : [])].flatMap(readingsOf);
    case 'reading':
      return [condition.reading, ...Object.values(condition.options).flatMap(readingsOf)];
    default:
      return [];
  }
}

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

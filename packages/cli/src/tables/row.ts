/** A row of a table as a record: its cells read, answers made of them, evaluated. */
import { type AnswerIssue, NoCriteriaError, type Standard, answersFromFields } from '@antt/core';
import { unitTypes } from '@antt/schemas';
import { isUnitType } from '../options.ts';
import { MOST_PROBLEMS, type Problem } from '../problem.ts';
import { type Defaults, type Evaluated, guarded } from '../record.ts';
import type { Standards } from '../standards.ts';
import { type Cell, type Codes, DAYS_FROM_1900_TO_1904, type Said, isBlank, plain, readCell, tidy } from './cell.ts';
import { type Column, TEXT, allColumns, codesOf } from './columns.ts';
import type { Heading, Layout } from './headings.ts';
import type { Speeches } from './speech.ts';
import { type Row, letters } from './table.ts';
import type { RowProblem } from './words.ts';

/** What all rows of a table are read with. The first speech is the one that problems are told in. */
export interface RowContext {
  readonly layout: Layout;
  readonly defaults: Defaults;
  readonly standards: Standards;
  readonly speeches: Speeches;
  readonly date1904?: boolean | undefined;
}

type Pair = readonly [path: string, text: string];

/** What a cell said, and the same as the engine takes it. */
interface Taken {
  readonly said: Said;
  readonly pair: Pair | undefined;
}

/** A column of the file, and what this standard asks in it. */
interface Asked {
  readonly heading: Heading;
  readonly column: Column;
  readonly codes: Codes;
  /** What its cells said so far: most columns hold few different texts. */
  readonly read: Map<Cell, Taken>;
}

/** How this standard reads a row. */
interface Plan {
  readonly asked: readonly Asked[];
  /** Columns of questions that it does not ask. */
  readonly unasked: readonly Heading[];
}

/** Different texts of a column that are remembered. */
const MOST_REMEMBERED = 1000;

const NO_CODES: Codes = { of: new Map(), shown: [] };

/** Columns that belong to the unit and to no question. */
const OF_UNIT = ['id', 'name', 'unitType', 'year'];

const shownOf = (cell: Cell): string =>
  typeof cell === 'object' ? ('day' in cell ? cell.day : cell.fault.shown) : tidy(String(cell)).slice(0, 40);

function planOf(standard: Standard, { headings }: Layout, speeches: Speeches): Plan {
  const [first, ...others] = speeches;
  const words = [first.columnWords(standard), ...others.map((speech) => speech.columnWords(standard))] as const;
  const incidents = 1 + Math.max(0, ...headings.map(({ id }) => Number(/\[(\d+)\]/.exec(id)?.[1] ?? 0)));
  const columns = new Map(allColumns(standard, incidents, words[0]).map((column) => [column.id, column]));
  for (const { id, control } of standard.questions) {
    const field = control.fields[0]!;
    // All that was chosen in one cell, instead of a column for each.
    if (field.input === 'many-of') columns.set(id, { id, question: id, field, heading: '', hint: '' });
  }
  const asked: Asked[] = [];
  const unasked: Heading[] = [];
  for (const heading of headings) {
    const column = columns.get(heading.id);
    if (column) asked.push({ heading, column, codes: codesOf(column, words), read: new Map() });
    else if (!OF_UNIT.includes(heading.id)) unasked.push(heading);
  }
  return { asked, unasked };
}

function readAsked({ column, codes, read }: Asked, cell: Cell): Taken {
  const before = read.get(cell);
  if (before) return before;
  const said = readCell(column.field, codes, cell);
  const taken = { said, pair: said && 'text' in said ? ([column.id, said.text] as const) : undefined };
  if (read.size >= MOST_REMEMBERED) read.clear();
  if (typeof cell !== 'object') read.set(cell, taken);
  return taken;
}

/** Several options in one cell, separated by semicolons or line ends. */
const partsOf = (cell: Cell): readonly Cell[] => (typeof cell === 'string' ? cell.split(/[;\n]/) : [cell]);

/**
 * Reads and evaluates rows one after the other; `undefined` for a blank row. Remembers the codes of units: each may stand
 * once.
 */
export function rowReader({ layout, defaults, standards, speeches, date1904 }: RowContext) {
  const [{ own, locale, wordsOf }] = speeches;
  const typesByName = new Map(
    speeches.flatMap((speech) =>
      unitTypes.flatMap((type) => [type, ...speech.own.unitTypes[type]].map((name) => [plain(name), type] as const)),
    ),
  );
  const plans = new Map<Standard, Plan>();
  const rowsOfIds = new Map<string, number>();
  const positions = new Map(layout.headings.map((heading) => [heading.id, heading]));
  const headed: boolean[] = [];
  for (const { position } of layout.headings) headed[position] = true;
  for (const position of layout.ignored) headed[position] = true;

  const at = (heading: Heading | undefined): string =>
    heading === undefined ? '' : own.place(letters(heading.position), heading.text);
  const problem = (heading: Heading | undefined, row: RowProblem): Problem => ({
    field: at(heading),
    message: own.row(row),
  });
  const textAt = (cells: Row['cells'], id: string): Said => {
    const heading = positions.get(id);
    return heading && readCell(TEXT, NO_CODES, cells[heading.position]);
  };

  /** What a text column says; what is wrong with it goes to `problems`. */
  const unitText = (cells: Row['cells'], id: string, problems: Problem[]): string | undefined => {
    const said = textAt(cells, id);
    if (said && 'problem' in said) problems.push({ field: at(positions.get(id)), message: own.cell(said.problem) });
    return said && 'text' in said ? said.text : undefined;
  };

  const standardOf = (cells: Row['cells'], problems: Problem[]): Standard | undefined => {
    const typeText = unitText(cells, 'unitType', problems);
    const unitType = typeText === undefined ? defaults.unitType : (typesByName.get(plain(typeText)) ?? typeText);
    const yearText = unitText(cells, 'year', problems);
    const year = yearText === undefined ? defaults.year : Number(yearText);
    if (unitType === undefined) problems.push(problem(undefined, { code: 'unit-type-missing' }));
    else if (!isUnitType(unitType)) {
      problems.push(problem(positions.get('unitType'), { code: 'unit-type-unknown', shown: unitType }));
    } else if (year === undefined) problems.push(problem(undefined, { code: 'year-missing' }));
    else if (!Number.isInteger(year) || year < 1000 || year > 9999) {
      problems.push(problem(positions.get('year'), { code: 'year-unknown', shown: yearText ?? String(year) }));
    } else {
      try {
        return standards.of(unitType, year);
      } catch (error) {
        if (!(error instanceof NoCriteriaError)) throw error;
        problems.push(problem(positions.get('year'), { code: 'year-unknown', shown: String(year) }));
      }
    }
    return undefined;
  };

  /** The cells as pairs for the engine. Of options in columns of their own, all or none must be answered. */
  const pairsOf = ({ asked: all }: Plan, cells: Row['cells'], problems: Problem[]): Pair[] => {
    const pairs: Pair[] = [];
    let groups: Map<string, { heading: Heading; chosen: string[]; open: number; of: number }> | undefined;
    const take = (asked: Asked, cell: Cell): void => {
      const { said, pair } = readAsked(asked, cell);
      if (said === undefined) return;
      const { choice, question } = asked.column;
      if ('problem' in said) problems.push({ field: at(asked.heading), message: own.cell(said.problem) });
      else if (choice === undefined) pairs.push(pair!);
      else if (said.text === 'true') groups!.get(question)!.chosen.push(choice);
    };
    for (const asked of all) {
      const { column, heading } = asked;
      let cell = cells[heading.position];
      if (column.choice !== undefined) {
        groups ??= new Map();
        const group = groups.get(column.question) ?? { heading, chosen: [], open: 0, of: 0 };
        groups.set(column.question, group);
        group.of += 1;
        if (isBlank(cell)) group.open += 1;
      }
      if (cell === undefined || cell === '') continue;
      if (date1904 && typeof cell === 'number' && column.field.input === 'day') cell += DAYS_FROM_1900_TO_1904;
      if (column.field.input === 'many-of') for (const part of partsOf(cell)) take(asked, part);
      else take(asked, cell);
    }
    for (const [question, { heading, chosen, open, of }] of groups ?? []) {
      if (open === of) continue;
      if (open > 0) problems.push(problem(heading, { code: 'half-chosen', open, of }));
      else for (const code of chosen.length > 0 ? chosen : ['none']) pairs.push([question, code]);
    }
    return pairs;
  };

  /** The column that an issue is about: of the field, or of the question as a whole. */
  const headingOf = ({ path, question }: AnswerIssue, pairs: readonly Pair[]): Heading | undefined => {
    // The engine counts the incidents that were given; the columns may have gaps.
    const places = [...new Set(pairs.map(([id]) => (id.startsWith(`${question}[`) ? /\[(\d+)\]/.exec(id)![1]! : '')))];
    const given = places.filter((place) => place !== '').sort((a, b) => Number(a) - Number(b));
    const id = path.replace(/\[(\d+)\]/, (_, index: string) => `[${given[Number(index)] ?? index}]`);
    return (
      positions.get(id) ?? positions.get(question) ?? layout.headings.find((one) => one.id.startsWith(`${question}.`))
    );
  };

  /** Questions answered with no beside a column that tells of a case. */
  const contradictions = (
    { asked }: Plan,
    cells: Row['cells'],
    pairs: readonly Pair[],
    problems: Problem[],
  ): ReadonlySet<string> => {
    const found = new Set<string>();
    for (const [question, text] of pairs) {
      if (text !== 'none') continue;
      const told = asked.find(
        ({ column, heading }) =>
          column.question === question && column.place !== undefined && !isBlank(cells[heading.position]),
      );
      if (!told) continue;
      found.add(question);
      const { position } = told.heading;
      const row = { code: 'none-and-some', column: letters(position), shown: shownOf(cells[position]) } as const;
      problems.push(problem(positions.get(question), row));
    }
    return found;
  };

  /** Cells that hold something where nothing is asked. */
  const strays = ({ unasked }: Plan, cells: Row['cells'], problems: Problem[]): void => {
    for (let position = 0; position < cells.length; position += 1) {
      const cell = cells[position];
      if (headed[position] || isBlank(cell)) continue;
      const message = own.row({ code: 'no-heading', shown: shownOf(cell) });
      problems.push({ field: own.place(letters(position), ''), message });
    }
    for (const heading of unasked) {
      const cell = cells[heading.position];
      if (!isBlank(cell)) problems.push(problem(heading, { code: 'not-asked', shown: shownOf(cell) }));
    }
  };

  const evaluate = ({ number, cells }: Row): Evaluated => {
    const problems: Problem[] = [];
    const id = unitText(cells, 'id', problems);
    const name = unitText(cells, 'name', problems);
    const unit = { ...(id === undefined ? {} : { id }), ...(name === undefined ? {} : { name }) };
    if (id === undefined && problems.length === 0) problems.push(problem(positions.get('id'), { code: 'no-id' }));
    const before = id === undefined ? undefined : rowsOfIds.get(id);
    if (before !== undefined)
      problems.push(problem(positions.get('id'), { code: 'repeated-id', id: id!, row: before }));
    else if (id !== undefined) rowsOfIds.set(id, number);
    const standard = standardOf(cells, problems);
    const bad = (): Evaluated => ({
      ok: false,
      ...unit,
      problems: problems.slice(0, MOST_PROBLEMS),
      more: Math.max(0, problems.length - MOST_PROBLEMS),
    });
    if (!standard) return bad();
    let plan = plans.get(standard);
    if (!plan) plans.set(standard, (plan = planOf(standard, layout, speeches)));
    strays(plan, cells, problems);
    const pairs = pairsOf(plan, cells, problems);
    const { answers, issues } = answersFromFields(standard, pairs);
    const contradicted = contradictions(plan, cells, pairs, problems);
    for (const issue of issues) {
      if (contradicted.has(issue.path)) continue;
      problems.push({ field: at(headingOf(issue, pairs)), message: locale.issue(issue, wordsOf(standard)) });
    }
    if (problems.length > 0 || id === undefined) return bad();
    return { ok: true, id, ...(name === undefined ? {} : { name }), standard, result: standard.evaluate(answers) };
  };

  return (row: Row): Evaluated | undefined => (row.cells.every(isBlank) ? undefined : guarded(() => evaluate(row)));
}

/** A row of a table as a record: its cells read, answers made of them, evaluated. */
import { type AnswerIssue, type Standard, answersFromFields } from '@antt/core';
import { unitTypes } from '@antt/schemas';
import { isUnitType } from '../options.ts';
import { MOST_PROBLEMS, type Problem } from '../problem.ts';
import { type Defaults, type Evaluated, guarded } from '../record.ts';
import type { Standards } from '../standards.ts';
import { type Cell, type Codes, type Said, readCell, tidy } from './cell.ts';
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

/** A column of the file, and what this standard asks in it. */
interface Asked {
  readonly heading: Heading;
  readonly column: Column;
  readonly codes: Codes;
}

/** Between Excel's two ways of counting days. */
const DAYS_FROM_1900_TO_1904 = 1462;

const NO_CODES: Codes = { of: new Map(), shown: [] };

/** Columns that belong to the unit and to no question. */
const OF_UNIT = ['id', 'name', 'unitType', 'year'];

const isBlank = (cell: Cell): boolean => cell === undefined || (typeof cell === 'string' && tidy(cell) === '');

const shownOf = (cell: Cell): string =>
  typeof cell === 'object' ? ('day' in cell ? cell.day : cell.fault.shown) : tidy(String(cell)).slice(0, 40);

function askedIn(standard: Standard, { headings }: Layout, speeches: Speeches): readonly Asked[] {
  const [first, ...others] = speeches;
  const words = [first.columnWords(standard), ...others.map((speech) => speech.columnWords(standard))] as const;
  const incidents = 1 + Math.max(0, ...headings.map(({ id }) => Number(/\[(\d+)\]/.exec(id)?.[1] ?? 0)));
  const columns = new Map(allColumns(standard, incidents, words[0]).map((column) => [column.id, column]));
  for (const { id, control } of standard.questions) {
    const field = control.fields[0]!;
    // All that was chosen in one cell, instead of a column for each.
    if (field.input === 'many-of') columns.set(id, { id, question: id, field, heading: '', hint: '' });
  }
  return headings.flatMap((heading) => {
    const column = columns.get(heading.id);
    return column ? [{ heading, column, codes: codesOf(column, words) }] : [];
  });
}

/** Several options in one cell, separated by semicolons or line ends. */
function readSeveral({ column, codes }: Asked, cell: Cell): readonly Said[] {
  if (typeof cell !== 'string') return [readCell(column.field, codes, cell)];
  return cell.split(/[;\n]/).map((one) => readCell(column.field, codes, one));
}

/**
 * Reads and evaluates rows one after the other; `undefined` for a blank row. Remembers the codes of units: each may stand
 * once.
 */
export function rowReader({ layout, defaults, standards, speeches, date1904 }: RowContext) {
  const [{ own, locale, wordsOf }] = speeches;
  const plans = new Map<Standard, readonly Asked[]>();
  const rowsOfIds = new Map<string, number>();
  const positions = new Map(layout.headings.map((heading) => [heading.id, heading]));
  const headed = new Set(layout.headings.map(({ position }) => position));

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
    const unitType = unitText(cells, 'unitType', problems) ?? defaults.unitType;
    const yearText = unitText(cells, 'year', problems);
    const year = yearText === undefined ? defaults.year : Number(yearText);
    if (unitType === undefined) problems.push(problem(undefined, { code: 'unit-type-missing' }));
    else if (!isUnitType(unitType)) {
      problems.push(
        problem(positions.get('unitType'), { code: 'unit-type-unknown', shown: unitType, known: unitTypes }),
      );
    } else if (year === undefined) problems.push(problem(undefined, { code: 'year-missing' }));
    else if (!Number.isInteger(year) || year < 1000 || year > 9999) {
      problems.push(problem(positions.get('year'), { code: 'year-unknown', shown: yearText ?? String(year) }));
    } else return standards.of(unitType, year);
    return undefined;
  };

  /** The cells as pairs for the engine. Of options in columns of their own, all or none must be answered. */
  const pairsOf = (plan: readonly Asked[], cells: Row['cells'], problems: Problem[]): [string, string][] => {
    const pairs: [string, string][] = [];
    const choices = new Map<string, { heading: Heading; chosen: string[]; open: number; of: number }>();
    for (const asked of plan) {
      const { column, heading } = asked;
      let cell = cells[heading.position];
      if (date1904 && typeof cell === 'number' && column.field.input === 'day') cell += DAYS_FROM_1900_TO_1904;
      let group = choices.get(column.question);
      if (column.choice !== undefined) {
        group ??= { heading, chosen: [], open: 0, of: 0 };
        choices.set(column.question, group);
        group.of += 1;
        if (isBlank(cell)) group.open += 1;
      }
      if (cell === undefined) continue;
      const several =
        column.field.input === 'many-of' ? readSeveral(asked, cell) : [readCell(column.field, asked.codes, cell)];
      for (const said of several) {
        if (said === undefined) continue;
        if ('problem' in said) problems.push({ field: at(heading), message: own.cell(said.problem) });
        else if (column.choice === undefined) pairs.push([column.id, said.text]);
        else if (said.text === 'true') group!.chosen.push(column.choice);
      }
    }
    for (const [question, { heading, chosen, open, of }] of choices) {
      if (open === of) continue;
      if (open > 0) problems.push(problem(heading, { code: 'half-chosen', open, of }));
      else for (const code of chosen.length > 0 ? chosen : ['none']) pairs.push([question, code]);
    }
    return pairs;
  };

  /** The column that an issue is about: of the field, or of the question as a whole. */
  const headingOf = ({ path, question }: AnswerIssue, pairs: readonly [string, string][]): Heading | undefined => {
    // The engine counts the incidents that were given; the columns may have gaps.
    const places = [...new Set(pairs.map(([id]) => (id.startsWith(`${question}[`) ? /\[(\d+)\]/.exec(id)![1]! : '')))];
    const given = places.filter((place) => place !== '').sort((a, b) => Number(a) - Number(b));
    const id = path.replace(/\[(\d+)\]/, (_, index: string) => `[${given[Number(index)] ?? index}]`);
    return (
      positions.get(id) ?? positions.get(question) ?? layout.headings.find((one) => one.id.startsWith(`${question}.`))
    );
  };

  const strays = (plan: readonly Asked[] | undefined, cells: Row['cells'], problems: Problem[]): void => {
    const read = new Set(plan?.map(({ heading }) => heading.position));
    cells.forEach((cell, position) => {
      if (isBlank(cell)) return;
      const shown = shownOf(cell);
      if (!headed.has(position) && !layout.ignored.has(position)) {
        problems.push({ field: own.place(letters(position), ''), message: own.row({ code: 'no-heading', shown }) });
      }
    });
    if (!plan) return;
    for (const heading of layout.headings) {
      if (OF_UNIT.includes(heading.id) || read.has(heading.position) || isBlank(cells[heading.position])) continue;
      problems.push(problem(heading, { code: 'not-asked', shown: shownOf(cells[heading.position]) }));
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
    if (!plan) plans.set(standard, (plan = askedIn(standard, layout, speeches)));
    strays(plan, cells, problems);
    const pairs = pairsOf(plan, cells, problems);
    const { answers, issues } = answersFromFields(standard, pairs);
    for (const issue of issues) {
      problems.push({ field: at(headingOf(issue, pairs)), message: locale.issue(issue, wordsOf(standard)) });
    }
    if (problems.length > 0 || id === undefined) return bad();
    return { ok: true, id, ...(name === undefined ? {} : { name }), standard, result: standard.evaluate(answers) };
  };

  return (row: Row): Evaluated | undefined => (row.cells.every(isBlank) ? undefined : guarded(() => evaluate(row)));
}

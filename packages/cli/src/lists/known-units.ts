/** What a list is held against: results of the year, and a register of units. */
import {
  type AssessedName,
  type IsoDay,
  RegisterError,
  type Result,
  type Unit,
  type YearRecord,
  register,
} from '@antt/core';
import { checkResult, isResult } from '../explain/check-result.ts';
import { InputError, printable } from '../failure.ts';
import { inputOf, textOf } from '../io/input.ts';
import { parseJson } from '../io/json.ts';
import { problemLines } from '../problem.ts';

/** A value of a file with the line that it begins on. */
interface Placed {
  readonly value: unknown;
  readonly line: number;
}

/** The values of a file: one a line, or those of an array. */
async function valuesIn(file: string): Promise<readonly Placed[]> {
  const input = inputOf([file], undefined);
  const text = await textOf(input);
  const refuse = (line: number, message: string): never => {
    throw new InputError(problemLines(input.name, [{ field: '', message, position: String(line) }]));
  };
  const whole = input.format === 'jsonl' ? undefined : parseJson(text);
  if (whole?.ok) {
    const values: readonly unknown[] = Array.isArray(whole.value) ? whole.value : [whole.value];
    return values.map((value) => ({ value, line: 1 }));
  }
  if (whole && !whole.more) return refuse(whole.line, whole.problem);
  return text.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    const parsed = parseJson(line);
    return parsed.ok ? [{ value: parsed.value, line: at + 1 }] : refuse(at + 1, parsed.problem);
  });
}

/** Results with what they call their units, and the last day that counted for them. */
export interface KnownResults {
  readonly assessed: readonly AssessedName[];
  readonly lastDay: IsoDay | undefined;
}

/** @throws {InputError} with the line of what is no result, or has no unit. */
export async function readResults(file: string): Promise<KnownResults> {
  const assessed: AssessedName[] = [];
  let lastDay: IsoDay | undefined;
  for (const { value, line } of await valuesIn(file)) {
    const refuse = (message: string): never => {
      throw new InputError(problemLines(file, [{ field: '', message, position: String(line) }]));
    };
    const record = (typeof value === 'object' && value !== null ? value : {}) as Partial<YearRecord> & {
      id?: unknown;
      name?: unknown;
    };
    // A record of a year without a result is a unit that was not assessed.
    if (!isResult(value) && typeof record.unit === 'string' && record.result === undefined) continue;
    const result: unknown = isResult(value) ? value : record.result;
    if (!isResult(result)) refuse('expected a result (antt.result/1), or a record with unit and result');
    const problems = checkResult(result as Record<string, unknown>);
    if (problems.length > 0) throw new InputError(problemLines(`${file}:${line}`, problems));
    const unit = record.unit ?? record.id;
    if (typeof unit !== 'string' && typeof unit !== 'number')
      refuse('expected the id of its unit beside the result, got nothing');
    const { verdict, unitType: kind, window } = result as Result;
    if (window && (lastDay === undefined || window.to > lastDay)) lastDay = window.to;
    const name = typeof record.name === 'string' ? { name: record.name } : {};
    assessed.push({ unit: String(unit), kind, verdict, ...name });
  }
  return { assessed, lastDay };
}

/** The units that stood on the day; without one, each by its last entry. @throws {InputError} */
export async function readRegister(file: string, day: IsoDay | undefined): Promise<readonly Unit[]> {
  const values = (await valuesIn(file)).map(({ value }) => value);
  const [first] = values as readonly { units?: unknown }[];
  const units = (values.length === 1 && Array.isArray(first?.units) ? first.units : values) as readonly Unit[];
  units.forEach((unit, at) => {
    const whole = typeof unit === 'object' && unit !== null;
    for (const field of ['code', 'name', 'kind', 'from'] as const) {
      if (!whole || typeof unit[field] !== 'string') {
        throw new InputError([printable(`${file}: units[${at}].${field}: expected a text`)]);
      }
    }
  });
  try {
    const known = register(units);
    return day === undefined ? known.units.filter((unit) => known.unit(unit.code) === unit) : known.validOn(day);
  } catch (error) {
    if (error instanceof RegisterError) throw new InputError([printable(`${file}: ${error.message}`)]);
    throw error;
  }
}

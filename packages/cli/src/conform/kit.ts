import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ConformanceCase, sortOf } from '@antt/schemas/conformance';
import { InputError, printable } from '../failure.ts';
import { readProblem } from '../io/input.ts';

/** Which cases are wanted; a list that is not given wants all. */
export interface Wanted {
  readonly unitTypes?: readonly string[] | undefined;
  readonly instruments?: readonly string[] | undefined;
}

/** Cases to run, and how many ask for no result and stay out. */
export interface Kit {
  readonly cases: readonly ConformanceCase[];
  readonly leftOut: number;
}

/** The cases that come with `@antt/schemas`. */
const ownKit = (): string => fileURLToPath(new URL('cases', import.meta.resolve('@antt/schemas/package.json')));

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The files of a folder and of those inside it that hold a case a line; a file is taken as it is. */
function filesAt(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() || entry.name.endsWith('.jsonl'))
    .flatMap((entry) => filesAt(join(path, entry.name)))
    .sort();
}

interface CaseLine {
  readonly line: string;
  /** `commune.jsonl:3` */
  readonly place: string;
}

/** Every line of a file or folder that is not empty. @throws {InputError} for what cannot be read. */
function linesAt(path: string): readonly CaseLine[] {
  try {
    return filesAt(path).flatMap((file) =>
      readFileSync(file, 'utf8')
        .split(/\r?\n/)
        .flatMap((line, at) => (line.trim() === '' ? [] : [{ line, place: `${file}:${at + 1}` }])),
    );
  } catch (error) {
    const { path: file = path } = error as NodeJS.ErrnoException;
    throw new InputError([`${printable(file)}: ${readProblem(error, 'there is no such file or folder')}`]);
  }
}

function caseOn(line: string, place: string): ConformanceCase {
  const problem = (expected: string): InputError => new InputError([`${printable(place)}: expected ${expected}`]);
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw problem('a case as JSON on one line');
  }
  if (!isObject(value)) throw problem('a case, an object');
  for (const field of ['id', 'instrument', 'unitType']) {
    if (typeof value[field] !== 'string') throw problem(`a case with a text as ${field}`);
  }
  if (!Number.isInteger(value['year'])) throw problem('a case with a whole number as year');
  for (const field of ['answers', 'expected']) {
    if (!isObject(value[field])) throw problem(`a case with an object as ${field}`);
  }
  const readings = value['readings'] ?? {};
  if (!isObject(readings)) throw problem('a case with an object as readings');
  return { note: '', ...value, readings } as unknown as ConformanceCase;
}

/**
 * Reads the cases of a file or folder, or those that come with the program.
 *
 * @throws {InputError} when there is nothing to read, or a line is no case.
 */
export function readKit(path: string | undefined, { unitTypes, instruments }: Wanted): Kit {
  const from = path ?? ownKit();
  const refuse = (problem: string): never => {
    throw new InputError([`${printable(from)}: ${problem}`]);
  };
  const all = linesAt(from).map(({ line, place }) => caseOn(line, place));
  if (all.length === 0) refuse('expected cases, one JSON a line, in a file or in the *.jsonl of a folder; found none');
  const wanted = all.filter(
    ({ unitType, instrument }) =>
      (unitTypes?.includes(unitType) ?? true) && (instruments?.includes(instrument) ?? true),
  );
  const cases = wanted.filter((one) => ['result', 'error'].includes(sortOf(one)));
  if (wanted.length === 0) refuse(`none of the ${all.length} cases has this --unit-type and --instrument`);
  if (cases.length === 0) refuse(`all of the ${wanted.length} cases ask for no result (calendar, law)`);
  return { cases, leftOut: wanted.length - cases.length };
}

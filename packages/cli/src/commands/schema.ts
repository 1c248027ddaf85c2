import { compile } from '@antt/core';
import { type Command, parse } from '../command.ts';
import { print } from '../io/output.ts';
import { UNIT_OPTIONS, UNIT_OPTIONS_HELP, criteriaAsked, noFiles } from '../options.ts';

const help = `antt schema: the JSON Schema (2020-12) of the answers of a unit type

Usage: antt schema --unit-type U --year Y

${UNIT_OPTIONS_HELP}

The schema says what answers look like. Comparisons between figures and windows of days are checked by antt evaluate.

Example:
  antt schema --unit-type school --year 2025 > school.schema.json
`;

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse('schema', args, UNIT_OPTIONS);
  noFiles('schema', positionals);
  return print(`${JSON.stringify(compile(criteriaAsked('schema', values)).jsonSchema, null, 2)}\n`);
}

export const schema: Command = { name: 'schema', summary: 'the JSON Schema of the answers', help, run };

import { type Command, parse } from '../command.ts';
import { print } from '../io/output.ts';
import { ASKED_OPTIONS, ASKED_OPTIONS_HELP, criteriaAsked, noFiles } from '../options.ts';
import { compileWith } from '../overlays.ts';

const help = `antt schema: the JSON Schema (2020-12) of the answers of a unit type

Usage: antt schema --unit-type U --year Y [--overlay FILE]...

${ASKED_OPTIONS_HELP}

The schema says what answers look like. Comparisons between figures and windows of days are checked by antt evaluate.

Example:
  antt schema --unit-type school --year 2025 > school.schema.json
`;

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse('schema', args, ASKED_OPTIONS);
  noFiles('schema', positionals);
  const { jsonSchema } = await compileWith(criteriaAsked('schema', values), values.overlay);
  return print(`${JSON.stringify(jsonSchema, null, 2)}\n`);
}

export const schema: Command = { name: 'schema', summary: 'the JSON Schema of the answers', help, run };

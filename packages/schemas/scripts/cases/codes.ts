import type { AnswerIssue } from '@antt/core';
import { reasonModel } from '@antt/core/model';
import { z } from 'zod';

interface Issue {
  /** Said of the answer. */
  readonly means: string;
  readonly path: string;
  readonly data?: readonly string[];
}

/** What can be wrong with an answer. A new code of the engine does not compile until it stands here. */
const ISSUES: Readonly<Record<AnswerIssue['code'], Issue>> = {
  'unknown-question': { means: 'is to a question that this unit type is not asked', path: 'householdsRegistered' },
  'wrong-type': { means: 'is a text where a number is asked, and the like', path: 'policyImplemented' },
  'missing-field': { means: 'lacks a part', path: 'schools.total' },
  'unknown-field': { means: 'has a part or a mark that is not asked', path: 'sabotage[0].forceMajeure' },
  'not-whole': { means: 'is a fraction', path: 'newHotspots' },
  negative: { means: 'is below 0', path: 'movementModels' },
  'too-large': { means: 'is a figure above 1,000,000,000', path: 'newHotspots', data: ['max'] },
  'part-exceeds-whole': {
    means: 'has a part that is more than its whole',
    path: 'staffInformed.count',
    data: ['part', 'whole'],
  },
  'impossible-date': { means: 'names a day that does not exist', path: 'registration.on' },
  'outside-window': {
    means: 'names a day outside the window of the year',
    path: 'sabotage[0].on',
    data: ['on', 'from', 'to', 'year'],
  },
  'unknown-option': { means: 'has a code that is not offered', path: 'policeCoordination' },
  'repeated-option': { means: 'has a code twice', path: 'internalRules[1]' },
  'too-long': {
    means: 'has more than 1,000 incidents, or a number of a paper of more than 200 characters',
    path: 'plan.number',
    data: ['max'],
  },
};

/** Errors of a whole request, with the fields of the error. */
const ERRORS: readonly (readonly [code: string, means: string, fields: readonly string[]])[] = [
  ['antt-answers', 'The answers cannot be evaluated as they are.', ['issues']],
  ['antt-reading', '`readings` names a reading, or an option of one, that there is not.', ['reading', 'choices']],
  ['antt-no-criteria', 'No criteria are known for the year or the unit type.', []],
  ['antt-overlay', 'A provincial overlay cannot be put over the criteria.', ['overlay', 'at', 'problems']],
  ['antt-criteria', 'The criteria contradict themselves: a fault of the data.', ['at', 'problem']],
];

interface Shape {
  readonly type?: string;
  readonly description?: string;
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly items?: Shape;
  readonly $ref?: string;
  readonly additionalProperties?: Shape | boolean;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
}

function typeOf(shape: Shape): string {
  if (shape.$ref !== undefined) return 'reason';
  if (shape.enum) return shape.enum.map((code) => `"${code}"`).join(' or ');
  if (shape.type === 'array') return `list of ${typeOf(shape.items!)}`;
  if (shape.type !== 'object') return shape.type ?? 'value';
  if (!shape.properties) return `${typeOf(shape.additionalProperties as Shape)} by code`;
  return `{ ${Object.entries(shape.properties)
    .map(([name, inner]) => `${name}: ${typeOf(inner)}`)
    .join(', ')} }`;
}

function reasonRow({ description, properties, required = [] }: Shape): string {
  const { code, ...fields } = properties!;
  const told = Object.entries(fields).map(([name, shape]) => {
    const optional = required.includes(name) ? '' : ', may be left out';
    return `\`${name}\`: ${typeOf(shape)}${optional}${shape.description ? `. ${shape.description}` : ''}`;
  });
  return `| \`${code!.const!}\` | ${description ?? ''} | ${told.join('<br>')} |`;
}

const codes = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

/** Every code of a reason and of an error, with its fields: `cases/codes.md`. */
export function codesPage(): string {
  const schema = z.toJSONSchema(reasonModel, { target: 'draft-2020-12', io: 'input' }) as unknown as {
    readonly oneOf?: readonly Shape[];
    readonly anyOf?: readonly Shape[];
    readonly $ref?: string;
    readonly $defs?: Readonly<Record<string, { readonly oneOf?: readonly Shape[]; readonly anyOf?: readonly Shape[] }>>;
  };
  const union = schema.$ref === undefined ? schema : schema.$defs!['reason']!;
  return [
    '# Codes',
    '',
    '<!-- Generated from the models by `npm run generate:cases -w @antt/schemas`. Do not edit. -->',
    '',
    'Codes and fields are stable; sentences are not. The same as JSON Schema: `@antt/schemas/generated/result.schema.json`.',
    '',
    '## Reasons',
    '',
    'Why a criterion, or the whole, has its verdict: the operator that gives it and how it ended. How operators judge stands in',
    '[operators.md](operators.md).',
    '',
    '| code | when | fields |',
    '| --- | --- | --- |',
    ...(union.oneOf ?? union.anyOf!).map(reasonRow),
    '',
    '## Errors',
    '',
    '| code | means | fields |',
    '| --- | --- | --- |',
    ...ERRORS.map(([code, means, fields]) => `| \`${code}\` | ${means} | ${codes(fields)} |`),
    '',
    '## Issues of answers',
    '',
    'Each has `code`, `path`, `question` (its id, or empty), `expected` and `received` (English, for people) and, where the table',
    'says so, `data`. `year` of `outside-window` is the assessed year that the day belongs to; it is left out where that year is',
    'governed by another instrument.',
    '',
    '| code | the answer | `path`, for example | `data` |',
    '| --- | --- | --- | --- |',
    ...Object.entries(ISSUES).map(
      ([code, { means, path, data = [] }]) => `| \`${code}\` | ${means} | \`${path}\` | ${codes(data)} |`,
    ),
    '',
  ].join('\n');
}

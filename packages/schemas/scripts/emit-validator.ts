import type { JsonSchema } from '@antt/core';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { BANNER } from './outputs.ts';

interface Validator {
  readonly code: string;
  /** Declarations, given the module that has the type of the answers. */
  types(answersModule: string): string;
}

/** ajv's own code still asks for its helpers; one bundling pass takes them in and leaves nothing to import. */
async function bundle(source: string): Promise<string> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: source, resolveDir: import.meta.dirname, loader: 'js' },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2022',
    minify: true,
    write: false,
    metafile: true,
    legalComments: 'none',
    logLevel: 'silent',
  });
  const code = outputFiles[0]?.text ?? '';
  const left = Object.values(metafile.outputs).flatMap((output) => output.imports.map((each) => each.path));
  if (left.length > 0 || code.includes('Dynamic require of'))
    throw new Error(`a validator still imports ${String(left)}`);
  return code;
}

/** A question whose answer carries a day, and such an answer. */
function dated(schema: JsonSchema): ((day: string) => unknown) | undefined {
  for (const [id, property] of Object.entries(schema['properties'] as Record<string, JsonSchema>)) {
    const fields = property['properties'] as Record<string, JsonSchema> | undefined;
    if (fields?.['issued'] && fields['on']) return (on) => ({ [id]: { issued: true, on } });
  }
  return undefined;
}

/** Runs the finished code: two copies of ajv give a validator that only breaks at the first date it meets. */
async function prove(code: string, name: string, schema: JsonSchema): Promise<void> {
  const module = (await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)) as Record<
    string,
    (answers: unknown) => boolean
  >;
  const validate = module[`validate${name}`];
  const answers = dated(schema);
  if (!validate || !answers) throw new Error(`${name}: no validator or no dated question to prove it on`);
  if (!validate(answers('2024-02-29'))) throw new Error(`${name}: the validator refuses a good date`);
  if (validate(answers('2025-02-29'))) throw new Error(`${name}: the validator takes a day that does not exist`);
}

/** A validator of the answers, compiled here so that no page ever needs `eval`. */
export async function emitValidator(schema: JsonSchema, name: string): Promise<Validator> {
  const ajv = new Ajv2020({ allErrors: true, strict: true, code: { source: true, esm: true } });
  addFormats.default(ajv, { formats: ['date'], keywords: false });
  ajv.compile(schema);
  const code = BANNER + (await bundle(standalone.default(ajv, { [`validate${name}`]: String(schema['$id']) })));
  await prove(code, name, schema);
  return {
    code,
    types: (answersModule) => `${BANNER}import type { ${name} } from '${answersModule}';

/** What a validator found wrong in one place. */
export interface ValidationError {
  /** JSON pointer into the answers: \`/residentialAreas/total\`. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** Whether answers have the shape of the JSON Schema. What a schema cannot say, the engine's \`check\` does. */
export declare const validate${name}: {
  (answers: unknown): answers is ${name};
  /** Of the last call; \`null\` when it found nothing. */
  readonly errors?: readonly ValidationError[] | null;
};
`,
  };
}

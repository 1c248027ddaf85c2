import { compile, type InstrumentData, type JsonSchema, resolveCriteria, type Texts } from '@antt/core';
import { compile as typesOf, type JSONSchema } from 'json-schema-to-typescript';
import { emitValidator } from './emit-validator.ts';
import { BANNER, json, pascal } from './outputs.ts';

/** The English label of each question, as a comment in an editor. */
function labelsOf(texts: Texts | undefined, article: string): ReadonlyMap<string, string> {
  const home = texts?.articles.filter((each) => each.article === article) ?? [];
  const others = texts?.articles.filter((each) => each.article !== article) ?? [];
  return new Map(
    [...others, ...home].flatMap((each) => Object.entries(each.questions).map(([id, q]) => [id, q.label])),
  );
}

async function emitTypes(schema: JsonSchema, name: string, labels: ReadonlyMap<string, string>): Promise<string> {
  const properties = Object.entries(schema['properties'] as Record<string, JsonSchema>).map(([id, property]) => {
    const label = labels.get(id);
    return [id, label === undefined ? property : { ...property, description: label }];
  });
  // The title would become the name of the type.
  const named = { ...schema, title: name, properties: Object.fromEntries(properties) as unknown };
  return typesOf(named as JSONSchema, name, { additionalProperties: false, bannerComment: BANNER.trimEnd() });
}

/**
 * For each unit type of the instrument that is open-ended: the JSON Schema of its answers, their TypeScript type, and a
 * validator without run-time code. Of an earlier instrument: the JSON Schemas, under its own name.
 */
export async function emitAnswers(data: InstrumentData, texts: readonly Texts[]): Promise<ReadonlyMap<string, string>> {
  const outputs = new Map<string, string>();
  const english = texts.find((each) => each.language === 'en');
  for (const [unitType, { article }] of Object.entries(data.instrument.unitTypes)) {
    const { id, years } = data.instrument;
    const { jsonSchema } = compile(resolveCriteria(data, unitType, years.from));
    if (years.to !== undefined) {
      outputs.set(`${id}.answers-${unitType}.schema.json`, json(jsonSchema));
      continue;
    }
    const name = `${pascal(unitType)}Answers`;
    outputs.set(`answers-${unitType}.schema.json`, json(jsonSchema));
    outputs.set(`answers-${unitType}.ts`, await emitTypes(jsonSchema, name, labelsOf(english, article)));
    const validator = await emitValidator(jsonSchema, name);
    outputs.set(`answers-${unitType}.validator.js`, validator.code);
    outputs.set(`answers-${unitType}.validator.d.ts`, validator.types(`./answers-${unitType}.js`));
  }
  return outputs;
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setOf } from '../test/sets.ts';
import { compile } from './compile.ts';
import type { QuestionDefinition } from './model/types.ts';

const definitions: readonly (readonly [QuestionDefinition, string, string])[] = [
  [{ kind: 'yes-no' }, 'single', '=yes-no'],
  [{ kind: 'count' }, 'single', '=whole-number'],
  [{ kind: 'document' }, 'group', 'issued=yes-no number=text on=day'],
  [{ kind: 'share' }, 'group', 'count=whole-number total=whole-number'],
  [{ kind: 'trend' }, 'group', 'previous=whole-number current=whole-number'],
  [{ kind: 'coverage' }, 'group', 'total=whole-number registered=whole-number recognised=whole-number'],
  [{ kind: 'incidents' }, 'list', 'on=day'],
  [{ kind: 'incidents', marks: ['m'], kinds: ['k'] }, 'list', 'on=day kind=one-of m=yes-no'],
  [{ kind: 'choice', options: ['x'] }, 'single', '=one-of'],
  [{ kind: 'choices', options: ['x'] }, 'single', '=many-of'],
];

for (const [definition, shape, fields] of definitions) {
  test(`a ${definition.kind} question as a control: ${fields}`, () => {
    const [question] = compile(setOf({ q: definition }, [])).questions;
    assert.equal(question!.control.shape, shape);
    assert.equal(question!.control.fields.map(({ name, input }) => `${name ?? ''}=${input}`).join(' '), fields);
  });
}

test('a choice offers its open codes too, and the day of an incident knows its window', () => {
  const [choice, incidents] = compile(
    setOf({ c: { kind: 'choice', options: ['x'], open: ['later'] }, i: { kind: 'incidents' } }, []),
  ).questions;
  assert.deepEqual(choice!.control.fields[0]!.options, ['x', 'later']);
  assert.deepEqual(incidents!.control.fields[0]!.range, { from: '2024-11-01', to: '2025-10-31' });
});

test('a question asked by two criteria is placed at the first and knows both', () => {
  const standard = compile(
    setOf({ a: { kind: 'yes-no' }, b: { kind: 'yes-no' } }, [
      { op: 'yes', question: 'a' },
      {
        op: 'all',
        of: [
          { op: 'yes', question: 'a' },
          { op: 'yes', question: 'b' },
        ],
      },
    ]),
  );
  assert.deepEqual(
    standard.criteria.map(({ questions }) => questions),
    [['a'], ['b']],
  );
  assert.deepEqual(
    standard.questions.map(({ criteria }) => criteria),
    [['1.1', '1.2'], ['1.2']],
  );
});

test('every kind has a JSON Schema that says its shape', () => {
  const questions = Object.fromEntries(definitions.map(([definition], index) => [`q${index}`, definition]));
  const { properties } = compile(setOf(questions, [])).jsonSchema as {
    properties: Record<string, { type?: string; enum?: unknown; items?: { required?: string[] } }>;
  };
  assert.deepEqual(
    Object.values(properties)
      .slice(1)
      .map(({ type, enum: codes }) => type ?? codes),
    ['boolean', 'integer', 'object', 'object', 'object', 'object', 'array', 'array', ['x'], 'array'],
  );
  assert.deepEqual(properties['q6']!.items!.required, ['on']);
});

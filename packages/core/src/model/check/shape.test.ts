import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sample } from '../../../test/sample-instrument.ts';
import { criteriaFileModel } from '../criteria-model.ts';
import { instrumentFileModel } from '../instrument-model.ts';
import { criteriaTextsModel, instrumentTextsModel } from '../texts-model.ts';
import { problemLine } from './problem.ts';
import { readAs } from './shape.ts';

const base = sample().data.articles[0];
const linesOf = (content: unknown): readonly string[] => {
  const read = readAs(criteriaFileModel, 'article-1.json', content);
  return read.ok ? [] : read.problems.map(problemLine);
};
const withQuestion = (id: string, question: unknown) => ({ ...base, questions: { [id]: question } });
const withCriterion = (criterion: unknown) => ({ ...base, criteria: [criterion] });
const withCondition = (condition: unknown) => withCriterion({ id: '1.1', condition });

const wrong: readonly (readonly [name: string, content: unknown, line: RegExp])[] = [
  ['not an object', [], /^article-1\.json: whole file: .*expected object/],
  ['unknown property', { ...base, more: 1 }, /^article-1\.json: whole file: unknown property "more"$/],
  ['missing property', { ...base, article: undefined }, /article: is missing: Invalid input: expected string$/],
  ['other format', { ...base, format: 'antt.criteria/2' }, /format: .*"antt\.criteria\/1".*got "antt\.criteria\/2"$/],
  ['question id', withQuestion('a-b', { kind: 'count' }), /questions\["a-b"\]: expected a name in camelCase/],
  [
    'question id of every object',
    withQuestion('toString', { kind: 'count' }),
    /questions\.toString: .*not already a property/,
  ],
  ['question kind', withQuestion('a', { kind: 'choise' }), /questions\.a\.kind: .*'yes-no' \| 'count'.*got "choise"$/],
  [
    'question with too much',
    withQuestion('a', { kind: 'count', marks: [] }),
    /questions\.a: unknown property "marks"$/,
  ],
  [
    'article of a shared question',
    withQuestion('a', { from: 6 }),
    /questions\.a\.from: .*expected string, received number/,
  ],
  [
    'repeated option',
    withQuestion('a', { kind: 'choices', options: ['x', 'x'] }),
    /questions\.a\.options: expected each entry once/,
  ],
  [
    'options in capitals',
    withQuestion('a', { kind: 'choices', options: ['X'] }),
    /options\[0\]: expected a code.*got "X"$/,
  ],
  ['point f', withCriterion({ id: '1.2.f' }), /criteria\[0\]\.id: .*Vietnamese order.*got "1\.2\.f"$/],
  ['operator', withCondition({ op: 'maybe' }), /criteria\[0\]\.condition\.op: .*'yes' \| 'issued'.*got "maybe"$/],
  [
    'percent',
    withCondition({ op: 'share-at-least', question: 'a', percent: 101 }),
    /condition\.percent: .*<=100.*got 101$/,
  ],
  ['percent in half', withCondition({ op: 'share-at-least', question: 'a', percent: 0.5 }), /condition\.percent: /],
  [
    'day',
    withCondition({ op: 'issued', question: 'a', dated: { from: '02-30', to: '03-31' } }),
    /dated\.from: .*got "02-30"$/,
  ],
  [
    'span',
    withCondition({ op: 'issued', question: 'a', dated: { from: '03-31', to: '01-01' } }),
    /dated: expected `from` not after/,
  ],
  [
    'guard',
    withCondition({ op: 'when', if: { op: 'none', question: 'a' }, then: { op: 'not-applicable' } }),
    /condition\.if\.op: /,
  ],
  ['nested', withCondition({ op: 'all', of: [{ op: 'all', of: [] }] }), /condition\.of\[0\]\.of: /],
];

describe('readAs', () => {
  for (const [name, content, line] of wrong) {
    it(`refuses: ${name}`, () => {
      const lines = linesOf(content);
      assert.ok(
        lines.some((each) => line.test(each)),
        lines.join('\n') || 'nothing was found',
      );
    });
  }

  it('takes each sort of file, and leaves out what is for editors only', () => {
    const { data, texts } = sample();
    const sorts = [
      [criteriaFileModel, data.articles[0]],
      [instrumentFileModel, data.instrument],
      [criteriaTextsModel, texts[0]?.articles[0]],
      [instrumentTextsModel, texts[0]?.instrument],
    ] as const;
    for (const [model, content] of sorts) {
      assert.deepEqual(readAs(model, 'x.json', { $schema: 'y', ...content }), { ok: true, data: content });
    }
  });

  it('refuses words that are empty, not composed, or have blanks around', () => {
    const texts = sample().texts[0]?.articles[1];
    for (const [words, reason] of [
      ['', /expected some words/],
      ['Đạt'.normalize('NFD'), /expected Unicode NFC/],
      [' Đạt', /expected no blank/],
    ] as const) {
      const read = readAs(criteriaTextsModel, 'article-2.vi.json', {
        ...texts,
        criteria: { '2.1': { label: words, proof: 'Giấy' } },
      });
      assert.match(read.ok ? '' : read.problems.map(problemLine).join(), reason);
    }
  });
});

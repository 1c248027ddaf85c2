import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setOf } from '../test/sets.ts';
import { NoCriteriaError } from './errors.ts';
import type { CriteriaFile, InstrumentData } from './model/types.ts';
import { questionsOf, resolveCriteria } from './resolve.ts';

const base = setOf({}, []);
const yes = (question: string) => ({ op: 'yes', question }) as const;
const articles: CriteriaFile[] = [
  {
    format: 'antt.criteria/1',
    article: '4',
    questions: { a: { kind: 'yes-no' }, b: { kind: 'yes-no' } },
    criteria: [
      { id: '4.1', condition: yes('a') },
      { id: '4.2', condition: { op: 'all', of: [yes('b'), yes('a')] } },
    ],
  },
  {
    format: 'antt.criteria/1',
    article: '5',
    questions: { a: { from: '4' }, c: { kind: 'count' } },
    criteria: [
      { id: '5.1', condition: yes('a') },
      { id: '5.2', import: { article: '4', criteria: ['4.2'] } },
    ],
  },
];
const data = (over: Partial<InstrumentData['instrument']> = {}, files = articles): InstrumentData => ({
  instrument: {
    format: 'antt.instrument/1',
    id: 'law',
    number: '1/2020',
    issuedOn: '2020-01-01',
    inForce: { from: '2020-02-01' },
    years: { from: 2020 },
    verification: 'partial',
    readings: {},
    unitTypes: { commune: { article: '5', scope: { citation: '2', exclusions: [] }, procedure: base.procedure } },
    ...over,
  },
  articles: files,
  hash: 'sha256:law',
});

test('imports are put in place with both citations, and bring their questions', () => {
  const set = resolveCriteria(data(), 'commune', 2025);
  assert.deepEqual(set.criteria, [
    { id: '5.1', citations: ['law 5.1'], condition: yes('a') },
    {
      id: '5.2',
      citations: ['law 5.2'],
      parts: [{ id: '4.2', citations: ['law 5.2', 'law 4.2'], condition: { op: 'all', of: [yes('b'), yes('a')] } }],
    },
  ]);
  assert.deepEqual(Object.keys(set.questions), ['a', 'b'], 'those asked, in the order asked');
  assert.deepEqual(set.window, { from: '2024-11-01', to: '2025-10-31' });
  assert.equal(set.verification, 'partial');
});

test('an unknown unit type or a year that the instrument does not govern is refused by name', () => {
  const refuses = (unit: string, year: number, message: RegExp, over = {}): void =>
    assert.throws(
      () => resolveCriteria(data(over), unit, year),
      (error) => error instanceof NoCriteriaError && message.test(error.message),
    );
  refuses('hamlet', 2025, /Unknown unit type "hamlet".*commune/);
  refuses('toString', 2025, /Unknown unit type/);
  refuses('commune', 2019, /from 2020 on; got 2019/);
  refuses('commune', 2025.5, /got 2025.5/);
  refuses('commune', 2022, /2020 to 2021; got 2022/, { years: { from: 2020, to: 2021 } });
});

test('an import or a question that leads nowhere is a fault of the data', () => {
  const [four, five] = articles as [CriteriaFile, CriteriaFile];
  const fails = (change: Partial<CriteriaFile>, message: RegExp): void =>
    assert.throws(() => resolveCriteria(data({}, [four, { ...five, ...change }]), 'commune', 2025), message);
  fails({ criteria: [{ id: '5.2', import: { article: '9', criteria: [] } }] }, /no article "9"/);
  fails({ criteria: [{ id: '5.2', import: { article: '4', criteria: ['4.9'] } }] }, /no criterion "4.9"/);
  fails({ criteria: [{ id: '5.1', condition: yes('z') }] }, /question "z" is not declared/);
  fails({ criteria: [{ id: '5.1' }] }, /neither a condition nor an import/);
});

test('the questions of a condition, in its own order', () => {
  assert.deepEqual(
    questionsOf({
      op: 'when',
      if: yes('a'),
      then: {
        op: 'reading',
        reading: 'r',
        options: {
          x: yes('b'),
          y: { op: 'coverage-at-least', questions: ['c', 'd'], part: 'registered', percent: 1, base: 'pooled' },
        },
      },
      else: { op: 'all', of: [yes('e'), { op: 'not-applicable' }] },
    }),
    ['a', 'b', 'c', 'd', 'e'],
  );
});

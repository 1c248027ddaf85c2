import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge, setOf } from '../../../test/sets.ts';
import { compile } from '../../compile.ts';

const question = { kind: 'choices', options: ['a', 'b', 'c'] } as const;
const condition = { op: 'includes-all', question: 'q', items: ['a', 'b'] } as const;

test('all items, with others beside them, in any order', () => {
  assert.deepEqual(judge(question, condition, ['c', 'b', 'a']).reason, {
    code: 'items-complete',
    question: 'q',
    count: 2,
  });
});

test('the items that are missing are named', () => {
  assert.deepEqual(judge(question, condition, ['a']).reason, { code: 'items-missing', question: 'q', items: ['b'] });
  assert.deepEqual(judge(question, condition, []).reason, { code: 'items-missing', question: 'q', items: ['a', 'b'] });
});

test('an item that the question does not have is a fault of the set', () => {
  assert.throws(() => compile(setOf({ q: question }, [{ ...condition, items: ['z'] }])), /no option "z"/);
});

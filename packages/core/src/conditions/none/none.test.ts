import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge } from '../../../test/sets.ts';

const condition = { op: 'none', question: 'q' } as const;

test('an empty list says that none happened; no list says nothing', () => {
  assert.deepEqual(judge({ kind: 'incidents' }, condition, []).reason, { code: 'no-incident', question: 'q' });
  assert.equal(judge({ kind: 'incidents' }, condition, undefined).verdict, 'undetermined');
});

test('incidents are counted with their days', () => {
  assert.deepEqual(judge({ kind: 'incidents' }, condition, [{ on: '2025-02-01' }, { on: '2025-03-01' }]).reason, {
    code: 'incidents-happened',
    question: 'q',
    count: 2,
    on: ['2025-02-01', '2025-03-01'],
  });
});

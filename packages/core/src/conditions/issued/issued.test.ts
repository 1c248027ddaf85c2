import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge } from '../../../test/sets.ts';

const question = { kind: 'document' } as const;
const dated = { op: 'issued', question: 'q', dated: { from: '01-01', to: '03-31' } } as const;
const undated = { op: 'issued', question: 'q' } as const;

test('first and last day of the part of the year count, the days around them do not', () => {
  const verdictOn = (on: string): string => judge(question, dated, { issued: true, on }).verdict;
  assert.equal(verdictOn('2025-01-01'), 'met');
  assert.equal(verdictOn('2025-03-31'), 'met');
  assert.equal(verdictOn('2024-12-31'), 'not-met');
  assert.equal(verdictOn('2025-04-01'), 'not-met');
  assert.equal(verdictOn('2024-02-01'), 'not-met', 'the same part of another year');
});

test('a paper outside the part of the year is named with the days it should have had', () => {
  assert.deepEqual(judge(question, dated, { issued: true, on: '2025-04-05' }).reason, {
    code: 'dated-outside',
    question: 'q',
    on: '2025-04-05',
    from: '2025-01-01',
    to: '2025-03-31',
  });
});

test('an issued paper without its day stays open, and is still missing', () => {
  const { verdict, reason, missing } = judge(question, dated, { issued: true, number: '05/NQ' });
  assert.equal(verdict, 'undetermined');
  assert.equal(reason.code, 'date-missing');
  assert.deepEqual(missing, ['q']);
});

test('a paper that was not issued is not met, dated or not', () => {
  assert.deepEqual(judge(question, dated, { issued: false }).reason, {
    code: 'not-issued',
    question: 'q',
    from: '2025-01-01',
    to: '2025-03-31',
  });
  assert.deepEqual(judge(question, undated, { issued: false }).reason, { code: 'not-issued', question: 'q' });
  assert.equal(judge(question, dated, { issued: false, on: '2025-02-01' }).verdict, 'not-met');
});

test('where no day is asked for, issued is enough', () => {
  assert.deepEqual(judge(question, undated, { issued: true }).reason, { code: 'issued', question: 'q' });
  assert.deepEqual(judge(question, undated, { issued: true, on: '2020-05-05' }).reason, {
    code: 'issued',
    question: 'q',
    on: '2020-05-05',
  });
});

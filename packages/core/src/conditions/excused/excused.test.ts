import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge, setOf } from '../../../test/sets.ts';
import { compile } from '../../compile.ts';

const question = { kind: 'incidents', marks: ['forced', 'found', 'reported'] } as const;
const condition = { op: 'excused', question: 'q', excuses: [['forced'], ['found', 'reported']] } as const;
const on = '2025-02-01';

test('one full excuse is enough, half of one is not', () => {
  assert.equal(judge(question, condition, [{ on, forced: true }]).verdict, 'met');
  assert.equal(judge(question, condition, [{ on, forced: false, found: true, reported: true }]).verdict, 'met');
  assert.deepEqual(judge(question, condition, [{ on, forced: false, found: true, reported: false }]).reason, {
    code: 'incidents-not-excused',
    question: 'q',
    incidents: [{ on, lacking: ['forced', 'reported'], open: [] }],
    excuses: [['forced'], ['found', 'reported']],
  });
});

test('every incident must be excused', () => {
  const incidents = [
    { on, forced: true },
    { on, forced: false, found: false, reported: true },
  ];
  assert.equal(judge(question, condition, incidents).verdict, 'not-met');
  assert.deepEqual(judge(question, condition, incidents.slice(0, 1)).reason, {
    code: 'incidents-excused',
    question: 'q',
    count: 1,
  });
});

test('a mark that was not answered keeps open what it can still turn, and no more', () => {
  assert.equal(judge(question, condition, [{ on, forced: false, found: true }]).verdict, 'undetermined');
  assert.equal(
    judge(question, condition, [{ on, forced: false, found: false }]).verdict,
    'not-met',
    'both excuses are lost',
  );
  assert.deepEqual(judge(question, condition, [{ on }]), {
    verdict: 'undetermined',
    reason: {
      code: 'marks-missing',
      question: 'q',
      incidents: [{ on, lacking: [], open: ['forced', 'found', 'reported'] }],
      excuses: [['forced'], ['found', 'reported']],
    },
    missing: ['q'],
  });
});

test('no incident needs no excuse', () => {
  assert.equal(judge(question, condition, []).reason.code, 'no-incident');
});

test('an excuse by a mark that the question does not have is a fault of the set', () => {
  assert.throws(() => compile(setOf({ q: question }, [{ ...condition, excuses: [['lost']] }])), /no mark "lost"/);
});

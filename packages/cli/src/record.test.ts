import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MOST_PROBLEMS } from './problem.ts';
import { evaluateRecord } from './record.ts';
import { standardsWith } from './standards.ts';

const defaults = { unitType: 'commune', year: 2025 };
const standards = standardsWith({});

describe('evaluateRecord', () => {
  it('names the first problems of very many, and counts the others', () => {
    const names = Array.from({ length: 380_000 }, (_, at) => `"k${at}":1`).join();
    const inAnswers = evaluateRecord(`{"id":1,"answers":{${names}}}`, defaults, standards);
    assert.ok(!inAnswers.ok);
    assert.equal(inAnswers.problems.length, MOST_PROBLEMS);
    assert.equal(inAnswers.problems[1]?.field, 'answers.k1');
    assert.equal(inAnswers.more, 380_000 - MOST_PROBLEMS);
    const inRecord = evaluateRecord(`{"id":1,"answers":{},${names}}`, defaults, standards);
    assert.ok(!inRecord.ok);
    assert.equal(inRecord.problems.length + inRecord.more, 380_000);
  });

  it('takes the limits of the program for a problem of the record', () => {
    const limited = {
      of(): never {
        throw new RangeError('Invalid string length');
      },
    };
    const evaluated = evaluateRecord('{"id":1,"answers":{}}', defaults, limited);
    assert.ok(!evaluated.ok);
    assert.match(evaluated.problems[0]!.message, /too large or too deep.*Invalid string length/);
  });
});
